"""The durable record of takes and money. Every method is one transaction, on disk at return."""

import secrets
from collections.abc import Sequence

from hailuo_studio.core.budget import fits
from hailuo_studio.core.take import Take
from hailuo_studio.store.budget_day import budget_day, last_day, over
from hailuo_studio.store.money import project_used
from hailuo_studio.store.owning import Owning
from hailuo_studio.store.progress import Progress
from hailuo_studio.store.rows import take_values
from hailuo_studio.store.settling import Settling
from hailuo_studio.store.writing import next_rev


class Ledger(Owning, Progress, Settling):
    """All of it; see its parts for what is written when."""

    def salt(self) -> str:
        """The ledger's own random salt for key fingerprints; made at the first call."""
        with self._db.writing() as db:
            db.execute("INSERT OR IGNORE INTO meta VALUES ('salt', ?)", (secrets.token_hex(16),))
            row = db.execute("SELECT value FROM meta WHERE key = 'salt'").fetchone()
            return str(row["value"])

    def day(self, today: str) -> str:
        """The budget's day: `today` (local ISO date), never before one already seen."""
        with self._db.reading() as db:
            if last_day(db) == today:
                return today
        with self._db.writing() as db:
            return budget_day(db, today)

    def add_takes(
        self, takes: Sequence[Take], reserve: int, most: int | None, batch_ceiling: int | None
    ) -> None:
        """Write a batch in one transaction. Raises OverCeiling when `reserve` credits (what all
        of it may cost) pass `most`, the batch's ceiling or the project's."""
        with self._db.writing() as db:
            for ceiling, name in ((most, "this order"), (batch_ceiling, "one batch")):
                if not fits(0, reserve, ceiling):
                    raise over(name, reserve, 0, ceiling or 0)
            project_id = takes[0].project_id
            row = db.execute("SELECT ceiling FROM projects WHERE id = ?", (project_id,)).fetchone()
            ceiling = row["ceiling"]
            if ceiling is not None:
                used = project_used(db, project_id)
                if not fits(used, reserve, ceiling):
                    raise over("this project", reserve, used, ceiling)
            first = takes[0]
            db.execute(
                "INSERT OR IGNORE INTO batches VALUES (?, ?, ?, ?)",
                (first.batch_id, first.project_id, first.created_at, _least(most, batch_ceiling)),
            )
            rev = next_rev(db)
            for take in takes:
                values = take_values(take) | {"rev": rev}
                db.execute(
                    f"INSERT INTO takes ({', '.join(values)}) "
                    f"VALUES ({', '.join(':' + name for name in values)})",
                    values,
                )


def _least(*ceilings: int | None) -> int | None:
    return min((ceiling for ceiling in ceilings if ceiling is not None), default=None)
