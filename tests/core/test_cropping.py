"""A narrower shape keeps the product inside wherever that can be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.cropping import cut_for, even_pixels, product_in_frame
from hailuo_studio.core.framing import Aspect, Box

_sides = st.tuples(st.floats(0, 1), st.floats(0, 1)).filter(lambda s: abs(s[0] - s[1]) > 0.01)


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    across, down = sorted(draw(_sides)), sorted(draw(_sides))
    return across[0], down[0], across[1], down[1]


_sizes = st.tuples(st.integers(16, 4000), st.integers(16, 4000))


@given(_sizes, st.sampled_from(Aspect), boxes())
def test_the_product_is_inside_or_that_is_said(
    size: tuple[int, int], wanted: Aspect, product: Box
) -> None:
    cut = cut_for(size, wanted, product)
    left, top, right, bottom = cut.box
    assert -1e-9 <= left < right <= 1 + 1e-9
    assert -1e-9 <= top < bottom <= 1 + 1e-9
    assert (right - left) * size[0] / ((bottom - top) * size[1]) == pytest.approx(wanted.ratio)
    fits = product[2] - product[0] <= right - left and product[3] - product[1] <= bottom - top
    if fits:
        assert cut.whole
    if cut.whole:
        assert left <= product[0] + 1e-5
        assert right >= product[2] - 1e-5
        assert top <= product[1] + 1e-5
        assert bottom >= product[3] - 1e-5


@given(_sizes, st.sampled_from(Aspect))
def test_without_a_product_it_lies_in_the_middle(size: tuple[int, int], wanted: Aspect) -> None:
    left, top, right, bottom = cut_for(size, wanted, None).box
    assert left + right == pytest.approx(1)
    assert top + bottom == pytest.approx(1)


@given(_sizes, st.sampled_from(Aspect), boxes())
def test_pixels_are_even_and_within_the_picture(
    size: tuple[int, int], wanted: Aspect, product: Box
) -> None:
    left, top, width, height = even_pixels(cut_for(size, wanted, product).box, size)
    assert all(side % 2 == 0 for side in (left, top, width, height))
    assert min(width, height) >= 2
    assert min(left, top) >= 0
    assert left + width <= size[0]
    assert top + height <= size[1]


def test_a_box_of_the_still_as_one_of_the_frame() -> None:
    assert product_in_frame((0.25, 0.25, 0.5, 0.5), (0.0, 0.0, 0.5, 1.0)) == (0.5, 0.25, 1.0, 0.5)
    assert product_in_frame((0.6, 0.2, 0.8, 0.4), (0.0, 0.0, 0.5, 1.0)) is None
