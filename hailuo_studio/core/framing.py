"""How a still becomes the first frame: turned, cropped, padded. Geometry without pixels.

A `Box` is (left, top, right, bottom) in fractions of the picture as turned; it may reach beyond
0…1, and what lies outside the picture is filled.
"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum

Box = tuple[float, float, float, float]
WHITE = "#ffffff"
WHOLE: Box = (0.0, 0.0, 1.0, 1.0)
# Less than this of the picture is no frame but a slip of the hand.
LEAST_SIDE = 0.02
MOST_PAD = 4.0


class Aspect(StrEnum):
    """Shapes that people ask for."""

    WIDE = "16:9"
    TALL = "9:16"
    SQUARE = "1:1"
    PORTRAIT = "4:5"
    CLASSIC = "4:3"

    @property
    def ratio(self) -> float:
        """Width by height."""
        width, height = self.value.split(":")
        return int(width) / int(height)


class Fill(StrEnum):
    """What lies where the frame reaches beyond the picture."""

    COLOUR = "colour"
    BLUR = "blur"
    MIRROR = "mirror"


@dataclass(frozen=True, slots=True)
class Framing:
    """How the still becomes the first frame.

    `crop` None is all of the picture; `enlarge` allows a picture below the service's smallest size
    to be scaled up; `turns` are quarter turns clockwise, 0…3; `colour` (#rrggbb) lies below what
    is transparent, and around the picture where `fill` says so.
    """

    crop: Box | None = None
    enlarge: bool = False
    turns: int = 0
    fill: Fill = Fill.COLOUR
    colour: str = WHITE

    @property
    def box(self) -> Box:
        return self.crop or WHOLE

    @property
    def pads(self) -> bool:
        """Whether the frame reaches beyond the picture."""
        left, top, right, bottom = self.box
        return left < 0 or top < 0 or right > 1 or bottom > 1


def turned_size(size: tuple[int, int], turns: int) -> tuple[int, int]:
    return (size[1], size[0]) if turns % 2 else size


def box_in_pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """The box on a picture of `size` (as turned) in whole pixels, at least one each way."""
    left, right = _side_in_pixels(box[0], box[2], size[0])
    top, bottom = _side_in_pixels(box[1], box[3], size[1])
    return left, top, right, bottom


def framed_pixels(size: tuple[int, int], framing: Framing) -> tuple[int, int]:
    """Width and height of the frame cut from a picture of `size` (before turning)."""
    left, top, right, bottom = box_in_pixels(framing.box, turned_size(size, framing.turns))
    return right - left, bottom - top


def turned(framing: Framing, clockwise: bool = True) -> Framing:
    """The whole frame turned by a quarter; it keeps showing the same part of the picture."""
    step = 1 if clockwise else -1
    crop = None if framing.crop is None else turned_box(framing.crop, step)
    return replace(framing, crop=crop, turns=(framing.turns + step) % 4)


def turned_box(box: Box, turns: int) -> Box:
    """The same part of the picture after quarter turns clockwise."""
    for _ in range(turns % 4):
        left, top, right, bottom = box
        box = (1 - bottom, left, 1 - top, right)
    return box


def cropped_to(size: tuple[int, int], framing: Framing, ratio: float) -> Framing:
    """The largest frame of that shape inside the picture, around the middle of what it shows now.

    `size` is the picture's before turning.
    """
    width, height = turned_size(size, framing.turns)
    part = ratio * height / width  # the frame's width by its height, both in fractions
    across, down = (1.0, 1 / part) if part > 1 else (part, 1.0)
    return replace(framing, crop=tidy(kept_inside(_around(framing.box, across, down))))


def padded_to(size: tuple[int, int], framing: Framing, ratio: float, fill: Fill) -> Framing:
    """The smallest frame of that shape that holds the whole picture."""
    width, height = turned_size(size, framing.turns)
    part = ratio * height / width
    across, down = (part, 1.0) if part > 1 else (1.0, 1 / part)
    across, down = min(across, MOST_PAD), min(down, MOST_PAD)
    return replace(framing, crop=tidy(_around(WHOLE, across, down)), fill=fill)


def moved(framing: Framing, right: float, down: float) -> Framing:
    """Shifted by fractions of the picture. A frame that does not pad stays within it, the middle
    of one that pads stays on it."""
    x0, y0, x1, y1 = framing.box
    if framing.pads:
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        right, down = min(max(right, -x), 1 - x), min(max(down, -y), 1 - y)
    box = (x0 + right, y0 + down, x1 + right, y1 + down)
    return replace(framing, crop=tidy(box if framing.pads else kept_inside(box)))


def zoomed(framing: Framing, factor: float) -> Framing:
    """The frame made smaller (a factor above 1: closer) or larger around its middle, its shape
    kept; a frame that does not pad stays within the picture."""
    x0, y0, x1, y1 = framing.box
    across, down = (x1 - x0) / factor, (y1 - y0) / factor
    least, most = LEAST_SIDE / min(across, down), MOST_PAD / max(across, down)
    limit = most if framing.pads else 1 / max(across, down)
    scale = max(least, min(1.0, limit)) if least < limit else limit
    box = _around(framing.box, across * scale, down * scale)
    return replace(framing, crop=tidy(box if framing.pads else kept_inside(box)))


def kept_inside(box: Box) -> Box:
    """Shifted, and where it is too large cut, until it lies within the picture."""
    left, right = _side_inside(box[0], box[2])
    top, bottom = _side_inside(box[1], box[3])
    return left, top, right, bottom


def ratio_of(size: tuple[int, int], framing: Framing) -> float:
    """The frame's width by its height."""
    width, height = framed_pixels(size, framing)
    return width / height


def aspect_of(size: tuple[int, int], framing: Framing) -> Aspect | None:
    """The named shape the frame has, to within a pixel each way; None for any other."""
    width, height = framed_pixels(size, framing)
    for aspect in Aspect:
        if abs(width - height * aspect.ratio) <= max(1.0, aspect.ratio):
            return aspect
    return None


def _side_inside(low: float, high: float) -> tuple[float, float]:
    if high - low >= 1:
        return 0.0, 1.0
    shift = max(0.0, -low) - max(0.0, high - 1)
    return low + shift, high + shift


def _side_in_pixels(low: float, high: float, pixels: int) -> tuple[int, int]:
    """Its length is rounded once, so that a frame keeps its size wherever it is moved."""
    length = max(1, round((high - low) * pixels))
    first = round(low * pixels)
    if low >= 0 and high <= 1:
        first = min(first, pixels - length)
    return first, first + length


def _around(box: Box, across: float, down: float) -> Box:
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return x - across / 2, y - down / 2, x + across / 2, y + down / 2


def tidy(box: Box) -> Box | None:
    """Without the dust of floating point; None where it is the whole picture."""
    clean = tuple(0.0 + round(side, 9) for side in box)
    whole = all(math.isclose(a, b, abs_tol=1e-6) for a, b in zip(clean, WHOLE, strict=True))
    return None if whole else (clean[0], clean[1], clean[2], clean[3])
