"""Moving pictures on the whole screen, with nothing around them."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hailuo_studio.ui.tokens import THEATRE

_HIDE_POINTER_MS = 2000


class Theatre(QWidget):
    """A window of its own that borrows a widget. Keys go to `below`, where it came from; Escape
    and closing end it (`left`)."""

    left = Signal()

    def __init__(self, below: QWidget) -> None:
        super().__init__(below, Qt.WindowType.Window)
        self.setObjectName("theatre")
        self.setAccessibleName(self.tr("Full screen"))
        self.setWindowTitle(below.window().windowTitle())
        colors = self.palette()
        colors.setColor(QPalette.ColorRole.Window, THEATRE)
        self.setPalette(colors)
        self.setAutoFillBackground(True)
        self._below = below
        self._shown: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._still = QTimer(self, singleShot=True, interval=_HIDE_POINTER_MS)
        self._still.timeout.connect(self._hide_pointer)

    @property
    def shown(self) -> QWidget | None:
        return self._shown

    def begin(self, borrowed: QWidget) -> None:
        self._shown = borrowed
        self._column.addWidget(borrowed)
        for widget in (borrowed, *borrowed.findChildren(QWidget)):
            widget.setMouseTracking(True)
            widget.installEventFilter(self)
        screen = self._below.screen()
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()
        self._still.start()

    def end(self) -> QWidget | None:
        """Give back what was borrowed."""
        borrowed, self._shown = self._shown, None
        if borrowed is not None:
            for widget in (borrowed, *borrowed.findChildren(QWidget)):
                widget.setMouseTracking(False)
                widget.removeEventFilter(self)
        self._still.stop()
        self.unsetCursor()
        self.hide()
        return borrowed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove:
            self.unsetCursor()
            self._still.start()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            QCoreApplication.sendEvent(self._below, event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        QCoreApplication.sendEvent(self._below, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.left.emit()

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)
