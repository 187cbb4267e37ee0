"""What the sheet asks of the engine and waits for; no widget is held while it waits."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from hailuo_studio.core.errors import StillError, StudioError
from hailuo_studio.engine.intake import Taken
from hailuo_studio.engine.table.stills import TableStills
from hailuo_studio.engine.table.values import OpenTable, Wishes
from hailuo_studio.engine.views import Order
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.pixels import image_of


class TableErrands(QObject):
    """`opened` with a table, `progress` with pictures done and all, `thumbnail` with a
    still's source and its small picture, `looked` once all were or it
    was stopped, `composed` with a batch and the number
    of the asking that it answers, `ordered` with rows; `failed` when the table can't be
    read, `refused` when the order is."""

    opened = Signal(object)
    progress = Signal(int, int)
    thumbnail = Signal(str, QImage)
    looked = Signal()
    composed = Signal(object, int)
    ordered = Signal(object)
    failed = Signal(object)
    refused = Signal(object)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._numbers = count(1)
        self._desk: Desk | None = None
        self._table: OpenTable | None = None
        self._stills: TableStills | None = None
        self._to_look: Wishes | None = None
        self._to_compose: Wishes | None = None
        self._composing = 0

    def open(self, desk: Desk, path: str) -> None:
        """Another table; whatever was going on for the last one is of no use any more."""
        self.close()
        self._desk, self._stills = desk, desk.tables.stills()
        self._scope.start(f"table {next(self._numbers)}", self._open(desk, self._stills, path))

    def close(self) -> None:
        if self._stills is not None:
            self._stills.stop()
        self._desk = self._table = self._stills = self._to_look = self._to_compose = None

    def look(self, wishes: Wishes) -> None:
        """Look at the pictures these wishes name; the latest wishes count."""
        self._to_look = wishes
        if self._stills is not None:
            self._stills.stop()
        self._scope.start("table pictures", self._look())

    def stop(self) -> None:
        self._to_look = None
        if self._stills is not None:
            self._stills.stop()

    def compose(self, wishes: Wishes) -> int:
        """The latest wishes count; the number of this asking."""
        self._to_compose = wishes
        self._composing = next(self._numbers)
        self._scope.start("table rows", self._compose())
        return self._composing

    def order(self, order: Order) -> None:
        """A second press while the first is being written down is refused."""
        if self._desk is not None:
            self._scope.start("generate", self._order(self._desk, order))

    async def _open(self, desk: Desk, stills: TableStills, path: str) -> None:
        try:
            table = await desk.tables.open(path)
        except StudioError as error:
            if self._stills is stills:
                self.failed.emit(error)
            return
        if self._stills is stills:
            self._table = table
            self.opened.emit(table)

    async def _look(self) -> None:
        while self._to_look is not None:
            desk, table, stills = self._desk, self._table, self._stills
            wishes, self._to_look = self._to_look, None
            if desk is None or table is None or stills is None:
                return

            def told(
                done: int, of: int, taken: Sequence[Taken], mine: TableStills = stills
            ) -> None:
                if self._stills is not mine:
                    return
                for one in taken:
                    if not isinstance(one.found, StillError):
                        image = image_of(one.found.thumbnail)
                        self.thumbnail.emit(one.found.still.source, image)
                self.progress.emit(done, of)

            try:
                await desk.tables.take_in(table, wishes, stills, told)
            except StudioError:
                continue  # Composing says the same about these wishes, where it is seen.
        self.looked.emit()

    async def _compose(self) -> None:
        while self._to_compose is not None:
            desk, table, stills = self._desk, self._table, self._stills
            wishes, self._to_compose = self._to_compose, None
            number = self._composing
            if desk is None or table is None or stills is None:
                return
            batch = await desk.tables.compose(table, wishes, stills)
            if self._stills is stills:
                self.composed.emit(batch, number)

    async def _order(self, desk: Desk, order: Order) -> None:
        try:
            self.ordered.emit(tuple(await desk.enqueue(order)))
        except StudioError as error:
            self.refused.emit(error)
