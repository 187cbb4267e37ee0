"""The budget's day in the ledger."""

import sqlite3

from hailuo_studio.core.budget import day_never_back


def last_day(db: sqlite3.Connection) -> str | None:
    row = db.execute("SELECT value FROM meta WHERE key = 'day'").fetchone()
    return row["value"] if row else None


def budget_day(db: sqlite3.Connection, today: str) -> str:
    last = last_day(db)
    day = day_never_back(today, last)
    if day != last:
        db.execute("INSERT OR REPLACE INTO meta VALUES ('day', ?)", (day,))
    return day
