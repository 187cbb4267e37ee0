"""What is done in Create: ask, and mind the stills."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hailuo_studio.ui.actions.book import Book

if TYPE_CHECKING:
    from hailuo_studio.ui.window import StudioWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def bind(book: Book, studio: "StudioWindow") -> None:
    room = studio.room
    strip, compose = room.strip, room.compose

    def here() -> str:
        if studio.desk is None:
            return _tr("The program is still starting.")
        return _tr("This is done in Create.") if studio.rooms.reviewing else ""

    def stills() -> str:
        return here() or ("" if room.drafts.all else _tr("There is no still yet."))

    def priced() -> str:
        ready = compose.buying.button.isEnabled()
        return stills() or (
            "" if ready else compose.reason.text() or _tr("Nothing to ask for yet.")
        )

    def undone() -> str:
        return here() or ("" if room.history.undoable else _tr("There is nothing to undo."))

    def again() -> str:
        return here() or ("" if room.history.redoable else _tr("There is nothing to redo."))

    def price() -> str:
        """Nothing is asked for whose price was not seen."""
        return "" if priced() else compose.buying.cost.text()

    def file() -> str:
        shots = room.drafts.selected_shots
        online = bool(shots) and shots[0].still.is_link
        return stills() or (_tr("This still is on the web.") if online else "")

    def unfit() -> str:
        return stills() or ("" if strip.fixable else _tr("They fit already."))

    def takes() -> str:
        there = stills() or room.stage.tabs.newest_take
        return stills() or ("" if there else _tr("There is no take of this still yet."))

    stage: dict[str, Callable[[], object]] = {
        "stage.still": lambda: room.stage.choose("still"),
        "stage.sent": lambda: room.stage.choose("sent"),
        "stage.draft": lambda: room.stage.choose("draft"),
        "shot.next": partial(strip.step, 1),
        "shot.previous": partial(strip.step, -1),
        "strip.all": strip.view.selectAll,
        "strip.range": partial(strip.step, 1, more=True),
        "strip.up": partial(strip.shift, -1),
        "strip.down": partial(strip.shift, 1),
        "strip.remove": room.remove,
        "strip.copy": strip.copy,
        "strip.drafts": room.export_drafts,
    }
    for command_id, act in stage.items():
        book.bind(command_id, act, stills)
    book.bind("stage.take", lambda: room.stage.choose("take"), takes)
    book.bind("strip.file", strip.show_file, file)
    book.bind("strip.fix", strip.fix, unfit)
    book.bind("generate", compose.buying.button.click, priced, price)
    book.bind("prompt", compose.prompt.text.setFocus, stills)
    book.bind("camera", compose.prompt.open_camera, stills)
    book.bind("prompts", compose.prompt.open_shelf, stills)
    book.bind("create.undo", room.history.undo, undone)
    book.bind("create.redo", room.history.redo, again)
