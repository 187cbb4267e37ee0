"""Questions for each finished take and the delay until its end is seen, beside a poller that asks
every 5 s, on the same simulated finishing times (aim: half the questions at no more delay)."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from statistics import fmean

from hailuo_studio.engine import pacing

TAKES = 20_000
PAST = 40
FIXED = 5.0
STATED = (60, 120)
CALL_DELAY = 0.3
LOST = 0.05

Finish = Callable[[random.Random], float]
Gap = Callable[[int, float, float], float]


@dataclass(frozen=True, slots=True)
class Times:
    """How takes finish, seconds after acceptance, and whether the user's past is known."""

    name: str
    finish: Finish
    learned: bool


@dataclass(frozen=True, slots=True)
class Cost:
    """Means over all takes: `questions` asked, `delay` in seconds until the end was seen."""

    questions: float
    delay: float


DISTRIBUTIONS = (
    Times("as stated, 60-120 s", lambda r: r.uniform(60, 120), learned=False),
    Times("a narrow past, 82 ± 6 s", lambda r: max(20.0, r.gauss(82, 6)), learned=True),
    Times("a wide past, 65-125 s", lambda r: r.lognormvariate(4.5, 0.25), learned=True),
    Times("a peak, 3-20 min", lambda r: 180 * (20 / 3) ** r.random(), learned=False),
    Times("a peak that lasts, 3-20 min", lambda r: 180 * (20 / 3) ** r.random(), learned=True),
)


def usual_of(times: Times) -> pacing.Usual:
    past = random.Random(2)
    known = [times.finish(past) for _ in range(PAST)] if times.learned else []
    return pacing.usual(known, STATED)


def fixed(asked: int, elapsed: float, chance: float) -> float:
    return FIXED


def ours(when: pacing.Usual, *, called: bool = False) -> Gap:
    return lambda asked, elapsed, chance: pacing.next_gap(
        asked, elapsed, when, chance, called=called
    )


def measured(finish: Finish, gap: Gap, *, called: bool = False, takes: int = TAKES) -> Cost:
    """Simulated takes; `called`: all but a few end with a call that is asked after."""
    ends, chances = random.Random(1), random.Random(3)
    costs = [_one(finish(ends), gap, chances, called=called) for _ in range(takes)]
    return Cost(fmean(c.questions for c in costs), fmean(c.delay for c in costs))


def _one(end: float, gap: Gap, chances: random.Random, *, called: bool) -> Cost:
    heard = end + CALL_DELAY if called and chances.random() >= LOST else None
    now, asked = 0.0, 0
    while now < end:
        now += gap(asked, now, chances.random())
        if heard is not None and now > heard:
            now = heard
        asked += 1
    return Cost(asked, now - end)


def main() -> None:
    print(f"  {'':30}{'every 5 s':>16}{'ours':>24}{'ours, called back':>24}")
    for times in DISTRIBUTIONS:
        when = usual_of(times)
        base = measured(times.finish, fixed)
        line = f"  {times.name:30}{base.questions:8.1f} {base.delay:5.2f} s"
        for called in (False, True):
            cost = measured(times.finish, ours(when, called=called), called=called)
            share = cost.questions / base.questions
            line += f"{cost.questions:10.1f} {cost.delay:5.2f} s ({share:4.0%})"
        print(line)
