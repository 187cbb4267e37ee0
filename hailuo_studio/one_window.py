"""One window for one home: a second start shows the first window and ends."""

import time
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

ANSWER_SECONDS = 5.0
_LOOK_EVERY = 0.05


class OneWindow(QObject):
    """`shown` when a second start asks for this window. The lock goes with its process, however
    that ends; a request is a file beside it, taken away by whoever answers."""

    shown = Signal()

    def __init__(self, home: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = home / "window"
        self._request = self._folder / "show"
        self._lock = FileLock(self._folder / "lock", thread_local=False, fallback_to_soft=False)
        self._watcher: QFileSystemWatcher | None = None

    def is_first(self) -> bool:
        """Whether no other window of this home is open; from now on this is the one. Raises
        OSError where the home can't be written."""
        self._folder.mkdir(parents=True, exist_ok=True)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        self._request.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(self._folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        return True

    def show_the_other(self) -> bool:
        """Ask the first window to show itself; whether it did."""
        self._request.touch()
        until = time.monotonic() + ANSWER_SECONDS
        while self._request.exists():
            if time.monotonic() > until:
                self._request.unlink(missing_ok=True)
                return False
            time.sleep(_LOOK_EVERY)
        return True

    def let_go(self) -> None:
        self._lock.release()

    def _look(self) -> None:
        if self._request.exists():
            self._request.unlink(missing_ok=True)
            self.shown.emit()
