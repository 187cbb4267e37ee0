"""What every write to a take has in common: owned by this process, marked as changed."""

import sqlite3

from hailuo_studio.core.errors import NotOwned
from hailuo_studio.core.take import Take
from hailuo_studio.store.database import Database
from hailuo_studio.store.reading import Reading, read_takes
from hailuo_studio.store.rows import to_json


class Writing(Reading):
    """`owner` is this process's id; facts of a take are written only while it owns the take."""

    def __init__(self, database: Database, owner: str) -> None:
        super().__init__(database)
        self._owner = owner

    def _fact(self, take_id: str, assignment: str, values: tuple[object, ...]) -> Take:
        with self._db.writing() as db:
            self._owned(db, take_id)
            db.execute(f"UPDATE takes SET {assignment} WHERE id = ?", (*values, take_id))
            return touched(db, take_id)

    def _owned(self, db: sqlite3.Connection, take_id: str) -> Take:
        found = read_takes(db, "id = ? AND owner = ?", (take_id, self._owner))
        if not found:
            raise NotOwned(take_id)
        return found[0][0]


def json_or_null(value: object | None) -> str | None:
    return None if value is None else to_json(value)


def next_rev(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT ifnull(max(rev), 0) + 1 FROM takes").fetchone()[0])


def touched(db: sqlite3.Connection, take_id: str) -> Take:
    """The take after a change, marked as changed."""
    db.execute("UPDATE takes SET rev = ? WHERE id = ?", (next_rev(db), take_id))
    return read_takes(db, "id = ?", (take_id,))[0][0]
