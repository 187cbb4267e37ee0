"""How long work in a thread is told to stop, and says how far it is."""

from collections.abc import Callable
from dataclasses import dataclass


class Stopped(Exception):
    """A person cancelled; nothing is left behind."""


@dataclass(frozen=True, slots=True)
class Watch:
    """`stopped` is asked between frames; `told` hears a part of 1, never less than before within
    one attempt."""

    stopped: Callable[[], bool] = lambda: False
    told: Callable[[float], object] = lambda part: None

    def check(self) -> None:
        if self.stopped():
            raise Stopped

    def within(self, begin: float, end: float) -> "Watch":
        """For one of several steps, which covers this part of the whole."""
        return Watch(self.stopped, lambda part: self.told(begin + part * (end - begin)))
