"""Frames turned upright by quarters, as the file's display matrix asks."""

import av
import numpy as np
from numpy.typing import NDArray


def quarter_turns(degrees: int) -> int:
    """Quarters counter-clockwise, 0…3; any other angle is taken for the nearest of them."""
    return round(degrees / 90) % 4


def upright(frame: av.VideoFrame, degrees: int) -> av.VideoFrame:
    """The frame turned counter-clockwise by that much (0, 90, 180, 270), as planar colour."""
    quarters = quarter_turns(degrees)
    if not quarters:
        return frame
    full_range = frame.format.name == "yuvj420p"
    flat = frame if full_range else frame.reformat(format="yuv420p")
    width, height = (flat.height, flat.width) if quarters % 2 else (flat.width, flat.height)
    turned = av.VideoFrame(width, height, flat.format.name)
    for source, target in zip(flat.planes, turned.planes, strict=True):
        rows = np.rot90(_rows(source), quarters)
        _rows(target)[:] = rows
    turned.colorspace, turned.color_range = frame.colorspace, frame.color_range
    return turned


def _rows(plane: av.video.plane.VideoPlane) -> NDArray[np.uint8]:
    whole = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
    return whole[: plane.height, : plane.width]
