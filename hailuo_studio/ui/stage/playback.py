"""Moves a playhead by the window's clock and tells which frame to show."""

import time
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hailuo_studio.ui.stage.playhead import Frames, Playhead

# While frames are still being decoded, look for new ones this often.
_LOADING_MS = 10


class Playback(QObject):
    """Plays, pauses, steps and seeks; loops. Rests while nobody sees it."""

    frame_changed = Signal(int)
    playing_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head: Playhead | None = None
        self._seen = True
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    @property
    def frames(self) -> Frames | None:
        return self._head.frames if self._head else None

    @property
    def index(self) -> int:
        return self._head.index if self._head else 0

    @property
    def playing(self) -> bool:
        return self._head is not None and self._head.playing

    def set_frames(self, frames: Frames | None) -> None:
        """Stand at the first frame of `frames`, paused; at least one must be loaded."""
        was_playing = self.playing
        self._timer.stop()
        self._head = Playhead(frames) if frames is not None else None
        if was_playing:
            self.playing_changed.emit(False)
        if self._head is not None:
            self.frame_changed.emit(0)

    def play(self) -> None:
        if self._head is not None and not self._head.playing:
            self._head.play(time.monotonic())
            self.playing_changed.emit(True)
            self._schedule()

    def pause(self) -> None:
        if self._head is not None and self._head.playing:
            self._timer.stop()
            self._head.pause()
            self.playing_changed.emit(False)

    def toggle(self) -> None:
        if self.playing:
            self.pause()
        else:
            self.play()

    def step(self, by: int) -> None:
        """Pause and go `by` frames on (or back)."""
        self.pause()
        self.seek(self.index + by)

    def seek(self, index: int) -> None:
        """Show that frame, or the nearest one loaded; playing goes on from there."""
        if self._head is not None:
            self._head.seek(index, time.monotonic())
            self.frame_changed.emit(self._head.index)
            self._schedule()

    def set_seen(self, seen: bool) -> None:
        """Whether anybody can see it; unseen, the clock stands still."""
        if seen == self._seen:
            return
        self._seen = seen
        self._timer.stop()
        if seen and self._head is not None and self._head.playing:
            self._head.play(time.monotonic())
            self._schedule()

    def _tick(self) -> None:
        if self._head is None:
            return
        before = self._head.index
        if self._head.advance(time.monotonic()) != before:
            self.frame_changed.emit(self._head.index)
        self._schedule()

    def _schedule(self) -> None:
        if self._head is None or not self._head.playing or not self._seen:
            return
        due = ceil(self._head.wait(time.monotonic()) * 1000)
        self._timer.start(due if self._head.frames.done else min(due, _LOADING_MS))
