"""Sums over the ledger: what is used up, what the service was seen to charge, how long it took."""

from hailuo_studio.core.budget import Ceilings
from hailuo_studio.core.catalog import Seen
from hailuo_studio.core.shot import Settings
from hailuo_studio.store.ceilings import Bound, bounds
from hailuo_studio.store.database import Database
from hailuo_studio.store.rows import read_json, to_json
from hailuo_studio.store.sums import day_used, project_used


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

    def bounds(
        self, project_id: str, batch_id: str, day: str, ceilings: Ceilings
    ) -> tuple[Bound, ...]:
        """Every ceiling for a take of this batch as it stands now, the narrowest first."""
        with self._db.reading() as db:
            return bounds(db, project_id, batch_id, day, ceilings)

    def ever_accepted(self) -> bool:
        """Whether the service accepted a take at any time, or may have."""
        with self._db.reading() as db:
            row = db.execute(
                "SELECT 1 FROM attempts WHERE ifnull(outcome, 'unanswered') "
                "NOT IN ('not_sent', 'refused') LIMIT 1"
            ).fetchone()
            return row is not None

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
