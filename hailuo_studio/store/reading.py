"""Reading takes from the ledger."""

import sqlite3
from collections.abc import Iterable, Sequence

from hailuo_studio.core.errors import LedgerError
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.core.take import Attempt, Reason, Take
from hailuo_studio.store.database import Database
from hailuo_studio.store.rows import (
    TAKE,
    UNFINISHED,
    attempt_from,
    read_json,
    same_key,
    take_from,
)

# Shots written before they could have a name have none.
NAME = "ifnull(json_extract(shot, '$.name'), '')"


class Reading:
    """What takes there are, and what they are."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def data_version(self) -> int:
        """Changes when another process has written."""
        with self._db.reading() as db:
            return int(db.execute("PRAGMA data_version").fetchone()[0])

    def take(self, take_id: str) -> Take:
        with self._db.reading() as db:
            found = read_takes(db, "id = ?", (take_id,))
        if not found:
            raise LedgerError(
                f"There is no take {take_id} in the ledger.", cost="", todo="Check its id."
            )
        return found[0][0]

    def takes(
        self, project_id: str | None = None, *, unfinished: bool = False
    ) -> tuple[tuple[Take, str | None], ...]:
        """Takes in the order they were asked for, each with its owner as recorded."""
        where, args = "1", ()
        if project_id is not None:
            where, args = "project_id = ?", (project_id,)  # type: ignore[assignment]
        if unfinished:
            where += f" AND {UNFINISHED}"
        with self._db.reading() as db:
            return read_takes(db, where, args)

    def changed_since(self, rev: int) -> tuple[tuple[tuple[Take, str | None], ...], int]:
        """Takes changed after `rev`, and the newest `rev`."""
        with self._db.reading() as db:
            newest = db.execute("SELECT ifnull(max(rev), 0) FROM takes").fetchone()[0]
            return read_takes(db, "rev > ?", (rev,)), int(newest)

    def same_unfinished(self, shots: Iterable[Shot]) -> tuple[str, ...]:
        """Ids of unfinished takes (unsure ones included) that ask for the same as these shots."""
        found: list[str] = []
        with self._db.reading() as db:
            for shot in shots:
                rows = db.execute(
                    f"SELECT id FROM takes WHERE same = ? AND {UNFINISHED}", (same_key(shot),)
                )
                found.extend(row["id"] for row in rows)
        return tuple(found)

    def was_moderated(self, shot: Shot) -> bool:
        """Whether the content filter refused this still with this text."""
        with self._db.reading() as db:
            rows = db.execute(
                "SELECT shot FROM takes WHERE json_extract(failure, '$.reason') = ?",
                (Reason.MODERATED.value,),
            )
            asked = (shot.still.sha256, shot.framing, shot.prompt.strip())
            old = (read_json(row["shot"], Shot) for row in rows)
            return any((s.still.sha256, s.framing, s.prompt.strip()) == asked for s in old)

    def next_number(self, project_id: str, still: Still) -> int:
        """The number of the next take of the still, in this project and without a name, from 1."""
        with self._db.reading() as db:
            row = db.execute(
                "SELECT ifnull(max(number), 0) + 1 FROM takes "
                f"WHERE project_id = ? AND still = ? AND {NAME} = ''",
                (project_id, still.sha256),
            ).fetchone()
            return int(row[0])

    def last_numbers(self, project_id: str) -> dict[str, int]:
        """The number of the last take of each name in this project, whatever picture it had."""
        with self._db.reading() as db:
            rows = db.execute(
                f"SELECT {NAME} AS name, max(number) AS last FROM takes "
                "WHERE project_id = ? GROUP BY name",
                (project_id,),
            )
            return {row["name"]: int(row["last"]) for row in rows}

    def owner_of(self, take_id: str) -> str | None:
        with self._db.reading() as db:
            row = db.execute("SELECT owner FROM takes WHERE id = ?", (take_id,)).fetchone()
            return row["owner"] if row else None

    def has_task(self, task_id: str) -> bool:
        with self._db.reading() as db:
            row = db.execute("SELECT 1 FROM attempts WHERE task_id = ?", (task_id,)).fetchone()
            return row is not None


def read_takes(
    db: sqlite3.Connection, where: str, args: Sequence[object]
) -> tuple[tuple[Take, str | None], ...]:
    rows = db.execute(f"SELECT {TAKE} FROM takes WHERE {where} ORDER BY place", args).fetchall()
    attempts: dict[str, list[Attempt]] = {}
    for row in db.execute(
        f"SELECT * FROM attempts WHERE take_id IN (SELECT id FROM takes WHERE {where}) ORDER BY id",
        args,
    ):
        attempts.setdefault(row["take_id"], []).append(attempt_from(row))
    return tuple((take_from(r, tuple(attempts.get(r["id"], ()))), r["owner"]) for r in rows)
