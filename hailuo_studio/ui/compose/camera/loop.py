"""The clock of drawings that move; it stands while nobody sees them."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from hailuo_studio.ui import motion
from hailuo_studio.ui.compose.camera.drawing import moment

_INTERVAL = 33
_RESTING = 0.5


class Loop(QObject):
    """Repaints a widget while it is visible; all drawings are at the same moment."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(widget.update)
        self._began = time.monotonic()
        widget.installEventFilter(self)

    @property
    def moment(self) -> float:
        """0…1; in the middle of the move where nothing may move by itself."""
        return moment(time.monotonic() - self._began) if self.running else _RESTING

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._began = time.monotonic()
            if motion.allowed():
                self._timer.start()
        elif event.type() == QEvent.Type.Hide:
            self._timer.stop()
        return False
