"""Where in a picture the product is, as far as its surroundings tell."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hailuo_studio.core.framing import Box
from hailuo_studio.media.picture import RgbImage
from hailuo_studio.media.thumbnail import thumbnail

_SIDE = 160
# Of the 0…255 of a channel: a pixel differs from the border by more than noise and shade.
_DIFFERS = 24.0
# The border counts as one plain ground when most of it is as near as this to its middle colour.
_PLAIN = 18.0
_LEAST_PART = 0.002
_KEPT_ENERGY = 0.12


def find_product(path: Path) -> Box | None:
    """Its box in fractions of the picture as seen; None where nothing stands out.

    Raises StillError when the picture can't be read.
    """
    return product_in(thumbnail(path, _SIDE))


def product_in(image: RgbImage) -> Box | None:
    """On a plain ground, all that is not ground; else where most of the detail is."""
    pixels = np.frombuffer(image.data, np.uint8).reshape(image.height, image.width, 3)
    values = pixels.astype(np.float32)
    border = np.concatenate([values[0], values[-1], values[:, 0], values[:, -1]])
    ground = np.median(border, axis=0)
    away = np.abs(border - ground).max(axis=1)
    if float(np.percentile(away, 80)) <= _PLAIN:
        mask = np.abs(values - ground).max(axis=2) > _DIFFERS
        if float(mask.mean()) < _LEAST_PART:
            return None
        return _box_of(mask.sum(axis=0), mask.sum(axis=1), 0.005)
    grey = values.mean(axis=2)
    energy = np.zeros_like(grey)
    energy[:, 1:] += np.abs(np.diff(grey, axis=1))
    energy[1:, :] += np.abs(np.diff(grey, axis=0))
    if float(energy.sum()) <= 0:
        return None
    return _box_of(energy.sum(axis=0), energy.sum(axis=1), _KEPT_ENERGY)


def _box_of(columns: NDArray[np.floating], rows: NDArray[np.floating], cut: float) -> Box:
    """From where `cut` of it lies left of (above) to where `cut` lies right of (below)."""
    left, right = _span(columns, cut)
    top, bottom = _span(rows, cut)
    return left, top, right, bottom


def _span(sums: NDArray[np.floating], cut: float) -> tuple[float, float]:
    reached = np.cumsum(sums) / sums.sum()
    first = int(np.searchsorted(reached, cut, side="right"))
    last = int(np.searchsorted(reached, 1 - cut, side="left"))
    return first / len(sums), min(last + 1, len(sums)) / len(sums)
