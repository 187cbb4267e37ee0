"""Estimates: exact where a clip is copied, in the right order elsewhere, never over the ceiling."""

from hypothesis import given
from hypothesis import strategies as st

from hailuo_studio.core.estimating import estimate, frames_of
from hailuo_studio.core.exporting import ExportWish, Format, Loop
from hailuo_studio.core.framing import Aspect
from tests.core.test_export_names import CLIP

_wishes = st.builds(
    ExportWish,
    st.sampled_from(Format),
    st.none() | st.sampled_from(Aspect),
    st.none() | st.integers(1000, 10_000_000),
    loop=st.sampled_from(Loop),
    longest=st.none() | st.integers(64, 2000),
)


def test_a_copy_is_as_large_as_the_clip() -> None:
    assert estimate(CLIP, ExportWish()) == CLIP.size
    half = ExportWish(first=0, last=CLIP.frames // 2 - 1, copied=True)
    assert estimate(CLIP, half) == round(CLIP.size / 2)


@given(_wishes)
def test_it_never_passes_the_ceiling(wish: ExportWish) -> None:
    found = estimate(CLIP, wish)
    assert found >= 0
    assert wish.ceiling is None or wish.untouched or found <= wish.ceiling


def test_there_and_back_is_nearly_twice_as_long() -> None:
    assert frames_of(CLIP, ExportWish(loop=Loop.PINGPONG)) == 2 * CLIP.frames - 2
    large = estimate(CLIP, ExportWish(Format.PRORES))
    assert estimate(CLIP, ExportWish(Format.PRORES, Aspect.TALL)) < large / 2
