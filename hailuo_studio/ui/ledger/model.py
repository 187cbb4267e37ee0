"""The entries as Qt sees them: in groups with their sums, or one below the other."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from hailuo_studio.engine.accounts import Entry, Group, sums
from hailuo_studio.ui import theme
from hailuo_studio.ui.ledger.columns import columns

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_TOP = 0


class LedgerModel(QAbstractItemModel):
    """A changed entry changes in place; everything else is shown anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns()
        self._groups: list[Group] = []
        self._flat: list[Entry] = []
        self._place: dict[str, tuple[int, int]] = {}
        self._bold = QFont()
        self._bold.setWeight(QFont.Weight.DemiBold)

    def show_groups(self, groups: Sequence[Group]) -> None:
        self._show(list(groups), [])

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self._show([], list(entries))

    def put(self, entry: Entry) -> bool:
        """Show an entry as it is now; False where it has no place yet or would need another."""
        group, row = self._place.get(entry.take_id, (-1, -1))
        if row < 0:
            return False
        if not self._groups:
            self._flat[row] = entry
            self._changed(QModelIndex(), row)
            return True
        of = self._groups[group]
        if of.entries[row].day != entry.day:
            return False
        entries = (*of.entries[:row], entry, *of.entries[row + 1 :])
        self._groups[group] = replace(of, entries=entries, sums=sums(entries))
        self._changed(self.index(group, 0), row)
        self._changed(QModelIndex(), group)
        return True

    def entry(self, index: Index) -> Entry | None:
        """None for a group."""
        if not index.isValid():
            return None
        if not self._groups:
            return self._flat[index.row()]
        inside = index.internalId() != _TOP
        return self._groups[index.internalId() - 1].entries[index.row()] if inside else None

    def index_of(self, take_id: str) -> QModelIndex:
        group, row = self._place.get(take_id, (-1, -1))
        if row < 0:
            return QModelIndex()
        parent = self.index(group, 0) if self._groups else QModelIndex()
        return self.index(row, 0, parent)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's signature
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        inside = index.isValid() and index.internalId() != _TOP
        return self.createIndex(index.internalId() - 1, 0, _TOP) if inside else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        if not parent.isValid():
            return len(self._groups) or len(self._flat)
        is_group = self._groups and parent.internalId() == _TOP and parent.column() == 0
        return len(self._groups[parent.row()].entries) if is_group else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        column = self.columns[section]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.heading
            case Qt.ItemDataRole.ToolTipRole:
                return column.tip
            case Qt.ItemDataRole.TextAlignmentRole if column.number:
                return _RIGHT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self.columns[index.column()].number else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            # A cell is read without its heading, and some are empty.
            return f"{self.columns[index.column()].heading}: {index.data() or '–'}"
        entry = self.entry(index)
        return self._of_group(index, role) if entry is None else self._of_entry(index, entry, role)

    def _of_entry(self, index: Index, entry: Entry, role: int) -> Any:
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return column.of_entry(entry)
            case Qt.ItemDataRole.ForegroundRole if entry.differs and column.loud:
                return QColor(theme.current().spend_text)
            case _ if role == ENTRY:
                return entry
        return None

    def _of_group(self, index: Index, role: int) -> Any:
        group = self._groups[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                column = self.columns[index.column()]
                return group.title if index.column() == 0 else column.of_sums(group.sums)
            case Qt.ItemDataRole.FontRole:
                return self._bold
        return None

    def _changed(self, parent: QModelIndex, row: int) -> None:
        last = len(self.columns) - 1
        self.dataChanged.emit(self.index(row, 0, parent), self.index(row, last, parent))

    def _show(self, groups: list[Group], flat: list[Entry]) -> None:
        self.beginResetModel()
        self._groups, self._flat = groups, flat
        self._place = {one.take_id: (-1, row) for row, one in enumerate(flat)}
        for number, group in enumerate(groups):
            self._place |= {one.take_id: (number, row) for row, one in enumerate(group.entries)}
        self.endResetModel()
