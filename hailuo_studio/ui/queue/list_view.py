"""The list of takes and what its keys mean."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from hailuo_studio.ui.queue.row_actions import Action


class QueueList(QListView):
    """Enter plays or explains, or folds a batch; Delete cancels what is unsent; K keeps and X
    rejects a clip; Alt and an arrow moves what waits; F5 asks for a task at once. Where several
    takes are selected, what can be done to several is done to all of them."""

    acted = Signal(QModelIndex)
    cancelled = Signal()
    checked = Signal()
    judged = Signal(QModelIndex, object)
    moved = Signal(QModelIndex, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queueView")
        self.setAccessibleName(self.tr("Takes"))
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = self.currentIndex()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Up if alt:
                self.moved.emit(here, -1)
            case Qt.Key.Key_Down if alt:
                self.moved.emit(here, 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.acted.emit(here)
            case Qt.Key.Key_Delete:
                self.cancelled.emit()
            case Qt.Key.Key_F5:
                self.checked.emit()
            case Qt.Key.Key_K:
                self.judged.emit(here, Action.KEEP)
            case Qt.Key.Key_X:
                self.judged.emit(here, Action.REJECT)
            case _:
                super().keyPressEvent(event)
