"""Clips on their way into the trash: hidden at once, thrown a little later, so that strokes can be
taken back on every system."""

from PySide6.QtCore import QObject, QTimer, Signal

from hailuo_studio.ui.review.history import Thrown

SECONDS = 8


class Throwing(QObject):
    """`due` with the clips whose time is up: all together, some seconds after the last stroke. What
    waits when the program closes stays."""

    due = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Thrown] = []
        self._timer = QTimer(self, interval=SECONDS * 1000, singleShot=True)
        self._timer.timeout.connect(self.throw_now)

    @property
    def clips(self) -> frozenset[str]:
        return frozenset(clip for stroke in self._waiting for clip in stroke.clips)

    @property
    def stacks(self) -> frozenset[str]:
        """Of which nothing is left to show."""
        return frozenset(stack for stroke in self._waiting for stack in stroke.stacks)

    def throw(self, stroke: Thrown) -> None:
        self._waiting.append(stroke)
        self._timer.start()

    def take_back(self, stroke: Thrown) -> None:
        self._waiting.remove(stroke)
        if not self._waiting:
            self._timer.stop()

    def throw_now(self) -> None:
        self._timer.stop()
        clips = [clip for stroke in self._waiting for clip in stroke.clips]
        self._waiting.clear()
        if clips:
            self.due.emit(clips)
