"""The room's own keys. What is typed into the filter stays there; a comparison has its own keys."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from hailuo_studio.core.library import RejectReason
from hailuo_studio.core.take import Judgement

if TYPE_CHECKING:
    from hailuo_studio.ui.review.room import ReviewRoom


def set_up(room: "ReviewRoom") -> None:
    """Let the keys act in this room alone."""
    judging: dict[str, Callable[[], None]] = {
        "K": partial(room.judge, Judgement.KEEP),
        "X": partial(room.judge, Judgement.REJECT),
        "U": partial(room.judge, None),
        "E": room.export,
        "Delete": room.throw,
    }
    for number, reason in enumerate(RejectReason, start=1):
        judging[str(number)] = partial(room.reason, reason)
    for key, act in judging.items():
        _shortcut(room, QKeySequence(key), partial(_unless_comparing, room, act))
    _shortcut(room, QKeySequence("V"), room.compare)
    _standard(room, QKeySequence.StandardKey.Undo, room.undo)
    _standard(room, QKeySequence.StandardKey.Redo, room.redo, "Ctrl+Shift+Z")
    _standard(room, QKeySequence.StandardKey.Find, room.filters.field.setFocus)


def _unless_comparing(room: "ReviewRoom", act: Callable[[], None]) -> None:
    if not room.watching.comparing:
        act()


def _shortcut(room: "ReviewRoom", keys: QKeySequence, act: Callable[[], None]) -> None:
    made = QShortcut(keys, room)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(act)


def _standard(
    room: "ReviewRoom",
    which: QKeySequence.StandardKey,
    act: Callable[[], None],
    also: str = "",
) -> None:
    """All the keys a desktop has for it."""
    keys = [*QKeySequence.keyBindings(which), *([QKeySequence(also)] if also else [])]
    for one in dict.fromkeys(key.toString() for key in keys):
        _shortcut(room, QKeySequence(one), act)
