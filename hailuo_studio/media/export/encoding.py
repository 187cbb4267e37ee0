"""Frames written as a video track, at the times they are shown."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import av
from av.video.stream import VideoStream

from hailuo_studio.media.export.source import Showing
from hailuo_studio.media.export.stopping import Watch

# Between two frames of the usual length lie so many ticks: an odd length keeps its place.
_TICKS = 120


class TooLarge(Exception):
    """The file grew over its ceiling and is of no use; `estimate` is bytes of the whole."""

    def __init__(self, estimate: float) -> None:
        super().__init__()
        self.estimate = estimate


@dataclass(frozen=True, slots=True)
class Coding:
    """`codec`, `format` (the container) and `pixels` as FFmpeg names them. `bitrate` is bits a
    second, None where the options say how good it shall be. `comment` goes into the file."""

    codec: str
    format: str
    pixels: str
    options: Mapping[str, str]
    container: Mapping[str, str] = field(default_factory=dict)
    bitrate: int | None = None
    tag: str = ""
    comment: str = ""


def encode(
    shown: Showing,
    size: tuple[int, int],
    rate: Fraction,
    coding: Coding,
    out: Path,
    watch: Watch,
    *,
    frames: int,
    ceiling: int | None = None,
) -> int:
    """Write `out`; how many frames that were. `frames` is how many are expected, for the progress.

    Raises TooLarge as soon as the file is over `ceiling` bytes, Stopped, what FFmpeg and the disk
    raise; then `out` is unfinished and of no use.
    """
    with (
        closing(shown),
        av.open(str(out), "w", format=coding.format, options=dict(coding.container)) as container,
    ):
        if coding.comment:
            container.metadata["comment"] = coding.comment
        stream = _stream(container, size, rate, coding)
        count, written, seconds = 0, 0, 0.0
        for one in shown:
            watch.check()
            frame = one.frame
            if count == 0:
                _keep_colours(stream, frame)
            frame.time_base = Fraction(1) / (rate * _TICKS)
            frame.pts = round(seconds * rate * _TICKS)
            frame.pict_type = 0
            seconds += one.seconds
            count += 1
            for packet in stream.encode(frame):
                written += packet.size
                container.mux(packet)
            watch.told(min(1.0, count / max(1, frames)))
            _refuse_over(written, ceiling, min(1.0, count / max(1, frames)))
        for packet in stream.encode(None):
            watch.check()
            container.mux(packet)
    _refuse_over(out.stat().st_size if ceiling is not None else 0, ceiling, 1.0)
    return count


def _stream(
    container: av.container.OutputContainer, size: tuple[int, int], rate: Fraction, coding: Coding
) -> VideoStream:
    stream = container.add_stream(coding.codec, rate=rate, options=dict(coding.options))
    assert isinstance(stream, VideoStream)
    stream.width, stream.height = size
    stream.pix_fmt = coding.pixels
    stream.codec_context.time_base = Fraction(1) / (rate * _TICKS)
    stream.time_base = Fraction(1) / (rate * _TICKS)
    stream.thread_type = "AUTO"
    if coding.bitrate is not None:
        stream.bit_rate = coding.bitrate
    if coding.tag:
        stream.codec_context.codec_tag = coding.tag
    return stream


def _keep_colours(stream: VideoStream, frame: av.VideoFrame) -> None:
    """What the clip says of its colours, or says nothing of, stays so."""
    context = stream.codec_context
    context.colorspace = frame.colorspace
    context.color_range = frame.color_range
    context.color_primaries = frame.color_primaries
    context.color_trc = frame.color_trc


def _refuse_over(size: int, ceiling: int | None, part: float) -> None:
    """`part` of the frames are in it."""
    if ceiling is not None and size > ceiling:
        raise TooLarge(size / part)
