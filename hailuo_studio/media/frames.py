"""A clip to look at: every frame at hand, by number or by time. Opened through the frame cache."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING

from hailuo_studio.core.errors import InputError
from hailuo_studio.media.frame_reel import Reel

if TYPE_CHECKING:
    from hailuo_studio.media.frame_picture import Converter, Picture


class Clip:
    """One viewer's hold on a clip; used from one thread. While it is being decoded, `loaded`
    frames can be shown and the rest is what the file promises. Times are seconds."""

    def __init__(self, reel: Reel, release: Callable[[Reel], None]) -> None:
        self._reel = reel
        self._release = weakref.finalize(self, release, reel)
        self._converter: Converter | None = None

    @property
    def loaded(self) -> int:
        """How many frames can be shown now."""
        return len(self._reel.times)

    @property
    def done(self) -> bool:
        """Nothing more will come."""
        return self._reel.done.is_set()

    @property
    def failure(self) -> InputError | None:
        """Why nothing of it can be shown."""
        return self._reel.failure

    @property
    def trouble(self) -> str:
        """A sentence when only a part can be shown, else empty."""
        return self._reel.trouble

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the file's picture, upright and in square pixels; (0, 0) until
        known."""
        return self._reel.shown_size

    @property
    def sound(self) -> bool:
        """Whether the file has a sound track."""
        return self._reel.sound

    @property
    def reduced(self) -> int:
        """By how much each side is divided to fit into memory; 1 is full size."""
        return self._reel.divisor

    @property
    def fps(self) -> float:
        return self._reel.fps

    @property
    def frame_count(self) -> int:
        return self.loaded if self.done else max(self.loaded, self._reel.expected)

    @property
    def seconds(self) -> float:
        known = self._reel.seconds
        return known if self.done else max(known, self._reel.promised_seconds)

    def time_of(self, index: int) -> float:
        """When a loaded frame begins."""
        return self._reel.times[index]

    def frame_at(self, seconds: float) -> int:
        """The loaded frame shown at that moment; the nearest one outside what is loaded."""
        return self._reel.frame_at(seconds)

    def picture(self, index: int, width: int, height: int) -> Picture:
        """A loaded frame as pixels, scaled down to `width` × `height` but never up."""
        if self._converter is None:
            from hailuo_studio.media.frame_picture import Converter

            self._converter = Converter()
        return self._converter.picture(self._reel.frames[index], width, height)

    def close(self) -> None:
        """Let go; decoding that nobody else waits for stops. A forgotten clip closes itself."""
        self._release()
        self._reel = Reel(self._reel.path)
