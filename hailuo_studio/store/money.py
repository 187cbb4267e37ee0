"""Sums over the ledger: what is used up, what the service was seen to charge, how long it took."""

import sqlite3
from collections.abc import Sequence

from hailuo_studio.core.budget import weigh
from hailuo_studio.core.catalog import Seen
from hailuo_studio.core.shot import Settings
from hailuo_studio.core.take import Outcome
from hailuo_studio.store.database import Database
from hailuo_studio.store.rows import read_json, to_json


class Money:
    """Amounts are credits: counted (charged, or possibly so) plus reserved (may yet be)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def day_used(self, day: str) -> int:
        """Credits counted and reserved on the budget's day."""
        with self._db.reading() as db:
            return day_used(db, day)

    def project_used(self, project_id: str) -> int:
        with self._db.reading() as db:
            return project_used(db, project_id)

    def seen(self) -> dict[Settings, Seen]:
        """Per cell the charges the service reported for finished takes."""
        found: dict[Settings, Seen] = {}
        with self._db.reading() as db:
            rows = db.execute(
                "SELECT json_extract(shot, '$.settings') AS cell, charged, a.outcome_at AS at "
                "FROM takes JOIN attempts a ON a.take_id = takes.id AND a.outcome = 'accepted' "
                "WHERE charged > 0 ORDER BY a.outcome_at"
            )
            for row in rows:
                settings = read_json(row["cell"], Settings)
                before = found.get(settings)
                highest = max(row["charged"], before.highest if before else 0)
                found[settings] = Seen(row["charged"], highest, row["at"])
        return found

    def finishing_seconds(self, settings: Settings, most: int = 30) -> tuple[float, ...]:
        """How long the latest finished takes of this cell took from acceptance to done, newest
        first; seconds."""
        with self._db.reading() as db:
            rows = db.execute(
                "SELECT json_extract(clip, '$.saved_at') - a.outcome_at AS took FROM takes "
                "JOIN attempts a ON a.take_id = takes.id AND a.outcome = 'accepted' "
                "WHERE clip IS NOT NULL AND json_extract(shot, '$.settings') = json(?) "
                "ORDER BY place DESC LIMIT ?",
                (to_json(settings), most),
            )
            return tuple(float(row["took"]) for row in rows if row["took"] > 0)


def _used(db: sqlite3.Connection, where: str, args: Sequence[object]) -> int:
    rows = db.execute(
        "SELECT a.outcome, a.reserve, t.charged, t.refunded_at, t.cancelled_at "
        f"FROM attempts a JOIN takes t ON t.id = a.take_id WHERE {where}",
        args,
    )
    return sum(
        weigh(
            None if row["outcome"] is None else Outcome(row["outcome"]),
            row["reserve"],
            row["charged"],
            row["refunded_at"] is not None,
            row["cancelled_at"] is not None,
        ).total
        for row in rows
    )


def day_used(db: sqlite3.Connection, day: str) -> int:
    return _used(db, "a.day = ?", (day,))


def project_used(db: sqlite3.Connection, project_id: str) -> int:
    return _used(db, "t.project_id = ?", (project_id,))
