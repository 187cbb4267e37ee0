"""The files that will be made, each with about how large it will be."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hailuo_studio.core.estimating import estimate
from hailuo_studio.core.export_names import Named
from hailuo_studio.ui import written

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FilesModel(QAbstractTableModel):
    """Name, clip, size."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.named: Sequence[Named] = ()
        self.sizes: Sequence[int] = ()
        self._titles = (self.tr("File"), self.tr("From"), self.tr("About"))

    def show_files(self, named: Sequence[Named]) -> None:
        self.beginResetModel()
        self.named = named
        self.sizes = [estimate(one.clip, one.wish) for one in named]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.named)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        one = self.named[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            came = self.tr("{0} · take {1}").format(one.clip.name, one.clip.number)
            return (one.file_name, came, written.size(self.sizes[index.row()]))[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return one.file_name
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == 2:
            return _RIGHT
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == 2:
            return _RIGHT
        return None
