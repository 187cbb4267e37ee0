"""When to ask again. Pure: seconds in, seconds out."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles

EARLY = (1.5, 3.0, 5.0, 8.0, 10.0)
FEWEST_LEARNED = 4
JITTER = 0.1
WITHOUT_LINK = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
LONGEST_BACKOFF = 60.0
SLOW_DOWN_FIRST = 15.0
SLOW_DOWN_LONGEST = 120.0
YOUNG = 120.0
GIVE_UP_WAITING = 24 * 3600.0


@dataclass(frozen=True, slots=True)
class Usual:
    """When takes of a cell usually finish, seconds after acceptance; `learned` from the user's own
    past, else the service's statement."""

    early: float
    late: float
    learned: bool


def usual(past: Sequence[float], stated: tuple[int, int]) -> Usual:
    """The middle four fifths of the past, where there is enough of it."""
    if len(past) < FEWEST_LEARNED:
        return Usual(float(stated[0]), float(stated[1]), learned=False)
    tenths = quantiles(past, n=10, method="inclusive")
    return Usual(tenths[0], tenths[-1], learned=True)


def next_gap(asked: int, elapsed: float, when: Usual, chance: float) -> float:
    """Seconds until the next question: early and dense at first, sparse until the usual finishing
    time comes near, dense around it, sparser the later it gets.

    `asked` questions so far, `elapsed` since acceptance, `chance` 0…1 for the jitter.
    """
    if asked < len(EARLY):
        gap = EARLY[asked]
    elif elapsed < when.early:
        gap = min(max(when.early - elapsed, 4.0), 20.0)
    elif elapsed <= when.late:
        gap = min(max((when.late - when.early) / 8, 3.0), 6.0)
    else:
        gap = min(max((elapsed - when.late) / 6, 6.0), 30.0)
    jittered = gap * (1 + JITTER * (2 * chance - 1))
    return min(jittered, 2.0) if asked == 0 else jittered


def backoff(failures: int, chance: float, longest: float = LONGEST_BACKOFF) -> float:
    """1, 2, 4 … seconds, with jitter; `failures` in a row, from 1."""
    gap = min(float(2 ** min(failures - 1, 16)), longest)
    return gap * (1 - JITTER * chance)


def slow_down(refusals: int, retry_after: float | None) -> float:
    """How long to wait after "too many requests": as told, else 15 → 120 s."""
    if retry_after is not None:
        return max(retry_after, 1.0)
    return min(SLOW_DOWN_FIRST * float(2 ** (refusals - 1)), SLOW_DOWN_LONGEST)
