"""Clips on their way into the trash: hidden at once, thrown a little later, so that the last stroke
can be taken back on every system."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

SECONDS = 8


class Throwing(QObject):
    """`due` with the clips whose time is up. What waits when the program closes stays."""

    due = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[str] = []
        self.stacks: frozenset[str] = frozenset()
        self._timer = QTimer(self, interval=SECONDS * 1000, singleShot=True)
        self._timer.timeout.connect(self._time_is_up)

    @property
    def clips(self) -> frozenset[str]:
        return frozenset(self._waiting)

    def throw(self, clip_ids: Sequence[str], stacks: frozenset[str]) -> None:
        """What was waiting before goes now; of `stacks` nothing is left to show."""
        self._time_is_up()
        self._waiting, self.stacks = list(clip_ids), stacks
        self._timer.start()

    def take_back(self) -> bool:
        """Whether something was still waiting."""
        was, self._waiting, self.stacks = bool(self._waiting), [], frozenset()
        self._timer.stop()
        return was

    def _time_is_up(self) -> None:
        self._timer.stop()
        waiting, self._waiting, self.stacks = self._waiting, [], frozenset()
        if waiting:
            self.due.emit(waiting)
