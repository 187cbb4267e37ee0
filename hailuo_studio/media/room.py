"""Room for decoding: few whole pictures at once, in the whole process, whoever asks."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from hailuo_studio.core.limits import MOST_PIXELS

MOST_AT_ONCE = 2


class Room:
    """At most two pictures, and together no more pixels than the largest may have alone."""

    def __init__(self, most: int = MOST_AT_ONCE, pixels: int = MOST_PIXELS) -> None:
        self._most = most
        self._pixels = pixels
        self._inside: list[int] = []
        self._changed = threading.Condition()

    @contextmanager
    def for_pixels(self, pixels: int) -> Iterator[None]:
        """Waits until there is room. Not to be asked for twice by one thread at a time."""
        with self._changed:
            self._changed.wait_for(lambda: self._fits(pixels))
            self._inside.append(pixels)
        try:
            yield
        finally:
            with self._changed:
                self._inside.remove(pixels)
                self._changed.notify_all()

    def _fits(self, pixels: int) -> bool:
        if not self._inside:
            return True
        return len(self._inside) < self._most and sum(self._inside) + pixels <= self._pixels


ROOM = Room()
