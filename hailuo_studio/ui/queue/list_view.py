"""The list of takes and what its keys mean."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from hailuo_studio.engine.views import Row
from hailuo_studio.ui.actions import keymap
from hailuo_studio.ui.actions.command import Room
from hailuo_studio.ui.queue.model import ROW
from hailuo_studio.ui.queue.row_actions import Action


class QueueList(QListView):
    """Its keys stand in the list of commands. Where several takes are selected, what can be done to
    several is done to all of them."""

    acted = Signal(QModelIndex)
    cancelled = Signal()
    checked = Signal()
    judged = Signal(object)
    retried = Signal()
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
        match keymap.find_id(Room.QUEUE, event):
            case "queue.up":
                self.moved.emit(here, -1)
            case "queue.down":
                self.moved.emit(here, 1)
            case "queue.act":
                self.acted.emit(here)
            case "queue.cancel":
                self.cancelled.emit()
            case "queue.retry":
                self.retried.emit()
            case "queue.check":
                self.checked.emit()
            case "queue.keep":
                self.judged.emit(Action.KEEP)
            case "queue.reject":
                self.judged.emit(Action.REJECT)
            case _:
                super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters judge."""

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Files are copied wherever they fall, never moved away from here."""
        rows = [index.data(ROW) for index in self.selectedIndexes()]
        waits = any(isinstance(row, Row) and row.state.unsent for row in rows)
        super().startDrag(Qt.DropAction.MoveAction if waits else Qt.DropAction.CopyAction)
