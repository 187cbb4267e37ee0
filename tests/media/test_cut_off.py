"""What a camera move leaves out: every moment sees what stays, and no more than is ever seen."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hailuo_studio.core.camera import Camera
from hailuo_studio.core.framing import WHOLE, Box
from hailuo_studio.media.cut_off import cut_off, view_box
from hailuo_studio.media.motion import drafted, pose

_HAIR = 0.004  # of a side: how far a shaking hand goes between two looks
BRACKETS = st.lists(st.sampled_from(list(Camera)), min_size=1, max_size=3).map(tuple)


def holds(outer: Box, inner: Box) -> bool:
    return (
        outer[0] <= inner[0] + _HAIR
        and outer[1] <= inner[1] + _HAIR
        and outer[2] >= inner[2] - _HAIR
        and outer[3] >= inner[3] - _HAIR
    )


@settings(max_examples=60, deadline=None)
@given(moves=st.lists(BRACKETS, min_size=1, max_size=2).map(tuple), t=st.floats(0, 1))
def test_every_moment_lies_between_both_boxes(
    moves: tuple[tuple[Camera, ...], ...], t: float
) -> None:
    cut, box = cut_off(moves), view_box(pose(moves, t))
    assert holds(cut.seen, box)
    assert holds(WHOLE, cut.seen)
    if cut.stays is not None:
        assert holds(box, cut.stays)


def test_a_static_shot_cuts_nothing_off() -> None:
    cut = cut_off(((Camera.STATIC_SHOT,),))
    assert (cut.stays, cut.staying, cut.unseen) == (WHOLE, 1.0, 0.0)


def test_a_draft_without_commands_stands_still() -> None:
    assert cut_off(drafted(())).staying == 1.0
    assert drafted(((Camera.SHAKE,),)) == ((Camera.SHAKE,),)


@pytest.mark.parametrize("camera", [Camera.PUSH_IN, Camera.PULL_OUT, Camera.ZOOM_IN])
def test_closer_cuts_all_sides_alike(camera: Camera) -> None:
    cut = cut_off(((camera,),))
    assert cut.stays is not None
    left, top, right, bottom = cut.stays
    assert left == pytest.approx(top) == pytest.approx(1 - right) == pytest.approx(1 - bottom)
    assert 0.4 < cut.staying < 0.8
    assert cut.unseen == pytest.approx(0)


def test_sideways_cuts_where_it_leaves_and_where_it_goes() -> None:
    cut = cut_off(((Camera.TRUCK_LEFT,),))
    assert cut.stays is not None
    assert cut.stays[2] - cut.stays[0] < cut.seen[2] - cut.seen[0] - 0.1
    assert cut.stays[3] - cut.stays[1] == pytest.approx(cut.seen[3] - cut.seen[1], abs=0.02)
    assert cut.unseen > 0.1
