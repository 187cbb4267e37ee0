"""What a service remembers: its tasks and its purse, on disk, so that a restart forgets nothing."""

import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

PURSE = 10_000
_SCHEMA = """
CREATE TABLE IF NOT EXISTS purse (credits INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS tasks (
    id TEXT PRIMARY KEY, created_at REAL NOT NULL, prompt TEXT NOT NULL, image TEXT NOT NULL,
    duration TEXT NOT NULL, resolution TEXT NOT NULL, model TEXT NOT NULL, credits INTEGER NOT NULL,
    filmed INTEGER NOT NULL DEFAULT 0, failed_code TEXT, failed_words TEXT
);
"""


@dataclass(frozen=True, slots=True)
class SandboxTask:
    """A task as accepted; `credits` is what it was charged."""

    id: str
    created_at: float
    prompt: str
    image: str
    duration: str
    resolution: str
    model: str
    credits: int
    filmed: bool
    failed_code: str | None
    failed_words: str | None


class Memory:
    """Tasks and purse of one sandbox."""

    def __init__(self, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self._path = home / "sandbox.sqlite3"
        with self._db() as db:
            db.executescript(_SCHEMA)
            db.execute(
                "INSERT INTO purse SELECT ? WHERE NOT EXISTS (SELECT 1 FROM purse)", (PURSE,)
            )

    def purse(self) -> int:
        with self._db() as db:
            return int(db.execute("SELECT credits FROM purse").fetchone()[0])

    def accept(self, request: dict[str, str], credits: int) -> SandboxTask | None:
        """Take the credits and remember the task; None when the purse is too light."""
        with self._db() as db:
            paid = db.execute(
                "UPDATE purse SET credits = credits - ? WHERE credits >= ?", (credits, credits)
            )
            if paid.rowcount == 0:
                return None
            task_id = f"n{secrets.token_hex(10)}_hailuo"
            db.execute(
                "INSERT INTO tasks (id, created_at, prompt, image, duration, resolution, model, "
                "credits) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    task_id,
                    time.time(),
                    request["prompt"],
                    request["image"],
                    request["duration"],
                    request["resolution"],
                    request["model"],
                    credits,
                ),
            )
        return self.task(task_id)

    def task(self, task_id: str) -> SandboxTask | None:
        with self._db() as db:
            row = db.execute("SELECT * FROM tasks WHERE id = ?", (task_id,)).fetchone()
        return _task(row) if row else None

    def tasks(self) -> tuple[SandboxTask, ...]:
        with self._db() as db:
            return tuple(_task(row) for row in db.execute("SELECT * FROM tasks ORDER BY rowid"))

    def filmed(self, task_id: str) -> None:
        with self._db() as db:
            db.execute("UPDATE tasks SET filmed = 1 WHERE id = ?", (task_id,))

    def failed(self, task_id: str, code: str, words: str) -> None:
        """A failed task is given its credits back."""
        with self._db() as db:
            db.execute(
                "UPDATE tasks SET failed_code = ?, failed_words = ? WHERE id = ?",
                (code, words, task_id),
            )
            db.execute(
                "UPDATE purse SET credits = credits + (SELECT credits FROM tasks WHERE id = ?)",
                (task_id,),
            )

    @contextmanager
    def _db(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._path)) as db, db:
            db.row_factory = sqlite3.Row
            yield db


def _task(row: sqlite3.Row) -> SandboxTask:
    return SandboxTask(
        row["id"],
        row["created_at"],
        row["prompt"],
        row["image"],
        row["duration"],
        row["resolution"],
        row["model"],
        row["credits"],
        bool(row["filmed"]),
        row["failed_code"],
        row["failed_words"],
    )
