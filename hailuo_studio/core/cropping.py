"""Where a narrower shape is cut from a clip: the product stays inside."""

from dataclasses import dataclass

from hailuo_studio.core.deliverables import AIR, safe_frame
from hailuo_studio.core.framing import Aspect, Box


@dataclass(frozen=True, slots=True)
class Cut:
    """`box` in fractions of the picture; `whole` unless a part of the product lies outside."""

    box: Box
    whole: bool


def cut_for(size: tuple[int, int], wanted: Aspect, product: Box | None) -> Cut:
    """The largest box of that shape, moved from the middle no further than the product needs.

    A product that is larger than the box lies in its middle.
    """
    left, top, right, bottom = safe_frame(size[0] / size[1], wanted)
    if product is None:
        return Cut((left, top, right, bottom), True)
    across, down = right - left, bottom - top
    left = _moved(left, across, product[0], product[2])
    top = _moved(top, down, product[1], product[3])
    box = (left, top, left + across, top + down)
    return Cut(box, _inside(product, box))


def product_in_frame(product: Box, frame: Box) -> Box | None:
    """A box of the still as a box of the frame cut from it; None where it lies outside."""
    across, down = frame[2] - frame[0], frame[3] - frame[1]
    found = (
        max(0.0, (product[0] - frame[0]) / across),
        max(0.0, (product[1] - frame[1]) / down),
        min(1.0, (product[2] - frame[0]) / across),
        min(1.0, (product[3] - frame[1]) / down),
    )
    return found if found[0] < found[2] and found[1] < found[3] else None


def even_pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """Left, top, width and height in pixels, all even as video needs them, within the picture."""
    width = _even((box[2] - box[0]) * size[0], size[0])
    height = _even((box[3] - box[1]) * size[1], size[1])
    left = min(round(box[0] * size[0] / 2) * 2, (size[0] - width) // 2 * 2)
    top = min(round(box[1] * size[1] / 2) * 2, (size[1] - height) // 2 * 2)
    return left, top, width, height


def _even(side: float, most: int) -> int:
    # Rounded down on both sides, so that a square stays one.
    return max(2, min(int(side / 2 + 1e-6) * 2, most // 2 * 2))


def _moved(start: float, side: float, first: float, last: float) -> float:
    """A little air is left around the product where there is room for it."""
    for air in ((last - first) * AIR, 0.0):
        low, high = max(0.0, first - air), min(1.0, last + air)
        if high - low <= side:
            return min(max(start, high - side), low)
    middle = (first + last) / 2 - side / 2
    return min(max(middle, 0.0), 1 - side)


def _inside(product: Box, box: Box) -> bool:
    slack = 1e-6
    return (
        product[0] >= box[0] - slack
        and product[1] >= box[1] - slack
        and product[2] <= box[2] + slack
        and product[3] <= box[3] + slack
    )
