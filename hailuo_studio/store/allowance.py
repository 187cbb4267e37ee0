"""What a hot folder may still agree to, inside the transaction that writes its order down."""

import sqlite3

from hailuo_studio.core.errors import InputError, Limit
from hailuo_studio.store.ceilings import Bound


def used(db: sqlite3.Connection, hot_folder_id: str) -> int:
    """Credits its orders agreed to. It never falls: what failed or was cancelled stays used."""
    row = db.execute(
        "SELECT ifnull(sum(agreed), 0) FROM arrivals WHERE hot_folder_id = ?", (hot_folder_id,)
    ).fetchone()
    return int(row[0])


def agree(db: sqlite3.Connection, arrival_id: int, batch_id: str, reserve: int) -> None:
    """Let this arrival's order have `reserve` credits of the allowance. Raises OverCeiling when
    less is left, InputError when it was ordered already, can't be, or the folder is off."""
    hot = db.execute(
        "SELECT h.id, h.allowance FROM hot_folders h JOIN arrivals a ON a.hot_folder_id = h.id "
        "WHERE a.id = ? AND h.on_since IS NOT NULL",
        (arrival_id,),
    ).fetchone()
    if hot is not None:
        Bound(Limit.ALLOWANCE, hot["allowance"], used(db, hot["id"])).check(reserve)
        changed = db.execute(
            "UPDATE arrivals SET batch_id = ?, agreed = ? WHERE id = ? AND batch_id IS NULL "
            "AND there = 0 AND problem = ''",
            (batch_id, reserve, arrival_id),
        )
    if hot is None or changed.rowcount != 1:
        raise InputError(
            "This picture was ordered already, or its hot folder is off.",
            todo="Look at the hot folder again.",
        )
