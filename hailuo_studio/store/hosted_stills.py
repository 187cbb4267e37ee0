"""Copies of stills at web addresses: rows of their own, so that none is forgotten online."""

import sqlite3

from hailuo_studio.core.take import Hosted
from hailuo_studio.store.database import Database
from hailuo_studio.store.rows import UNFINISHED


class HostedStills:
    def __init__(self, database: Database) -> None:
        self._db = database

    def begin(self, sha256: str, kind: str, object_name: str, at: float) -> int:
        """Record the object name before the upload begins; returns the row's id."""
        with self._db.writing() as db:
            cursor = db.execute(
                "INSERT INTO hosted_stills (sha256, kind, object_name, hosted_at) "
                "VALUES (?, ?, ?, ?)",
                (sha256, kind, object_name, at),
            )
            return int(cursor.lastrowid or 0)

    def arrived(self, row_id: int, hosted: Hosted) -> None:
        with self._db.writing() as db:
            db.execute(
                "UPDATE hosted_stills SET url = ?, object_name = ?, expires_at = ? WHERE id = ?",
                (hosted.url, hosted.object_name, hosted.expires_at, row_id),
            )

    def abandoned(self, row_id: int, at: float) -> None:
        """The upload failed or came out wrong: never used again, removed if it got an address."""
        with self._db.writing() as db:
            db.execute(
                "UPDATE hosted_stills SET sha256 = '', "
                "removed_at = CASE WHEN url IS NULL THEN ? END WHERE id = ?",
                (at, row_id),
            )

    def copy(self, sha256: str, kind: str, alive_until: float) -> Hosted | None:
        """A copy of these bytes that is still online until then, to be used again."""
        with self._db.reading() as db:
            row = db.execute(
                "SELECT * FROM hosted_stills WHERE sha256 = ? AND kind = ? AND url IS NOT NULL "
                "AND removed_at IS NULL AND (expires_at IS NULL OR expires_at > ?) "
                "ORDER BY id DESC",
                (sha256, kind, alive_until),
            ).fetchone()
        return _hosted(row) if row else None

    def unneeded(self) -> tuple[Hosted, ...]:
        """Online copies no unfinished, held or unsure take refers to."""
        with self._db.reading() as db:
            rows = db.execute(
                "SELECT * FROM hosted_stills h WHERE url IS NOT NULL AND removed_at IS NULL "
                f"AND NOT EXISTS (SELECT 1 FROM takes WHERE {UNFINISHED} "
                "AND json_extract(hosted, '$.id') = h.id)"
            )
            return tuple(_hosted(row) for row in rows)

    def removed(self, row_id: int, at: float) -> None:
        with self._db.writing() as db:
            db.execute("UPDATE hosted_stills SET removed_at = ? WHERE id = ?", (at, row_id))


def _hosted(row: sqlite3.Row) -> Hosted:
    return Hosted(row["url"], row["kind"], row["expires_at"], row["object_name"], row["id"])
