"""Which frame is shown at which moment: the arithmetic of playing, without a window."""

from typing import Protocol


class Frames(Protocol):
    """Frames in time; more may still be loading. Times are seconds from the first frame."""

    @property
    def loaded(self) -> int: ...
    @property
    def done(self) -> bool: ...
    @property
    def frame_count(self) -> int: ...
    @property
    def seconds(self) -> float: ...
    def time_of(self, index: int) -> float: ...
    def frame_at(self, seconds: float) -> int: ...


class Playhead:
    """A place in `frames`, moved on by the clock. `now` is any clock that never goes back, in
    seconds. A frame is chosen by time, so that what comes late is left out; the end is followed
    by the beginning without a gap."""

    def __init__(self, frames: Frames) -> None:
        self.frames = frames
        self.playing = False
        self._since = 0.0
        self._from = 0.0
        self._index = 0

    @property
    def index(self) -> int:
        return self._index

    def play(self, now: float) -> None:
        self._from = self.frames.time_of(self._index)
        self._since = now
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def seek(self, index: int, now: float) -> None:
        """Go to a frame, or to the nearest one there is; goes on playing from there."""
        self._index = min(max(0, index), self.frames.loaded - 1)
        self._from, self._since = self.frames.time_of(self._index), now

    def advance(self, now: float) -> int:
        """The frame to show now."""
        if not self.playing:
            return self._index
        position = self._from + now - self._since
        if self.frames.done:
            position %= self.frames.seconds
        elif position > self.frames.time_of(self.frames.loaded - 1):
            # Decoding is behind: wait at the last frame and go on from there.
            position = self.frames.time_of(self.frames.loaded - 1)
            self._from, self._since = position, now
        self._index = self.frames.frame_at(position)
        return self._index

    def wait(self, now: float) -> float:
        """Seconds until another frame is due."""
        position = self._from + now - self._since
        if self.frames.done:
            position %= self.frames.seconds
        following = self._index + 1
        due = (
            self.frames.time_of(following)
            if following < self.frames.loaded
            else self.frames.seconds
        )
        return max(0.0, due - position)
