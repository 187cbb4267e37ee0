"""Rows × texts × settings → shots. Pure: what was read and what was wished for, nothing asked."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hailuo_studio.core import filling
from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import InputError, StillError
from hailuo_studio.core.naming import key_of
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.table import Role, Table
from hailuo_studio.core.template import places
from hailuo_studio.engine.pacing import Usual
from hailuo_studio.engine.table.making import RowMaker
from hailuo_studio.engine.table.names import Names
from hailuo_studio.engine.table.pricing import forecast, itemised
from hailuo_studio.engine.table.stills import Found
from hailuo_studio.engine.table.values import BatchRow, OpenTable, TableBatch, Wishes
from hailuo_studio.tables.columns import chosen
from hailuo_studio.tables.rows import TableRow, rows_of
from hailuo_studio.tables.shops import products

MOST_SHOTS = 10_000
# Fields every row has, whatever its columns are called.
ALWAYS = (*filling.ALWAYS, "line")


@dataclass(frozen=True, slots=True)
class Known:
    """What prices and times are computed from."""

    catalog: Catalog
    usual: Callable[[Settings], Usual]
    gap: float


def as_wished(table: OpenTable, wishes: Wishes) -> tuple[Table, dict[Role, int]]:
    """The lines that count, and which column says what. Raises InputError."""
    read = table.table
    if table.shop is not None:
        read = products(read, table.shop, wishes.images)
    known = {role: read.columns.index(name) for role, name in table.roles.items()}
    return read, chosen(read.columns, known, wishes.roles)


def rows_wished(table: OpenTable, wishes: Wishes) -> tuple[TableRow, ...]:
    """Raises InputError."""
    return rows_of(*as_wished(table, wishes))


def compose(
    table: OpenTable,
    wishes: Wishes,
    found: Mapping[str, Found],
    copies: Mapping[str, Still | StillError],
    known: Known,
) -> TableBatch:
    """The batch as it stands with the stills found so far."""
    try:
        read, roles = as_wished(table, wishes)
        rows = rows_of(read, roles)
    except InputError as error:
        notes, faults = table.table.notes, table.table.faults
        return TableBatch(faults=faults, notes=notes, trouble=f"{error.what} {error.todo}".strip())
    names = Names(row.name for row in rows)
    maker = RowMaker(wishes, read, roles, copies, known.catalog, names)
    made: list[BatchRow] = []
    for row in rows:
        made += maker.of_row(row, found.get(row.source))
        if len(made) > MOST_SHOTS:
            words = f"That makes more than {MOST_SHOTS:,} shots. Choose fewer texts or settings."
            return TableBatch(faults=read.faults, notes=read.notes, trouble=words)
    good = [(row.shot, row.takes) for row in made if row.shot is not None]
    wanted = [(shot.settings, takes) for shot, takes in good]
    notes = (
        *read.notes,
        *names.notes(),
        *_same(shot for shot, _ in good),
        *_of_stills(shot.still for shot, _ in good),
    )
    return TableBatch(
        rows=tuple(made),
        faults=read.faults,
        notes=notes,
        trouble=_trouble(wishes, read, roles),
        items=itemised(wanted, known.catalog),
        left_out=tuple(maker.left_out.values()),
        quote=known.catalog.total(wanted) if wanted else None,
        forecast=forecast(wanted, known.usual, known.gap),
    )


def _trouble(wishes: Wishes, read: Table, roles: Mapping[Role, int]) -> str:
    """What is wrong with every row alike."""
    if not wishes.prompts and Role.PROMPT not in roles:
        return "No column says how the pictures should move. Write a text for all of them."
    fields = {key_of(column) for column in read.columns} | set(ALWAYS)
    if Role.PROMPT in roles:
        fields.add("prompt")
    for prompt in wishes.prompts:
        for name in places(prompt):
            if key_of(name) not in fields:
                return f"{{{name}}} is no column. Columns: {', '.join(read.columns)}."
    return ""


def _same(shots: Iterable[Shot]) -> tuple[str, ...]:
    """That the same thing is asked for under several names or lines, and paid for each time."""
    seen: set[tuple[object, ...]] = set()
    again = 0
    for shot in shots:
        key = (shot.still.sha256, shot.framing, shot.prompt, shot.settings)
        again += key in seen
        seen.add(key)
    if not again:
        return ()
    what = "1 shot asks" if again == 1 else f"{again:,} shots ask"
    return (f"{what} for the same as another one: picture, text and settings. Each is paid for.",)


def _of_stills(stills: Iterable[Still]) -> tuple[str, ...]:
    """What is said of pictures, with how many it is said of."""
    counts = Counter(still.note for still in set(stills) if still.note)
    return tuple(
        f"{note} (1 picture)." if count == 1 else f"{note} ({count:,} pictures)."
        for note, count in counts.items()
    )
