"""Tables as programs really write them."""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import openpyxl


def csv_bytes(
    rows: Iterable[Sequence[str]], separator: str = ",", encoding: str = "utf-8", end: str = "\r\n"
) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, lineterminator=end).writerows(rows)
    return text.getvalue().encode(encoding)


def written(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def workbook(folder: Path, rows: Iterable[Sequence[object]], name: str = "table.xlsx") -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(list(row))
    book.save(folder / name)
    return folder / name
