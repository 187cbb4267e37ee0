"""How long a batch takes: never negative, never growing at the usual pace, silent if unknown."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.take import State
from hailuo_studio.engine.time_left import Awaited, seconds_left, spoken

RUNNING = Awaited(State.GENERATING, 30.0, 110.0)
seconds = st.floats(0, 5000)
awaited = st.builds(
    Awaited,
    st.sampled_from([State.QUEUED, State.HOSTING, State.GENERATING, State.DOWNLOADING]),
    seconds,
    st.floats(1, 1200),
    st.integers(0, 200),
)


@given(st.lists(awaited, max_size=20), st.floats(0.1, 10))
def test_it_is_never_negative(takes: list[Awaited], gap: float) -> None:
    left = seconds_left(takes, gap)
    assert left is None or left >= 0


@given(st.lists(awaited, max_size=20), st.floats(0.1, 10), st.floats(0, 100))
def test_it_does_not_grow_while_takes_are_made(
    takes: list[Awaited], gap: float, passed: float
) -> None:
    later = [
        replace(take, elapsed=take.elapsed + passed) if take.state is State.GENERATING else take
        for take in takes
    ]
    before, after = seconds_left(takes, gap), seconds_left(later, gap)
    assert after is None or (before is not None and after <= before)


@given(st.lists(awaited, max_size=20), st.floats(0.1, 10))
def test_it_does_not_grow_when_a_take_is_sent_or_ends(takes: list[Awaited], gap: float) -> None:
    before = seconds_left(takes, gap)
    ended = seconds_left(takes[1:], gap)
    assert ended is None or (before is not None and ended <= before)
    sent = [replace(t, state=State.GENERATING, elapsed=0.0) for t in takes]
    if before is not None and all(t.state in (State.QUEUED, State.HOSTING) for t in takes):
        assert (seconds_left(sent, gap) or 0.0) <= before


def test_nothing_is_said_that_is_not_known() -> None:
    assert seconds_left([], 2.0) is None
    assert seconds_left([RUNNING, replace(RUNNING, state=State.UNSURE)], 2.0) is None
    assert seconds_left([replace(RUNNING, elapsed=111.0)], 2.0) is None
    assert seconds_left([RUNNING], 2.0) == 80.0
    assert seconds_left([RUNNING, Awaited(State.QUEUED, 0.0, 110.0, before=4)], 2.0) == 120.0


@pytest.mark.parametrize(
    ("given", "said"),
    [(None, None), (0.0, ("s", 60)), (59, ("s", 60)), (60, ("min", 1)), (61, ("min", 2)),
     (5399, ("min", 90)), (5400, ("h", 2)), (7200, ("h", 2))],
)  # fmt: skip
def test_as_a_person_says_it(given: float | None, said: tuple[str, int] | None) -> None:
    assert spoken(given) == said
