"""Every frame of a clip as it is decoded, first to last, numbered as the player numbers them."""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

import av

from hailuo_studio.core.errors import InputError
from hailuo_studio.media.clip_file import opened_clip

if TYPE_CHECKING:
    from av.packet import Packet
    from av.video.stream import VideoStream

USUAL_FPS = 25.0


def every_frame(path: Path, threads: int = 1) -> Generator[tuple[av.VideoFrame, float]]:
    """Each frame with its clip's frames a second. A clip that breaks off gives what there is.

    Raises InputError when not one frame can be read.
    """
    found = False
    try:
        with opened_clip(path) as container:
            stream = next(iter(container.streams.video), None)
            if stream is None:
                raise unreadable(path, "there is no moving picture in it")
            stream.thread_type = "AUTO"
            stream.codec_context.thread_count = threads
            fps = float(stream.average_rate or stream.guessed_rate or USUAL_FPS)
            for packet in container.demux(stream):
                for frame in _frames(packet):
                    found = True
                    yield frame, fps
    except (av.FFmpegError, OSError, ValueError) as error:
        if not found:
            raise unreadable(path, getattr(error, "strerror", "") or str(error)) from error
    if not found:
        raise unreadable(path, "not one picture of it can be read")


def _frames(packet: "Packet[VideoStream]") -> list[av.VideoFrame]:
    """A damaged packet costs its own pictures only."""
    try:
        return packet.decode()
    except av.InvalidDataError:
        return []


def unreadable(path: Path, why: str) -> InputError:
    what = f"{path.name} is missing." if not path.exists() else f"{path.name} can't be read: {why}."
    return InputError(
        what, cost="The file is left as it is.", todo="Put it back, or fetch the clip again."
    )
