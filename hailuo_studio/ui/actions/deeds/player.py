"""What is done with the clip, draft or comparison that is in sight."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hailuo_studio.ui.actions.book import Book
from hailuo_studio.ui.actions.command import Room
from hailuo_studio.ui.actions.listing import of_room

if TYPE_CHECKING:
    from hailuo_studio.ui.stage.frame_actions import FrameActions
    from hailuo_studio.ui.stage.screen import Screen
    from hailuo_studio.ui.window import StudioWindow


def _tr(text: str) -> str:
    return QCoreApplication.translate("commands", text)


def bind(book: Book, studio: "StudioWindow") -> None:
    def screen() -> "Screen | None":
        if studio.desk is None:
            return None
        if not studio.rooms.reviewing:
            return studio.room.stage.screen_in_sight
        watching = studio.review.watching
        return watching.comparison.player if watching.comparing else watching.player

    def frames() -> "FrameActions | None":
        if studio.desk is None or (studio.rooms.reviewing and studio.review.watching.comparing):
            return None
        reviewing = studio.rooms.reviewing
        return (studio.review.watching if reviewing else studio.room.stage).frame_actions

    def playing() -> str:
        here = screen()
        there = here is not None and here.playback.frames is not None
        return "" if there else _tr("Nothing is playing.")

    def clip() -> str:
        here = frames()
        return "" if here is not None and here.possible else _tr("No clip is shown.")

    def run(command_id: str) -> None:
        from hailuo_studio.ui.stage.keys import ACTS

        if (here := screen()) is not None:
            ACTS[command_id](here)

    def of_frame(command_id: str) -> None:
        if (here := frames()) is not None:
            here.run(command_id)

    own = {"player.save", "player.continue", "player.copy", "player.file"}
    for command in of_room(Room.PLAYER):
        if command.id in own:
            book.bind(command.id, partial(of_frame, command.id), clip)
        else:
            book.bind(command.id, partial(run, command.id), playing)
