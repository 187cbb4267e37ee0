"""Bringing a database to its newest version, also while another process does the same."""

import sqlite3
from collections.abc import Sequence


def migrate(connection: sqlite3.Connection, migrations: Sequence[str], name: str) -> None:
    """One transaction a step. Raises sqlite3.DatabaseError when `name` is of a newer program."""
    version = _version(connection)
    if version > len(migrations):
        raise sqlite3.DatabaseError(f"{name} version {version} is newer than this program")
    for number, script in enumerate(migrations[version:], start=version + 1):
        try:
            connection.executescript(
                f"BEGIN IMMEDIATE; {script}; PRAGMA user_version = {number}; COMMIT"
            )
        except sqlite3.OperationalError:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if _version(connection) < number:
                raise
            # Another process was faster.


def _version(connection: sqlite3.Connection) -> int:
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return version
