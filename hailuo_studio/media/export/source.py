"""The frames of a clip in order, each with how long it is shown."""

import os
from collections.abc import Generator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av

from hailuo_studio.core.errors import ExportError
from hailuo_studio.media.clip_file import opened_clip
from hailuo_studio.media.export.stopping import Watch

if TYPE_CHECKING:
    from av.video.stream import VideoStream

USUAL_RATE = Fraction(25)
THREADS = max(1, (os.cpu_count() or 1))
_LARGEST_DENOMINATOR = 1001


@dataclass(frozen=True, slots=True)
class Shown:
    """A frame and its seconds on the screen."""

    frame: av.VideoFrame
    seconds: float


# Frames one after another; closed, it lets go of the file at once.
Showing = Generator[Shown, None, None]


@dataclass(frozen=True, slots=True)
class Facts:
    """Of a clip's file: pixels as shown (a rotation flag applied), frames a second, how many
    frames it announces, quarter turns to be applied, whether it has sound."""

    width: int
    height: int
    rate: Fraction
    frames: int
    turns: int
    sound: bool

    @property
    def size(self) -> tuple[int, int]:
        return self.width, self.height


def facts_of(path: Path) -> Facts:
    """Raises ExportError when no picture of it can be read."""
    try:
        with opened_clip(path) as container:
            stream = _picture_track(container, path)
            frame = next(container.decode(stream))
            turns = round(-frame.rotation / 90) % 4
            width, height = frame.width, frame.height
            if turns % 2:
                width, height = height, width
            rate = stream.average_rate or stream.guessed_rate or USUAL_RATE
            return Facts(
                width,
                height,
                rate.limit_denominator(_LARGEST_DENOMINATOR),
                stream.frames or round(_seconds(container, stream) * rate),
                turns,
                bool(container.streams.audio),
            )
    except (av.FFmpegError, OSError, StopIteration) as error:
        raise unreadable(path) from error


def frames_of(
    path: Path, first: int = 0, last: int | None = None, watch: Watch | None = None
) -> Showing:
    """Frames `first` to `last` (from 0, both included), numbered as they are decoded.

    Raises ExportError when the file can't be read, Stopped.
    """
    watch = watch or Watch()
    held: av.VideoFrame | None = None
    began = gap = 0.0
    try:
        with opened_clip(path) as container:
            stream = _picture_track(container, path)
            stream.thread_type = "AUTO"
            stream.codec_context.thread_count = THREADS
            gap = float(1 / (stream.average_rate or USUAL_RATE))
            for number, frame in enumerate(container.decode(stream)):
                watch.check()
                at = began + gap if frame.time is None else frame.time
                if held is not None and at > began:
                    gap = at - began
                if held is not None:
                    yield Shown(held, gap)
                    held = None
                if last is not None and number > last:
                    return
                began = at
                held = frame if number >= first else None
    except (av.FFmpegError, OSError) as error:
        raise unreadable(path) from error
    if held is not None:
        yield Shown(held, gap)


def unreadable(path: Path) -> ExportError:
    if not path.exists():
        return ExportError(f"{path.name} is missing.", todo="Put the file back, then export again.")
    return ExportError(
        f"{path.name} can't be read to its end.", todo="Look at it in the player, or leave it out."
    )


def _picture_track(container: av.container.InputContainer, path: Path) -> "VideoStream":
    if not container.streams.video:
        raise ExportError(f"{path.name} has no moving picture.", todo="Leave it out.")
    return container.streams.video[0]


def _seconds(container: av.container.InputContainer, stream: "VideoStream") -> float:
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return (container.duration or 0) / av.time_base
