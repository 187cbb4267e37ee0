"""The grid of stacks: quick with a hundred thousand of them."""

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from hailuo_studio.ui import theme
from hailuo_studio.ui.review.card import CARD, CardDelegate, picture_rect
from hailuo_studio.ui.review.posters import Posters
from hailuo_studio.ui.review.stack_model import StackModel
from hailuo_studio.ui.tokens import STEP

_BATCH = 300


class Grid(QListView):
    """`opened` with a stack's index by Enter or a double click, `menu_wanted` where."""

    opened = Signal(QModelIndex)
    menu_wanted = Signal(QPoint)

    def __init__(self, model: StackModel, posters: Posters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reviewGrid")
        self.setAccessibleName(self.tr("Shots with finished clips"))
        self._cards = CardDelegate(posters, self)
        self._posters = posters
        self.setModel(model)
        self.setItemDelegate(self._cards)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setGridSize(CARD)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(CARD.height() // 3)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Scrolled, what is in sight already is moved, not painted anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumWidth(CARD.width() + 3 * STEP)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.doubleClicked.connect(self.opened)
        posters.strip_arrived.connect(self._strip_arrived)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(theme.current().window))
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters judge; names are found by the filter."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(None)

    def _hover(self, at: QPointF) -> None:
        index = self.indexAt(at.toPoint())
        if not index.isValid():
            self._set_hover(None)
            return
        picture = picture_rect(self.visualRect(index))
        across = (at.x() - picture.left()) / picture.width()
        self._set_hover((index.row(), min(max(0.0, across), 0.999)))

    def _set_hover(self, hover: tuple[int, float] | None) -> None:
        before, self._cards.hover = self._cards.hover, hover
        for row in {one[0] for one in (before, hover) if one is not None}:
            self.update(self.model().index(row, 0))

    def _strip_arrived(self, clip_id: str) -> None:
        if self._cards.hover is not None:
            self.update(self.model().index(self._cards.hover[0], 0))

    def _ask_for_menu(self, at: QPoint) -> None:
        if self.indexAt(at).isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(at))
