"""Rows of cells → a table: columns by name, lines by number; and how much of that is allowed."""

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.table import Fault, Line, Table

MOST_LINES = 10_000
MOST_COLUMNS = 300
MOST_BYTES = 50 * 1000 * 1000
MOST_CELL = 20_000


def named_columns(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Headers, each different from the others and none of them empty."""
    found: list[str] = []
    for place, cell in enumerate(cells, start=1):
        name = " ".join(cell.split()) or f"column {place}"
        wanted, again = name, 2
        while name in found:
            name, again = f"{wanted} {again}", again + 1
        found.append(name)
    return tuple(found)


def laid_out(
    path: str, rows: list[tuple[int, tuple[str, ...]]], notes: tuple[str, ...] = ()
) -> Table:
    """The table whose first row that is not empty names the columns. A row that is longer is a
    fault: what stands in it may be under the wrong column."""
    filled = [(number, _without_tail(cells)) for number, cells in rows]
    filled = [(number, cells) for number, cells in filled if cells]
    if not filled:
        raise empty()
    columns = named_columns(filled[0][1])
    lines: list[Line] = []
    faults: list[Fault] = []
    for number, cells in filled[1:]:
        if len(cells) > len(columns):
            words = f"it has {len(cells)} cells, the table has {len(columns)} columns"
            faults.append(Fault(number, "", words))
        elif too_long := [
            c for c, cell in zip(columns, cells, strict=False) if len(cell) > MOST_CELL
        ]:
            faults.append(Fault(number, too_long[0], f"more than {MOST_CELL:,} characters"))
        else:
            lines.append(Line(number, cells + ("",) * (len(columns) - len(cells))))
    return Table(path, columns, tuple(lines), tuple(faults), notes)


def _without_tail(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Without empty cells at the end; blanks around a cell are no part of it."""
    cells = tuple(cell.strip() for cell in cells)
    last = len(cells)
    while last and not cells[last - 1]:
        last -= 1
    return cells[:last]


def empty() -> InputError:
    return InputError("The table is empty.", todo="Name the columns in its first line.")


def too_many_lines() -> InputError:
    return InputError(
        f"The table has more than {MOST_LINES:,} lines.", todo="Split it into smaller ones."
    )


def too_many_columns() -> InputError:
    return InputError(
        f"The table has more than {MOST_COLUMNS} columns.", todo="Leave out what is not needed."
    )
