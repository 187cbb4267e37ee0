"""Notices that the computer slept, or that its clock was set forward as if it had."""

import time
from collections.abc import Callable

ASLEEP = 30.0


class Waking:
    """`look` is called often; `woke` when far more time went by than this program lived through:
    a sleeping computer stops the program, and on most systems its monotonic clock too."""

    def __init__(
        self, clock: Callable[[], float], tempo: float, woke: Callable[[], object]
    ) -> None:
        self._clock = clock
        self._tempo = tempo
        self._woke = woke
        self._seen = clock(), time.monotonic()

    def look(self) -> None:
        wall, lived = self._clock(), time.monotonic()
        (wall_before, lived_before), self._seen = self._seen, (wall, lived)
        between = lived - lived_before
        missed = (wall - wall_before) * self._tempo - between
        if max(missed / self._tempo, between) > ASLEEP:
            self._woke()
