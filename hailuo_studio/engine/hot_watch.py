"""Watches hot folders: what arrives is ordered in turn, as far as the allowance goes."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from hailuo_studio.core.errors import (
    AlreadyAsked,
    InputError,
    LedgerError,
    Limit,
    OverCeiling,
    StillError,
)
from hailuo_studio.core.hot_folder import Arrival, FileSeen, HotFolder
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.engine.arriving import Standing, look_into
from hailuo_studio.engine.hot_folder import HotFolderBook, filled
from hailuo_studio.engine.ordering import Orders
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.views import Order
from hailuo_studio.store.hot_folders import HotFolders
from hailuo_studio.store.sole import Sole

LOOK_EVERY = 2.0
_WATCH = "watch hot folders"


class HotWatch:
    """`may_order` is asked before each look; `ordered` is called with the takes of each order,
    before anything of it is sent; `lost` when the ledger can't be used. A folder is watched by one
    process at a time."""

    def __init__(
        self,
        store: HotFolders,
        book: HotFolderBook,
        orders: Orders,
        pool: Pool,
        scope: Scope,
        sole: Sole,
        clock: Callable[[], float],
        tempo: float,
        *,
        may_order: Callable[[], bool],
        ordered: Callable[[frozenset[str]], None],
        lost: Callable[[LedgerError], None],
    ) -> None:
        self._store = store
        self._book = book
        self._orders = orders
        self._pool = pool
        self._scope = scope
        self._sole = sole
        self._clock = clock
        self._tempo = tempo
        self._may_order = may_order
        self._ordered = ordered
        self._lost = lost
        self._looking = asyncio.Lock()
        self._standing: dict[str, tuple[float, Standing]] = {}

    def begin(self, only: str | None = None) -> None:
        """Watch all that are on, or `only` one."""
        self._scope.start(_WATCH, self._watch(only))

    def claim(self, hot_folder_id: str) -> None:
        """Be the process that watches it. Raises InputError when another one does."""
        if not self._sole.hold(hot_folder_id):
            raise InputError(
                "Another window or command watches this folder already.",
                todo="Switch it off there first.",
            )

    def close(self) -> None:
        self._sole.close()

    async def _watch(self, only: str | None) -> None:
        while True:
            if self._may_order():
                self._begin_looks(only)
            await asyncio.sleep(LOOK_EVERY * self._tempo)

    def _begin_looks(self, only: str | None) -> None:
        """One look at a time, so that dead network shares hold no more than one thread."""
        try:
            for hot in self._store.all():
                if hot.on_since is None or (only is not None and hot.id != only):
                    self._forget(hot)
                elif self._hold(hot):
                    self._scope.start(f"hot folder {hot.id}", self._look(hot))
        except LedgerError as error:
            self._lost(error)

    def _hold(self, hot: HotFolder) -> bool:
        try:
            return self._sole.hold(hot.id)
        except OSError as error:
            self._book.tell(hot.id, f"It can't be watched: {error.strerror}.")
            return False

    def _forget(self, hot: HotFolder) -> None:
        self._sole.release(hot.id)
        self._standing.pop(hot.id, None)

    async def _look(self, hot: HotFolder) -> None:
        try:
            async with self._looking:
                found = await self._pool.run(look_into, Path(hot.folder))
        except OSError as error:
            words = f"The folder can't be read: {error.strerror}. It is tried again by itself."
            self._book.tell(hot.id, words)
            return
        try:
            trouble = await self._order_waiting(hot)
            for file in self._standing_of(hot).look(found):
                still = await self._take(hot, file)
                if still is not None and not trouble:
                    trouble = await self._order_waiting(hot, still)
                self._book.tell(hot.id)
            self._book.tell(hot.id, trouble)
        except LedgerError as error:
            self._lost(error)

    def _standing_of(self, hot: HotFolder) -> Standing:
        """Begun anew whenever it was switched on."""
        assert hot.on_since is not None
        since, standing = self._standing.get(hot.id, (0.0, None))
        if standing is None or since != hot.on_since:
            standing = Standing(self._store.known(hot.id), self._store.unread(hot.id))
            self._standing[hot.id] = (hot.on_since, standing)
        return standing

    async def _take(self, hot: HotFolder, file: FileSeen) -> Still | None:
        """The picture in a file that stands still, if it is new here and on the record now."""
        standing = self._standing_of(hot)
        try:
            still = await self._read(file.path)
        except StillError as error:
            if await self._pool.run(Path(file.path).exists):
                self._store.unreadable(hot.id, file, f"{error.what} {error.todo}", self._clock())
                standing.settled(file)
            return None
        if still.size != file.size:
            return None  # It grew while it was read: the next look tells.
        standing.settled(file)
        new = self._store.arrived(hot.id, file, still.sha256, self._clock())
        # One write to the disk a turn of the loop: the window stays free through a flood.
        await asyncio.sleep(0)
        return still if new else None

    async def _read(self, path: str) -> Still:
        return await self._pool.picture(_read_still, Path(path))

    async def _order_waiting(self, hot: HotFolder, read: Still | None = None) -> str:
        """Order what waits, the first to come first, until a ceiling is met: what that says.
        `read` is a picture that need not be read again."""
        while waiting := self._store.waiting(hot.id, 1):
            (arrival,) = waiting
            view = self._book.get(hot.id)
            if view.hot.on_since is None or view.needs_person:
                return ""
            still = read if read is not None and read.source == arrival.path else None
            try:
                still = still or await self._read(arrival.path)
                if still.sha256 != arrival.sha256:
                    raise InputError(
                        "Another picture was put in its place before it was ordered.",
                        todo="Put it into the folder once more, under another name.",
                    )
                self._order(view.hot, arrival, still)
            except OverCeiling as error:
                return "" if error.limit is Limit.ALLOWANCE else f"{error.what} {error.todo}"
            except (InputError, AlreadyAsked) as error:
                self._store.refused(arrival.id, f"{error.what} {error.todo}")
            await asyncio.sleep(0)
            self._book.tell(hot.id)
        return ""

    def _order(self, hot: HotFolder, arrival: Arrival, still: Still) -> None:
        shot = Shot(still, filled(hot.prompt, Path(arrival.path)).text, hot.settings)
        agreed = self._book.get(hot.id).price
        rows = self._orders.place(Order(hot.project_id, (shot,), hot.takes, agreed), arrival.id)
        self._ordered(frozenset(row.take.id for row in rows))


def _read_still(path: Path) -> Still:
    # Imported in the pool: that takes a while.
    from hailuo_studio.media.still import read_still

    return read_still(path)
