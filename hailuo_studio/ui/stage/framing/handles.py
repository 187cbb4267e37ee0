"""The eight places by which a frame is pulled, and what pulling does. Pure."""

from enum import Enum

from hailuo_studio.core.framing import LEAST_SIDE, MOST_PAD, Box

REACH = 10.0


class Handle(Enum):
    """The sides it moves: -1 left or top, 1 right or bottom, 0 neither."""

    TOP_LEFT = (-1, -1)
    TOP = (0, -1)
    TOP_RIGHT = (1, -1)
    RIGHT = (1, 0)
    BOTTOM_RIGHT = (1, 1)
    BOTTOM = (0, 1)
    BOTTOM_LEFT = (-1, 1)
    LEFT = (-1, 0)


def handle_at(
    rect: tuple[float, float, float, float], x: float, y: float, reach: float = REACH
) -> Handle | None:
    """The handle of `rect` (left, top, right, bottom) within `reach` of a point; corners first."""
    left, top, right, bottom = rect
    near_x = -1 if abs(x - left) <= reach else 1 if abs(x - right) <= reach else 0
    near_y = -1 if abs(y - top) <= reach else 1 if abs(y - bottom) <= reach else 0
    within = left - reach <= x <= right + reach and top - reach <= y <= bottom + reach
    if not within or (near_x, near_y) == (0, 0):
        return None
    return Handle((near_x, near_y))


def pulled(box: Box, handle: Handle, by: tuple[float, float], locked: bool, pads: bool) -> Box:
    """The box with a handle pulled `by` (right, down; fractions of the picture).

    `locked` keeps its shape; without `pads` it stays within the picture.
    """
    if locked:
        return _pulled_in_shape(box, handle, by, pads)
    left, right = _side(box[0], box[2], handle.value[0], by[0], pads)
    top, bottom = _side(box[1], box[3], handle.value[1], by[1], pads)
    return left, top, right, bottom


def _side(low: float, high: float, moves: int, by: float, pads: bool) -> tuple[float, float]:
    if moves < 0:
        least = high - MOST_PAD if pads else min(low, 0.0)
        return min(max(low + by, least), high - LEAST_SIDE), high
    if moves > 0:
        most = low + MOST_PAD if pads else max(high, 1.0)
        return low, max(min(high + by, most), low + LEAST_SIDE)
    return low, high


def _pulled_in_shape(box: Box, handle: Handle, by: tuple[float, float], pads: bool) -> Box:
    """The opposite corner or side stays where it is."""
    x, y = handle.value
    across, down = box[2] - box[0], box[3] - box[1]
    grown = (x * by[0] / across if x else None, y * by[1] / down if y else None)
    scale = 1 + max((g for g in grown if g is not None), key=abs)
    scale = max(scale, LEAST_SIDE / min(across, down))
    scale = min(scale, MOST_PAD / max(across, down))
    if not pads:
        scale = min(scale, *_room(box[0], box[2], x), *_room(box[1], box[3], y))
    left, right = _scaled(box[0], box[2], x, scale)
    top, bottom = _scaled(box[1], box[3], y, scale)
    return left, top, right, bottom


def _room(low: float, high: float, moves: int) -> tuple[float, ...]:
    """How far a side of a box may be scaled before it leaves the picture."""
    side = high - low
    if moves < 0:
        return (high / side,)
    if moves > 0:
        return ((1 - low) / side,)
    middle = (low + high) / 2
    return (2 * middle / side, 2 * (1 - middle) / side)


def _scaled(low: float, high: float, moves: int, scale: float) -> tuple[float, float]:
    side = (high - low) * scale
    if moves < 0:
        return high - side, high
    if moves > 0:
        return low, low + side
    middle = (low + high) / 2
    return middle - side / 2, middle + side / 2
