"""Tables for the window and the command line: read, their stills taken in, composed, priced."""

from collections.abc import Callable
from pathlib import Path

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.shot import Settings
from hailuo_studio.core.table import Table
from hailuo_studio.engine.pacing import SendingPace, Usual, sending_gap
from hailuo_studio.engine.pictures import Pictures
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.table.composing import Known, compose, rows_wished
from hailuo_studio.engine.table.stills import TableStills, Told
from hailuo_studio.engine.table.values import OpenTable, TableBatch, Wishes
from hailuo_studio.tables.columns import recognised
from hailuo_studio.tables.reading import read_table
from hailuo_studio.tables.shops import shop_of, shop_roles


class Tables:
    def __init__(
        self,
        pool: Pool,
        pictures: Pictures,
        catalog: Callable[[], Catalog],
        usual: Callable[[Settings], Usual],
        pace: Callable[[], SendingPace],
    ) -> None:
        self._pool = pool
        self._pictures = pictures
        self._catalog = catalog
        self._usual = usual
        self._pace = pace

    async def open(self, path: str) -> OpenTable:
        """Raises InputError."""
        return _opened(await self._pool.run(read_table, Path(path)))

    def stills(self) -> TableStills:
        """A place for the stills of one table."""
        return TableStills(self._pool, self._pictures)

    async def take_in(
        self, table: OpenTable, wishes: Wishes, stills: TableStills, told: Told
    ) -> bool:
        """Look at every still the rows name, and copy the links that need it where that is
        wished. False when it was stopped. Raises InputError."""
        rows = await self._pool.run(rows_wished, table, wishes)
        if not await stills.take_in((row.source for row in rows if not row.faults), told):
            return False
        return not wishes.fix or await stills.copy_links(told)

    async def compose(self, table: OpenTable, wishes: Wishes, stills: TableStills) -> TableBatch:
        """The batch with the stills found so far."""
        usual = {settings: self._usual(settings) for settings in self._catalog().cells}
        known = Known(self._catalog(), usual.__getitem__, sending_gap(self._pace()))
        found, copies = dict(stills.found), dict(stills.copies)
        return await self._pool.run(compose, table, wishes, found, copies, known)


def _opened(table: Table) -> OpenTable:
    shop = shop_of(table.columns)
    # What else a shop's columns are called is no mode and no text for us.
    roles = recognised(table.columns) if shop is None else shop_roles(table.columns, shop)
    return OpenTable(table, shop, {role: table.columns[place] for role, place in roles.items()})
