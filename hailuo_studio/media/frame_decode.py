"""Decodes one clip, first frame to last, into its reel: runs in a thread, stops when told."""

import os
from collections.abc import Callable, Iterator

import av
from av.container import InputContainer
from av.video.stream import VideoStream

from hailuo_studio.media.frame_picture import Converter
from hailuo_studio.media.frame_reel import Reel
from hailuo_studio.media.frame_turn import quarter_turns, upright

# A clip may end this many frames before its container says without being called broken off.
_TOLERATED_FRAMES = 3
# One core stays free for the window; one alone still decodes far faster than a clip plays.
_THREADS = min(4, max(1, (os.cpu_count() or 1) - 1))

Keep = Callable[[Reel, av.VideoFrame, float], bool]


def decode(reel: Reel, choose_size: Callable[[Reel], None], keep: Keep) -> None:
    """Fill `reel`. `choose_size` sets its divisor once its size is known, `keep` adds a frame and
    its time or says that no memory is left. Trouble is written on the reel."""
    if reel.cancelled.is_set():
        return
    try:
        with av.open(str(reel.path)) as container:
            stream = next(iter(container.streams.video), None)
            if stream is None:
                reel.give_up("there is no moving picture in it")
                return
            stream.thread_type = "AUTO"
            stream.codec_context.thread_count = _THREADS
            _measure(reel, stream, container)
            choose_size(reel)
            _fill(reel, _frames(reel, container, stream), keep)
    except (av.FFmpegError, OSError) as error:
        if reel.frames:
            reel.trouble = _broken_off(reel)
        else:
            reel.give_up(error.strerror or str(error))
        return
    if reel.cancelled.is_set() or reel.cut_short:
        return
    if not reel.frames:
        reel.give_up("not one picture of it can be read")
    elif reel.promised_seconds - reel.seconds > _TOLERATED_FRAMES / reel.fps:
        reel.trouble = _broken_off(reel)


def _measure(reel: Reel, stream: VideoStream, container: InputContainer) -> None:
    rate = stream.average_rate or stream.guessed_rate
    if rate:
        reel.fps = float(rate)
    if stream.duration and stream.time_base:
        reel.promised_seconds = float(stream.duration * stream.time_base)
    elif container.duration:
        reel.promised_seconds = container.duration / av.time_base
    reel.sound = bool(container.streams.audio)
    reel.width, reel.height = stream.width, stream.height
    if stream.sample_aspect_ratio:
        reel.stretch = float(stream.sample_aspect_ratio)
    reel.expected = stream.frames or round(reel.promised_seconds * reel.fps)
    reel.estimate = reel.width * reel.height * 3 // 2 * reel.expected


def _frames(reel: Reel, container: InputContainer, stream: VideoStream) -> Iterator[av.VideoFrame]:
    """Every frame that can be decoded; a damaged packet costs its own pictures only."""
    for packet in container.demux(stream):
        try:
            frames = packet.decode()
        except av.InvalidDataError:
            reel.trouble = f"{reel.path.name} is damaged: some of its pictures are missing."
            continue
        yield from frames


def _fill(reel: Reel, frames: Iterator[av.VideoFrame], keep: Keep) -> None:
    converter = Converter()
    first: float | None = None
    for frame in frames:
        if reel.cancelled.is_set():
            return
        at = reel.seconds if frame.time is None else frame.time
        if first is None:
            first = at
            _set_upright(reel, frame)
        at -= first
        # Some files repeat a time stamp; every frame must keep a place of its own to be stepped to.
        if reel.times and at <= reel.times[-1]:
            at = reel.seconds
        if not keep(reel, converter.stored(upright(frame, reel.turn), *reel.kept_size), at):
            reel.cut_short = True
            reel.trouble = (
                f"{reel.path.name} is too long for the memory set aside: "
                f"its first {reel.seconds:.0f} s are shown."
            )
            return


def _set_upright(reel: Reel, frame: av.VideoFrame) -> None:
    """Telephones film lying down and say in the file how to turn the picture."""
    reel.turn = quarter_turns(frame.rotation) * 90
    if reel.turn in (90, 270):
        reel.width, reel.height = reel.height, reel.width
        reel.stretch = 1 / reel.stretch


def _broken_off(reel: Reel) -> str:
    shown, whole = reel.seconds, reel.promised_seconds
    return f"{reel.path.name} breaks off after {shown:.1f} of {whole:.1f} s."
