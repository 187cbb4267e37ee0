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


# Two sums of the same times may differ in their last bit; no frame is this short (seconds).
_HAIR = 1e-7


class Playhead:
    """A place in `frames`, moved on by the clock. `now` is any clock that never goes back, in
    seconds. A frame is chosen by time, so that what comes late is left out; the end is followed
    by the beginning without a gap, or in ping-pong by the way back, the turning frames once."""

    def __init__(self, frames: Frames) -> None:
        self.frames = frames
        self.playing = False
        self.speed = 1.0
        self.ping_pong = False
        self.first = 0
        self._last: int | None = None
        self._backwards = False
        self._since = 0.0
        self._from = 0.0
        self._index = 0

    @property
    def index(self) -> int:
        return self._index

    @property
    def last(self) -> int:
        """The last frame of what is played."""
        end = max(0, self.frames.frame_count - 1)
        return end if self._last is None else min(self._last, end)

    @property
    def whole(self) -> bool:
        """Whether all of it is played."""
        return self.first == 0 and self._last is None

    def set_range(self, first: int, last: int | None, now: float) -> None:
        """Play these frames only; `last` None is the end. Both are brought inside the frames."""
        end = max(0, self.frames.frame_count - 1)
        self._last = None if last is None or last >= end else max(0, last)
        self.first = min(max(0, first), self.last)
        self.seek(self._index, now)

    def set_manner(self, speed: float, ping_pong: bool, now: float) -> None:
        """From the frame shown on, without a jump."""
        self.speed, self.ping_pong = speed, ping_pong
        self.seek(self._index, now)

    def play(self, now: float) -> None:
        """On from the frame shown; from outside the range, from its first frame."""
        inside = self.first <= self._index <= self.last
        self.seek(self._index if inside else self.first, now)
        self.playing = True

    def pause(self) -> None:
        self.playing = False

    def seek(self, index: int, now: float) -> None:
        """Go to a frame, or to the nearest one there is; goes on playing from there."""
        self._index = min(max(0, index), max(0, self.frames.loaded - 1))
        self._backwards = False
        self._from, self._since = self.frames.time_of(self._index), now

    def advance(self, now: float) -> int:
        """The frame to show now."""
        if self.playing:
            self._index, self._backwards = self._frame_of(self._elapsed(now))
        return self._index

    def position(self, now: float) -> float:
        """The moment to show now (seconds), between two frames too; paused, the frame's own."""
        if not self.playing:
            return self.frames.time_of(self._index)
        position = self._elapsed(now)
        if not self._ends:
            return position
        start, span, way_back = self._lap()
        phase = (position - start) % (span + way_back)
        if phase < span or not way_back:
            return start + phase
        return self.frames.time_of(self.last) - (phase - span)

    def wait(self, now: float) -> float:
        """Seconds until another frame is due."""
        position = self._elapsed(now)
        if not self._ends:
            return max(0.0, self._end_of(self._index) - position) / self.speed
        start, span, way_back = self._lap()
        phase = (position - start) % (span + way_back)
        if self._backwards:
            turned = self.frames.time_of(self.last)
            due = span + turned - self.frames.time_of(self._index)
        else:
            due = self._end_of(self._index) - start
        return max(0.0, due - phase) / self.speed

    @property
    def _ends(self) -> bool:
        """Whether the end of what is played is known already."""
        return self.frames.done or self.frames.loaded > self.last + 1

    def _elapsed(self, now: float) -> float:
        position = self._from + (now - self._since) * self.speed
        newest = self.frames.time_of(max(0, self.frames.loaded - 1))
        if not self._ends and position > newest:
            # Decoding is behind: wait at the last frame and go on from there.
            self._from, self._since = newest, now
            return newest
        return position

    def _lap(self) -> tuple[float, float, float]:
        """When what is played begins; its length there, and back in ping-pong (seconds)."""
        start, last = self.frames.time_of(self.first), self.last
        span = self._end_of(last) - start
        if not self.ping_pong or last - self.first < 2:
            return start, span, 0.0
        return start, span, self.frames.time_of(last) - self.frames.time_of(self.first + 1)

    def _frame_of(self, position: float) -> tuple[int, bool]:
        if not self._ends:
            return self.frames.frame_at(position + _HAIR), False
        start, span, way_back = self._lap()
        phase = (position - start) % (span + way_back)
        if phase < span or not way_back:
            there = self.frames.frame_at(start + phase + _HAIR)
            return min(max(there, self.first), self.last), False
        back = self.frames.time_of(self.last) - (phase - span)
        return min(max(self.frames.frame_at(back - _HAIR), self.first + 1), self.last - 1), True

    def _end_of(self, index: int) -> float:
        following = index + 1
        frames = self.frames
        return frames.time_of(following) if following < frames.loaded else frames.seconds
