"""What a right click offers, and what is needed seldom."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from hailuo_studio.core.library import LibraryClip, RejectReason
from hailuo_studio.core.take import Judgement
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
    menu = _menu(room, "reviewMenu")
    there = [clip for clip in clips if not clip.missing]
    add = partial(_add, menu)
    add(_tr("Keep"), "K", partial(room.judge, Judgement.KEEP))
    add(_tr("Reject"), "X", partial(room.judge, Judgement.REJECT))
    reasons = menu.addMenu(_tr("Reject because of"))
    for number, reason in enumerate(RejectReason, start=1):
        act = partial(_reject, room, clips, reason)
        _add(reasons, words.reason(reason), str(number), act)
    add(_tr("Undecided"), "U", partial(room.judge, None))
    menu.addSeparator()
    add(_tr("Compare"), "V", room.compare, bool(there))
    add(_tr("Export…"), "E", room.export, bool(there))
    add(_tr("Set the shot up again"), "", partial(_set_up, room, clips[0]), len(clips) == 1)
    menu.addSeparator()
    add(_tr("Show in folder"), "", partial(_show_in_folder, clips[0]))
    add(_tr("Copy"), "", partial(_copy, there), bool(there))
    add(_tr("Into the trash"), "Del", room.throw)
    menu.popup(at)


def more_menu(room: "ReviewRoom", at: QPoint) -> None:
    menu = _menu(room, "reviewMoreMenu")
    _add(menu, _tr("Undo"), "Ctrl+Z", room.undo)
    _add(menu, _tr("Redo"), "Ctrl+Shift+Z", room.redo)
    menu.addSeparator()
    _add(menu, _tr("Look for moved files"), "", room.errands.look_again)
    _add(menu, _tr("Rebuild from the folders"), "", room.errands.rebuild)
    menu.popup(at)


def _menu(room: "ReviewRoom", name: str) -> QMenu:
    menu = QMenu(room)
    menu.setObjectName(name)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add(menu: QMenu, text: str, key: str, act: Callable[[], object], enabled: bool = True) -> None:
    # The key is shown, not set: the room has it, and a menu's own would be ambiguous.
    action = menu.addAction(f"{text}\t{key}" if key else text)
    action.setEnabled(enabled)
    action.triggered.connect(lambda checked=False: act())


def _reject(room: "ReviewRoom", clips: tuple[LibraryClip, ...], reason: RejectReason) -> None:
    room.errands.judge([clip.id for clip in clips], Judgement.REJECT, reason)


def _set_up(room: "ReviewRoom", clip: LibraryClip) -> None:
    room.shot_wanted.emit(clip.path)


def _show_in_folder(clip: LibraryClip) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(clip.path).parent)))


def _copy(clips: list[LibraryClip]) -> None:
    """As files, for a file manager or a mail."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(clip.path) for clip in clips])
    mime.setText("\n".join(clip.path for clip in clips))
    QGuiApplication.clipboard().setMimeData(mime)
