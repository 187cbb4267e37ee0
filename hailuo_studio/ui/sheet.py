"""A sheet over the window: what is below stays visible and waits; Esc closes it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from hailuo_studio.ui import direction, tab_order, theme
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

_ROOMY = 1320
_TALL = 860


class Sheet(QWidget):
    """Put what it shows into `body`. The focus stays inside while it is open and returns to
    where it was. A `roomy` one fills the window; what it shows scrolls by itself; a `tall` one
    keeps its height whatever it shows; a `bare` one has no title and no button to close it.
    `head` is the line of the title, for what must not scroll away."""

    closed = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        parent: QWidget,
        *,
        width: int = 520,
        roomy: bool = False,
        tall: bool = False,
        bare: bool = False,
    ) -> None:
        super().__init__(parent)
        self._roomy = roomy
        self._tall = tall
        self._over = parent
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._before: QWidget | None = None
        self.card = QFrame()
        self.card.setProperty("kind", "sheet")
        self._width = width
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.head = head = QHBoxLayout()
        if not bare:
            close = IconButton("x", self.tr("Close"), kind="plain", name="sheetClose")
            close.clicked.connect(self.close_sheet)
            head.addWidget(label(title, "title"))
            head.addStretch()
            head.addWidget(close)
        self._inside = QWidget()
        self._inside.setObjectName("scrolled")
        self._inside.setLayout(self.body)
        self.body.setContentsMargins(24, 8, 24, 24)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.viewport().setObjectName("scrolled")
        self._scroll.setWidget(self._inside)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(0, 16, 0, 0)
        direction.set_margins(head, 24, 0, 16, 0)
        if not bare:
            column.addLayout(head)
        column.addWidget(self._scroll)
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 32, 24, 32)
        around.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        parent.installEventFilter(self)
        self.hide()

    def open_sheet(self) -> None:
        self._before = QApplication.focusWidget()
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self._fit()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        # What had it may be gone or out of sight by now.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def show_inside(self, widget: QWidget) -> None:
        """Scroll so far that this part of the sheet is seen."""
        self._scroll.ensureWidgetVisible(widget)

    def first_focus(self) -> QWidget:
        """What has the focus when the sheet opens."""
        stops = tab_order.stops(self)
        return next((w for w in stops if w.objectName() != "sheetClose"), self.card)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_sheet()
        event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Round and round inside the sheet."""
        stop = tab_order.step(self, next)
        if stop is not None:
            self._scroll.ensureWidgetVisible(stop)
        return stop is not None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().scrim))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As tall as its contents where they fit, else it scrolls."""
        if self._roomy or self._tall:
            self.card.setFixedWidth(min(_ROOMY if self._roomy else self._width, self.width() - 48))
            room = self.height() - 136
            self._scroll.setFixedHeight(room if self._roomy else min(_TALL, room))
            return
        inside = self._inside
        inside.ensurePolished()
        self.body.invalidate()
        self.body.activate()
        # Wider than it would be by itself where words are long.
        least = inside.minimumSizeHint().width() + self._scroll.verticalScrollBar().width() + 2
        self.card.setFixedWidth(min(max(self._width, least), self.width() - 48))
        wanted = inside.sizeHint().height()
        if self.body.hasHeightForWidth():
            # The area never makes its widget smaller than that, whatever its width.
            least = inside.minimumSizeHint().height()
            wanted = max(least, self.body.totalHeightForWidth(self.card.width() - 2))
        self._scroll.setFixedHeight(min(wanted, max(200, self.height() - 136)))
