"""A few words on a dark plate, burnt into the corner of every frame."""

from collections.abc import Iterable
from importlib.resources import as_file, files

import av
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from hailuo_studio.media.export.look import tagged_like
from hailuo_studio.media.export.source import Showing, Shown
from hailuo_studio.media.planes import Planes, planes_of

PRACTICE = "PRACTICE · camera only"
_FONT = files("hailuo_studio.resources").joinpath("fonts", "Inter-SemiBold.otf")
_PLATE, _INK = (24, 24, 24), (255, 255, 255)
_LEAST = 12


def plate(words: str, height: int) -> Planes:
    """Letters `height` pixels tall."""
    height = max(_LEAST, height)
    with as_file(_FONT) as path:
        font = ImageFont.truetype(path, height)
    box = font.getbbox(words)
    pad = height // 2
    width, tall = round(box[2] - box[0]) + 2 * pad, round(box[3] - box[1]) + 2 * pad
    picture = Image.new("RGB", (max(width, tall) // 2 * 2, tall // 2 * 2), _PLATE)
    at = ((picture.width - (box[2] - box[0])) / 2 - box[0], pad - box[1])
    ImageDraw.Draw(picture).text(at, words, _INK, font=font)
    return planes_of(picture)


def stamped(shown: Iterable[Shown], label: Planes, *, top: bool) -> Showing:
    """In the upper or the lower left corner of frames in yuv420p."""
    for one in shown:
        yield Shown(_stamped(one.frame, label, top), one.seconds)


def _stamped(frame: av.VideoFrame, label: Planes, top: bool) -> av.VideoFrame:
    width, height = frame.width, frame.height
    across, down = min(label.y.width, width), min(label.y.height, height)
    inset = min(min(width, height) // 40, width - across, height - down) // 2 * 2
    at = (inset, inset if top else (height - down - inset) // 2 * 2)
    rows = frame.to_ndarray()
    flat = rows.reshape(-1)
    luma, chroma = width * height, width * height // 4
    half = (height // 2, width // 2)
    planes = (
        (flat[:luma].reshape(height, width), label.y, 1),
        (flat[luma : luma + chroma].reshape(half), label.u, 2),
        (flat[luma + chroma :].reshape(half), label.v, 2),
    )
    for pixels, part, step in planes:
        x, y = at[0] // step, at[1] // step
        ink = np.asarray(part)[: down // step, : across // step]
        pixels[y : y + ink.shape[0], x : x + ink.shape[1]] = ink
    return tagged_like(av.VideoFrame.from_ndarray(rows, format="yuv420p"), frame)
