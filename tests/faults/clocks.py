"""Clocks that run fast and are set while the program runs."""

import time


class Clock:
    """Seconds since the epoch, running as fast as waits are short under `tempo`; `ahead` is how
    far somebody set it."""

    def __init__(self, tempo: float) -> None:
        self._tempo = tempo
        self._epoch, self._began = time.time(), time.monotonic()
        self.ahead = 0.0

    def __call__(self) -> float:
        return self._epoch + (time.monotonic() - self._began) / self._tempo + self.ahead
