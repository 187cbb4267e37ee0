"""The takes as Qt sees them: batches, newest first, each under a heading with its count."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hailuo_studio.engine.views import Row
from hailuo_studio.ui.queue import dragging, state_words

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole) + 1
HEADING = ROW + 1
# Asked for each of many takes: put together once.
_STAYS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_DRAGS = _STAYS | Qt.ItemFlag.ItemIsDragEnabled


@dataclass(frozen=True, slots=True)
class Heading:
    """Above a batch: how many of its takes have ended, whether they are folded away, and how many
    go ahead while the rest waits for a person's word (0: nothing waits for that)."""

    batch_id: str
    name: str
    created_at: float
    ended: int
    takes: int
    folded: bool = False
    pilot: int = 0


class QueueModel(QAbstractListModel):
    """A changed row changes in place, a new batch is inserted on top; takes stand in the order of
    their turns. No reset but on `open`, which folds the finished batches but the newest. `dropped`
    with the waiting takes of a batch in the order a person dragged them into."""

    dropped = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: dict[str, dict[str, Row]] = {}
        self._folded: set[str] = set()
        self._items: list[Heading | Row] = []
        self._place: dict[str, int] = {}

    def open(self, rows: Sequence[Row]) -> None:
        """Show these takes and no others."""
        batches: dict[str, dict[str, Row]] = {}
        for row in rows:
            batches.setdefault(row.take.batch_id, {})[row.take.id] = row
        newest = sorted(batches, key=lambda one: _age(batches[one]), reverse=True)
        self.beginResetModel()
        self._batches = {batch_id: batches[batch_id] for batch_id in newest}
        self._folded = {
            batch_id
            for batch_id in newest[1:]
            if all(row.state.ended for row in batches[batch_id].values())
        }
        self._lay_out()
        self.endResetModel()

    def show_row(self, row: Row) -> None:
        """A take that changed, or a new one of its batch."""
        before = self.row(row.take.id)
        batch_id = row.take.batch_id
        if before is None:
            self._insert(row)
        else:
            self._batches[batch_id][row.take.id] = row
            if before.take.rank != row.take.rank:
                self._change_order()
            elif (place := self.row_of(row.take.id)) >= 0:
                self._items[place] = row
                self.dataChanged.emit(self.index(place), self.index(place))
        self._recount(batch_id)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Many at once: a batch that is new comes whole, however large it is."""
        new: dict[str, dict[str, Row]] = {}
        for row in rows:
            if row.take.batch_id in self._batches:
                self.show_row(row)
            else:
                new.setdefault(row.take.batch_id, {})[row.take.id] = row
        for batch_id, batch in new.items():
            self.beginInsertRows(QModelIndex(), 0, len(batch))
            self._batches = {batch_id: batch} | self._batches
            self._lay_out()
            self.endInsertRows()

    def fold(self, batch_id: str) -> None:
        """Fold a batch's takes away, or show them again."""
        place = self._heading_place(batch_id)
        rows = self.batch(batch_id)
        if batch_id in self._folded:
            self._folded.discard(batch_id)
            self.beginInsertRows(QModelIndex(), place + 1, place + len(rows))
            self._lay_out()
            self.endInsertRows()
        else:
            self._folded.add(batch_id)
            self.beginRemoveRows(QModelIndex(), place + 1, place + len(rows))
            self._lay_out()
            self.endRemoveRows()
        self.dataChanged.emit(self.index(place), self.index(place))

    @property
    def rows(self) -> list[Row]:
        """All of them, folded or not, the newest batch first."""
        return [row for batch_id in self._batches for row in self.batch(batch_id)]

    def batch(self, batch_id: str) -> list[Row]:
        """A batch's takes in the order of their turns."""
        return sorted(self._batches.get(batch_id, {}).values(), key=lambda row: row.take.rank)

    def row_of(self, take_id: str) -> int:
        """Its place in the list; -1 when it is not shown."""
        return self._place.get(take_id, -1)

    def row(self, take_id: str) -> Row | None:
        return next((b[take_id] for b in self._batches.values() if take_id in b), None)

    def item(self, index: Index) -> Heading | Row | None:
        inside = index.isValid() and index.row() < len(self._items)
        return self._items[index.row()] if inside else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._items)

    def flags(self, index: Index) -> Qt.ItemFlag:
        item = self.item(index)
        if isinstance(item, Row):
            return _DRAGS if item.state.unsent or item.take.clip is not None else _STAYS
        # Between rows is where dragged ones may fall.
        return Qt.ItemFlag.ItemIsEnabled if item is not None else Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [dragging.CARRIED]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Waiting takes to another turn, else finished clips to another program."""
        rows = [item for index in indexes if isinstance(item := self.item(index), Row)]
        unsent = [row.take.id for row in rows if row.state.unsent]
        return dragging.carry(unsent) if unsent else dragging.carry_clips(rows)

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return bool(self._order_after(data, row))

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Never True: the rows move when the ledger says so, and are not taken away before."""
        if order := self._order_after(data, row):
            self.dropped.emit(order)
        return False

    def _order_after(self, data: QMimeData, place: int) -> list[str]:
        taken = dragging.carried(data)
        batch_ids = {row.take.batch_id for one in taken if (row := self.row(one)) is not None}
        if len(batch_ids) != 1 or place < 0:
            return []
        rows = self.batch(batch_ids.pop())
        return dragging.landed([(self.row_of(r.take.id), r) for r in rows], taken, place)

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
        batch_id = row.take.batch_id
        if batch_id not in self._batches:
            self.beginInsertRows(QModelIndex(), 0, 1)
            self._batches = {batch_id: {row.take.id: row}} | self._batches
            self._lay_out()
            self.endInsertRows()
            return
        self._batches[batch_id][row.take.id] = row
        if batch_id in self._folded:
            return
        place = self._heading_place(batch_id) + 1 + self.batch(batch_id).index(row)
        self.beginInsertRows(QModelIndex(), place, place)
        self._lay_out()
        self.endInsertRows()

    def _change_order(self) -> None:
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        items = [self.item(index) for index in held]
        self._lay_out()
        places = [
            self._place.get(item.take.id, -1)
            if isinstance(item, Row)
            else self._heading_place(item.batch_id)
            if item is not None
            else -1
            for item in items
        ]
        self.changePersistentIndexList(held, [self.index(place) for place in places])
        self.layoutChanged.emit()

    def _recount(self, batch_id: str) -> None:
        place = self._heading_place(batch_id)
        changed = self._heading(batch_id)
        if changed != self._items[place]:
            self._items[place] = changed
            self.dataChanged.emit(self.index(place), self.index(place))

    def _heading_place(self, batch_id: str) -> int:
        return next(
            place
            for place, item in enumerate(self._items)
            if isinstance(item, Heading) and item.batch_id == batch_id
        )

    def _lay_out(self) -> None:
        self._items = []
        for batch_id in self._batches:
            self._items.append(self._heading(batch_id))
            if batch_id not in self._folded:
                self._items += self.batch(batch_id)
        self._place = {
            item.take.id: place for place, item in enumerate(self._items) if isinstance(item, Row)
        }

    def _heading(self, batch_id: str) -> Heading:
        return _heading(self.batch(batch_id), batch_id in self._folded)


def picture_sources(row: Row) -> tuple[str, ...]:
    """Where the row's picture comes from: its clip, once there is one, else its still."""
    still = row.take.shot.still.source
    return (row.take.clip.path, still) if row.take.clip is not None else (still,)


def heading_words(heading: Heading) -> str:
    """ "12 of 60", or "pilot: 3 of 60"."""
    if heading.pilot:
        words = QCoreApplication.translate("queue", "pilot: {0} of {1}")
        return words.format(heading.pilot, heading.takes)
    return QCoreApplication.translate("queue", "{0} of {1}").format(heading.ended, heading.takes)


def _age(batch: dict[str, Row]) -> tuple[float, str]:
    first = next(iter(batch.values())).take
    return first.created_at, first.batch_id


def _heading(batch: Sequence[Row], folded: bool) -> Heading:
    ended = sum(1 for row in batch if row.state.ended)
    first = batch[0].take
    names = list(dict.fromkeys(row.take.shot.title for row in batch))
    many = QCoreApplication.translate("queue", "{0} stills").format(len(names))
    name = names[0] if len(names) == 1 else many
    pilot = max((row.take.behind for row in batch if not row.state.ended), default=0)
    return Heading(first.batch_id, name, first.created_at, ended, len(batch), folded, pilot)
