"""A table's file, by its ending and its first bytes."""

from pathlib import Path

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.table import Table
from hailuo_studio.tables.delimited import read_delimited
from hailuo_studio.tables.json_lines import read_json_lines
from hailuo_studio.tables.layout import MOST_BYTES
from hailuo_studio.tables.workbook import read_workbook

_ARCHIVE = b"PK\x03\x04"
_OLD_FORMAT = b"\xd0\xcf\x11\xe0"


def read_table(path: Path) -> Table:
    """Raises InputError with a sentence for whatever can't be read."""
    path = path.absolute()
    try:
        if not path.is_file():
            raise InputError(f"{path.name} is no file.", todo="Choose a table.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(
            f"{path.name} can't be read: {error.strerror or error}.",
            todo="Look where it is and whether it may be read.",
        ) from error
    if len(data) > MOST_BYTES:
        raise InputError(
            f"{path.name} has more than {MOST_BYTES // 1_000_000} MB.",
            todo="Split it into smaller tables.",
        )
    try:
        # A spreadsheet that was only renamed is still one.
        if data.startswith((_ARCHIVE, _OLD_FORMAT)) or path.suffix.casefold() in (".xlsx", ".xlsm"):
            return read_workbook(str(path), data)
        if path.suffix.casefold() in (".jsonl", ".ndjson"):
            return read_json_lines(str(path), data)
        return read_delimited(str(path), data)
    except InputError as error:
        raise InputError(f"{path.name}: {error.what}", cost=error.cost, todo=error.todo) from error
