"""Makes real clips whose every frame carries its number, and reads it back from pixels."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

BITS = 10
_TICKS = 1000  # of the clips' clock, a second


def film(
    path: Path,
    frames: int = 50,
    size: tuple[int, int] = (320, 180),
    times: Sequence[float] | None = None,
    faststart: bool = False,
    keyframes: int = 500,
) -> Path:
    """An H.264 file, by default of one key frame; 25 fps, or each frame at its time (seconds)."""
    options = {"preset": "ultrafast", "crf": "18", "g": str(keyframes), "bf": "2"}
    movflags = {"movflags": "faststart"} if faststart else {}
    with av.open(str(path), "w", options=movflags) as container:
        stream = container.add_stream("libx264", rate=25, options=options)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.codec_context.time_base = Fraction(1, _TICKS)
        for number in range(frames):
            frame = av.VideoFrame.from_ndarray(numbered(number, size), format="gray")
            frame.time_base = Fraction(1, _TICKS)
            frame.pts = round((times[number] if times else number / 25) * _TICKS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path


def numbered(number: int, size: tuple[int, int]) -> np.ndarray:
    """Grey below; above, a row of blocks from left to right: white is 1, black is 0."""
    width, height = size
    picture = np.full((height, width), 110, np.uint8)
    block = width // BITS
    for bit in range(BITS):
        picture[: height // 2, bit * block : (bit + 1) * block] = 235 * (number >> bit & 1)
    return picture


def read_number(brightness: Callable[[float, float], int]) -> int:
    """The number of the frame from the brightness (0…255) at places given in fractions 0…1."""
    return sum(1 << bit for bit in range(BITS) if brightness((bit + 0.5) / BITS, 0.25) > 128)
