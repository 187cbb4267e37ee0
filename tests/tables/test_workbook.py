"""Spreadsheets, good and bad."""

import io
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.tables.reading import read_table
from tests.tables.files import workbook, written

PARTS = ("xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml")


def test_cells_are_read_as_a_person_sees_them(tmp_path: Path) -> None:
    day = datetime(2026, 11, 3)
    path = workbook(
        tmp_path,
        [
            ("image", "sku", "price", "day", "at", "new"),
            ("a.jpg", 1234.0, 4.25, day, datetime(2026, 11, 3, 8, 30), True),
            (),
            ("b.jpg", "007", 0.1, None, None, False),
        ],
    )
    table = read_table(path)
    assert table.columns == ("image", "sku", "price", "day", "at", "new")
    assert [(line.number, *line.cells) for line in table.lines] == [
        (2, "a.jpg", "1234", "4.25", "2026-11-03", "2026-11-03 08:30:00", "TRUE"),
        (4, "b.jpg", "007", "0.1", "", "", "FALSE"),
    ]


def test_zeros_a_number_is_shown_with_belong_to_it(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["sku"])
    sheet.append([123])
    sheet["A2"].number_format = "00000"
    book.save(tmp_path / "t.xlsx")
    assert read_table(tmp_path / "t.xlsx").lines[0].cells == ("00123",)


def test_of_a_formula_its_last_value_counts(tmp_path: Path) -> None:
    path = workbook(tmp_path, [("a", "b"), ("x", "=1+1")])
    shown = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(shown, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "xl/worksheets/sheet1.xml":
                data = data.replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
                data = data.replace(b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>")
            new.writestr(name, data)
    path.write_bytes(shown.getvalue())
    assert read_table(path).lines[0].cells == ("x", "2")


def test_merged_cells_and_several_sheets(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.title = "Empty"
    hidden = book.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    hidden.append(["no"])
    sheet = book.create_sheet("Products")
    for row in (["image", "prompt"], ["a.jpg", "x"], ["b.jpg", "y"]):
        sheet.append(row)
    sheet.merge_cells("B2:B3")
    book.save(tmp_path / "t.xlsx")
    table = read_table(tmp_path / "t.xlsx")
    assert table.notes == ("Of several sheets, “Products” was read.",)
    assert [line.cells for line in table.lines] == [("a.jpg", "x"), ("b.jpg", "")]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "protected by a password"),
        (b"PK\x03\x04 and no more", "damaged"),
        (b"no spreadsheet at all", "damaged"),
        (b"", "damaged"),
    ],
)
def test_bad_files_have_their_sentence(data: bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=words):
        read_table(written(tmp_path, "t.xlsx", data))


@pytest.mark.parametrize("part", [0.2, 0.5, 0.9, 0.99])
def test_a_cut_file_is_damaged(part: float, tmp_path: Path) -> None:
    whole = workbook(tmp_path, [("a", "b")] * 50).read_bytes()
    with pytest.raises(InputError, match="damaged"):
        read_table(written(tmp_path, "cut.xlsx", whole[: int(len(whole) * part)]))


@pytest.mark.parametrize("name", PARTS)
@pytest.mark.parametrize("data", [b"", b"<worksheet><row", b"\x00\x01", b"<a/>"])
def test_an_archive_with_nonsense_inside(name: str, data: bytes, tmp_path: Path) -> None:
    whole = workbook(tmp_path, [("a", "b")])
    with zipfile.ZipFile(whole) as old, zipfile.ZipFile(tmp_path / "bad.xlsx", "w") as new:
        for entry in old.namelist():
            new.writestr(entry, data if entry == name else old.read(entry))
    with pytest.raises(InputError, match=r"damaged|empty"):
        read_table(tmp_path / "bad.xlsx")


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    whole = workbook(tmp_path, [("a", "b")])
    with (
        zipfile.ZipFile(whole, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/media/bomb", "w", force_zip64=True) as bomb,
    ):
        for _ in range(210):
            bomb.write(bytes(1_000_000))
    assert whole.stat().st_size < 1_000_000
    with pytest.raises(InputError, match="unpacks to more than 200 MB"):
        read_table(whole)


def test_a_renamed_spreadsheet_is_still_one(tmp_path: Path) -> None:
    path = workbook(tmp_path, [("a", "b"), ("1", "2")], "table.csv")
    assert read_table(path).lines[0].cells == ("1", "2")


def test_too_many_rows(tmp_path: Path) -> None:
    path = workbook(tmp_path, [("a",)] * 10_002)
    with pytest.raises(InputError, match="more than 10,000 lines"):
        read_table(path)
