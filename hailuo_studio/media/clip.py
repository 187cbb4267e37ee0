"""Clips as files: verified to their last frame, and their recipe in the `comment` tag."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import av

from hailuo_studio.core.errors import DownloadError, DownloadTrouble
from hailuo_studio.media.picture import RgbImage

if TYPE_CHECKING:
    from av.video.stream import VideoStream

_AGAIN = "It is fetched again by itself."
CONTAINERS = "mov,matroska,avi,mpegts,flv"  # FFmpeg's names of MP4, WebM and their kin.
# A container may announce up to this many frames or seconds more than it decodes to.
SLACK_FRAMES = 2
SLACK_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class ClipInfo:
    """As read from the file: pixels, seconds, frames a second, frames decoded, codec's name."""

    width: int
    height: int
    seconds: float
    fps: float
    frames: int
    codec: str


def verify_clip(path: Path) -> ClipInfo:
    """Decode the video to its last frame. Raises DownloadError when it is none or is cut."""
    try:
        with _opened(path) as container:
            if not container.streams.video:
                raise _not_a_video("The file that came has no picture track.")
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            frames, last = 0, 0.0
            for frame in container.decode(stream):
                frames += 1
                last = max(last, frame.time or 0.0)
            fps = float(stream.average_rate or stream.guessed_rate or 0)
            announced = _announced(container, stream)
            info = ClipInfo(
                stream.codec_context.width,
                stream.codec_context.height,
                announced or last + (1 / fps if fps else 0),
                fps,
                frames,
                stream.codec_context.name,
            )
            promised = stream.frames
    except (av.FFmpegError, ValueError, IndexError) as error:
        raise _not_a_video("The file that came is not a video, or it breaks off.") from error
    if frames == 0 or (promised and frames < promised - SLACK_FRAMES):
        raise _not_a_video(f"The video breaks off: {frames} of {promised} frames can be read.")
    if announced and fps and last + 1 / fps < announced - SLACK_SECONDS:
        raise _not_a_video(f"The video breaks off after {last:.1f} of {announced:.1f} seconds.")
    return info


def _announced(container: av.container.InputContainer, stream: "VideoStream") -> float:
    """Seconds as the file says; 0 where it does not. WebM says it of the whole file only, where a
    sound track may be the longer one."""
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    if len(container.streams) == 1 and container.duration is not None:
        return container.duration / av.time_base
    return 0.0


def _opened(path: Path) -> av.container.InputContainer:
    """Opened as a video and nothing else: FFmpeg would also play pictures, and lists that name
    other files."""
    return av.open(str(path), options={"format_whitelist": CONTAINERS})


def _not_a_video(what: str) -> DownloadError:
    return DownloadError(DownloadTrouble.NOT_A_VIDEO, what, todo=_AGAIN)


def embed_recipe(source: Path, target: Path, recipe: str) -> None:
    """Copy the streams, not re-encoded, to `target` (MP4, index first) with `recipe` as comment;
    every packet of the video is the same. Raises DownloadError or OSError, and leaves no `target`
    then."""
    try:
        _copy_streams(source, target, recipe)
        same = _packets(source) == _packets(target)
    except OSError:
        target.unlink(missing_ok=True)
        raise
    except (av.FFmpegError, ValueError, IndexError) as error:
        target.unlink(missing_ok=True)
        raise _not_a_video("The video can't be stored as MP4.") from error
    if not same:
        target.unlink(missing_ok=True)
        raise _not_a_video("The copy of the video is not the same as what came.")


def _copy_streams(source: Path, target: Path, recipe: str) -> None:
    with (
        _opened(source) as given,
        av.open(str(target), "w", format="mp4", options={"movflags": "+faststart"}) as written,
    ):
        written.metadata.update({k: v for k, v in given.metadata.items() if k in ("title", "date")})
        written.metadata["comment"] = recipe
        wanted = [*given.streams.video[:1], *given.streams.audio[:1]]
        copies = {stream.index: written.add_stream_from_template(stream) for stream in wanted}
        for packet in given.demux(*wanted):
            if packet.dts is None:
                continue
            packet.stream = copies[packet.stream.index]
            written.mux(packet)


def _packets(path: Path) -> tuple[int, str]:
    """How many packets the video has, and a hash over their bytes in order."""
    digest, count = hashlib.sha256(), 0
    with _opened(path) as container:
        for packet in container.demux(container.streams.video[0]):
            if packet.size:
                digest.update(bytes(packet))
                count += 1
    return count, digest.hexdigest()


def read_recipe(path: Path) -> str | None:
    """The comment of the file; None when it has none or is no video."""
    try:
        with _opened(path) as container:
            return container.metadata.get("comment")
    except (av.FFmpegError, ValueError):
        return None


def first_frame(path: Path, side: int) -> RgbImage:
    """The clip's first picture, its longer side at most `side`. Raises DownloadError."""
    try:
        with _opened(path) as container:
            for frame in _first(container):
                scale = min(1.0, side / max(frame.width, frame.height))
                width, height = (
                    max(1, round(frame.width * scale)),
                    max(1, round(frame.height * scale)),
                )
                small = frame.reformat(width=width, height=height, format="rgb24").to_ndarray()
                return RgbImage(width, height, small.tobytes())
    except (av.FFmpegError, ValueError, IndexError) as error:
        raise _not_a_video("The clip can't be read.") from error
    raise _not_a_video("The clip has no picture.")


def _first(container: av.container.InputContainer) -> Iterator[av.VideoFrame]:
    yield from container.decode(container.streams.video[0])
