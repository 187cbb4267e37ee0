"""The ledger's rows: quick with thousands of them, K keeps, X rejects."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTreeView, QWidget

from hailuo_studio.engine.accounts import Entry
from hailuo_studio.ui.ledger.deeds import Deed, deeds
from hailuo_studio.ui.ledger.model import LedgerModel
from hailuo_studio.ui.queue.row_actions import Action

_KEYS = {Qt.Key.Key_K: Action.KEEP, Qt.Key.Key_X: Action.REJECT}


class LedgerView(QTreeView):
    """`acted` with a take's id and an action, `current_changed` with its entry or None."""

    acted = Signal(str, object)
    current_changed = Signal(object)

    def __init__(self, model: LedgerModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("ledgerView")
        self.setAccessibleName(self.tr("Takes and what they cost"))
        self.setModel(model)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head = self.header()
        head.setAccessibleName(self.tr("Columns"))
        head.setStretchLastSection(False)
        head.setSectionsMovable(False)
        for place, column in enumerate(model.columns):
            head.resizeSection(place, column.width)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.customContextMenuRequested.connect(self._open_menu)
        self.selectionModel().currentChanged.connect(self._say_current)
        model.modelReset.connect(self._say_current)

    @property
    def entry(self) -> Entry | None:
        return self._model.entry(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = _KEYS.get(Qt.Key(event.key()))
        entry = self.entry
        if wanted is not None and entry is not None:
            if any(deed.action is wanted for deed in deeds(entry)):
                self.acted.emit(entry.take_id, wanted)
            return
        super().keyPressEvent(event)

    def _open_menu(self, at: QPoint) -> None:
        entry = self._model.entry(self.indexAt(at))
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for deed in deeds(entry):
            self._add(menu, entry.take_id, deed)
        menu.popup(self.viewport().mapToGlobal(at))

    def _add(self, menu: QMenu, take_id: str, deed: Deed) -> None:
        menu.addAction(deed.words, lambda: self.acted.emit(take_id, deed.action))

    def _say_current(self) -> None:
        self.current_changed.emit(self.entry)
