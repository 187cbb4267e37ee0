"""Copies of stills at web addresses: rows of their own, so that none is forgotten online."""

import sqlite3
from dataclasses import dataclass

from hailuo_studio.core.take import Hosted, Take
from hailuo_studio.store.database import Database
from hailuo_studio.store.rows import UNFINISHED

# Before the hash of a picture whose copy is never used again.
_GIVEN_UP = "given up:"
_NEEDED = f"EXISTS (SELECT 1 FROM takes WHERE {UNFINISHED} AND json_extract(hosted, '$.id') = h.id)"


@dataclass(frozen=True, slots=True)
class Trace:
    """What became of a copy: `url` None where the upload's end is not known, `removed_at` None
    where it was not deleted from here."""

    kind: str
    url: str | None
    hosted_at: float
    expires_at: float | None
    removed_at: float | None
    object_name: str


class HostedStills:
    def __init__(self, database: Database) -> None:
        self._db = database
        self._under_way: set[int] = set()

    def begin(self, sha256: str, kind: str, object_name: str, at: float) -> int:
        """Record the object name before the upload begins; returns the row's id. It is under way
        until `settled`."""
        with self._db.writing() as db:
            cursor = db.execute(
                "INSERT INTO hosted_stills (sha256, kind, object_name, hosted_at) "
                "VALUES (?, ?, ?, ?)",
                (sha256, kind, object_name, at),
            )
            row_id = int(cursor.lastrowid or 0)
        self._under_way.add(row_id)
        return row_id

    def settled(self, row_id: int) -> None:
        """The upload has ended, in whatever way."""
        self._under_way.discard(row_id)

    def arrived(self, row_id: int, hosted: Hosted) -> None:
        with self._db.writing() as db:
            db.execute(
                "UPDATE hosted_stills SET url = ?, object_name = ?, expires_at = ? WHERE id = ?",
                (hosted.url, hosted.object_name, hosted.expires_at, row_id),
            )

    def abandoned(self, row_id: int, at: float) -> None:
        """The upload failed or came out wrong: never used again, and removed where it may be
        online and something is known to remove it by."""
        with self._db.writing() as db:
            db.execute(
                "UPDATE hosted_stills SET sha256 = ? || sha256, "
                "removed_at = CASE WHEN url IS NULL AND object_name = '' THEN ? END "
                "WHERE id = ? AND sha256 NOT LIKE ? || '%'",
                (_GIVEN_UP, at, row_id, _GIVEN_UP),
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

    def kept(self, row_id: int) -> bool:
        """Whether the copy is neither removed nor about to be."""
        with self._db.reading() as db:
            row = db.execute(
                "SELECT 1 FROM hosted_stills WHERE id = ? AND removed_at IS NULL "
                "AND sha256 NOT LIKE ? || '%'",
                (row_id, _GIVEN_UP),
            ).fetchone()
        return row is not None

    def unneeded(self, begun_before: float) -> tuple[Hosted, ...]:
        """Copies that can be removed and that no unfinished, held or unsure take refers to. One
        without an address is among them when its upload was abandoned or began before then: its
        program may have died in the middle of it."""
        with self._db.reading() as db:
            rows = db.execute(
                "SELECT * FROM hosted_stills h WHERE removed_at IS NULL AND object_name != '' "
                "AND (url IS NOT NULL OR hosted_at < ? OR sha256 LIKE ? || '%') "
                f"AND NOT {_NEEDED}",
                (begun_before, _GIVEN_UP),
            )
            found = tuple(_hosted(row) for row in rows)
        return tuple(one for one in found if one.id not in self._under_way)

    def give_up(self, row_id: int) -> bool:
        """From now on no take begins to use it; False where one has meanwhile."""
        with self._db.writing() as db:
            db.execute(
                "UPDATE hosted_stills AS h SET sha256 = ? || sha256 "
                f"WHERE id = ? AND sha256 NOT LIKE ? || '%' AND NOT {_NEEDED}",
                (_GIVEN_UP, row_id, _GIVEN_UP),
            )
            return not db.execute(
                f"SELECT 1 FROM hosted_stills h WHERE id = ? AND {_NEEDED}", (row_id,)
            ).fetchone()

    def removed(self, row_id: int, at: float) -> None:
        with self._db.writing() as db:
            db.execute("UPDATE hosted_stills SET removed_at = ? WHERE id = ?", (at, row_id))

    def trace(self, take: Take) -> Trace | None:
        """The copy the take refers to, else the last one of its picture; None: there never was
        one."""
        row_id = take.hosted.id if take.hosted is not None else 0
        sha256 = take.prepared.sha256 if take.prepared is not None else ""
        with self._db.reading() as db:
            row = db.execute("SELECT * FROM hosted_stills WHERE id = ?", (row_id,)).fetchone()
            if row is None and sha256:
                row = db.execute(
                    "SELECT * FROM hosted_stills WHERE sha256 IN (?, ?) ORDER BY id DESC",
                    (sha256, _GIVEN_UP + sha256),
                ).fetchone()
        if row is None:
            return None
        return Trace(
            row["kind"],
            row["url"],
            row["hosted_at"],
            row["expires_at"],
            row["removed_at"],
            row["object_name"],
        )


def _hosted(row: sqlite3.Row) -> Hosted:
    return Hosted(row["url"] or "", row["kind"], row["expires_at"], row["object_name"], row["id"])
