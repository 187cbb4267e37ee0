"""One SQLite connection with the ledger's promises: WAL, everything fsynced, errors as ours."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from hailuo_studio.core.errors import LedgerError
from hailuo_studio.store.flushing import make_folder
from hailuo_studio.store.migrating import migrate
from hailuo_studio.store.opening import opening
from hailuo_studio.store.schema import MIGRATIONS
from hailuo_studio.store.spare import Spare

BUSY_MS = 5000


class Database:
    """Opened and migrated at construction. Raises LedgerError for whatever SQLite can't do."""

    def __init__(self, path: Path, spare: Spare) -> None:
        self._spare = spare
        self._closed = False
        self._opening = opening(path)
        with self._border():
            make_folder(path.parent)
            with self._opening:
                self.connection = sqlite3.connect(
                    path, isolation_level=None, timeout=BUSY_MS / 1000
                )
                self.connection.row_factory = sqlite3.Row
                self.connection.execute("PRAGMA journal_mode = WAL")
                self.connection.execute("PRAGMA synchronous = FULL")
                self.connection.execute("PRAGMA foreign_keys = ON")
                if sys.platform == "darwin":
                    self.connection.execute("PRAGMA fullfsync = ON")
                migrate(self.connection, MIGRATIONS, "ledger")
        spare.keep()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One `BEGIN IMMEDIATE` transaction; on disk when it ends, undone when it raises."""
        with self._border():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        with self._border():
            yield self.connection

    def keep_spare(self) -> None:
        """Set the room aside again that was given back to a full disk."""
        self._spare.keep()

    def close(self) -> None:
        """Whoever asks later gets a LedgerError."""
        self._closed = True
        with self._opening:
            self.connection.close()

    @contextmanager
    def _border(self) -> Iterator[None]:
        if self._closed:
            raise LedgerError("The ledger is closed.", cost="", todo="Open the program again.")
        try:
            yield
        except sqlite3.ProgrammingError:
            raise  # A fault of ours, not of the disk.
        except (sqlite3.Error, OSError) as error:
            freed = self._spare.release()
            raise LedgerError(
                f"The ledger can't be used: {error}.",
                cost="Nothing more is sent or charged until it can.",
                todo="Free some disk space, then continue."
                if freed
                else "Check the disk and the permissions of the program's folder, then continue.",
            ) from error
