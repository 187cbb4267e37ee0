"""Camera moves: each is seen, and none ever looks over the picture's edge."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hailuo_studio.core.camera import Camera
from hailuo_studio.media.film import clip_size
from hailuo_studio.media.motion import Moves, Pose, affine, pose

SHAPES = [(400, 1000), (750, 1000), (1000, 1000), (1920, 1080), (2500, 1000), (1003, 402)]
MOMENTS = [step / 24 for step in range(25)]
HAIR = 1e-6  # of the still's side: what arithmetic may lose


def corners(view: tuple[float, ...], out: tuple[int, int]) -> list[tuple[float, float]]:
    """Where the frame's four corners lie in the still, in its pixels."""
    a, b, c, d, e, f = view
    places = itertools.product((0, out[0]), (0, out[1]))
    return [(a * x + b * y + c, d * x + e * y + f) for x, y in places]


def is_inside(view: tuple[float, ...], still: tuple[int, int], out: tuple[int, int]) -> bool:
    return all(
        -HAIR * still[0] <= x <= still[0] * (1 + HAIR)
        and -HAIR * still[1] <= y <= still[1] * (1 + HAIR)
        for x, y in corners(view, out)
    )


BRACKETS = st.lists(st.sampled_from(list(Camera)), min_size=1, max_size=3)


@settings(max_examples=300, deadline=None)
@given(
    moves=st.lists(BRACKETS, max_size=3),
    t=st.floats(0, 1),
    ratio=st.floats(2 / 5, 5 / 2),
    other=st.floats(2 / 5, 5 / 2),
)
def test_no_border_ever_shows(moves: Moves, t: float, ratio: float, other: float) -> None:
    still = (round(1000 * ratio), 1000)
    for out in (clip_size(still, 768), (round(700 * other), 700)):
        if 2 / 5 <= still[0] / still[1] <= 5 / 2:
            assert is_inside(affine(pose(moves, t), still, out), still, out)


@pytest.mark.parametrize("still", SHAPES, ids=str)
@pytest.mark.parametrize("camera", Camera)
def test_each_command_alone_stays_inside(camera: Camera, still: tuple[int, int]) -> None:
    out = clip_size(still, 96)
    for t in MOMENTS:
        assert is_inside(affine(pose([[camera]], t), still, out), still, out)


def path(moves: Moves) -> list[tuple[float, ...]]:
    """The still's pixels under the frame's corners, moment by moment."""
    still, out = (1600, 900), (160, 90)
    return [
        tuple(itertools.chain(*corners(affine(pose(moves, t), still, out), out))) for t in MOMENTS
    ]


def largest(one: list[tuple[float, ...]], other: list[tuple[float, ...]]) -> float:
    return max(
        abs(a - b) for p, q in zip(one, other, strict=True) for a, b in zip(p, q, strict=True)
    )


@pytest.mark.parametrize("camera", [camera for camera in Camera if camera != Camera.STATIC_SHOT])
def test_each_command_moves(camera: Camera) -> None:
    travelled = path([[camera]])
    assert largest(travelled, [travelled[0]] * len(travelled)) > 16  # 1 % of the picture's width


def test_static_shot_stands_still() -> None:
    travelled = path([[Camera.STATIC_SHOT]])
    assert set(travelled) == {travelled[0]}
    assert pose([[Camera.STATIC_SHOT]], 0.5) == Pose()


@pytest.mark.parametrize(
    ("one", "other"),
    [pytest.param(*pair, id="–".join(pair)) for pair in itertools.combinations(Camera, 2)],
)
def test_no_two_commands_look_the_same(one: Camera, other: Camera) -> None:
    assert largest(path([[one]]), path([[other]])) > 16


@pytest.mark.parametrize(
    ("camera", "direction"),
    [
        pytest.param(Camera.TRUCK_LEFT, (-1, 0), id="truck left"),
        pytest.param(Camera.TRUCK_RIGHT, (1, 0), id="truck right"),
        pytest.param(Camera.PAN_LEFT, (-1, 0), id="pan left"),
        pytest.param(Camera.PAN_RIGHT, (1, 0), id="pan right"),
        pytest.param(Camera.PEDESTAL_UP, (0, -1), id="pedestal up"),
        pytest.param(Camera.PEDESTAL_DOWN, (0, 1), id="pedestal down"),
        pytest.param(Camera.TILT_UP, (0, -1), id="tilt up"),
        pytest.param(Camera.TILT_DOWN, (0, 1), id="tilt down"),
    ],
)
def test_commands_go_where_they_say(camera: Camera, direction: tuple[int, int]) -> None:
    start, end = pose([[camera]], 0.0), pose([[camera]], 1.0)
    sideways, down = end.x - start.x, end.y - start.y
    assert (sideways * direction[0], down * direction[1]) >= (0.0, 0.0)
    assert max(sideways * direction[0], down * direction[1]) > 0.05


def test_in_is_closer_and_out_is_wider() -> None:
    for camera in (Camera.PUSH_IN, Camera.ZOOM_IN):
        assert pose([[camera]], 1.0).scale > 1.2 * pose([[camera]], 0.0).scale
    for camera in (Camera.PULL_OUT, Camera.ZOOM_OUT):
        assert pose([[camera]], 0.0).scale > 1.2 * pose([[camera]], 1.0).scale


def test_brackets_share_the_time_in_order() -> None:
    both = [[Camera.PUSH_IN], [Camera.TRUCK_LEFT]]
    assert pose(both, 0.25) == pose([[Camera.PUSH_IN]], 0.5)
    assert pose(both, 0.75) == pose([[Camera.TRUCK_LEFT]], 0.5)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(*pair, id="–".join(pair))
        for pair in itertools.product((c for c in Camera if c is not Camera.SHAKE), repeat=2)
    ],
)
def test_a_bracket_goes_on_where_the_last_one_left_the_camera(one: Camera, other: Camera) -> None:
    """No cut inside a take: from frame to frame nothing jumps."""
    still, out = (1600, 900), (160, 90)
    frames = [
        tuple(itertools.chain(*corners(affine(pose([[one], [other]], n / 149), still, out), out)))
        for n in range(150)
    ]
    assert max(largest([a], [b]) for a, b in itertools.pairwise(frames)) < 0.02 * still[0]


def test_without_a_command_it_still_moves_a_little() -> None:
    assert pose([], 0.0) == Pose()
    assert 1.0 < pose([], 1.0).scale < 1.1


@pytest.mark.parametrize("t", [-1.0, 2.0])
def test_moments_outside_the_clip_are_its_ends(t: float) -> None:
    assert pose([[Camera.PUSH_IN]], t) == pose([[Camera.PUSH_IN]], min(max(t, 0.0), 1.0))
