"""Hot folders, and what arrived in them. What an arrival cost is written with its order, by
`Ledger.add_takes`."""

import sqlite3
from collections.abc import Iterable

from hailuo_studio.core.hot_folder import Arrival, FileSeen, HotFolder
from hailuo_studio.core.shot import Settings
from hailuo_studio.store.allowance import used
from hailuo_studio.store.database import Database
from hailuo_studio.store.rows import read_json, to_json

_WAITS = "batch_id IS NULL AND there = 0 AND problem = ''"


class HotFolders:
    def __init__(self, database: Database) -> None:
        self._db = database

    def all(self) -> tuple[HotFolder, ...]:
        """Oldest first."""
        with self._db.reading() as db:
            rows = db.execute("SELECT * FROM hot_folders ORDER BY created_at, rowid")
            return tuple(_hot_folder(row) for row in rows)

    def keep(self, hot: HotFolder) -> HotFolder:
        """Write it down; the same folder of the same project keeps its id, what it used of its
        allowance, and whether it is on."""
        with self._db.writing() as db:
            db.execute(
                "INSERT INTO hot_folders VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL) "
                "ON CONFLICT (project_id, folder) DO UPDATE SET prompt = excluded.prompt, "
                "settings = excluded.settings, takes = excluded.takes, "
                "allowance = excluded.allowance",
                (
                    hot.id,
                    hot.project_id,
                    hot.folder,
                    hot.prompt,
                    to_json(hot.settings),
                    hot.takes,
                    hot.allowance,
                    hot.created_at,
                ),
            )
            row = db.execute(
                "SELECT * FROM hot_folders WHERE project_id = ? AND folder = ?",
                (hot.project_id, hot.folder),
            ).fetchone()
            return _hot_folder(row)

    def switch_on(self, hot_folder_id: str, at: float, there: Iterable[FileSeen]) -> None:
        """From now on it orders; but for the files that were `there` before."""
        with self._db.writing() as db:
            db.execute("UPDATE hot_folders SET on_since = ? WHERE id = ?", (at, hot_folder_id))
            db.executemany(
                "INSERT INTO arrivals (hot_folder_id, path, size, changed_ns, seen_at, there) "
                "SELECT ?1, ?2, ?3, ?4, ?5, 1 WHERE NOT EXISTS (SELECT 1 FROM arrivals "
                "WHERE hot_folder_id = ?1 AND path = ?2 AND size = ?3 AND changed_ns = ?4)",
                [(hot_folder_id, f.path, f.size, f.changed_ns, at) for f in there],
            )

    def switch_off(self, hot_folder_id: str) -> None:
        with self._db.writing() as db:
            db.execute("UPDATE hot_folders SET on_since = NULL WHERE id = ?", (hot_folder_id,))

    def used(self, hot_folder_id: str) -> int:
        """Credits its orders agreed to."""
        with self._db.reading() as db:
            return used(db, hot_folder_id)

    def counts(self, hot_folder_id: str) -> tuple[int, int, int]:
        """How many were ordered, wait, can't be used."""
        with self._db.reading() as db:
            row = db.execute(
                f"SELECT count(batch_id), ifnull(sum({_WAITS}), 0), ifnull(sum(problem <> ''), 0) "
                "FROM arrivals WHERE hot_folder_id = ? AND there = 0",
                (hot_folder_id,),
            ).fetchone()
            return row[0], row[1], row[2]

    def arrivals(self, hot_folder_id: str, most: int) -> tuple[Arrival, ...]:
        """The newest ones first, without those that were there before."""
        return self._arrivals("there = 0", "id DESC", hot_folder_id, most)

    def waiting(self, hot_folder_id: str, most: int) -> tuple[Arrival, ...]:
        """Those that wait to be ordered, the first to come first."""
        return self._arrivals(_WAITS, "id", hot_folder_id, most)

    def known(self, hot_folder_id: str) -> frozenset[FileSeen]:
        """The files that need not be read again, unless they change."""
        with self._db.reading() as db:
            rows = db.execute(
                "SELECT path, size, changed_ns FROM arrivals "
                "WHERE hot_folder_id = ? AND (sha256 IS NOT NULL OR problem <> '')",
                (hot_folder_id,),
            )
            return frozenset(FileSeen(row[0], row[1], row[2]) for row in rows)

    def unread(self, hot_folder_id: str) -> frozenset[str]:
        """Paths of what was there before and was not read yet; it can wait."""
        with self._db.reading() as db:
            rows = db.execute(
                "SELECT path FROM arrivals WHERE hot_folder_id = ? AND there = 1 "
                "AND sha256 IS NULL AND problem = ''",
                (hot_folder_id,),
            )
            return frozenset(row["path"] for row in rows)

    def arrived(self, hot_folder_id: str, file: FileSeen, sha256: str, at: float) -> bool:
        """A picture with these bytes is in the folder. False when they were there before, under
        this name or another."""
        with self._db.writing() as db:
            where = (hot_folder_id, file.path)
            same = db.execute(
                "SELECT id FROM arrivals WHERE hot_folder_id = ? AND sha256 = ?",
                (hot_folder_id, sha256),
            ).fetchone()
            before = db.execute(
                "SELECT id FROM arrivals WHERE hot_folder_id = ? AND path = ? AND there = 1 "
                "AND sha256 IS NULL",
                where,
            ).fetchone()
            found = same or before
            if same is not None or before is None:
                # What is read now was not readable before, or stood there under another name.
                db.execute(
                    "DELETE FROM arrivals WHERE hot_folder_id = ? AND path = ? AND sha256 IS NULL",
                    where,
                )
            if found is not None:
                db.execute(
                    "UPDATE arrivals SET path = ?, size = ?, changed_ns = ?, sha256 = ?, "
                    "problem = iif(there, '', problem) WHERE id = ?",
                    (file.path, file.size, file.changed_ns, sha256, found["id"]),
                )
                return False
            db.execute(
                "INSERT INTO arrivals (hot_folder_id, path, size, changed_ns, sha256, seen_at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (hot_folder_id, file.path, file.size, file.changed_ns, sha256, at),
            )
            return True

    def unreadable(self, hot_folder_id: str, file: FileSeen, words: str, at: float) -> None:
        """The file stands still and is no picture that can be used."""
        with self._db.writing() as db:
            there = db.execute(
                "UPDATE arrivals SET size = ?, changed_ns = ?, problem = ? "
                "WHERE hot_folder_id = ? AND path = ? AND there = 1 AND sha256 IS NULL",
                (file.size, file.changed_ns, words, hot_folder_id, file.path),
            )
            if there.rowcount:
                return
            db.execute(
                "DELETE FROM arrivals WHERE hot_folder_id = ? AND path = ? AND sha256 IS NULL",
                (hot_folder_id, file.path),
            )
            db.execute(
                "INSERT INTO arrivals (hot_folder_id, path, size, changed_ns, seen_at, problem) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (hot_folder_id, file.path, file.size, file.changed_ns, at, words),
            )

    def refused(self, arrival_id: int, words: str) -> None:
        """It waited to be ordered and can't be."""
        with self._db.writing() as db:
            db.execute(
                f"UPDATE arrivals SET problem = ? WHERE id = ? AND {_WAITS}", (words, arrival_id)
            )

    def _arrivals(
        self, where: str, order: str, hot_folder_id: str, most: int
    ) -> tuple[Arrival, ...]:
        with self._db.reading() as db:
            rows = db.execute(
                f"SELECT * FROM arrivals WHERE hot_folder_id = ? AND {where} "
                f"ORDER BY {order} LIMIT ?",
                (hot_folder_id, most),
            )
            return tuple(_arrival(row) for row in rows)


def _hot_folder(row: sqlite3.Row) -> HotFolder:
    return HotFolder(
        id=row["id"],
        project_id=row["project_id"],
        folder=row["folder"],
        prompt=row["prompt"],
        settings=read_json(row["settings"], Settings),
        takes=row["takes"],
        allowance=row["allowance"],
        created_at=row["created_at"],
        on_since=row["on_since"],
    )


def _arrival(row: sqlite3.Row) -> Arrival:
    return Arrival(
        id=row["id"],
        path=row["path"],
        size=row["size"],
        changed_ns=row["changed_ns"],
        sha256=row["sha256"],
        seen_at=row["seen_at"],
        there=bool(row["there"]),
        problem=row["problem"],
        batch_id=row["batch_id"],
        agreed=row["agreed"],
    )
