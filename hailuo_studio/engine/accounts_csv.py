"""The ledger as CSV: for a spreadsheet, so that no cell can act as a formula there."""

import csv
import io
from collections.abc import Iterable

from hailuo_studio.engine.accounts import Entry

HEADER = (
    "still",
    "take",
    "project",
    "batch",
    "day",
    "settings",
    "estimate low",
    "estimate high",
    "agreed",
    "reserved",
    "charge reported",
    "possibly charged",
    "counted",
    "refunded",
    "catalog",
    "outcome",
    "judgement",
    "clip",
    "task id",
)
_FORMULA = ("=", "+", "-", "@")
_CONTROL = ("\t", "\r", "\n")


def to_csv(entries: Iterable[Entry]) -> str:
    """One line an entry, credits as whole numbers; no path but the clip's own name."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for one in entries:
        writer.writerow([cell(value) for value in _values(one)])
    return text.getvalue()


def _values(one: Entry) -> tuple[str | int | None, ...]:
    return (
        one.still,
        one.number,
        one.project,
        one.batch,
        one.day,
        str(one.shot.settings),
        *one.estimate,
        one.agreed,
        one.reserved,
        one.charged,
        one.possibly,
        one.counted,
        "yes" if one.refunded else "",
        one.catalog,
        one.outcome.value,
        one.judgement.value if one.judgement is not None else "",
        one.clip,
        one.task_id,
    )


def cell(value: str | int | None) -> str | int | None:
    """Text that a spreadsheet would run is marked as text."""
    if not isinstance(value, str):
        return value
    dangerous = value.lstrip().startswith(_FORMULA) or value.startswith(_CONTROL)
    return f"'{value}" if dangerous else value
