"""Balances a person read on the billing page."""

from hailuo_studio.core.balance import Seen
from hailuo_studio.store.database import Database


class Balances:
    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, seen: Seen) -> None:
        with self._db.writing() as db:
            db.execute("INSERT INTO balances (at, credits) VALUES (?, ?)", (seen.at, seen.credits))

    def latest(self, before: float) -> Seen | None:
        """The last one seen before that time (seconds since the epoch)."""
        with self._db.reading() as db:
            row = db.execute(
                "SELECT at, credits FROM balances WHERE at < ? ORDER BY at DESC, id DESC LIMIT 1",
                (before,),
            ).fetchone()
        return Seen(row["credits"], row["at"]) if row else None
