"""The keys of a screen; what judges a clip (K, X, U and digits) is left to the room around it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from hailuo_studio.ui.stage.screen import Screen

Act = Callable[["Screen"], None]

_FAR = 10
_JUMP_SECONDS = 1.0
_CLOSER = 1.25
_PAN = 48.0

_Key, _Modifier = Qt.Key, Qt.KeyboardModifier
_PLAIN, _SHIFT, _CTRL = _Modifier.NoModifier, _Modifier.ShiftModifier, _Modifier.ControlModifier

_BY_KEY: dict[tuple[Qt.KeyboardModifier, int], Act] = {
    (_PLAIN, _Key.Key_Left): lambda screen: screen.playback.step(-1),
    (_PLAIN, _Key.Key_Right): lambda screen: screen.playback.step(1),
    (_SHIFT, _Key.Key_Left): lambda screen: screen.playback.step(-_FAR),
    (_SHIFT, _Key.Key_Right): lambda screen: screen.playback.step(_FAR),
    (_PLAIN, _Key.Key_J): lambda screen: screen.playback.jump(-_JUMP_SECONDS),
    (_PLAIN, _Key.Key_L): lambda screen: screen.playback.jump(_JUMP_SECONDS),
    (_PLAIN, _Key.Key_Home): lambda screen: screen.playback.seek(screen.playback.range[0]),
    (_PLAIN, _Key.Key_End): lambda screen: screen.playback.go_to_end(),
    (_PLAIN, _Key.Key_I): lambda screen: screen.playback.begin_here(),
    (_PLAIN, _Key.Key_O): lambda screen: screen.playback.end_here(),
    (_PLAIN, _Key.Key_A): lambda screen: screen.playback.set_range(0, None),
    (_PLAIN, _Key.Key_P): lambda screen: screen.playback.set_ping_pong(
        not screen.playback.ping_pong
    ),
    (_PLAIN, _Key.Key_G): lambda screen: screen.lens.next_guides(),
    (_PLAIN, _Key.Key_Z): lambda screen: screen.fit_or_actual(),
    (_PLAIN, _Key.Key_F): lambda screen: screen.fill_screen(),
    (_CTRL, _Key.Key_Left): lambda screen: screen.view.pan(QPointF(_PAN, 0)),
    (_CTRL, _Key.Key_Right): lambda screen: screen.view.pan(QPointF(-_PAN, 0)),
    (_CTRL, _Key.Key_Up): lambda screen: screen.view.pan(QPointF(0, _PAN)),
    (_CTRL, _Key.Key_Down): lambda screen: screen.view.pan(QPointF(0, -_PAN)),
}
# By what is written, because these lie elsewhere, and under Shift, on other keyboards.
_BY_SIGN: dict[str, Act] = {
    "+": lambda screen: screen.look_closer(_CLOSER),
    "=": lambda screen: screen.look_closer(_CLOSER),
    "-": lambda screen: screen.look_closer(1 / _CLOSER),
    "0": lambda screen: screen.lens.fit(),
    "[": lambda screen: screen.playback.change_speed(-1),
    "]": lambda screen: screen.playback.change_speed(1),
}
_ONCE = {_Key.Key_Space, _Key.Key_F, _Key.Key_P, _Key.Key_G, _Key.Key_Z}


def act_of(event: QKeyEvent) -> Act | None:
    """What the key asks for; None when it is somebody else's."""
    modifiers = event.modifiers() & ~_Modifier.KeypadModifier
    if event.key() == _Key.Key_Space and modifiers == _PLAIN:
        return _nothing if event.isAutoRepeat() else lambda screen: screen.playback.toggle()
    if not modifiers & ~_SHIFT and event.text() in _BY_SIGN:
        return _BY_SIGN[event.text()]
    act = _BY_KEY.get((modifiers, event.key()))
    return _nothing if act is not None and event.isAutoRepeat() and event.key() in _ONCE else act


def _nothing(screen: "Screen") -> None:
    """A key that is held down counts once."""
