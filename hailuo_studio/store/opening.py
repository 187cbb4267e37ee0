"""One program at a time opens or closes a database file."""

from pathlib import Path

from filelock import FileLock


def opening(database: Path) -> FileLock:
    """Hold it to open or close. Whoever opens while another turns the file to WAL, or closes it as
    the last, is told at once that it is locked, whatever the timeout (https://sqlite.org/wal.html,
    part 9). Raises an OSError after 30 s."""
    return FileLock(
        database.with_name(database.name + ".lock"),
        timeout=30,
        poll_interval=0.01,
        thread_local=False,
        fallback_to_soft=False,
    )
