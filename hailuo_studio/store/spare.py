"""A small file kept in reserve: a full disk still has room to write down what was paid for."""

import os
import shutil
from pathlib import Path

SIZE = 1 << 20


class Spare:
    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self) -> bool:
        """Make sure the room is set aside; False when the disk has no room for it."""
        if self._path.exists() and self._path.stat().st_size == SIZE:
            return True
        try:
            if shutil.disk_usage(self._path.parent).free < 2 * SIZE:
                return False  # It would fill the disk itself.
            with self._path.open("wb") as file:
                file.write(os.urandom(SIZE))
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            self.release()
            return False
        return True

    def release(self) -> bool:
        """Give the room back to the disk; False when there was none to give."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
