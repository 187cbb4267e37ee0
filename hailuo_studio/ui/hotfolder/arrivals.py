"""What arrived in a hot folder, the newest first, each with what became of it."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from hailuo_studio.core.hot_folder import Arrival
from hailuo_studio.ui.hotfolder import words

_HEIGHT = 168


class ArrivalList(QTreeWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hotFolderArrivals")
        self.setAccessibleName(self.tr("What arrived"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFixedHeight(_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.header().setStretchLastSection(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(0, 176)
        self._shown: tuple[Arrival, ...] = ()

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        if self._shown == tuple(arrivals):
            return
        self._shown = tuple(arrivals)
        at = self.verticalScrollBar().value()
        self.clear()
        for arrival in arrivals:
            said = words.outcome(arrival)
            item = QTreeWidgetItem([PurePath(arrival.path).name, said])
            item.setToolTip(0, arrival.path)
            item.setToolTip(1, said)
            self.addTopLevelItem(item)
        self.verticalScrollBar().setValue(at)
