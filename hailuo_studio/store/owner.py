"""Who owns a take: a process, through an OS file lock that the kernel releases at its death."""

import secrets
from pathlib import Path

from filelock import FileLock, Timeout


class Owner:
    """This process's lock, held from construction to `close`; `id` is what the ledger records."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.id = secrets.token_hex(8)
        self._lock = self._file_lock(self.id)
        self._lock.acquire(blocking=False)

    def close(self) -> None:
        self._lock.release()
        self._file(self.id).unlink(missing_ok=True)

    def living(self, owner: str | None) -> bool:
        """Whether that owner is alive: its lock is held by a process."""
        if owner is None:
            return False
        if owner == self.id:
            return True
        file = self._file(owner)
        if not file.exists():
            return False
        probe = self._file_lock(owner)
        try:
            probe.acquire(blocking=False)
        except Timeout:
            return True
        file.unlink(missing_ok=True)
        probe.release()
        return False

    def _file_lock(self, owner: str) -> FileLock:
        # Never the soft kind: a lock that outlives its process would keep takes for ever.
        return FileLock(self._file(owner), thread_local=False, fallback_to_soft=False)

    def _file(self, owner: str) -> Path:
        return self._folder / f"{owner}.lock"
