"""Moves a playhead by the window's clock and tells which frame to show."""

import time
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hailuo_studio.ui.stage.playhead import Frames, Playhead

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0)
# While frames are still being decoded, look for new ones this often.
_LOADING_MS = 10
_HAIR = 1e-6  # seconds: there and back again by sums is not quite where it began


class Playback(QObject):
    """Plays, pauses, steps and seeks; loops. Rests while nobody sees it. Speed and ping-pong stay
    from one clip to the next, the range does not; `manner_changed` tells of all three."""

    frame_changed = Signal(int)
    playing_changed = Signal(bool)
    manner_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._head: Playhead | None = None
        self._speed = 1.0
        self._ping_pong = False
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
    def moment(self) -> float:
        """Where it stands now (seconds from the first frame), between two frames too."""
        return self._head.position(time.monotonic()) if self._head else 0.0

    @property
    def playing(self) -> bool:
        return self._head is not None and self._head.playing

    @property
    def speed(self) -> float:
        return self._speed

    @property
    def ping_pong(self) -> bool:
        return self._ping_pong

    @property
    def range(self) -> tuple[int, int]:
        """First and last frame of what is played."""
        return (self._head.first, self._head.last) if self._head else (0, 0)

    @property
    def whole(self) -> bool:
        """Whether all of the clip is played."""
        return self._head is None or self._head.whole

    def set_frames(self, frames: Frames | None) -> None:
        """Stand at the first frame of `frames`, paused; at least one must be loaded."""
        was_playing = self.playing
        self._timer.stop()
        self._head = Playhead(frames) if frames is not None else None
        if was_playing:
            self.playing_changed.emit(False)
        if self._head is not None:
            self._head.set_manner(self._speed, self._ping_pong, time.monotonic())
            self.frame_changed.emit(0)
        self.manner_changed.emit()

    def exchange(self, frames: Frames, index: int) -> None:
        """Go on in other frames of the same length, from `index`."""
        if self._head is None:
            return
        before, self._head = self._head, Playhead(frames)
        now = time.monotonic()
        self._head.set_manner(self._speed, self._ping_pong, now)
        self._head.set_range(before.first, None if before.whole else before.last, now)
        self._head.seek(index, now)
        if before.playing:
            self._head.play(now)
        self.frame_changed.emit(self._head.index)
        self._changed()

    def play(self) -> None:
        if self._head is not None and not self._head.playing:
            before = self._head.index
            self._head.play(time.monotonic())
            if self._head.index != before:
                self.frame_changed.emit(self._head.index)
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

    def jump(self, seconds: float) -> None:
        """Go on (or back) by a time; playing goes on from there."""
        if self._head is not None:
            frames = self._head.frames
            self.seek(frames.frame_at(frames.time_of(self._head.index) + seconds + _HAIR))

    def seek(self, index: int) -> None:
        """Show that frame, or the nearest one loaded; playing goes on from there."""
        if self._head is not None:
            self._head.seek(index, time.monotonic())
            self.frame_changed.emit(self._head.index)
            self._schedule()

    def go_to_end(self) -> None:
        """Pause at the last frame of what is played."""
        self.pause()
        self.seek(self.range[1])

    def begin_here(self) -> None:
        """Play from the frame shown; an end before it is given up."""
        last = self.range[1]
        self.set_range(self.index, last if last > self.index else None)

    def end_here(self) -> None:
        """Play up to the frame shown; a beginning after it is given up."""
        first = self.range[0]
        self.set_range(first if first < self.index else 0, self.index)

    def set_range(self, first: int, last: int | None) -> None:
        """Play frames `first` to `last` only; `last` None is the end."""
        if self._head is not None:
            self._head.set_range(first, last, time.monotonic())
            self._changed()

    def set_speed(self, speed: float) -> None:
        """1.0 is as filmed."""
        self._speed = speed
        self._set_manner()

    def change_speed(self, by: int) -> None:
        """The next faster or slower one of `SPEEDS`."""
        nearest = min(range(len(SPEEDS)), key=lambda place: abs(SPEEDS[place] - self._speed))
        self.set_speed(SPEEDS[min(max(0, nearest + by), len(SPEEDS) - 1)])

    def set_ping_pong(self, on: bool) -> None:
        """There and back again instead of from the beginning."""
        self._ping_pong = on
        self._set_manner()

    def set_seen(self, seen: bool) -> None:
        """Whether anybody can see it; unseen, the clock stands still."""
        if seen == self._seen:
            return
        self._seen = seen
        self._timer.stop()
        if seen and self._head is not None and self._head.playing:
            self._head.play(time.monotonic())
            self._schedule()

    def _set_manner(self) -> None:
        if self._head is not None:
            self._head.set_manner(self._speed, self._ping_pong, time.monotonic())
        self._changed()

    def _changed(self) -> None:
        self.manner_changed.emit()
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
