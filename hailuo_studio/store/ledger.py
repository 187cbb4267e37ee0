"""The durable record of takes and money. Every method is one transaction, on disk at return."""

import secrets
from collections import Counter
from collections.abc import Sequence

from hailuo_studio.core.take import Take
from hailuo_studio.store.allowance import agree
from hailuo_studio.store.budget_day import budget_day, last_day
from hailuo_studio.store.ceilings import check_order
from hailuo_studio.store.owning import Owning
from hailuo_studio.store.pilots import Pilots
from hailuo_studio.store.progress import Progress
from hailuo_studio.store.rows import UNFINISHED, take_values
from hailuo_studio.store.settling import Settling
from hailuo_studio.store.writing import next_rev


class Ledger(Owning, Progress, Settling, Pilots):
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

    def mark(self, name: str) -> str | None:
        """What `set_mark` wrote last; None when it never did."""
        with self._db.reading() as db:
            row = db.execute("SELECT value FROM meta WHERE key = ?", (name,)).fetchone()
            return None if row is None else str(row["value"])

    def set_mark(self, name: str, value: str) -> None:
        """Remember a small fact of the queue as a whole."""
        with self._db.writing() as db:
            db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def add_takes(
        self,
        takes: Sequence[Take],
        reserve: int,
        most: int | None,
        batch_ceiling: int | None,
        arrival: int | None = None,
    ) -> None:
        """Write takes and their batches in one transaction; `most` is the ceiling of a new batch
        from then on, its pilot are the takes that say so. Raises
        OverCeiling when `reserve` credits (what all of it may cost) pass `most`, the ceiling of
        any batch, or the project's together with what is queued in it. What is ordered for an
        `arrival` also takes them from its hot folder's allowance: both or neither is written."""
        first = takes[0]
        with self._db.writing() as db:
            check_order(db, first.project_id, reserve, most, batch_ceiling)
            pilots = Counter(take.batch_id for take in takes if take.pilot)
            db.executemany(
                "INSERT OR IGNORE INTO batches (id, project_id, created_at, ceiling, pilot) "
                "VALUES (?, ?, ?, ?, ?)",
                [
                    (batch_id, take.project_id, take.created_at, most, pilots[batch_id])
                    for batch_id, take in {take.batch_id: take for take in takes}.items()
                ],
            )
            if arrival is not None:
                agree(db, arrival, first.batch_id, reserve)
            rev = next_rev(db)
            for take in takes:
                values = take_values(take) | {"rev": rev}
                db.execute(
                    f"INSERT INTO takes ({', '.join(values)}) "
                    f"VALUES ({', '.join(':' + name for name in values)})",
                    values,
                )

    def reorder(self, take_ids: Sequence[str]) -> None:
        """Let these takes wait in this order: they share out the turns they have among them."""
        with self._db.writing() as db:
            places = ", ".join("?" * len(take_ids))
            turns = db.execute(
                "SELECT ifnull(rank, place) AS turn FROM takes "
                f"WHERE id IN ({places}) ORDER BY turn, place",
                tuple(take_ids),
            ).fetchall()
            rev = next_rev(db)
            db.executemany(
                "UPDATE takes SET rank = ?, rev = ? WHERE id = ?",
                [(turn["turn"], rev, one) for turn, one in zip(turns, take_ids, strict=True)],
            )

    def tell_end(self, batch_id: str, at: float) -> bool:
        """Whether the batch has ended and nobody told so yet; from now on it was told."""
        with self._db.writing() as db:
            changed = db.execute(
                "UPDATE batches SET told_at = ? WHERE id = ? AND told_at IS NULL AND NOT EXISTS "
                f"(SELECT 1 FROM takes WHERE batch_id = batches.id AND {UNFINISHED})",
                (at, batch_id),
            )
            return changed.rowcount == 1

    def untold(self) -> tuple[str, ...]:
        """Ids of the batches whose end was not told yet."""
        with self._db.reading() as db:
            rows = db.execute("SELECT id FROM batches WHERE told_at IS NULL ORDER BY created_at")
            return tuple(row["id"] for row in rows)
