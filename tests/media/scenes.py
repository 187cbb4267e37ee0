"""Makes clips of what a camera sees: textures that move, fade, break; every frame from a rule."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]
SIZE = (160, 90)


def texture(size: tuple[int, int] = (400, 240), seed: int = 1) -> Pixels:
    """Cloudy shapes of every size, as photographs have them."""
    random, sum_ = np.random.default_rng(seed), np.zeros((size[1], size[0], 3))
    for cells in (5, 11, 29, 83):
        small = random.integers(0, 255, (max(2, cells * size[1] // size[0]), cells, 3), np.uint8)
        grown = Image.fromarray(small).resize(size, Image.Resampling.BICUBIC)
        sum_ += np.asarray(grown, np.float64) / cells
    sum_ -= sum_.min()
    return np.asarray(sum_ * (255 / sum_.max()), np.uint8)


def seen(picture: Pixels, x: float, y: float, zoom: float = 1.0) -> Pixels:
    """A window of SIZE whose corner stands at x, y; above 1, `zoom` shows less of it."""
    width, height = SIZE[0] / zoom, SIZE[1] / zoom
    left, top = x + (SIZE[0] - width) / 2, y + (SIZE[1] - height) / 2
    box = (left, top, left + width, top + height)
    return np.asarray(Image.fromarray(picture).resize(SIZE, Image.Resampling.BILINEAR, box=box))


def scaled(picture: Pixels, light: float, more: float = 0.0) -> Pixels:
    return np.asarray(np.clip(picture * light + more, 0, 255), np.uint8)


def scene(path: Path, frames: int, frame: Callable[[int], Pixels], fps: int = 25) -> Path:
    """An H.264 file of `frame(0)`, `frame(1)` …"""
    return _written(path, (frame(number) for number in range(frames)), fps)


def _written(path: Path, frames: Iterator[Pixels], fps: int = 25) -> Path:
    with av.open(str(path), "w") as container:
        stream = container.add_stream(
            "libx264", rate=fps, options={"preset": "ultrafast", "crf": "18", "g": "250"}
        )
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, fps)
        for number, pixels in enumerate(frames):
            if number == 0:
                stream.height, stream.width = pixels.shape[:2]
            frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(pixels), format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path
