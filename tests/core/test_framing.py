from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from hailuo_studio.core.framing import (
    MOST_PAD,
    Aspect,
    Fill,
    Framing,
    aspect_of,
    box_in_pixels,
    cropped_to,
    framed_pixels,
    moved,
    padded_to,
    turned,
    zoomed,
)

sizes = st.tuples(st.integers(50, 9000), st.integers(50, 9000))
inner = st.tuples(st.floats(0, 0.4), st.floats(0, 0.4), st.floats(0.6, 1), st.floats(0.6, 1)).map(
    Framing
)
shifts = st.floats(-2, 2)


def inside(framing: Framing) -> bool:
    return all(-1e-6 <= side <= 1 + 1e-6 for side in framing.box)


@given(size=sizes, aspect=st.sampled_from(Aspect), turns=st.integers(0, 3))
def test_a_crop_has_the_shape_and_touches_the_picture(
    size: tuple[int, int], aspect: Aspect, turns: int
) -> None:
    framing = cropped_to(size, Framing(turns=turns), aspect.ratio)
    width, height = framed_pixels(size, framing)
    assert abs(width - height * aspect.ratio) <= 1 + aspect.ratio
    assert inside(framing)
    across, down = size if turns % 2 == 0 else size[::-1]
    assert width >= across - 1 or height >= down - 1


@given(size=sizes, aspect=st.sampled_from(Aspect))
def test_padding_holds_the_whole_picture(size: tuple[int, int], aspect: Aspect) -> None:
    framing = padded_to(size, Framing(), aspect.ratio, Fill.BLUR)
    left, top, right, bottom = framing.box
    assert left <= 1e-6 and top <= 1e-6 and right >= 1 - 1e-6 and bottom >= 1 - 1e-6
    if max(right - left, bottom - top) < MOST_PAD:
        width, height = framed_pixels(size, framing)
        assert abs(width - height * aspect.ratio) <= 1 + aspect.ratio


def test_a_picture_that_has_the_shape_stays_whole() -> None:
    assert cropped_to((1920, 1080), Framing(), 16 / 9).crop is None
    assert padded_to((1000, 1000), Framing(), 1.0, Fill.COLOUR).crop is None


@given(framing=inner, right=shifts, down=shifts)
def test_a_moved_crop_keeps_its_size_and_stays_inside(
    framing: Framing, right: float, down: float
) -> None:
    size = (3000, 2000)
    there = moved(framing, right, down)
    assert inside(there)
    assert framed_pixels(size, there) == framed_pixels(size, framing)


@given(right=shifts, down=shifts)
def test_the_middle_of_a_padded_frame_stays_on_the_picture(right: float, down: float) -> None:
    there = moved(Framing((-0.5, 0, 1.5, 1)), right, down)
    left, top, edge, bottom = there.box
    assert 0 <= (left + edge) / 2 <= 1 and 0 <= (top + bottom) / 2 <= 1
    assert edge - left == pytest.approx(2)


@given(framing=inner, factor=st.floats(0.05, 20))
def test_zooming_keeps_the_shape_inside_the_picture(framing: Framing, factor: float) -> None:
    left, top, right, bottom = framing.box
    near = zoomed(framing, factor)
    x0, y0, x1, y1 = near.box
    assert inside(near)
    assert (x1 - x0) / (y1 - y0) == pytest.approx((right - left) / (bottom - top), rel=1e-3)


@given(framing=inner, size=sizes)
def test_four_turns_are_none(framing: Framing, size: tuple[int, int]) -> None:
    once = turned(framing)
    assert framed_pixels(size, once) == framed_pixels(size, framing)[::-1]
    assert turned(once, clockwise=False).box == pytest.approx(framing.box)
    four = turned(turned(turned(once)))
    assert four.turns == 0
    assert four.box == pytest.approx(framing.box)


def test_a_turn_keeps_showing_the_same_part() -> None:
    """The top left quarter is the top right one after a turn clockwise."""
    assert turned(Framing((0, 0, 0.5, 0.25))).crop == pytest.approx((0.75, 0, 1, 0.5))


@given(framing=inner, size=sizes, right=st.floats(0, 0.4))
def test_pixels_of_a_frame_lie_on_the_picture(
    framing: Framing, size: tuple[int, int], right: float
) -> None:
    left, top, edge, bottom = box_in_pixels(moved(framing, right, right).box, size)
    assert 0 <= left < edge <= size[0]
    assert 0 <= top < bottom <= size[1]


@given(size=sizes, aspect=st.sampled_from(Aspect))
def test_a_shape_is_recognised(size: tuple[int, int], aspect: Aspect) -> None:
    assume(min(size) >= 200)
    found = aspect_of(size, cropped_to(size, Framing(), aspect.ratio))
    assert found is aspect


def test_no_shape_is_invented() -> None:
    assert aspect_of((3000, 2000), Framing()) is None
    assert aspect_of((3000, 2000), replace(Framing(), crop=(0, 0, 1, 0.9))) is None
