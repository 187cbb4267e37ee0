"""How it is played and looked at: the menu behind the transport's last buttons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from hailuo_studio.ui.actions.listing import command
from hailuo_studio.ui.stage.lens import Guides, Lens
from hailuo_studio.ui.stage.playback import SPEEDS, Playback

_NAMES = {0.25: "¼×", 0.5: "½×", 1.0: "1×", 2.0: "2×", 4.0: "4×"}


def speed_name(speed: float) -> str:
    return _NAMES.get(speed, f"{speed:g}×")


def speed_menu(playback: Playback, parent: QWidget) -> QMenu:
    """The speeds, the one that is played marked."""
    menu = QMenu(parent)
    group = QActionGroup(menu)
    for speed in reversed(SPEEDS):
        action = _checkable(menu, speed_name(speed), playback.speed == speed)
        group.addAction(action)
        action.triggered.connect(_Set(playback.set_speed, speed))
    return menu


def view_menu(playback: Playback, lens: Lens, actual: Callable[[], None], parent: QWidget) -> QMenu:
    """Ping-pong and range; guides; sizes. `actual` shows 100 %."""
    menu = QMenu(parent)
    ping_pong = _checkable(
        menu, _keyed(_tr("There and back (ping-pong)"), "player.ping-pong"), playback.ping_pong
    )
    ping_pong.triggered.connect(playback.set_ping_pong)
    menu.addAction(_keyed(_tr("Begin here"), "player.in")).triggered.connect(playback.begin_here)
    menu.addAction(_keyed(_tr("End here"), "player.out")).triggered.connect(playback.end_here)
    everything = menu.addAction(_keyed(_tr("Play all of it"), "player.whole"))
    everything.setEnabled(not playback.whole)
    everything.triggered.connect(lambda: playback.set_range(0, None))
    menu.addSeparator()
    for words, guide in (
        (_keyed(_tr("Thirds"), "player.guides"), Guides.THIRDS),
        (_keyed(_tr("Safe areas"), "player.guides"), Guides.SAFE),
    ):
        action = _checkable(menu, words, guide in lens.guides)
        action.triggered.connect(_Set(lens.set_guides, lens.guides ^ guide))
    menu.addSeparator()
    fit = _checkable(menu, _keyed(_tr("Fit"), "player.fit"), lens.zoom == 1.0)
    fit.triggered.connect(lens.fit)
    menu.addAction(_keyed(_tr("100 %"), "player.actual")).triggered.connect(actual)
    return menu


class _Set:
    """Calls with a value, whatever the signal carries."""

    def __init__(self, call: Callable[..., None], value: object) -> None:
        self._call, self._value = call, value

    def __call__(self, *carried: object) -> None:
        self._call(self._value)


def _checkable(menu: QMenu, words: str, checked: bool) -> QAction:
    action = menu.addAction(words)
    action.setCheckable(True)
    action.setChecked(checked)
    return action


def _keyed(words: str, command_id: str) -> str:
    return f"{words}\t{command(command_id).key}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Transport", words)
