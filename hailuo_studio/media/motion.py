"""Camera commands → where the camera stands at a moment. Pure; drafts and the sandbox share it.

A draft of camera and crop over a flat picture, not of the model's work.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hailuo_studio.core.camera import Camera

Moves = Sequence[Sequence[Camera]]
Affine = tuple[float, float, float, float, float, float]
# The picture is moved from a copy this much larger than a frame: enough detail for the usual
# moves, and never so much that fine lines flicker.
DETAIL = 1.3
TRAVEL = 0.09
ZOOM = 1.28
TILT = 0.07
# The part of a bracket's time in which the camera comes over from where the last one left it.
COMING_OVER = 0.35


@dataclass(frozen=True, slots=True)
class Pose:
    """`x`, `y`: the view's centre off the picture's, in fractions of it, right and down positive;
    `scale` ≥ 1 magnifies. The picture is never turned: that would take thrice as long to paint."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0


def _ease(t: float) -> float:
    """Starts and ends gently."""
    return t * t * (3 - 2 * t)


_OVER = 1 + 2 * TRAVEL + 0.02
_FAR = _OVER + 0.1


def _turning(way: float) -> float:
    """A camera that turns on the spot sees the sides larger than what is straight ahead."""
    return _FAR + 0.08 * (way / TRAVEL) ** 2


# One command alone, told as pose beyond rest: `e` is the eased moment 0…1, `way` runs from one
# side of the travel to the other.
_STEPS: dict[Camera, Callable[[float, float], Pose]] = {
    Camera.PUSH_IN: lambda e, way: Pose(scale=1 + (ZOOM - 1) * e),
    Camera.PULL_OUT: lambda e, way: Pose(scale=ZOOM - (ZOOM - 1) * e),
    Camera.ZOOM_IN: lambda e, way: Pose(scale=1 + 0.5 * e),
    Camera.ZOOM_OUT: lambda e, way: Pose(scale=1.5 - 0.5 * e),
    Camera.TRUCK_LEFT: lambda e, way: Pose(x=-way, scale=_OVER),
    Camera.TRUCK_RIGHT: lambda e, way: Pose(x=way, scale=_OVER),
    Camera.PAN_LEFT: lambda e, way: Pose(x=-1.2 * way, scale=_turning(way)),
    Camera.PAN_RIGHT: lambda e, way: Pose(x=1.2 * way, scale=_turning(way)),
    Camera.PEDESTAL_UP: lambda e, way: Pose(y=-way, scale=_OVER),
    Camera.PEDESTAL_DOWN: lambda e, way: Pose(y=way, scale=_OVER),
    Camera.TILT_UP: lambda e, way: Pose(y=-1.2 * way, scale=_FAR - TILT * e),
    Camera.TILT_DOWN: lambda e, way: Pose(y=1.2 * way, scale=_FAR - TILT * e),
    Camera.TRACKING_SHOT: lambda e, way: Pose(x=0.8 * way, y=-0.25 * way, scale=_OVER + 0.12 * e),
    Camera.STATIC_SHOT: lambda e, way: Pose(),
}


def _step(camera: Camera, t: float) -> Pose:
    if camera is Camera.SHAKE:
        return _shake(t)
    eased = _ease(t)
    return _STEPS[camera](eased, (2 * eased - 1) * TRAVEL)


def _shake(t: float) -> Pose:
    """A hand that never rests: three waves that do not meet again within a clip."""
    wave = 2 * math.pi * t
    return Pose(
        x=0.010 * math.sin(7.3 * wave) + 0.006 * math.sin(17.1 * wave + 1),
        y=0.008 * math.sin(9.7 * wave + 2) + 0.005 * math.sin(21.3 * wave),
        scale=1.06 + 0.008 * math.sin(5.9 * wave + 0.5),
    )


def pose(moves: Moves, t: float) -> Pose:
    """Where the camera stands at `t` 0…1 of the clip. Brackets share the time in order, commands
    of one bracket run together; without any the camera moves in, very slowly."""
    t = min(max(t, 0.0), 1.0)
    if not moves:
        return Pose(scale=1 + 0.06 * _ease(t))
    along = t * len(moves)
    at = min(int(along), len(moves) - 1)
    there = _together(moves[at], along - at)
    if at > 0 and along - at < COMING_OVER:
        there = _between(_together(moves[at - 1], 1), there, _ease((along - at) / COMING_OVER))
    return _inside(there)


def drafted(moves: tuple[tuple[Camera, ...], ...]) -> tuple[tuple[Camera, ...], ...]:
    """What a draft plays: where nothing was asked for it stands still, so that nobody takes a move
    for one of theirs."""
    return moves or ((Camera.STATIC_SHOT,),)


def _between(one: Pose, other: Pose, part: float) -> Pose:
    def mixed(a: float, b: float) -> float:
        return a + (b - a) * part

    return Pose(
        mixed(one.x, other.x),
        mixed(one.y, other.y),
        mixed(one.scale, other.scale),
    )


def _together(cameras: Sequence[Camera], t: float) -> Pose:
    steps = [_step(camera, t) for camera in cameras]
    return Pose(
        sum(step.x for step in steps),
        sum(step.y for step in steps),
        math.prod(step.scale for step in steps),
    )


def _inside(p: Pose) -> Pose:
    """Magnified as far as it takes that no border of the picture shows."""
    room = 1 - 2 * max(abs(p.x), abs(p.y))
    return Pose(p.x, p.y, max(p.scale, 1 / max(room, 0.1)))


def affine(p: Pose, still: tuple[int, int], out: tuple[int, int]) -> Affine:
    """(a, b, c, d, e, f): a frame's pixel (x, y) shows the still's (ax+by+c, dx+ey+f).

    At rest the still covers the frame, its overhang cut evenly.
    """
    fit = min(still[0] / out[0], still[1] / out[1]) / p.scale
    left = still[0] * (0.5 + p.x) - fit * out[0] / 2
    top = still[1] * (0.5 + p.y) - fit * out[1] / 2
    return (fit, 0.0, left, 0.0, fit, top)
