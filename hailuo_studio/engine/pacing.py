"""When to ask again. Pure: seconds in, seconds out."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import quantiles

EARLY = (1.5, 3.0, 5.0, 8.0, 10.0)
FEWEST_LEARNED = 4
JITTER = 0.1
WITHOUT_LINK = (1.0, 2.0, 4.0, 8.0, 16.0, 30.0)
LONGEST_BACKOFF = 60.0
SLOW_DOWN_FIRST = 15.0
SLOW_DOWN_LONGEST = 120.0
YOUNG = 120.0
TIMES_UNKNOWN = 3
GIVE_UP_WAITING = 24 * 3600.0
ASKED_AGAIN = 600.0
LONGEST_TOLD = 300.0
LONGEST_LEARNED = 3600.0
LONGEST_CALL_GAP = 30.0
# What bringing a picture online and the POST take together, seen with image hosts of today.
SENDING_SECONDS = 4.0


@dataclass(frozen=True, slots=True)
class SendingPace:
    """How many takes are sent at once, and the seconds between two new tasks at least."""

    senders: int = 2
    spacing: float = 1.0


def sending_gap(pace: SendingPace) -> float:
    """Seconds between two takes that are sent, as it turns out on the whole."""
    return max(pace.spacing, SENDING_SECONDS / pace.senders)


@dataclass(frozen=True, slots=True)
class Usual:
    """When takes of a cell usually finish, seconds after acceptance; `learned` from the user's own
    past, else the service's statement."""

    early: float
    late: float
    learned: bool


@dataclass(frozen=True, slots=True)
class Pace:
    """`early` are the first gaps, `leap` is the longest one before the usual time, `step` the
    first one within a usual time of a minute, `least` and `most` bound what comes then."""

    early: tuple[float, ...]
    leap: float
    step: float
    least: float
    most: float


ASKING = Pace(EARLY, 45.0, 6.8, 2.5, 30.0)
# Called back, questions are there only for the call that is lost.
CALLED = Pace((1.5, 18.5), 60.0, 24.0, 12.0, 60.0)


def usual(past: Sequence[float], stated: tuple[int, int]) -> Usual:
    """The middle four fifths of the past, where there is enough of it. Takes over which the clock
    was set or the computer slept teach nothing."""
    past = [seconds for seconds in past if 0 < seconds <= LONGEST_LEARNED]
    if len(past) < FEWEST_LEARNED:
        return Usual(float(stated[0]), float(stated[1]), learned=False)
    tenths = quantiles(past, n=10, method="inclusive")
    return Usual(tenths[0], tenths[-1], learned=True)


def next_gap(
    asked: int, elapsed: float, when: Usual, chance: float, *, called: bool = False
) -> float:
    """Seconds until the next question: dense at first, then not before the usual time, denser the
    more probable the end becomes, sparser the later it gets.

    `asked` questions so far, `elapsed` since acceptance, `chance` 0…1 for the jitter, `called`
    whether the service calls back when it is done.
    """
    pace = CALLED if called else ASKING
    span = max(when.late - when.early, 1.0)
    step = pace.step * max(1.0, sqrt(span / 60))
    if asked < len(pace.early):
        gap = pace.early[asked]
    elif elapsed < when.early:
        gap = min(when.early - elapsed + step / 2, pace.leap)
    elif elapsed <= when.late:
        # Fewest questions for the same mean delay: gaps as the root of what is still unfinished.
        unfinished = 1 - 0.9 * (elapsed - when.early) / span
        gap = min(max(step * sqrt(unfinished), pace.least), pace.most)
    else:
        gap = min(max((elapsed - when.late) / 10, 1.5 * pace.least), pace.most)
    jittered = gap * (1 + JITTER * (2 * chance - 1))
    return min(jittered, 2.0) if asked == 0 else jittered


def between_calls(count: int) -> float:
    """How soon a call may make us ask again, after `count` that did: 1, 2, 4 … 30 seconds."""
    return min(float(2 ** min(count - 1, 16)), LONGEST_CALL_GAP)


def backoff(failures: int, chance: float, longest: float = LONGEST_BACKOFF) -> float:
    """1, 2, 4 … seconds, with jitter; `failures` in a row, from 1."""
    gap = min(float(2 ** min(failures - 1, 16)), longest)
    return gap * (1 - JITTER * chance)


def slow_down(refusals: int, retry_after: float | None) -> float:
    """How long to wait after "too many requests": as told, else 15 → 120 s."""
    if retry_after is not None:
        return max(retry_after, 1.0)
    return min(SLOW_DOWN_FIRST * float(2 ** (refusals - 1)), SLOW_DOWN_LONGEST)
