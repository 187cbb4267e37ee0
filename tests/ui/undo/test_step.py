"""Steps of the history: whatever was done can be taken back, and only that."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.framing import Box, Framing, turned_box
from hailuo_studio.core.shot import Duration, Settings, Shot, Still
from hailuo_studio.ui.compose.drafts import Board, Draft
from hailuo_studio.ui.undo.step import difference, done, joined

STILL = Still("/a.jpg", "a" * 64, 1600, 900, 1, "JPEG")


def draft(number: int, prompt: str = "") -> Draft:
    return Draft(number, Shot(STILL, prompt))


boards = st.builds(
    lambda numbers, texts, takes: Board(
        tuple(draft(n, texts[n % len(texts)]) for n in numbers), takes
    ),
    st.lists(st.integers(0, 12), unique=True),
    st.lists(st.sampled_from("xyz"), min_size=1, max_size=5),
    st.integers(1, 3),
)


@given(boards, boards)
def test_a_step_leads_there_and_back(before: Board, after: Board) -> None:
    step = difference(before, after)
    assert done(before, step) == after
    assert done(after, step.back) == before
    assert bool(step) == (before != after)


def test_what_else_happened_to_a_shot_stays() -> None:
    before = Board((draft(1, "a"),), 1)
    step = difference(before, Board((draft(1, "b"),), 1))
    longer = Settings(duration=Duration.TEN)
    meanwhile = Board((Draft(1, replace(draft(1, "b").shot, settings=longer)),), 1)
    (found,) = done(meanwhile, step.back).drafts
    assert found.shot.prompt == "a"
    assert found.shot.settings == longer


def test_a_product_found_after_a_turn_turns_back_with_it() -> None:
    turned = replace(draft(1).shot, framing=Framing(turns=1))
    step = difference(Board((draft(1),), 1), Board((Draft(1, turned),), 1))
    box: Box = (0.1, 0.2, 0.3, 0.4)
    found = Board((Draft(1, replace(turned, product=turned_box(box, 1))),), 1)
    assert done(found, step.back).drafts[0].shot.product == pytest.approx(box)


def test_what_is_typed_on_is_one_step() -> None:
    boards = [Board((draft(1, text), draft(2, text)), 1) for text in ("", "a", "ab")]
    first, second = difference(boards[0], boards[1]), difference(boards[1], boards[2])
    both = joined(first, second)
    assert both is not None
    assert done(boards[2], both.back) == boards[0]


def test_another_shot_or_a_removal_is_a_step_of_its_own() -> None:
    start = Board((draft(1), draft(2)), 1)
    one = difference(start, Board((draft(1, "a"), draft(2)), 1))
    other = difference(start, Board((draft(1), draft(2, "a")), 1))
    gone = difference(start, Board((draft(1),), 1))
    assert joined(one, other) is None
    assert joined(one, gone) is None
    assert joined(gone, gone.back) is None


def test_an_order_is_taken_back_whatever_came_meanwhile() -> None:
    before = Board(tuple(map(draft, (1, 2, 3))), 1)
    step = difference(before, Board(tuple(map(draft, (3, 1, 2))), 1))
    more = Board(tuple(map(draft, (3, 4, 1, 2))), 1)
    assert [one.number for one in done(more, step.back).drafts] == [1, 4, 2, 3]
    assert joined(step, step) is None
