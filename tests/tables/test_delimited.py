"""CSV and its relatives, as every program writes them."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.table import Table
from hailuo_studio.tables.delimited import read_delimited
from hailuo_studio.tables.layout import MOST_CELL, MOST_LINES
from hailuo_studio.tables.reading import read_table
from tests.tables.files import csv_bytes, written

ROWS = [("Bild", "Text"), ("größe.jpg", "Dampf, langsam"), ("b.jpg", 'ein "kleiner" Becher')]


def cells(table: Table) -> list[tuple[str, ...]]:
    return [table.columns, *(line.cells for line in table.lines)]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_separators_and_encodings_are_found(separator: str, encoding: str, tmp_path: Path) -> None:
    path = written(tmp_path, "t.csv", csv_bytes(ROWS, separator, encoding))
    table = read_table(path)
    assert cells(table) == ROWS
    assert table.notes == ()


def test_windows_1252_is_read_and_said(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "t.csv", csv_bytes(ROWS, ";", "cp1252")))
    assert cells(table) == ROWS
    assert "Windows-1252" in table.notes[0]


def test_a_spreadsheets_own_first_line_says_the_separator() -> None:
    table = read_delimited("/t.csv", b"sep=;\r\na,b;c\r\n1,5;x\r\n")
    assert cells(table) == [("a,b", "c"), ("1,5", "x")]
    assert table.lines[0].number == 3


def test_lines_have_the_numbers_an_editor_shows() -> None:
    table = read_delimited("/t.csv", b'still,prompt\n\na.jpg,"two\nlines"\n,\nb.jpg,x\n')
    assert [(line.number, line.cells[0]) for line in table.lines] == [(3, "a.jpg"), (6, "b.jpg")]


def test_unequal_rows() -> None:
    table = read_delimited("/t.csv", b"a,b,c\n1\n1,2,3,,\n1,2,3,4\n")
    assert [line.cells for line in table.lines] == [("1", "", ""), ("1", "2", "3")]
    assert [str(fault) for fault in table.faults] == [
        "line 4: it has 4 cells, the table has 3 columns"
    ]


def test_headers_without_a_name_and_the_same_twice() -> None:
    assert read_delimited("/t.csv", b"a,,a,A\n1,2,3,4\n").columns == ("a", "column 2", "a 2", "A")


def test_a_quotation_mark_left_open_is_named_and_swallows_no_rows() -> None:
    with pytest.raises(InputError, match="line 3 is never closed"):
        read_delimited("/t.csv", b'a,b\n1,2\n3,"4\n5,6\n')


def test_zero_bytes_are_left_out_and_said() -> None:
    table = read_delimited("/t.csv", b"a,b\n1\x00,2\n")
    assert table.lines[0].cells == ("1", "2")
    assert "Zero bytes" in table.notes[0]


def test_a_huge_cell_is_a_fault_of_its_line_alone() -> None:
    huge = "x" * 300_000
    table = read_delimited("/t.csv", f"a,b\n{huge},1\n2,3\n".encode())
    assert [line.cells for line in table.lines] == [("2", "3")]
    assert str(table.faults[0]) == f"line 2, column a: more than {MOST_CELL:,} characters"


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf", b",,\n;;"])
def test_an_empty_table_says_so(data: bytes) -> None:
    if data == b",,\n;;":
        assert read_delimited("/t.csv", data).lines == ()
        return
    with pytest.raises(InputError, match="empty"):
        read_delimited("/t.csv", data)


def test_too_many_lines_and_columns_have_their_sentence() -> None:
    with pytest.raises(InputError, match="more than 10,000 lines"):
        read_delimited("/t.csv", b"a\n" + b"1\n" * (MOST_LINES + 1))
    assert len(read_delimited("/t.csv", b"a\n" + b"1\n\n" * MOST_LINES).lines) == MOST_LINES
    with pytest.raises(InputError, match="more than 300 columns"):
        read_delimited("/t.csv", b",".join(b"c" for _ in range(400)))


def test_what_is_no_file_has_its_sentence(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is no file"):
        read_table(tmp_path)
    with pytest.raises(InputError, match="is no file"):
        read_table(tmp_path / "gone.csv")


CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=12).map(
    lambda text: text.strip()
)


@given(
    st.integers(2, 5).flatmap(
        lambda width: st.lists(st.tuples(*[CELL.filter(bool)] * width), min_size=2, max_size=8)
    ),
    st.sampled_from(",;\t"),
)
def test_what_a_program_writes_is_read_again(rows: list[tuple[str, ...]], separator: str) -> None:
    header = tuple(f"h{place}" for place in range(len(rows[0])))
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL).writerows([header, *rows])
    table = read_delimited("/t.csv", text.getvalue().encode())
    assert cells(table) == [header, *rows]


@given(st.binary(max_size=400))
def test_any_bytes_give_a_table_or_a_sentence(data: bytes) -> None:
    try:
        table = read_delimited("/t.csv", data)
    except InputError as error:
        assert error.what
    else:
        assert all(len(line.cells) == len(table.columns) for line in table.lines)
