"""One set-up at a time in a checkout, held by a lock the kernel releases at a process's death."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from terminal import say


@contextmanager
def only_one(path: Path) -> Iterator[int]:
    """Hold the lock at `path`, waiting for another set-up, and give its file descriptor.

    Hand the descriptor to child processes: a pip that outlives its killed parent then keeps the
    lock until it ends, and nobody else writes into the same folder meanwhile.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as file:
        if not _taken(file):
            say("Another set-up is at work in this checkout; waiting for it.")
            while not _taken(file):
                time.sleep(0.2)
        yield file.fileno()


if sys.platform == "win32":  # untested
    import msvcrt

    def _taken(file: IO[str]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _taken(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
