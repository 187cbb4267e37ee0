"""The takes as Qt sees them: batches, newest first, each under a heading with its count."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from hailuo_studio.engine.views import Row
from hailuo_studio.ui.queue import state_words

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
HEADING = ROW + 1


@dataclass(frozen=True, slots=True)
class Heading:
    """Above a batch: how many of its takes have ended."""

    batch_id: str
    name: str
    created_at: float
    ended: int
    takes: int


class QueueModel(QAbstractListModel):
    """A changed row changes in place; a new batch is inserted on top. No reset but on `open`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Heading | Row] = []
        self._place: dict[str, int] = {}

    def open(self, rows: Sequence[Row]) -> None:
        """Show these takes and no others."""
        batches: dict[str, list[Row]] = {}
        for row in rows:
            batches.setdefault(row.take.batch_id, []).append(row)
        self.beginResetModel()
        self._items = []
        newest = sorted(batches.values(), key=lambda b: (b[0].take.created_at, b[0].take.batch_id))
        for batch in reversed(newest):
            self._items += [_heading(batch), *batch]
        self._number()
        self.endResetModel()

    def show_row(self, row: Row) -> None:
        """A take that changed, or a new one at the end of its batch."""
        place = self._place.get(row.take.id)
        if place is not None:
            self._items[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))
        else:
            self._insert(row)
        self._recount(row.take.batch_id)

    @property
    def rows(self) -> list[Row]:
        return [item for item in self._items if isinstance(item, Row)]

    def row_of(self, take_id: str) -> int:
        """-1 when there is none."""
        return self._place.get(take_id, -1)

    def row(self, take_id: str) -> Row | None:
        item = self._items[self._place[take_id]] if take_id in self._place else None
        return item if isinstance(item, Row) else None

    def item(self, index: Index) -> Heading | Row | None:
        inside = index.isValid() and index.row() < len(self._items)
        return self._items[index.row()] if inside else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        item = self.item(index)
        if isinstance(item, Row):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled if item is not None else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index)
        if item is None:
            return None
        if isinstance(item, Heading):
            words = f"{item.name}, {heading_words(item)}"
            return {Qt.ItemDataRole.DisplayRole: words, HEADING: item}.get(role)
        words = state_words.title(item)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words}, {state_words.short(item.state)}"
        return item if role == ROW else None

    def picture_arrived(self, source: str) -> None:
        for place, item in enumerate(self._items):
            if isinstance(item, Row) and source in picture_sources(item):
                self.dataChanged.emit(self.index(place), self.index(place))

    def _insert(self, row: Row) -> None:
        places = [
            i
            for i, item in enumerate(self._items)
            if isinstance(item, Row) and item.take.batch_id == row.take.batch_id
        ]
        if places:
            self.beginInsertRows(QModelIndex(), places[-1] + 1, places[-1] + 1)
            self._items.insert(places[-1] + 1, row)
        else:
            self.beginInsertRows(QModelIndex(), 0, 1)
            self._items[:0] = [_heading([row]), row]
        self._number()
        self.endInsertRows()

    def _recount(self, batch_id: str) -> None:
        batch = [row for row in self.rows if row.take.batch_id == batch_id]
        for place, item in enumerate(self._items):
            if isinstance(item, Heading) and item.batch_id == batch_id:
                changed = _heading(batch)
                if changed != item:
                    self._items[place] = changed
                    self.dataChanged.emit(self.index(place), self.index(place))
                return

    def _number(self) -> None:
        self._place = {
            item.take.id: place for place, item in enumerate(self._items) if isinstance(item, Row)
        }


def picture_sources(row: Row) -> tuple[str, ...]:
    """Where the row's picture comes from: its clip, once there is one, else its still."""
    still = row.take.shot.still.source
    return (row.take.clip.path, still) if row.take.clip is not None else (still,)


def heading_words(heading: Heading) -> str:
    """ "12 of 60"."""
    return QCoreApplication.translate("queue", "{0} of {1}").format(heading.ended, heading.takes)


def _heading(batch: Sequence[Row]) -> Heading:
    ended = sum(1 for row in batch if row.state.ended)
    first = batch[0].take
    names = list(dict.fromkeys(row.take.shot.still.name for row in batch))
    many = QCoreApplication.translate("queue", "{0} stills").format(len(names))
    name = names[0] if len(names) == 1 else many
    return Heading(first.batch_id, name, first.created_at, ended, len(batch))
