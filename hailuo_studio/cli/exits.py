"""Exit codes; where several apply, the first of 2, 4, 5, 3, 1, 0."""

from collections.abc import Iterable
from enum import IntEnum

from hailuo_studio.core.take import State


class Exit(IntEnum):
    READY = 0
    SOME_FAILED = 1
    INPUT = 2
    SOME_UNSURE = 3
    OVER_CEILING = 4
    KEY_OR_CREDITS = 5
    INTERRUPTED = 130


def exit_of(states: Iterable[State]) -> Exit:
    """What the states of a call's takes mean for its exit code."""
    found = set(states)
    if State.UNSURE in found:
        return Exit.SOME_UNSURE
    return Exit.READY if found <= {State.READY} else Exit.SOME_FAILED
