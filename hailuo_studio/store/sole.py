"""Work that only one process does at a time, through OS file locks released at its death."""

from pathlib import Path

from filelock import FileLock, Timeout


class Sole:
    """The locks this process holds, each by a name, in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, FileLock] = {}

    def hold(self, name: str) -> bool:
        """Whether this process is the one, from now on or already. Raises OSError."""
        if name in self._held:
            return True
        self._folder.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self._folder / f"{name}.lock", thread_local=False, fallback_to_soft=False)
        try:
            lock.acquire(blocking=False)
        except Timeout:
            return False
        self._held[name] = lock
        return True

    def release(self, name: str) -> None:
        if lock := self._held.pop(name, None):
            lock.release()

    def close(self) -> None:
        for name in list(self._held):
            self.release(name)
