"""A batch's pilot: the takes that go ahead, and a person's word about the rest."""

import sqlite3
from collections.abc import Sequence

from hailuo_studio.core.errors import InputError, Limit
from hailuo_studio.core.take import Take
from hailuo_studio.store.ceilings import Bound, project_ceiling
from hailuo_studio.store.rows import UNFINISHED, to_json
from hailuo_studio.store.sums import batch_used, project_queued, project_used
from hailuo_studio.store.writing import Writing, next_rev

# Of a take: its batch has a pilot that no person has judged yet, and it is no part of it.
BEHIND = (
    "(takes.pilot = 0 AND EXISTS (SELECT 1 FROM batches b WHERE b.id = takes.batch_id "
    "AND b.pilot > 0 AND b.continued_at IS NULL))"
)
_ANSWERED = "Whether the rest of this batch follows was said already, or its first takes go on."


class Pilots(Writing):
    def follow(self, batch_id: str, priced: Sequence[Take], at: float) -> None:
        """A person saw today's price and lets the rest follow its pilot. `priced` are the takes of
        the rest with what is agreed to from now on; all in one transaction. Raises InputError when
        the pilot goes on, was answered, or more is left than was priced; OverCeiling when a price
        that rose does not fit any more."""
        with self._db.writing() as db:
            changed = db.execute(
                "UPDATE batches SET continued_at = ? WHERE id = ? AND pilot > 0 "
                "AND continued_at IS NULL AND NOT EXISTS (SELECT 1 FROM takes "
                f"WHERE batch_id = batches.id AND takes.pilot = 1 AND {UNFINISHED})",
                (at, batch_id),
            )
            left = _rest(db, batch_id)
            agreed = {take.id: take for take in priced}
            if changed.rowcount != 1 or not left or not left.keys() <= agreed.keys():
                raise InputError(_ANSWERED, todo="Look at the batch again.")
            more = sum(agreed[one].agreed for one in left) - sum(left.values())
            if more > 0:
                _check_rise(db, batch_id, sum(agreed[one].agreed for one in left), more)
            rev = next_rev(db)
            db.executemany(
                "UPDATE takes SET agreed = ?, estimate = ?, catalog_version = ?, agreed_at = ? "
                "WHERE id = ?",
                [
                    (take.agreed, to_json(take.estimate), take.catalog_version, at, take.id)
                    for take in (agreed[one] for one in left)
                ],
            )
            db.execute("UPDATE takes SET rev = ? WHERE batch_id = ?", (rev, batch_id))

    def stop_at_pilot(self, batch_id: str, at: float) -> int:
        """A person says that nothing follows: the rest is cancelled in one transaction, which is
        safe whoever holds it, as nothing of it can have been sent. How many that were. Raises
        InputError when the rest was let go already."""
        with self._db.writing() as db:
            changed = db.execute(
                "UPDATE takes SET cancelled_at = ?, hold = NULL, rev = ? "
                f"WHERE batch_id = ? AND {UNFINISHED} AND {BEHIND}",
                (at, next_rev(db), batch_id),
            )
            if changed.rowcount == 0:
                raise InputError(_ANSWERED, todo="Look at the batch again.")
            return changed.rowcount


def _rest(db: sqlite3.Connection, batch_id: str) -> dict[str, int]:
    """The unfinished takes that are no part of the pilot, with what was agreed to for each."""
    rows = db.execute(
        f"SELECT id, agreed FROM takes WHERE batch_id = ? AND takes.pilot = 0 AND {UNFINISHED}",
        (batch_id,),
    )
    return {row["id"]: row["agreed"] for row in rows}


def _check_rise(db: sqlite3.Connection, batch_id: str, total: int, more: int) -> None:
    """Whether the rest, which costs `more` than was agreed to, still fits its own ceilings."""
    batch = db.execute("SELECT * FROM batches WHERE id = ?", (batch_id,)).fetchone()
    if batch["ceiling"] is not None:
        Bound(Limit.ORDER, batch["ceiling"], batch_used(db, batch_id)).check(total)
    project_id = batch["project_id"]
    if (ceiling := project_ceiling(db, project_id)) is not None:
        used = project_used(db, project_id) + project_queued(db, project_id)
        Bound(Limit.PROJECT, ceiling, used).check(more)
