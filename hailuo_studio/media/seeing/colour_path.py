"""Where the colours of a scene go, whatever the camera does: the same things, step by step.

Two pictures a quarter of a second apart show mostly the same things. Those are laid over each
other, and the middle of how they differ is added up over the clip; what comes into the picture or
leaves it changes nothing.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from hailuo_studio.media.seeing.matching import Grey, grey, place_of
from hailuo_studio.media.seeing.small_frames import Pixels

SECONDS = 0.25
Numbers = NDArray[np.float32]
# The part of each side that is compared; the rest is where the camera may have turned to.
_MIDDLE = 0.75
# How much nearer the camera may have come, or gone back.
_ZOOMS = (1.0, 0.94, 0.97, 1.03, 1.06)
# Below it, it is another scene, or too much has moved to be laid over the other.
_SAME_SCENE = 0.9
# Grey levels below which colours are a matter of the coder, and saturation one of chance.
_LIT = 20.0
_VIVID = 15.0


class ColourPath:
    """`sums` has a row for every quarter of a second: how much redder and bluer than at the
    beginning, in grey levels at medium brightness, and how much more saturated (natural
    logarithm)."""

    def __init__(self) -> None:
        self.numbers: list[int] = []
        self.sums: list[tuple[float, float, float]] = []
        self._before: Pixels | None = None

    def add(self, number: int, pixels: Pixels) -> None:
        red, blue, vivid = self.sums[-1] if self.sums else (0.0, 0.0, 0.0)
        if self._before is not None and (pair := _same_things(self._before, pixels)):
            change = _change(*pair)
            red, blue, vivid = red + change[0], blue + change[1], vivid + change[2]
        self.numbers.append(number)
        self.sums.append((red, blue, vivid))
        self._before = pixels


def _same_things(before: Pixels, here: Pixels) -> tuple[Numbers, Numbers] | None:
    """The middle of the one and its place in the other, however near the camera was."""
    height, width = here.shape[0] * _MIDDLE, here.shape[1] * _MIDDLE
    top, left = round(here.shape[0] - height) // 2, round(here.shape[1] - width) // 2
    middle = here[top : here.shape[0] - top, left : here.shape[1] - left]
    best, there = _SAME_SCENE, None
    for zoom in _ZOOMS:
        larger = _enlarged(before, zoom)
        found = place_of(grey(middle), grey(larger))
        if found is not None and found[0] > best:
            best, y, x = found
            there = larger[y : y + middle.shape[0], x : x + middle.shape[1]]
    return None if there is None else (there.astype(np.float32), middle.astype(np.float32))


def _enlarged(pixels: Pixels, zoom: float) -> Pixels:
    if zoom == 1:
        return pixels
    size = (round(pixels.shape[1] * zoom), round(pixels.shape[0] * zoom))
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR))


def _change(before: Numbers, here: Numbers) -> tuple[float, float, float]:
    first, second = _grey(before), _grey(here)
    lit = (first > _LIT) & (second > _LIT)
    if lit.mean() < 0.2:
        return 0.0, 0.0, 0.0
    hues = [
        float(np.median((here[lit, at] / second[lit] - before[lit, at] / first[lit]) * 128))
        for at in (0, 2)
    ]
    one, other = (np.ptp(pixels, axis=2) for pixels in (before, here))
    vivid = lit & (one > _VIVID) & (other > _VIVID / 2)
    if vivid.mean() < 0.05:
        return hues[0], hues[1], 0.0
    ratio = (other[vivid] / second[vivid]) / (one[vivid] / first[vivid])
    return hues[0], hues[1], float(np.log(np.median(ratio)))


def _grey(values: Numbers) -> Grey:
    return np.asarray(values @ np.array((0.299, 0.587, 0.114), np.float32), np.float32)
