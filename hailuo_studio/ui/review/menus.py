"""What a right click offers, and what is needed seldom."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint

from hailuo_studio.core.library import LibraryClip, RejectReason
from hailuo_studio.core.take import Judgement
from hailuo_studio.ui import carry_off
from hailuo_studio.ui.actions.menus import offer, passing_menu
from hailuo_studio.ui.review import words

if TYPE_CHECKING:
    from hailuo_studio.ui.review.room import ReviewRoom


def _tr(text: str) -> str:
    return QCoreApplication.translate("review", text)


def clip_menu(room: "ReviewRoom", at: QPoint) -> None:
    """About all that is selected."""
    clips = room.selected
    if not clips:
        return
    menu = passing_menu(room, "reviewMenu")
    there = [clip for clip in clips if not clip.missing]
    offer(menu, "review.keep", partial(room.judging.judge, Judgement.KEEP))
    offer(menu, "review.reject", partial(room.judging.judge, Judgement.REJECT))
    reasons = menu.addMenu(_tr("Reject because of"))
    for number, reason in enumerate(RejectReason, start=1):
        act = partial(_reject, room, clips, reason)
        offer(reasons, f"review.reason{number}", act, words=words.reason(reason))
    offer(menu, "review.undecided", partial(room.judging.judge, None))
    menu.addSeparator()
    offer(menu, "review.compare", room.compare, enabled=bool(there))
    offer(menu, "review.export", room.export, enabled=bool(there))
    offer(menu, "review.again", partial(set_up_again, room), enabled=len(clips) == 1)
    menu.addSeparator()
    offer(menu, "review.file", partial(show_in_folder, room))
    offer(menu, "review.copy", partial(copy, room), enabled=bool(there))
    offer(menu, "review.throw", room.judging.throw)
    menu.popup(at)


def more_menu(room: "ReviewRoom", at: QPoint) -> None:
    menu = passing_menu(room, "reviewMoreMenu")
    offer(menu, "review.undo", room.judging.undo)
    offer(menu, "review.redo", room.judging.redo)
    menu.addSeparator()
    offer(menu, "review.look", room.errands.look_again)
    offer(menu, "review.rebuild", room.errands.rebuild)
    menu.popup(at)


def _reject(room: "ReviewRoom", clips: tuple[LibraryClip, ...], reason: RejectReason) -> None:
    room.errands.judge([clip.id for clip in clips], Judgement.REJECT, reason)


def set_up_again(room: "ReviewRoom") -> None:
    """The shot of the clip that is watched, in Create."""
    if clips := room.selected:
        room.shot_wanted.emit(clips[0].path)


def show_in_folder(room: "ReviewRoom") -> None:
    if clips := room.selected:
        carry_off.show_in_folder(Path(clips[0].path))


def copy(room: "ReviewRoom") -> None:
    """As files, for a file manager or a mail."""
    if there := [Path(clip.path) for clip in room.selected if not clip.missing]:
        carry_off.copy(there)
