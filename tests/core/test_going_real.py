"""When the way from Practice to real clips is offered, and what of it is done."""

import pytest

from hailuo_studio.core.going_real import Standing, Step


@pytest.mark.parametrize(
    ("practice", "tried", "away", "offered"),
    [
        (True, False, False, False),
        (True, True, False, True),
        (False, False, False, True),
        (True, True, True, False),
        (False, True, True, False),
    ],
)
def test_it_is_offered_to_who_has_seen_a_clip_or_left_practice(
    practice: bool, tried: bool, away: bool, offered: bool
) -> None:
    assert Standing(practice, tried, away).offered == offered


def test_each_step_is_done_by_itself() -> None:
    assert Standing(True, True, False).done == frozenset()
    assert Standing(True, True, False, link=True).done == {Step.LINK}
    everything = Standing(True, True, False, key=True, link=True, ceiling=True)
    assert everything.done == {Step.KEY, Step.LINK, Step.CEILING}
