"""What attempts weigh, added up inside the ledger: `core.budget.weigh`, in SQL."""

import sqlite3
from collections.abc import Sequence

from hailuo_studio.store.rows import UNFINISHED

_WEIGHT = """
CASE
    WHEN a.outcome IN ('not_sent', 'refused') OR t.refunded_at IS NOT NULL THEN 0
    WHEN a.outcome IS NULL OR a.outcome = 'unanswered' THEN a.reserve
    WHEN a.outcome = 'closed_by_person' AND t.cancelled_at IS NOT NULL THEN 0
    ELSE ifnull(t.charged, a.reserve)
END
"""


def day_used(db: sqlite3.Connection, day: str) -> int:
    """Credits counted and reserved on a day of the budget."""
    return _used(db, "a.day = ?", (day,))


def project_used(db: sqlite3.Connection, project_id: str) -> int:
    return _used(db, "t.project_id = ?", (project_id,))


def batch_used(db: sqlite3.Connection, batch_id: str) -> int:
    return _used(db, "t.batch_id = ?", (batch_id,))


def project_queued(db: sqlite3.Connection, project_id: str) -> int:
    """Credits agreed to for takes that still may be sent and weigh nothing yet."""
    row = db.execute(
        f"SELECT ifnull(sum(agreed), 0) FROM takes WHERE project_id = ? AND {UNFINISHED} "
        "AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.take_id = takes.id AND "
        "(a.outcome IS NULL OR a.outcome NOT IN ('not_sent', 'refused')))",
        (project_id,),
    ).fetchone()
    return int(row[0])


def _used(db: sqlite3.Connection, where: str, args: Sequence[object]) -> int:
    row = db.execute(
        f"SELECT ifnull(sum({_WEIGHT}), 0) FROM attempts a JOIN takes t ON t.id = a.take_id "
        f"WHERE {where}",
        args,
    ).fetchone()
    return int(row[0])
