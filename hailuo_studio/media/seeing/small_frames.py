"""Every frame of a clip as a small picture, one after another: enough to notice things."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from av.video.reformatter import Interpolation, VideoReformatter
from numpy.typing import NDArray

from hailuo_studio.media.every_frame import every_frame, unreadable
from hailuo_studio.media.frame_picture import source_colours

SIDE = 96

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Small:
    """A frame's number from 0, its pixels upright (height × width × red, green, blue), and the
    frames a second of its clip."""

    number: int
    pixels: Pixels
    fps: float


def small_frames(
    path: Path,
    side: int = SIDE,
    *,
    threads: int = 1,
    check: Callable[[], None] = lambda: None,
) -> Iterator[Small]:
    """All frames that can be decoded, the longer side `side` pixels; only one is held at a time.

    `check` is called at every frame: what it raises ends the work. A clip that breaks off gives
    what there is. Raises InputError when not one frame can be read.
    """
    scaler = VideoReformatter()
    size: tuple[int, int] | None = None
    for number, (frame, fps) in enumerate(every_frame(path, threads)):
        check()
        size = size or _size(frame, side)
        try:
            pixels = _shrunk(scaler, frame, size)
        except (av.FFmpegError, ValueError) as error:
            raise unreadable(path, str(error)) from error
        yield Small(number, _upright(pixels, frame.rotation), fps)


def _size(frame: av.VideoFrame, side: int) -> tuple[int, int]:
    """Even, as scaling is several times faster then; never larger than the clip."""
    scale = min(1.0, side / max(frame.width, frame.height))
    return (
        max(2, round(frame.width * scale / 2) * 2),
        max(2, round(frame.height * scale / 2) * 2),
    )


def _shrunk(scaler: VideoReformatter, frame: av.VideoFrame, size: tuple[int, int]) -> Pixels:
    small = scaler.reformat(
        frame,
        *size,
        "rgb24",
        src_colorspace=source_colours(frame),
        interpolation=Interpolation.AREA,
        threads=1,
    )
    return np.asarray(small.to_ndarray(), np.uint8)


def _upright(pixels: Pixels, rotation: float) -> Pixels:
    """As a player shows it: the file's rotation flag (degrees, counter-clockwise) applied."""
    turns = round(rotation / 90) % 4
    return np.ascontiguousarray(np.rot90(pixels, turns)) if turns else pixels
