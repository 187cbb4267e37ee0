"""Spreadsheets (.xlsx): what the cells show, read row by row, with what a file may claim capped."""

import re
import warnings
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile, ZipFile

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.table import Table
from hailuo_studio.tables.layout import (
    MOST_COLUMNS,
    MOST_LINES,
    laid_out,
    too_many_columns,
    too_many_lines,
)

MOST_UNPACKED = 200 * 1000 * 1000
_OLD_FORMAT = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZEROS = re.compile(r"0+")
_BROKEN = (
    BadZipFile,
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    EOFError,
    OverflowError,
    RuntimeError,  # An entry of the archive is encrypted.
    OSError,
    zlib.error,
)


def read_workbook(path: str, data: bytes) -> Table:
    """The first sheet that is shown and has rows. Raises InputError."""
    if data.startswith(_OLD_FORMAT):
        raise InputError(
            "The spreadsheet is protected by a password or in the old .xls format.",
            todo="Save it as .xlsx without a password.",
        )
    try:
        _unpacks_within_reason(data)
        return _first_sheet(path, data)
    except _BROKEN as error:
        raise InputError(
            "The spreadsheet is damaged and can't be read.",
            todo="Open it in your spreadsheet program and save it anew.",
        ) from error


def _unpacks_within_reason(data: bytes) -> None:
    with ZipFile(BytesIO(data)) as archive:
        # More than an entry claims is never unpacked of it.
        if sum(entry.file_size for entry in archive.infolist()) > MOST_UNPACKED:
            raise InputError(
                f"The spreadsheet unpacks to more than {MOST_UNPACKED // 1_000_000} MB.",
                todo="Save the rows alone, as CSV.",
            )


def _first_sheet(path: str, data: bytes) -> Table:
    import openpyxl

    # It warns of what it leaves out: colours, checks of input. Nothing of that is read here.
    warnings.filterwarnings("ignore", module=r"openpyxl\.")
    book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
    try:
        shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        for sheet in shown:
            rows = list(_rows(sheet))
            if rows:
                several = len(book.worksheets) > 1
                notes = (f"Of several sheets, “{sheet.title}” was read.",) if several else ()
                return laid_out(path, rows, notes)
    finally:
        book.close()
    return laid_out(path, [])


def _rows(sheet: Any) -> Iterator[tuple[int, tuple[str, ...]]]:
    # What a file says of its own size is often wrong.
    sheet.reset_dimensions()
    found = 0
    for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS + 1), start=1):
        texts = tuple(_text(cell) for cell in cells)
        if not any(texts):
            continue
        if len(texts) > MOST_COLUMNS and texts[MOST_COLUMNS]:
            raise too_many_columns()
        found += 1
        if found > MOST_LINES + 1:
            raise too_many_lines()
        yield number, texts


def _text(cell: Any) -> str:
    """As a person sees it: 7 and not 7.0, 00123 where it is shown so, a date without midnight."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float):
        value = int(value) if value.is_integer() else float(f"{value:.15g}")
    if isinstance(value, int):
        shown = str(cell.number_format or "")
        return f"{value:0{len(shown)}d}" if _ZEROS.fullmatch(shown) else str(value)
    if isinstance(value, datetime):
        midnight = value.time() == time()
        return value.date().isoformat() if midnight else value.isoformat(" ", "seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).strip()
