"""What is done in Review, and while takes are compared there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hailuo_studio.ui.actions.book import Book
from hailuo_studio.ui.actions.command import Room
from hailuo_studio.ui.actions.listing import of_room

if TYPE_CHECKING:
    from hailuo_studio.ui.window import StudioWindow

_WITHOUT_CLIP = frozenset(
    {"review.undo", "review.redo", "review.find", "review.look", "review.rebuild"}
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def bind(book: Book, studio: "StudioWindow") -> None:
    """The rooms are made at their first use, so their deeds are looked up when they are done."""

    def here() -> str:
        return "" if studio.rooms.reviewing else _tr("This is done in Review.")

    def clip() -> str:
        if why := here():
            return why
        return "" if studio.review.selected else _tr("No clip is shown.")

    def judging() -> str:
        if why := here():
            return why
        watching = studio.review.watching
        return _tr("The comparison has its own keys.") if watching.comparing else clip()

    def comparing() -> str:
        there = not here() and studio.review.watching.comparing
        return "" if there else _tr("Compare takes in Review first.")

    def run(command_id: str) -> None:
        from hailuo_studio.ui.review.keys import deeds

        deeds(studio.review)[command_id]()

    def compare(command_id: str) -> None:
        from hailuo_studio.ui.compare.keys import ACTS

        ACTS[command_id](studio.review.watching.comparison)

    for command in of_room(Room.REVIEW):
        refusal = here if command.id in _WITHOUT_CLIP else judging
        if command.id == "review.compare":
            refusal = here
        book.bind(command.id, partial(run, command.id), refusal)
    for command in of_room(Room.COMPARE):
        book.bind(command.id, partial(compare, command.id), comparing)
