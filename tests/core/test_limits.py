from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.limits import (
    MOST_PROMPT,
    Fix,
    fixed_framing,
    framed_size,
    prompt_problems,
    shortened,
    still_problems,
)
from tests.core.values import STILL


def test_a_good_still_has_no_problem() -> None:
    assert still_problems(STILL) == ()


def test_three_hundred_pixels_are_just_too_few() -> None:
    (problem,) = still_problems(replace(STILL, width=451, height=300))
    assert problem.fix is Fix.ENLARGE
    assert "451 × 300" in problem.sentence
    assert still_problems(replace(STILL, width=451, height=301)) == ()


@pytest.mark.parametrize(("width", "height"), [(2501, 1000), (1000, 2501)])
def test_shapes_beyond_two_to_five_can_be_cropped(width: int, height: int) -> None:
    (problem,) = still_problems(replace(STILL, width=width, height=height))
    assert problem.fix is Fix.CROP


@pytest.mark.parametrize(("width", "height"), [(2500, 1000), (1000, 2500)])
def test_shapes_at_the_limit_are_taken(width: int, height: int) -> None:
    assert still_problems(replace(STILL, width=width, height=height)) == ()


def test_only_a_link_is_weighed() -> None:
    heavy = replace(STILL, size=11_000_000)
    assert still_problems(heavy) == ()
    (problem,) = still_problems(replace(heavy, source="https://example.com/mug.jpg"))
    assert problem.fix is Fix.COPY


@given(width=st.integers(1, 20_000), height=st.integers(1, 20_000))
def test_fixing_leaves_no_problem(width: int, height: int) -> None:
    still = replace(STILL, width=width, height=height)
    framing = fixed_framing(still)
    assert still_problems(still, framing) == ()
    assert min(framed_size(still, framing)) >= 1


def test_a_good_still_is_not_touched_by_fixing() -> None:
    assert fixed_framing(STILL) == Framing()


@pytest.mark.parametrize("prompt", ["", "   \n"])
def test_an_empty_prompt_is_asked_for(prompt: str) -> None:
    assert prompt_problems(prompt)


def test_a_long_prompt_is_counted_and_can_be_shortened() -> None:
    prompt = "steam rises slowly " * 200
    (problem,) = prompt_problems(prompt)
    assert str(len(prompt)) in problem.sentence
    assert len(shortened(prompt)) <= MOST_PROMPT
    assert prompt.startswith(shortened(prompt))
    assert prompt_problems("x" * MOST_PROMPT) == ()


@pytest.mark.parametrize("prompt", ["Steam \ud83d", "\udc00", "a\udfffb"])
def test_half_a_character_is_refused(prompt: str) -> None:
    (problem,) = prompt_problems(prompt)
    assert problem.field == "prompt"
    assert "half a character" in problem.sentence
    assert prompt_problems("Steam \U0001f600") == ()
