"""Tables without files, composed with stills that are known."""

from collections.abc import Mapping

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.shot import Settings, Still
from hailuo_studio.core.table import Role
from hailuo_studio.engine.pacing import Usual
from hailuo_studio.engine.table.composing import Known, compose
from hailuo_studio.engine.table.stills import Found
from hailuo_studio.engine.table.values import OpenTable, TableBatch, Wishes
from hailuo_studio.tables.columns import recognised
from hailuo_studio.tables.delimited import read_delimited
from hailuo_studio.workplace import shipped_catalog

CATALOG = shipped_catalog()
GAP = 2.0


def usual(settings: Settings) -> Usual:
    return Usual(60.0, 120.0, learned=False)


def opened(text: str) -> OpenTable:
    table = read_delimited("/shop/products.csv", text.encode())
    roles = {role: table.columns[place] for role, place in recognised(table.columns).items()}
    return OpenTable(table, None, roles)


def still(source: str, width: int = 1600, height: int = 900) -> Still:
    """Its hash is made of its path, so that other paths are other pictures."""
    return Still(source, source.rjust(64, "0")[-64:], width, height, 100_000, "JPEG")


def composed(
    text: str,
    wishes: Wishes | None = None,
    found: Mapping[str, Found] | None = None,
    copies: Mapping[str, Still | StillError] | None = None,
) -> TableBatch:
    """With a good picture behind every path ending in .jpg, unless `found` says otherwise."""
    table = opened(text)
    place = table.table.columns.index(table.roles[Role.STILL]) if Role.STILL in table.roles else 0
    paths = {f"/shop/{line.cells[place]}" for line in table.table.lines}
    known: dict[str, Found] = {path: (still(path),) for path in paths if path.endswith(".jpg")}
    return compose(
        table,
        wishes or Wishes(),
        known | dict(found or {}),
        copies or {},
        Known(CATALOG, usual, GAP),
    )
