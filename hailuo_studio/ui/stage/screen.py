"""A view of moving pictures with its transport below and its keys: what player and draft share."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hailuo_studio.ui.stage.picture_view import PictureView
from hailuo_studio.ui.stage.playback import Playback
from hailuo_studio.ui.stage.transport import Transport

MARGIN = 2  # room for the ring of the focus
GAP = 8

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Screen(QWidget):
    """Space plays and pauses, Left and Right step, Home and End go to the first and last frame."""

    def __init__(self, view: PictureView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view = view
        self.playback = Playback(self)
        self.transport = Transport(self.playback)
        self._ringed = False
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(view, 1)
        column.addWidget(self.transport)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        frames = self.playback.frames
        if frames is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Space:
                if not event.isAutoRepeat():
                    self.playback.toggle()
            case Qt.Key.Key_Left:
                self.playback.step(-1)
            case Qt.Key.Key_Right:
                self.playback.step(1)
            case Qt.Key.Key_Home:
                self.playback.seek(0)
            case Qt.Key.Key_End:
                self.playback.step(frames.frame_count)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        on_picture = self.view.geometry().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and on_picture:
            self.playback.toggle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.playback.set_seen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.playback.set_seen(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring(event.reason() in _BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ringed:
            painter = QPainter(self)
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
            painter.end()

    def _ring(self, shown: bool) -> None:
        self._ringed = shown
        self.update()
