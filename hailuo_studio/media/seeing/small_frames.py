"""Every frame of a clip as a small picture, one after another: enough to notice things."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
from av.video.reformatter import Interpolation, VideoReformatter
from numpy.typing import NDArray

from hailuo_studio.core.errors import InputError
from hailuo_studio.media.clip_file import opened_clip
from hailuo_studio.media.frame_picture import source_colours

if TYPE_CHECKING:
    from av.packet import Packet
    from av.video.stream import VideoStream

SIDE = 96
USUAL_FPS = 25.0

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
    for number, (frame, fps) in enumerate(_decoded(path, threads)):
        check()
        size = size or _size(frame, side)
        yield Small(number, _upright(_shrunk(scaler, frame, size), frame.rotation), fps)


def _decoded(path: Path, threads: int) -> Iterator[tuple[av.VideoFrame, float]]:
    """Each frame with its clip's frames a second."""
    found = False
    try:
        with opened_clip(path) as container:
            stream = next(iter(container.streams.video), None)
            if stream is None:
                raise _unreadable(path, "there is no moving picture in it")
            stream.thread_type = "AUTO"
            stream.codec_context.thread_count = threads
            fps = float(stream.average_rate or stream.guessed_rate or USUAL_FPS)
            for packet in container.demux(stream):
                for frame in _frames(packet):
                    found = True
                    yield frame, fps
    except (av.FFmpegError, OSError) as error:
        if not found:
            raise _unreadable(path, error.strerror or str(error)) from error
    if not found:
        raise _unreadable(path, "not one picture of it can be read")


def _frames(packet: "Packet[VideoStream]") -> list[av.VideoFrame]:
    """A damaged packet costs its own pictures only."""
    try:
        return packet.decode()
    except av.InvalidDataError:
        return []


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


def _unreadable(path: Path, why: str) -> InputError:
    what = f"{path.name} is missing." if not path.exists() else f"{path.name} can't be read: {why}."
    return InputError(
        what, cost="The file is left as it is.", todo="Put it back, or fetch the clip again."
    )
