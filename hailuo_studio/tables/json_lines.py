"""JSON lines: an object a line, its keys are the columns."""

import json
from typing import Any

from hailuo_studio.core.table import Fault, Line, Table
from hailuo_studio.tables.decoding import decoded
from hailuo_studio.tables.layout import (
    MOST_CELL,
    MOST_COLUMNS,
    MOST_LINES,
    empty,
    named_columns,
    too_many_columns,
    too_many_lines,
)


def read_json_lines(path: str, data: bytes) -> Table:
    """A line that is no object is a fault of its own. Raises InputError."""
    text, notes = decoded(data)
    found: list[tuple[int, dict[str, str]]] = []
    faults: list[Fault] = []
    keys: dict[str, None] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        if len(found) + len(faults) == MOST_LINES:
            raise too_many_lines()
        values = _values(number, line)
        if isinstance(values, Fault):
            faults.append(values)
            continue
        found.append((number, values))
        keys |= dict.fromkeys(values)
        if len(keys) > MOST_COLUMNS:
            raise too_many_columns()
    if not found and not faults:
        raise empty()
    lines = tuple(Line(n, tuple(values.get(key, "") for key in keys)) for n, values in found)
    return Table(path, named_columns(tuple(keys)), lines, tuple(faults), notes)


def _values(number: int, line: str) -> dict[str, str] | Fault:
    try:
        # Numbers stay as they are written: 1.50 is an article, too.
        found = json.loads(line, parse_int=str, parse_float=str, parse_constant=str)
    except (ValueError, RecursionError) as error:
        words = getattr(error, "msg", "it is nested too deeply")
        return Fault(number, "", f"it is not JSON: {words}")
    if not isinstance(found, dict):
        return Fault(number, "", "it is no object in braces")
    values: dict[str, str] = {}
    for key, value in found.items():
        if isinstance(value, dict | list):
            return Fault(number, key, "it holds more than one value")
        values[key] = _text(value)
        if len(values[key]) > MOST_CELL:
            return Fault(number, key, f"more than {MOST_CELL:,} characters")
    return values


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return str(value).strip()
