"""The rows of a table as Qt sees them: shots, and lines with problems, in the file's order."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from hailuo_studio.core.showing import shown
from hailuo_studio.engine.table.values import BatchRow, TableBatch
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.labels import tip
from hailuo_studio.ui.setting_words import setting_words
from hailuo_studio.ui.table import words

Index = QModelIndex | QPersistentModelIndex
SOURCE = int(Qt.ItemDataRole.UserRole) + 1
LINE, PICTURE, NAME, TEXT, SETTINGS, TAKES = range(6)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class TableModel(QAbstractTableModel):
    """Rows change in place while their number stays, so that the view keeps its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[BatchRow, ...] = ()
        self._shown: Sequence[BatchRow] = ()
        self._places: dict[str, list[int]] = {}
        self._only_bad = False
        self._headings = (
            self.tr("Line"),
            self.tr("Picture"),
            self.tr("Name"),
            self.tr("Text"),
            self.tr("Settings"),
            self.tr("Takes"),
        )

    def show_batch(self, batch: TableBatch) -> None:
        unread = (BatchRow(f.line, "", "", faults=(f,)) for f in batch.faults)
        self._all = tuple(sorted((*batch.rows, *unread), key=lambda row: row.line))
        self._show()

    def show_only_bad(self, only: bool) -> None:
        """Lines with problems alone, or every one."""
        self._only_bad = only
        self._show()

    @property
    def only_bad(self) -> bool:
        return self._only_bad

    def row(self, index: Index) -> BatchRow | None:
        return self._shown[index.row()] if index.isValid() else None

    def picture_arrived(self, source: str) -> None:
        for place in self._places.get(source, ()):
            self.dataChanged.emit(self.index(place, PICTURE), self.index(place, PICTURE))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (LINE, TAKES):
            return _RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911 - a row a line
        row = self.row(index)
        if row is None:
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, column)
            case Qt.ItemDataRole.ToolTipRole if column == TEXT:
                return tip(words.faults(row) or row.prompt)
            case Qt.ItemDataRole.ToolTipRole if column in (NAME, PICTURE):
                return tip(shown(row.source or row.title))
            case Qt.ItemDataRole.TextAlignmentRole if column in (LINE, TAKES):
                return _RIGHT
            case Qt.ItemDataRole.ForegroundRole if column == LINE or row.waits:
                return QColor(theme.current().quiet_text)
            case Qt.ItemDataRole.DecorationRole if column == TEXT and row.faults:
                return icons.icon("warning-circle")
            case _ if role == SOURCE:
                return row.source if row.shot is not None else ""
        return None

    def _words(self, row: BatchRow, column: int) -> str:
        match column:
            case 0:
                return str(row.line)
            case 2:
                return row.title
            case 3:
                return words.faults(row) or " ".join(row.prompt.split())
            case 4 if row.settings is not None and not row.faults:
                return setting_words(row.settings)
            case 5 if row.shot is not None:
                return str(row.takes)
        return ""

    def _show(self) -> None:
        shown = [row for row in self._all if row.faults] if self._only_bad else self._all
        self._places = {}
        for place, row in enumerate(shown):
            self._places.setdefault(row.source, []).append(place)
        if len(shown) == len(self._shown):
            self._shown = shown
            if shown:
                last = self.index(len(shown) - 1, len(self._headings) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()
