"""From a table's lines to rows: what each asks for, or what is wrong with it and where."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from urllib.request import url2pathname

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.naming import key_of
from hailuo_studio.core.shot import Duration, Mode, Resolution
from hailuo_studio.core.showing import shown
from hailuo_studio.core.table import Fault, Line, Role, Table
from hailuo_studio.tables.values import duration_of, mode_of, resolution_of, takes_of

T = TypeVar("T")

# What a spreadsheet shows where a formula went wrong.
CELL_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"})


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line. `source` is a link or an absolute path, of a picture or of a folder of them; None
    is what the row leaves to the rest of the order; `fields` has all cells by `key_of` their
    column."""

    line: int
    source: str
    name: str
    prompt: str
    mode: Mode | None
    duration: Duration | None
    resolution: Resolution | None
    takes: int | None
    fields: Mapping[str, str]
    faults: tuple[Fault, ...] = ()


def rows_of(table: Table, roles: Mapping[Role, int]) -> tuple[TableRow, ...]:
    """Each line as a row, faults and all. Raises InputError without a column of stills."""
    if Role.STILL not in roles:
        raise InputError(
            "No column names the pictures.",
            todo=f"Say which one does. Columns: {', '.join(table.columns)}.",
        )
    folder = Path(table.path).parent
    keys = [key_of(column) for column in table.columns]
    return tuple(_row(table, line, roles, folder, keys) for line in table.lines)


def _row(
    table: Table, line: Line, roles: Mapping[Role, int], folder: Path, keys: list[str]
) -> TableRow:
    cells = _Cells(table, line, roles)
    still = cells.text(Role.STILL)
    if not still:
        cells.wrong(Role.STILL, "no picture is named")
    row = TableRow(
        line=line.number,
        source=resolved(still, folder) if still else "",
        name=shown(" ".join(cells.text(Role.NAME).split())),
        prompt=cells.text(Role.PROMPT),
        mode=cells.value(Role.MODE, mode_of),
        duration=cells.value(Role.DURATION, duration_of),
        resolution=cells.value(Role.RESOLUTION, resolution_of),
        takes=cells.value(Role.TAKES, takes_of),
        fields=dict(zip(keys, line.cells, strict=True)),
    )
    return replace(row, faults=tuple(cells.faults))


class _Cells:
    """What a line says, role by role; what can't be understood becomes a fault."""

    def __init__(self, table: Table, line: Line, roles: Mapping[Role, int]) -> None:
        self.faults: list[Fault] = []
        self._table = table
        self._line = line
        self._roles = roles

    def text(self, role: Role) -> str:
        said = self._line.cells[self._roles[role]] if role in self._roles else ""
        if said in CELL_ERRORS:
            self.wrong(role, f"the cell shows the error {said}")
            return ""
        return said

    def value(self, role: Role, read: Callable[[str], T]) -> T | None:
        said = self.text(role)
        try:
            return read(said) if said else None
        except ValueError as error:
            self.wrong(role, str(error))
            return None

    def wrong(self, role: Role, words: str) -> None:
        column = self._table.columns[self._roles[role]]
        if not any(fault.column == column for fault in self.faults):
            self.faults.append(Fault(self._line.number, column, words))


def resolved(still: str, folder: Path) -> str:
    """Links as they are; paths as seen from the table's folder."""
    if still.casefold().startswith(("https://", "http://")):
        return still
    if still.casefold().startswith("file://"):
        still = url2pathname(urlsplit(still).path)
    if os.sep == "/" and "\\" in still and "/" not in still:
        still = still.replace("\\", "/")
    if still.startswith("~"):
        still = os.path.expanduser(still)  # noqa: PTH111 - a name that only begins so is kept
    return os.path.normpath(folder / still)
