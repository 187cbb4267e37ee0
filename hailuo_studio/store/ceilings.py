"""The ceilings a take has to stay under, as the ledger stands inside one transaction."""

import sqlite3
from dataclasses import dataclass

from hailuo_studio.core.budget import Ceilings, fits
from hailuo_studio.core.errors import Limit, OverCeiling
from hailuo_studio.store.sums import batch_used, day_used, project_queued, project_used

_ALLOWED_FOR = {
    Limit.ALLOWANCE: ("this hot folder", "Allow more."),
    Limit.ORDER: ("this order", "Ask for less, or ask again with a higher ceiling."),
    Limit.BATCH: ("one batch", "Raise the ceiling of a batch in the settings, or ask for less."),
    Limit.PROJECT: ("this project", "Raise the project's ceiling, or ask for less."),
    Limit.DAY: ("today", "Raise the daily ceiling in the settings, or wait for tomorrow."),
}


@dataclass(frozen=True, slots=True)
class Bound:
    """One ceiling (credits) and what is counted and reserved below it."""

    limit: Limit
    ceiling: int
    used: int

    def check(self, more: int) -> None:
        """Raises OverCeiling when `more` credits do not fit below it."""
        if fits(self.used, more, self.ceiling):
            return
        left = max(0, self.ceiling - self.used)
        words, todo = _ALLOWED_FOR[self.limit]
        raise OverCeiling(
            f"{more} credits are needed, {left} of the {self.ceiling} allowed for {words} "
            "are left.",
            needed=more,
            left=left,
            todo=todo,
            limit=self.limit,
        )


def bounds(
    db: sqlite3.Connection, project_id: str, batch_id: str, day: str, ceilings: Ceilings
) -> tuple[Bound, ...]:
    """Every ceiling there is for a take of this batch, the narrowest first."""
    own = db.execute("SELECT ceiling FROM batches WHERE id = ?", (batch_id,)).fetchone()
    found = []
    if own is not None and own["ceiling"] is not None:
        found.append(Bound(Limit.ORDER, own["ceiling"], batch_used(db, batch_id)))
    if ceilings.batch is not None:
        found.append(Bound(Limit.BATCH, ceilings.batch, batch_used(db, batch_id)))
    if (ceiling := project_ceiling(db, project_id)) is not None:
        found.append(Bound(Limit.PROJECT, ceiling, project_used(db, project_id)))
    if ceilings.day is not None:
        found.append(Bound(Limit.DAY, ceilings.day, day_used(db, day)))
    return tuple(found)


def check_order(
    db: sqlite3.Connection,
    project_id: str,
    reserve: int,
    most: int | None,
    batch_ceiling: int | None,
) -> None:
    """Raises OverCeiling when a whole new order does not fit. What is queued in the project
    counts as if it were sent, so that two batches can't pass its ceiling together."""
    if most is not None:
        Bound(Limit.ORDER, most, 0).check(reserve)
    if batch_ceiling is not None:
        Bound(Limit.BATCH, batch_ceiling, 0).check(reserve)
    if (ceiling := project_ceiling(db, project_id)) is not None:
        used = project_used(db, project_id) + project_queued(db, project_id)
        Bound(Limit.PROJECT, ceiling, used).check(reserve)


def project_ceiling(db: sqlite3.Connection, project_id: str) -> int | None:
    row = db.execute("SELECT ceiling FROM projects WHERE id = ?", (project_id,)).fetchone()
    return None if row is None else row["ceiling"]
