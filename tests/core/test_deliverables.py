import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.deliverables import (
    best_ratio,
    common_frame,
    holding,
    safe_frame,
    saved_takes,
    shows_all,
)
from hailuo_studio.core.framing import Aspect, Framing, ratio_of

formats = st.lists(st.sampled_from(Aspect), min_size=1, max_size=5, unique=True)


@pytest.mark.parametrize("ratio", [0.5, 1.0, 16 / 9, 2.4])
@pytest.mark.parametrize("aspect", Aspect)
def test_a_safe_frame_has_its_shape_and_touches_two_edges(ratio: float, aspect: Aspect) -> None:
    left, top, right, bottom = safe_frame(ratio, aspect)
    assert (right - left) * ratio / (bottom - top) == pytest.approx(aspect.ratio)
    assert (left, right) == pytest.approx((0, 1)) or (top, bottom) == pytest.approx((0, 1))


def test_what_all_formats_show_is_the_middle() -> None:
    assert common_frame(1.0, [Aspect.WIDE, Aspect.TALL]) == pytest.approx(
        (0.21875, 0.21875, 0.78125, 0.78125)
    )
    assert common_frame(1.5, []) == (0, 0, 1, 1)


def test_the_best_frame_lies_between_its_formats() -> None:
    assert best_ratio([Aspect.WIDE, Aspect.TALL]) == pytest.approx(1.0)
    assert best_ratio([Aspect.SQUARE]) == pytest.approx(1.0)
    assert 0.5625 <= best_ratio([Aspect.TALL, Aspect.SQUARE]) <= 1.0


def test_one_take_for_three_formats_saves_two() -> None:
    assert saved_takes(5, [Aspect.WIDE, Aspect.TALL, Aspect.SQUARE]) == 10
    assert saved_takes(5, [Aspect.WIDE]) == 0
    assert saved_takes(5, []) == 0


@given(
    wanted=formats,
    size=st.tuples(st.integers(400, 6000), st.integers(400, 6000)),
    corner=st.tuples(st.floats(0, 0.6), st.floats(0, 0.6)),
    part=st.tuples(st.floats(0.1, 0.4), st.floats(0.1, 0.4)),
)
def test_the_product_is_whole_in_every_format(
    wanted: list[Aspect],
    size: tuple[int, int],
    corner: tuple[float, float],
    part: tuple[float, float],
) -> None:
    product = (corner[0], corner[1], corner[0] + part[0], corner[1] + part[1])
    framing = holding(size, Framing(), wanted, product)
    ratio = size[0] / size[1]
    assert shows_all(framing, ratio, wanted, product)
    assert ratio_of(size, framing) == pytest.approx(ratio, rel=0.02)


def test_a_product_that_fits_needs_no_padding() -> None:
    framing = holding((2000, 2000), Framing(), [Aspect.WIDE, Aspect.TALL], (0.4, 0.4, 0.6, 0.6))
    assert framing.crop is None


def test_a_product_at_the_edge_is_padded_for() -> None:
    product = (0.0, 0.3, 0.5, 0.7)
    framing = holding((2000, 2000), Framing(), [Aspect.WIDE, Aspect.TALL], product)
    assert framing.pads
    assert not shows_all(Framing(), 1.0, [Aspect.WIDE, Aspect.TALL], product)
