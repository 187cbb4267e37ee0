"""The bar below moving pictures: step, play, scrub, time and frame number, manner of playing."""

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.ui import direction
from hailuo_studio.ui.actions.listing import command
from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.stage import glyphs
from hailuo_studio.ui.stage.lens import Lens
from hailuo_studio.ui.stage.manner_menu import speed_menu, speed_name, view_menu
from hailuo_studio.ui.stage.playback import Playback
from hailuo_studio.ui.stage.scrubber import Scrubber

_LARGEST = "0000 %"
_SPEED_WIDTH = 48
# Pixels; with less than this the scale is left to the menu, and the length to the slider.
_ROOMY, _NARROW = 680, 600
_LEAST = 400


class Transport(QWidget):
    """Shows and moves one playback. Its keys belong to the screen above it, so nothing in it
    takes the focus."""

    actual_wanted = Signal()
    full_screen_wanted = Signal()

    def __init__(self, playback: Playback, lens: Lens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        direction.keep(self)
        self._playback = playback
        self._lens = lens
        self._back = self._button("stepBack", self.tr("One frame back"), "player.back")
        self._play = self._button("playPause", self.tr("Play"), "player.play")
        self._forward = self._button("stepForward", self.tr("One frame on"), "player.on")
        self.scrubber = Scrubber()
        self.buttons = QHBoxLayout()
        self._time = self._readout("playTime", self.tr("Time"))
        self._number = self._readout("frameNumber", self.tr("Frame"))
        self._scale = self._readout("viewScale", self.tr("Size shown"))
        _reserve(self._scale, _LARGEST)
        self._facts = QLabel()
        self._facts.setObjectName("clipFacts")
        self._facts.setProperty("kind", "small")
        self._facts.hide()
        self._speed = self._button("playSpeed", self.tr("Speed"))
        keys = (command("player.slower").key, command("player.faster").key)
        self._speed.setToolTip(" ".join((self.tr("Speed"), "", *keys)))
        self._speed.setFixedWidth(_SPEED_WIDTH)
        self._more = self._button("playerView", self.tr("Range, ping-pong, guides, size"))
        self._more.setToolTip(
            self.tr(
                "Range, ping-pong, guides, size\n"
                "Wheel: closer · Ctrl+drag: move the picture · drag on the picture: scrub"
            )
        )
        self._full = self._button("fullScreen", self.tr("Full screen"), "player.full")
        self._lay_out()
        self._draw_icons()

        self._back.clicked.connect(self._step_back)
        self._play.clicked.connect(playback.toggle)
        self._forward.clicked.connect(self._step_forward)
        self._speed.clicked.connect(self._choose_speed)
        self._more.clicked.connect(self._choose_view)
        self._full.clicked.connect(self.full_screen_wanted)
        self.scrubber.sought.connect(playback.seek)
        self.scrubber.range_dragged.connect(playback.set_range)
        playback.manner_changed.connect(self._show_manner)
        playback.frame_changed.connect(self.refresh)
        playback.playing_changed.connect(self._show_playing)
        self._show_manner()

    def refresh(self) -> None:
        """Show where the playback stands."""
        frames, index = self._playback.frames, self._playback.index
        self.setEnabled(frames is not None)
        with QSignalBlocker(self.scrubber):
            self.scrubber.setRange(0, max(0, frames.frame_count - 1) if frames else 0)
            if not self.scrubber.isSliderDown():
                self.scrubber.setValue(index)
        self.scrubber.show_range(*self._playback.range, self._playback.whole)
        if frames is None:
            self._time.clear()
            self._number.clear()
            return
        end = _clock(frames.seconds)
        whole = f" / {end}" if self.width() >= _NARROW else ""
        self._time.setText(_clock(frames.time_of(index)) + whole)
        self._number.setText(f"{index + 1} / {frames.frame_count}")
        _reserve(self._time, end + whole)
        _reserve(self._number, f"{frames.frame_count} / {frames.frame_count}")

    def show_scale(self, scale: float | None) -> None:
        """How large a pixel of the picture is on the screen, 1.0 for 100 %; None for a fit."""
        self._scale.setText("" if scale is None else f"{scale:.0%}".replace("%", " %"))

    def tell(self, short: str, words: str) -> None:
        """What is to be known of the clip beside its time: `short` is shown, `words` explain."""
        self._facts.setText(short)
        self._facts.setToolTip(words)
        self._facts.setAccessibleName(words)
        self._facts.setVisible(bool(short))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._scale.setVisible(self.width() >= _ROOMY)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_icons()
        super().changeEvent(event)

    def _button(self, name: str, words: str, command_id: str = "") -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setAccessibleName(words)
        button.setToolTip(words)
        if command_id:
            teach(button, command_id)
        button.setIconSize(QSize(glyphs.SIDE, glyphs.SIDE))
        button.setFixedSize(32, 32)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _readout(self, name: str, words: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setAccessibleName(words)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.scrubber)
        row = self.buttons
        column.addLayout(row)
        row.setSpacing(0)
        for button in (self._back, self._play, self._forward):
            row.addWidget(button)
        row.addSpacing(8)
        row.addWidget(self._time)
        row.addSpacing(16)
        row.addWidget(self._number)
        row.addSpacing(8)
        row.addWidget(self._facts)
        row.addWidget(self._scale)
        row.addStretch(1)
        for button in (self._speed, self._more, self._full):
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _draw_icons(self) -> None:
        self._set_icon(self._back, glyphs.back())
        self._set_icon(self._play, glyphs.pause() if self._playback.playing else glyphs.play())
        self._set_icon(self._forward, glyphs.forward())
        self._set_icon(self._more, glyphs.more())
        self._set_icon(self._full, glyphs.corners())

    def _set_icon(self, button: QToolButton, shape: QPainterPath) -> None:
        role, colors = QPalette.ColorRole.WindowText, self.palette()
        faded = colors.color(QPalette.ColorGroup.Disabled, role)
        button.setIcon(glyphs.icon(shape, colors.color(QPalette.ColorGroup.Active, role), faded))

    def _show_playing(self, playing: bool) -> None:
        words = self.tr("Pause") if playing else self.tr("Play")
        self._play.setAccessibleName(words)
        teach(self._play, "player.play")
        self._draw_icons()

    def _show_manner(self) -> None:
        name = speed_name(self._playback.speed)
        self._speed.setText(f"{name} ⇄" if self._playback.ping_pong else name)
        self._speed.setAccessibleDescription(
            self.tr("{0}, there and back").format(name) if self._playback.ping_pong else name
        )
        self.refresh()

    def _choose_speed(self) -> None:
        self._pop_up(speed_menu(self._playback, self), self._speed)

    def _choose_view(self) -> None:
        menu = view_menu(self._playback, self._lens, self.actual_wanted.emit, self)
        self._pop_up(menu, self._more)

    def _pop_up(self, menu: QMenu, button: QToolButton) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _step_back(self) -> None:
        self._playback.step(-1)

    def _step_forward(self) -> None:
        self._playback.step(1)


def _reserve(label: QLabel, widest: str) -> None:
    """As wide as it will ever be, so that the slider does not move while the figures do."""
    label.setMinimumWidth(label.fontMetrics().horizontalAdvance(widest))


def _clock(seconds: float) -> str:
    """Minutes, seconds and hundredths: 0:03.24."""
    hundredths = round(seconds * 100)
    return f"{hundredths // 6000}:{hundredths // 100 % 60:02}.{hundredths % 100:02}"
