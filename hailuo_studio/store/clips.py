"""The library's index: every clip once, searched as one types. A copy for speed: a broken one is
moved aside and filled again.

Its methods wait for the disk and for each other: they belong into a thread.
"""

import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from hailuo_studio.core.camera import moves
from hailuo_studio.core.errors import LibraryError
from hailuo_studio.core.library import Found, LibraryClip, LibraryFilter, Stack
from hailuo_studio.core.take import Judgement
from hailuo_studio.store.clip_search import condition
from hailuo_studio.store.library_schema import MIGRATIONS
from hailuo_studio.store.migrating import migrate
from hailuo_studio.store.opening import opening

_INSERT = """
INSERT INTO clips (id, stack, project_id, path, missing, sha256, saved_at, size, mode, duration,
    resolution, prompt, credits, practice, judgement, reason, marked, clip)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET stack = excluded.stack, project_id = excluded.project_id,
    path = excluded.path, missing = excluded.missing, sha256 = excluded.sha256,
    saved_at = excluded.saved_at, size = excluded.size, mode = excluded.mode,
    duration = excluded.duration, resolution = excluded.resolution, prompt = excluded.prompt,
    credits = excluded.credits, practice = excluded.practice, judgement = excluded.judgement,
    reason = excluded.reason, marked = excluded.marked, clip = excluded.clip, trashed_at = NULL
RETURNING place
"""
# The cover is the newest kept clip, else the newest undecided one, else the newest: the id behind
# the greatest time, so that one pass is enough; a key of the filter waits for it.
_STACKS = """
SELECT stack,
    substr(max(printf('%018.6f', saved_at + CASE WHEN judgement = 'keep' THEN 2e10
        WHEN judgement IS NULL THEN 1e10 ELSE 0 END) || id), 19),
    count(*), count(*) FILTER (WHERE judgement IS NULL),
    count(*) FILTER (WHERE judgement = 'keep'),
    max(saved_at) AS newest, sum(missing)
FROM clips WHERE {where} GROUP BY stack ORDER BY newest DESC, stack
"""


