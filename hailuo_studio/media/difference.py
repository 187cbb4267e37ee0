"""What differs between two pictures, made visible."""

import numpy as np
from numpy.typing import NDArray

from hailuo_studio.media.frame_picture import Picture

GAIN = 4


def difference(one: Picture, other: Picture) -> Picture:
    """Black where both are alike, else `GAIN` times brighter than they differ. Both must have the
    same size; see `Picture` for the order of the bytes."""
    first, second = _bytes(one), _bytes(other)
    apart = np.maximum(first, second) - np.minimum(first, second)
    np.minimum(apart, 255 // GAIN, out=apart)
    apart *= GAIN
    return Picture(one.width, one.height, one.width * 4, memoryview(apart.tobytes()))


def _bytes(picture: Picture) -> NDArray[np.uint8]:
    rows = np.frombuffer(picture.pixels, np.uint8, picture.stride * picture.height)
    return rows.reshape(picture.height, picture.stride)[:, : picture.width * 4]
