"""The budget's day in the ledger, and the refusal that names a ceiling."""

import sqlite3

from hailuo_studio.core.budget import day_never_back
from hailuo_studio.core.errors import OverCeiling


def last_day(db: sqlite3.Connection) -> str | None:
    row = db.execute("SELECT value FROM meta WHERE key = 'day'").fetchone()
    return row["value"] if row else None


def budget_day(db: sqlite3.Connection, today: str) -> str:
    last = last_day(db)
    day = day_never_back(today, last)
    if day != last:
        db.execute("INSERT OR REPLACE INTO meta VALUES ('day', ?)", (day,))
    return day


def over(what: str, needed: int, used: int, ceiling: int) -> OverCeiling:
    left = max(0, ceiling - used)
    return OverCeiling(
        f"{needed} credits are needed, {left} of the {ceiling} allowed for {what} are left.",
        needed=needed,
        left=left,
        todo="Raise the ceiling in the settings, or ask for less.",
    )
