"""The frames of one clip in memory, growing while they are decoded, and where each stands in time.

Written by the thread that decodes, read at any moment by whoever shows the clip.
"""

from __future__ import annotations

import threading
from bisect import bisect_right
from pathlib import Path
from typing import TYPE_CHECKING

from hailuo_studio.core.errors import InputError

if TYPE_CHECKING:
    import av

USUAL_FPS = 25.0
SMALLEST_DIVISOR = 4


class Reel:
    """Times are seconds from the first frame. `divisor` is by how much each side is reduced to
    fit into memory (1, 2 or 4); `estimate` the bytes of the whole clip at full size. Frames are
    kept upright: `turn` is by how many degrees, counter-clockwise, the file's are turned for it.
    `stretch` is how much wider than high a pixel is; `sound` whether there is a sound track."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.users = 0
        self.width = 0
        self.height = 0
        self.turn = 0
        self.stretch = 1.0
        self.sound = False
        self.fps = USUAL_FPS
        self.expected = 0
        self.promised_seconds = 0.0
        self.estimate = 0
        self.divisor = 1
        self.bytes = 0
        self.frames: list[av.VideoFrame] = []
        self.times: list[float] = []
        self.trouble = ""
        self.cut_short = False
        self.failure: InputError | None = None
        self.cancelled = threading.Event()
        self.done = threading.Event()
        self._lock = threading.Lock()

    def append(self, frame: av.VideoFrame, at: float) -> None:
        with self._lock:
            self.frames.append(frame)
            self.bytes += byte_size(frame)
            self.times.append(at)  # last: readers take its length for what can be shown

    @property
    def shown_size(self) -> tuple[int, int]:
        """Width and height with square pixels, none of them lost."""
        if self.stretch >= 1:
            return round(self.width * self.stretch), self.height
        return self.width, round(self.height / self.stretch)

    @property
    def kept_size(self) -> tuple[int, int]:
        """Width and height of the frames as they are kept, even as their colour needs it."""
        if self.divisor == 1:
            return self.width, self.height
        return (
            max(2, self.width // self.divisor // 2 * 2),
            max(2, self.height // self.divisor // 2 * 2),
        )

    def halve(self) -> None:
        """Reduce what is here, and all that comes, to half its width and height."""
        self.divisor *= 2
        from hailuo_studio.media.frame_picture import Converter

        smaller = Converter()
        for index in range(len(self.frames)):
            if self.cancelled.is_set():
                return
            whole = self.frames[index]
            half = smaller.stored(whole, *self.kept_size)
            with self._lock:
                self.frames[index] = half
                self.bytes += byte_size(half) - byte_size(whole)

    def give_up(self, why: str) -> None:
        """Nothing of the clip can be shown."""
        self.failure = InputError(
            f"{self.path.name} can't be played: {why}.",
            cost="The file is left as it is.",
            todo="Open it in another player, or fetch the clip again.",
        )

    @property
    def frame_gap(self) -> float:
        """How long the last frame stays: as long as the one before it."""
        if len(self.times) > 1:
            return self.times[-1] - self.times[-2]
        return 1 / self.fps

    @property
    def seconds(self) -> float:
        """Length of what is decoded so far."""
        return self.times[-1] + self.frame_gap if self.times else 0.0

    def frame_at(self, seconds: float) -> int:
        """Index of the decoded frame shown at that moment, the nearest one outside the clip."""
        return min(max(0, bisect_right(self.times, seconds) - 1), max(0, len(self.times) - 1))


def byte_size(frame: av.VideoFrame) -> int:
    """Bytes of memory a kept frame holds."""
    return sum(plane.buffer_size for plane in frame.planes)
