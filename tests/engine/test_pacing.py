"""When to ask again: as the rules say, and fewer questions than a fixed poller for the delay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.engine.pacing import (
    CALLED,
    EARLY,
    JITTER,
    LONGEST_CALL_GAP,
    Usual,
    between_calls,
    next_gap,
    usual,
)
from tests.bench.pacing import DISTRIBUTIONS, Times, fixed, measured, ours, usual_of

STATED = Usual(60.0, 120.0, learned=False)
TAKES = 3000


@pytest.mark.parametrize("called", [False, True])
@pytest.mark.parametrize("chance", [0.0, 0.5, 1.0])
def test_the_first_question_comes_within_two_seconds(called: bool, chance: float) -> None:
    assert 1.0 <= next_gap(0, 0.0, STATED, chance, called=called) <= 2.0


def test_the_first_gaps_grow_as_the_rule_says() -> None:
    assert [next_gap(asked, 0.0, STATED, 0.5) for asked in range(5)] == list(EARLY)
    assert EARLY[1:] == (3.0, 5.0, 8.0, 10.0)


def test_then_not_before_the_usual_time_and_denser_until_late() -> None:
    assert next_gap(5, 30.0, STATED, 0.5) >= 30.0
    within = [next_gap(6, elapsed, STATED, 0.5) for elapsed in (61.0, 80.0, 100.0, 119.0)]
    assert within == sorted(within, reverse=True)
    late = [next_gap(20, elapsed, STATED, 0.5) for elapsed in (125.0, 300.0, 4000.0)]
    assert late == sorted(late)
    assert late[-1] == 30.0


def test_called_back_it_is_denser_around_the_usual_time_than_before_and_after() -> None:
    before = next_gap(3, 25.0, STATED, 0.5, called=True)
    around = next_gap(4, 100.0, STATED, 0.5, called=True)
    after = next_gap(9, 3000.0, STATED, 0.5, called=True)
    assert around < before
    assert around < after == CALLED.most


@given(
    asked=st.integers(0, 10_000),
    elapsed=st.floats(0, 1e6),
    early=st.floats(0, 1e5),
    width=st.floats(0, 1e5),
    chance=st.floats(0, 1),
    called=st.booleans(),
)
def test_no_gap_is_a_busy_loop_and_none_is_for_ever(
    asked: int, elapsed: float, early: float, width: float, chance: float, called: bool
) -> None:
    when = Usual(early, early + width, learned=True)
    gap = next_gap(asked, elapsed, when, chance, called=called)
    assert 1.0 <= gap <= 60.0 * (1 + JITTER)


def test_calls_make_ever_fewer_questions() -> None:
    assert [between_calls(count) for count in (1, 2, 3, 4, 5)] == [1.0, 2.0, 4.0, 8.0, 16.0]
    assert between_calls(100_000) == LONGEST_CALL_GAP


def test_too_short_a_past_teaches_nothing() -> None:
    assert usual([5.0, 6.0, 7.0], (60, 120)) == STATED
    assert usual([70.0, 80.0, 90.0, 100.0], (60, 120)).learned


@pytest.mark.parametrize("times", DISTRIBUTIONS, ids=lambda times: times.name)
def test_called_back_it_is_half_the_questions_at_no_more_delay(times: Times) -> None:
    base = measured(times.finish, fixed, takes=TAKES)
    gap = ours(usual_of(times), called=True)
    cost = measured(times.finish, gap, called=True, takes=TAKES)
    assert cost.questions <= base.questions / 2
    assert cost.delay <= base.delay


@pytest.mark.parametrize(("number", "share", "delay"), [(0, 0.63, 2.6), (1, 0.5, 2.6)])
def test_by_asking_alone_it_is_fewer_questions_for_the_same_delay(
    number: int, share: float, delay: float
) -> None:
    """Half of them where the past is known; as stated, the rule's five early ones stand."""
    times = DISTRIBUTIONS[number]
    base = measured(times.finish, fixed, takes=TAKES)
    cost = measured(times.finish, ours(usual_of(times)), takes=TAKES)
    assert cost.questions <= share * base.questions
    assert cost.delay <= delay
