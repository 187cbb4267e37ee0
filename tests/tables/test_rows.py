"""Columns by their names, cells by their values, faults by line and column."""

from pathlib import Path

import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.shot import Duration, Mode, Resolution
from hailuo_studio.core.table import Role, Table
from hailuo_studio.tables.columns import chosen, recognised
from hailuo_studio.tables.delimited import read_delimited
from hailuo_studio.tables.rows import TableRow, resolved, rows_of
from hailuo_studio.tables.values import duration_of, mode_of, resolution_of, takes_of


def read(text: str) -> Table:
    return read_delimited("/shop/products.csv", text.encode())


def rows(text: str) -> tuple[TableRow, ...]:
    table = read(text)
    return rows_of(table, recognised(table.columns))


@pytest.mark.parametrize(
    ("header", "roles"),
    [
        ("still,prompt,sku", {Role.STILL: 0, Role.PROMPT: 1, Role.NAME: 2}),
        ("Image URL,Text,Name,SKU", {Role.STILL: 0, Role.PROMPT: 1, Role.NAME: 3}),
        ("BILD;Bewegung;Dauer;Auflösung", dict(zip(
            (Role.STILL, Role.PROMPT, Role.DURATION, Role.RESOLUTION), range(4), strict=True))),
        ("file_name,Duration (s),MODE,takes", {
            Role.STILL: 0, Role.DURATION: 1, Role.MODE: 2, Role.TAKES: 3}),
        ("colour,weight", {}),
    ],
)  # fmt: skip
def test_columns_are_recognised(header: str, roles: dict[Role, int]) -> None:
    assert recognised(read(f"{header}\n").columns) == roles


def test_a_person_says_otherwise() -> None:
    columns = ("image", "colour", "name")
    found = recognised(columns)
    said = chosen(columns, found, {Role.NAME: "Colour", Role.PROMPT: ""})
    assert said == {Role.STILL: 0, Role.NAME: 1}
    assert chosen(columns, found, {Role.STILL: "name"}) == {Role.STILL: 2}
    with pytest.raises(InputError, match='no column "size"'):
        chosen(columns, found, {Role.STILL: "size"})


def test_a_row_says_what_it_asks_for() -> None:
    (row,) = rows(
        "image,text,mode,duration,resolution,takes,sku,colour\n"
        "a.jpg,x,PRO,10 Sec,768p,3, A 1 ,red\n"
    )
    assert (row.source, row.prompt, row.name) == ("/shop/a.jpg", "x", "A 1")
    assert (row.mode, row.duration, row.resolution, row.takes) == (
        Mode.PRO,
        Duration.TEN,
        Resolution.P768,
        3,
    )
    assert row.fields["colour"] == "red"
    assert row.faults == ()


def test_faults_name_line_and_column() -> None:
    found = rows("image,Duration,mode,takes\na.jpg,7,fast,0\n,6,,\n#N/A,,,\n")
    assert [str(fault) for row in found for fault in row.faults] == [
        "line 2, column mode: fast is not standard or pro",
        "line 2, column Duration: 7 is not 6 or 10",
        "line 2, column takes: 0 is not a number from 1 to 100",
        "line 3, column image: no picture is named",
        "line 4, column image: the cell shows the error #N/A",
    ]


def test_without_a_column_of_pictures() -> None:
    with pytest.raises(InputError, match="No column names the pictures"):
        rows("colour\nred\n")


@pytest.mark.parametrize("text", ["6", "6s", "6 sec", "6 Seconds", "6.0", "6,00 s", "06"])
def test_spellings_of_six_seconds(text: str) -> None:
    assert duration_of(text) is Duration.SIX


@pytest.mark.parametrize("text", ["7", "60", "6 min", "six", "-6", "6.5", "", "9" * 500])
def test_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="is not 6 or 10"):
        duration_of(text)


def test_other_spellings() -> None:
    assert [resolution_of(t) for t in ("768p", "1080 P", "1080")] == [
        Resolution.P768,
        Resolution.P1080,
        Resolution.P1080,
    ]
    assert [mode_of(t) for t in ("Standard", "PRO ", "std.")] == [
        Mode.STANDARD,
        Mode.PRO,
        Mode.STANDARD,
    ]
    assert [takes_of(t) for t in ("1", "3.0", "2×", "100")] == [1, 3, 2, 100]
    for wrong in ("0", "101", "a few", "1.5"):
        with pytest.raises(ValueError, match="from 1 to 100"):
            takes_of(wrong)


@pytest.mark.parametrize(
    ("still", "source"),
    [
        ("a.jpg", "/shop/a.jpg"),
        ("../b/a.jpg", "/b/a.jpg"),
        ("/c/a.jpg", "/c/a.jpg"),
        ("sub\\a b.jpg", "/shop/sub/a b.jpg"),
        ("file:///c/a%20b.jpg", "/c/a b.jpg"),
        ("https://x.example/a.jpg?b=1", "https://x.example/a.jpg?b=1"),
        ("folder", "/shop/folder"),
    ],
)
def test_pictures_are_looked_for_beside_the_table(still: str, source: str) -> None:
    assert resolved(still, Path("/shop")) == source
