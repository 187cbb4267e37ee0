"""Pictures on their way in: one drop after another, announced as they are read."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from hailuo_studio.core.errors import StudioError
from hailuo_studio.engine.intake import Taken
from hailuo_studio.ui.bridge import Desk, Scope

# Milliseconds: often enough to look steady, seldom enough that the list is not drawn for each.
_TOGETHER = 60


class Intake(QObject):
    """`found` with a `Look` or a StillError for each picture, several at a time and in order, and
    whether they are the first of their drop; `progressed` with how many of how many are read;
    `ended` once nothing of that drop is left."""

    found = Signal(list, bool)
    progressed = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._desk: Desk | None = None
        self._waiting: deque[tuple[str, ...]] = deque()
        self._stopped = False
        self._first = True
        self._together: list[Taken] = []
        self._telling = QTimer(self, interval=_TOGETHER, singleShot=True)
        self._telling.timeout.connect(self._tell)

    def use(self, desk: Desk) -> None:
        """Nothing of an earlier desk's comes in any more."""
        self.stop()
        self._desk = desk

    def take_in(self, sources: Sequence[str]) -> None:
        """Files, folders and links; what is dropped meanwhile waits its turn."""
        if self._desk is not None and sources:
            self._waiting.append(tuple(sources))
            self._scope.start("take in", self._run())

    def stop(self) -> None:
        """Leave what is not read yet; what was found stays."""
        self._waiting.clear()
        self._stopped = True

    async def _run(self) -> None:
        while self._waiting and self._desk is not None:
            self._stopped = False
            await self._one_drop(self._desk, self._waiting.popleft())

    async def _one_drop(self, desk: Desk, sources: Sequence[str]) -> None:
        self._first = True
        try:
            async for taken in desk.looks(sources):
                if self._stopped:
                    break
                self._together.append(taken)
                if not self._telling.isActive():
                    self._telling.start()
        except StudioError as error:
            self.failed.emit(error)
        self._telling.stop()
        self._tell()
        self.ended.emit()

    def _tell(self) -> None:
        together, self._together = self._together, []
        if together:
            self.found.emit([taken.found for taken in together], self._first)
            self.progressed.emit(together[-1].number, together[-1].total)
            self._first = False
