"""A framing applied to pixels: turned, cut, scaled, and filled around where it pads."""

import numpy as np
from PIL import Image, ImageColor, ImageFilter

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Fill, Framing, box_in_pixels

_TURNS = {
    1: Image.Transpose.ROTATE_270,
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}
# The blurred surround is made this small (long side, pixels) and grown: nobody sees its detail.
_BLURRED_SIDE = 160
_BLUR = 6

Rect = tuple[int, int, int, int]


def framed(image: Image.Image, framing: Framing, size: tuple[int, int]) -> Image.Image:
    """The frame of an upright RGB picture, scaled to `size` (width, height in pixels).

    Raises StillError where the frame lies beside the picture.
    """
    if framing.turns:
        image = image.transpose(_TURNS[framing.turns])
    if not framing.pads:
        return _scaled(image, box_in_pixels(framing.box, image.size), size)
    left, top, right, bottom = box_in_pixels(framing.box, image.size)
    seen = (max(left, 0), max(top, 0), min(right, image.width), min(bottom, image.height))
    if seen[0] >= seen[2] or seen[1] >= seen[3]:
        raise StillError("", "The frame lies beside the picture.", todo="Move it onto the picture.")
    across, down = size[0] / (right - left), size[1] / (bottom - top)
    where = (
        round((seen[0] - left) * across),
        round((seen[1] - top) * down),
        round((seen[2] - left) * across),
        round((seen[3] - top) * down),
    )
    part = (max(1, where[2] - where[0]), max(1, where[3] - where[1]))
    inside = _scaled(image, seen, part)
    return _filled(inside, size, where[:2], framing)


def _scaled(image: Image.Image, box: Rect, size: tuple[int, int]) -> Image.Image:
    if (box[2] - box[0], box[3] - box[1]) == size:
        return image.crop(box)
    return image.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=3.0)


def _filled(
    inside: Image.Image, size: tuple[int, int], at: tuple[int, int], framing: Framing
) -> Image.Image:
    at = (min(at[0], size[0] - inside.width), min(at[1], size[1] - inside.height))
    match framing.fill:
        case Fill.COLOUR:
            canvas = Image.new("RGB", size, ImageColor.getrgb(framing.colour))
        case Fill.BLUR:
            canvas = _blurred(inside, size)
        case Fill.MIRROR:
            return _mirrored(inside, size, at)
    canvas.paste(inside, at)
    return canvas


def _blurred(inside: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The picture itself, grown until it covers the frame, out of focus."""
    scale = max(size[0] / inside.width, size[1] / inside.height)
    across, down = size[0] / scale, size[1] / scale
    left, top = (inside.width - across) / 2, (inside.height - down) / 2
    shrink = _BLURRED_SIDE / max(size)
    small = (max(1, round(size[0] * shrink)), max(1, round(size[1] * shrink)))
    box = (left, top, left + across, top + down)
    blurred = inside.resize(small, Image.Resampling.BOX, box=box).filter(
        ImageFilter.GaussianBlur(_BLUR)
    )
    return blurred.resize(size, Image.Resampling.BICUBIC)


def _mirrored(inside: Image.Image, size: tuple[int, int], at: tuple[int, int]) -> Image.Image:
    right, bottom = size[0] - at[0] - inside.width, size[1] - at[1] - inside.height
    pixels = np.pad(np.asarray(inside), ((at[1], bottom), (at[0], right), (0, 0)), mode="symmetric")
    return Image.fromarray(pixels)
