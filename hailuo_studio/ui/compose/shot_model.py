"""The drafts as Qt sees them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from hailuo_studio.core.showing import shown
from hailuo_studio.ui.compose.asking import shot_problem
from hailuo_studio.ui.compose.drafts import Draft
from hailuo_studio.ui.labels import tip

Index = QModelIndex | QPersistentModelIndex
NUMBER = int(Qt.ItemDataRole.UserRole) + 1
SOURCE = NUMBER + 1
PROBLEM = NUMBER + 2
DETAIL = NUMBER + 3
TAKES = NUMBER + 4


class ShotModel(QAbstractListModel):
    """Changes by difference: rows that stay keep their place, selection and scroll position."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts: list[Draft] = []
        self._takes: dict[str, int] = {}

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        wanted = {draft.number for draft in drafts}
        for row in range(len(self._drafts) - 1, -1, -1):
            if self._drafts[row].number not in wanted:
                self._remove(row)
        changed: list[int] = []
        for row, draft in enumerate(drafts):
            here = self._drafts[row] if row < len(self._drafts) else None
            if here is None or here.number != draft.number:
                for elsewhere in self.rows_of([draft.number]):
                    self._remove(elsewhere)
                self.beginInsertRows(QModelIndex(), row, row)
                self._drafts.insert(row, draft)
                self.endInsertRows()
            elif here != draft:
                self._drafts[row] = draft
                changed.append(row)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def show_takes(self, counts: Mapping[str, int]) -> None:
        """How many takes each still (by its source) has."""
        if counts != self._takes:
            self._takes = dict(counts)
            self._changed_all()

    def picture_arrived(self, source: str) -> None:
        for row, draft in enumerate(self._drafts):
            if draft.shot.still.source == source:
                self.dataChanged.emit(self.index(row), self.index(row))

    def rows_of(self, numbers: Iterable[int]) -> list[int]:
        """In the order of the list; a number without a row is left out."""
        wanted = set(numbers)
        return [row for row, draft in enumerate(self._drafts) if draft.number in wanted]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._drafts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._drafts):
            return None
        draft = self._drafts[index.row()]
        still = draft.shot.still
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return draft.shot.title
            case Qt.ItemDataRole.ToolTipRole:
                lines = (shown(still.source), still.note, shot_problem(draft.shot))
                return tip("\n".join(filter(None, lines)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (draft.shot.title, shot_problem(draft.shot))))
            case _:
                return self._own(draft, role)

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._drafts[row]
        self.endRemoveRows()

    def _own(self, draft: Draft, role: int) -> Any:
        still = draft.shot.still
        if role == NUMBER:
            return draft.number
        if role == SOURCE:
            return still.source
        if role == PROBLEM:
            return shot_problem(draft.shot)
        if role == DETAIL:
            return f"{still.width} × {still.height}"
        if role == TAKES:
            return self._takes.get(still.source, 0)
        return None

    def _changed_all(self) -> None:
        if self._drafts:
            self.dataChanged.emit(self.index(0), self.index(len(self._drafts) - 1))
