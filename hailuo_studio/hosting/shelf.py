"""The stills in flight: exactly the files the listener shows, each under its unguessable name."""

import contextlib
import os
import re
import time
from pathlib import Path

# Held for a day at most while the service works; what is older was forgotten in a crash.
KEEP_SECONDS = 48 * 3600
_NAME = re.compile(r"[A-Za-z0-9_-]{16,64}\.(?:jpg|jpeg|png|webp)")


class Shelf:
    """A folder of the home, shared by every process that works there; it outlives them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def add(self, name: str, picture: bytes) -> None:
        """Shown from now on. Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True)
        part = self._folder / f"{name}.part"
        with part.open("wb") as file:
            file.write(picture)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self._folder / name)
        _flush(self._folder)

    def find(self, name: str) -> Path | None:
        """The file of that name, None for anything that is not exactly one of ours."""
        if not _NAME.fullmatch(name):
            return None
        path = self._folder / name
        return path if path.is_file() else None

    def remove(self, name: str) -> None:
        """Not shown any more; nothing happens where it was not. Raises OSError."""
        if path := self.find(name):
            path.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Remove what a crash left behind."""
        oldest = time.time() - KEEP_SECONDS
        with contextlib.suppress(OSError):
            for path in self._folder.iterdir():
                if path.stat().st_mtime < oldest:
                    path.unlink(missing_ok=True)


def _flush(folder: Path) -> None:
    """So that a link the ledger knows leads somewhere after a power cut."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
