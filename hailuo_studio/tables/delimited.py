"""CSV and its relatives: separated by commas, semicolons or tabs."""

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.table import Table
from hailuo_studio.tables.decoding import decoded
from hailuo_studio.tables.layout import (
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_LINES,
    laid_out,
    too_many_columns,
    too_many_lines,
)

if TYPE_CHECKING:
    from _csv import Reader

SEPARATORS = ",;\t"
_SAMPLE = 40
Record = tuple[int, tuple[str, ...]]


def read_delimited(path: str, data: bytes) -> Table:
    """Raises InputError."""
    text, notes = decoded(data)
    text, separator = _said(text)
    if open_at := _never_closed(text, separator):
        raise InputError(
            f"The quotation mark that opens in line {open_at} is never closed.",
            todo="Close it, or double it where it stands for inches.",
        )
    rows: list[Record] = []
    for number, cells in _records(text, separator):
        if len(cells) > MOST_COLUMNS:
            raise too_many_columns()
        rows.append((number, cells))
        if len(rows) > MOST_LINES + 1:
            rows = [row for row in rows if any(cell.strip() for cell in row[1])]
            if len(rows) > MOST_LINES + 1:
                raise too_many_lines()
    return laid_out(path, rows, notes)


def _said(text: str) -> tuple[str, str]:
    """The text and what separates its cells; a first line `sep=;` says it."""
    first, _, rest = text.partition("\n")
    said = first.strip().casefold()
    if said.startswith("sep=") and len(said) == 5:
        # Its line stays, empty, so that line numbers are those of the file.
        return "\n" + rest, said[-1]
    if said == "sep=":  # A tab, which is a blank to `strip`.
        return "\n" + rest, "\t"
    return text, separator_of(text)


def separator_of(text: str) -> str:
    """The one under which most lines have as many cells as the first, and more than one."""

    def score(separator: str) -> tuple[int, int]:
        widths = []
        for _, cells in _records(text, separator):
            if any(cells):
                widths.append(len(cells))
            if len(widths) == _SAMPLE:
                break
        if not widths or widths[0] < 2:
            return 0, 0
        return sum(width == widths[0] for width in widths), widths[0]

    return max(SEPARATORS, key=lambda s: (score(s), -SEPARATORS.index(s)))


def _records(text: str, separator: str) -> Iterator[Record]:
    """Each with the number of the line it begins in."""
    reader = _reader(text, separator)
    before = 0
    for cells in reader:
        yield before + 1, tuple(cells)
        before = reader.line_num


def _never_closed(text: str, separator: str) -> int:
    """The line in which a quoted cell begins that only the file's end ends; 0 where none does."""
    reader = _reader(text, separator, strict=True)
    began = 1
    try:
        for _ in reader:
            began = reader.line_num + 1
    except csv.Error as error:
        return began if "unexpected end of data" in str(error) else 0
    return 0


def _reader(text: str, separator: str, *, strict: bool = False) -> "Reader":
    # A cell may be as large as a file may be; what is too large for a row is said by its line.
    csv.field_size_limit(MOST_BYTES)
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=strict)