class Clips:
    """Opened and migrated at construction. Raises LibraryError for what SQLite can't do."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._opening = opening(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with self._opening:
                self._db = self._opened()
        except OSError as error:
            raise _unusable(error) from error

    def close(self) -> None:
        with self._lock, self._opening:
            self._db.close()

    # Reading

    def find(self, wanted: LibraryFilter) -> Found:
        where, values = condition(wanted)
        with self._using() as db:
            rows = db.execute(_STACKS.format(where=where), values).fetchall()
        stacks = tuple(Stack(*row[:-1]) for row in rows)
        clips = sum(stack.clips for stack in stacks)
        undecided = sum(stack.undecided for stack in stacks)
        kept = sum(stack.kept for stack in stacks)
        missing = sum(row[-1] for row in rows)
        return Found(stacks, clips, undecided, kept, clips - undecided - kept, missing)

    def stack(self, stack_id: str, wanted: LibraryFilter) -> tuple[LibraryClip, ...]:
        """The clips of a stack that the filter leaves, in the order they were asked for."""
        where, values = condition(wanted)
        line = f"SELECT clip FROM clips WHERE stack = ? AND {where} ORDER BY saved_at, place"
        with self._using() as db:
            rows = db.execute(line, (stack_id, *values)).fetchall()
        clips = (_clip(row[0]) for row in rows)
        return tuple(sorted(clips, key=lambda one: (one.asked_at or one.saved_at, one.number)))

    def get(self, clip_ids: Sequence[str]) -> tuple[LibraryClip, ...]:
        """In that order; unknown ones are left out."""
        found: dict[str, LibraryClip] = {}
        with self._using() as db:
            for part in _parts(clip_ids):
                marks = ", ".join("?" * len(part))
                line = f"SELECT id, clip FROM clips WHERE trashed_at IS NULL AND id IN ({marks})"
                found |= {row[0]: _clip(row[1]) for row in db.execute(line, part)}
        return tuple(found[one] for one in clip_ids if one in found)

    def known(self) -> dict[str, str | None]:
        """Every clip's judgement by its id, those in the trash too."""
        with self._using() as db:
            return dict(db.execute("SELECT id, judgement FROM clips").fetchall())

    def places(self) -> list[tuple[str, str, bool]]:
        """Every clip's id, path and whether it is marked as missing."""
        with self._using() as db:
            rows = db.execute("SELECT id, path, missing FROM clips WHERE trashed_at IS NULL")
            return [(row[0], row[1], bool(row[2])) for row in rows]

    def trashed(self, clip_ids: Sequence[str]) -> frozenset[str]:
        """Which of them are in the trash."""
        found: set[str] = set()
        with self._using() as db:
            for part in _parts(clip_ids):
                marks = ", ".join("?" * len(part))
                line = f"SELECT id FROM clips WHERE trashed_at IS NOT NULL AND id IN ({marks})"
                found.update(row[0] for row in db.execute(line, part))
        return frozenset(found)

    def unlooked(self, most: int) -> tuple[LibraryClip, ...]:
        """Clips nobody looked through for marks, the newest first."""
        with self._using() as db:
            rows = db.execute(
                "SELECT clip FROM clips WHERE marked IS NULL AND NOT missing AND trashed_at IS NULL"
                " ORDER BY saved_at DESC LIMIT ?",
                (most,),
            ).fetchall()
        return tuple(_clip(row[0]) for row in rows)

    def rows(self, line: str, values: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """What a query of figures gives."""
        with self._using() as db:
            return db.execute(line, values).fetchall()

    # Writing

    def put(self, clips: Iterable[LibraryClip]) -> None:
        """Add or replace."""
        with self._writing() as db:
            _write(db, clips)

    def trash(self, clip_ids: Sequence[str], at: float) -> None:
        """A person put them into the trash: they are not listed any more."""
        with self._writing() as db:
            for one in clip_ids:
                db.execute("UPDATE clips SET trashed_at = ? WHERE id = ?", (at, one))

    def replace_all(self, clips: Iterable[LibraryClip]) -> None:
        """Forget everything else, in one transaction."""
        with self._writing() as db:
            db.execute("DELETE FROM clips")
            db.execute("DELETE FROM words")
            _write(db, clips)

    def _opened(self) -> sqlite3.Connection:
        """A file that is no index, or one of a newer program, is moved aside, never deleted."""
        try:
            return self._connected()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise _unusable(error) from error
            for ending in ("", "-wal", "-shm"):
                file = self._path.with_name(self._path.name + ending)
                if file.exists():
                    file.replace(file.with_name(f"{file.name}.{time.time_ns()}.broken"))
            return self._connected()

    def _connected(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, isolation_level=None, timeout=5.0, check_same_thread=False)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            migrate(db, MIGRATIONS, "library index")
        except sqlite3.Error:
            db.close()
            raise
        return db

    @contextmanager
    def _using(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                yield self._db
            except sqlite3.ProgrammingError as error:
                raise LibraryError(
                    "The library is closed.", todo="Open the program again."
                ) from error
            except sqlite3.Error as error:
                raise _unusable(error) from error

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._using() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    db.execute("ROLLBACK")
                raise


def _write(db: sqlite3.Connection, clips: Iterable[LibraryClip]) -> None:
    for clip in clips:
        place = db.execute(_INSERT, _values(clip)).fetchone()[0]
        db.execute("DELETE FROM words WHERE rowid = ?", (place,))
        db.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (place, words_of(clip)))


def words_of(clip: LibraryClip) -> str:
    """What a search looks through."""
    cameras = (camera.value for together in moves(clip.prompt) for camera in together)
    settings = clip.settings
    said = (
        clip.name,
        clip.still_name,
        clip.prompt,
        *cameras,
        str(settings) if settings else "",
        _JUDGED[clip.judgement],
        clip.reason.value if clip.reason else "",
        *(mark.kind.value for mark in clip.marks or ()),
        "missing" if clip.missing else "",
        clip.id,
    )
    return "\n".join(said).casefold()


_JUDGED = {Judgement.KEEP: "kept", Judgement.REJECT: "rejected", None: "undecided"}


def _values(clip: LibraryClip) -> tuple[object, ...]:
    settings = clip.settings
    return (
        clip.id,
        clip.stack,
        clip.project_id,
        clip.path,
        clip.missing,
        clip.sha256,
        clip.saved_at,
        clip.size,
        settings.mode.value if settings else None,
        settings.duration.value if settings else None,
        settings.resolution.value if settings else None,
        clip.prompt,
        clip.credits,
        clip.practice,
        clip.judgement.value if clip.judgement else None,
        clip.reason.value if clip.reason else None,
        None if clip.marks is None else len(clip.marks),
        msgspec.json.encode(clip).decode(),
    )


def _clip(text: str) -> LibraryClip:
    return _DECODER.decode(text)


_DECODER = msgspec.json.Decoder(LibraryClip)


def _parts(values: Sequence[str], size: int = 500) -> Iterator[Sequence[str]]:
    for start in range(0, len(values), size):
        yield values[start : start + size]


def _unusable(error: Exception) -> LibraryError:
    return LibraryError(
        f"The library's index can't be used: {error}.",
        todo="Check the disk and the permissions of the program's folder, then try again.",
    )
