"""The deeds of a screen, by their commands; what judges a clip (K, X, U and digits) is left to the
room around it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QKeyEvent

from hailuo_studio.ui.actions import keymap
from hailuo_studio.ui.actions.command import Room

if TYPE_CHECKING:
    from hailuo_studio.ui.stage.screen import Screen

Act = Callable[["Screen"], None]

_FAR = 10
_JUMP_SECONDS = 1.0
_CLOSER = 1.25
_PAN = 48.0

ACTS: dict[str, Act] = {
    "player.play": lambda screen: screen.playback.toggle(),
    "player.back": lambda screen: screen.playback.step(-1),
    "player.on": lambda screen: screen.playback.step(1),
    "player.far-back": lambda screen: screen.playback.step(-_FAR),
    "player.far-on": lambda screen: screen.playback.step(_FAR),
    "player.second-back": lambda screen: screen.playback.jump(-_JUMP_SECONDS),
    "player.second-on": lambda screen: screen.playback.jump(_JUMP_SECONDS),
    "player.start": lambda screen: screen.playback.seek(screen.playback.range[0]),
    "player.end": lambda screen: screen.playback.go_to_end(),
    "player.slower": lambda screen: screen.playback.change_speed(-1),
    "player.faster": lambda screen: screen.playback.change_speed(1),
    "player.in": lambda screen: screen.playback.begin_here(),
    "player.out": lambda screen: screen.playback.end_here(),
    "player.whole": lambda screen: screen.playback.set_range(0, None),
    "player.ping-pong": lambda screen: screen.playback.set_ping_pong(not screen.playback.ping_pong),
    "player.guides": lambda screen: screen.lens.next_guides(),
    "player.actual": lambda screen: screen.fit_or_actual(),
    "player.full": lambda screen: screen.fill_screen(),
    "player.closer": lambda screen: screen.look_closer(_CLOSER),
    "player.farther": lambda screen: screen.look_closer(1 / _CLOSER),
    "player.fit": lambda screen: screen.lens.fit(),
    "player.pan-left": lambda screen: screen.view.pan(QPointF(_PAN, 0)),
    "player.pan-right": lambda screen: screen.view.pan(QPointF(-_PAN, 0)),
    "player.pan-up": lambda screen: screen.view.pan(QPointF(0, _PAN)),
    "player.pan-down": lambda screen: screen.view.pan(QPointF(0, -_PAN)),
}


def act_of(event: QKeyEvent) -> Act | None:
    """What the key asks for; None when it is somebody else's."""
    command = keymap.find(Room.PLAYER, event)
    act = ACTS.get(command.id) if command is not None else None
    if act is None or command is None:
        return None
    return _nothing if command.once and event.isAutoRepeat() else act


def _nothing(screen: "Screen") -> None:
    """A key that is held down counts once."""
