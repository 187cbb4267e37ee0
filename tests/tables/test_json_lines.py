"""JSON lines."""

from pathlib import Path

import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.tables.reading import read_table
from tests.tables.files import written


def test_objects_become_rows_and_bad_lines_are_named(tmp_path: Path) -> None:
    text = (
        '{"still": "a.jpg", "price": 1.50, "new": true}\n\n[1, 2]\n{"still": "b.jpg", "size": null}'
        '\n{broken\n{"still": {"url": "c"}}\n' + "[" * 100_000 + "\n"
    )
    table = read_table(written(tmp_path, "t.jsonl", text))
    assert table.columns == ("still", "price", "new", "size")
    assert [(line.number, *line.cells) for line in table.lines] == [
        (1, "a.jpg", "1.50", "TRUE", ""),
        (4, "b.jpg", "", "", ""),
    ]
    faults = [str(fault) for fault in table.faults]
    assert faults[0] == "line 3: it is no object in braces"
    assert faults[1].startswith("line 5: it is not JSON: ")
    assert faults[2] == "line 6, column still: it holds more than one value"
    assert faults[3].startswith("line 7: it is not JSON: ")


def test_nothing_in_it(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="empty"):
        read_table(written(tmp_path, "t.jsonl", "\n\n"))
