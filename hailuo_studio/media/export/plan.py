"""What is to be written: frames at any size, as often as they are asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from hailuo_studio.media.export.source import Showing
from hailuo_studio.media.export.stopping import Watch

Size = tuple[int, int]
# A size and FFmpeg's name of the pixels → the frames from the first to the last.
Frames = Callable[[Size, str, Watch], Showing]

_LEAST_SIDE = 64


@dataclass(frozen=True, slots=True)
class Plan:
    """`size` is the full one, `count` how many frames will come (nearly, for odd files), `rate`
    frames a second, `comment` what goes into the file."""

    frames: Frames
    size: Size
    rate: Fraction
    count: int
    comment: str = ""

    @property
    def seconds(self) -> float:
        return float(self.count / self.rate)


def scaled(size: Size, scale: float) -> Size:
    """Even, and no side so small that nothing is seen."""
    scale = max(scale, min(1.0, _LEAST_SIDE / min(size)))
    return max(2, round(size[0] * scale / 2) * 2), max(2, round(size[1] * scale / 2) * 2)


def fitted(size: Size, longest: int | None) -> Size:
    """No longer than that, never enlarged."""
    if longest is None or max(size) <= longest:
        return scaled(size, 1.0)
    return scaled(size, longest / max(size))
