"""Clips as files: verified to their last frame, and their recipe in the `comment` tag."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import av

from hailuo_studio.media.clip_file import not_a_video, opened_clip
from hailuo_studio.media.frame_turn import upright
from hailuo_studio.media.picture import RgbImage
from hailuo_studio.media.stream_copy import copy_tagged

if TYPE_CHECKING:
    from av.video.stream import VideoStream

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
        with opened_clip(path) as container:
            if not container.streams.video:
                raise not_a_video("The file that came has no picture track.")
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
        raise not_a_video("The file that came is not a video, or it breaks off.") from error
    if frames == 0 or (promised and frames < promised - SLACK_FRAMES):
        raise not_a_video(f"The video breaks off: {frames} of {promised} frames can be read.")
    if announced and fps and last + 1 / fps < announced - SLACK_SECONDS:
        raise not_a_video(f"The video breaks off after {last:.1f} of {announced:.1f} seconds.")
    return info


def _announced(container: av.container.InputContainer, stream: "VideoStream") -> float:
    """Seconds as the file says; 0 where it does not. WebM says it of the whole file only, where a
    sound track may be the longer one."""
    if stream.duration is not None and stream.time_base is not None:
        return float(stream.duration * stream.time_base)
    if len(container.streams) == 1 and container.duration is not None:
        return container.duration / av.time_base
    return 0.0


def embed_recipe(source: Path, target: Path, recipe: str) -> Path:
    """Copy the streams, not re-encoded, to `target` (MP4, index first) with `recipe` as comment.

    What MP4 can't hold unchanged is kept beside `target` with another ending; what no copy leaves
    unchanged is kept byte by byte, without the recipe. Gives the path written. Raises
    DownloadError or OSError, and leaves nothing behind then.
    """
    try:
        return copy_tagged(source, target, recipe)
    except OSError:
        raise
    except (av.FFmpegError, ValueError, IndexError) as error:
        raise not_a_video("The file that came is not a video, or it breaks off.") from error


def read_recipe(path: Path) -> str | None:
    """The comment of the file; None when it has none or is no video."""
    try:
        with opened_clip(path) as container:
            tags = {name.casefold(): text for name, text in container.metadata.items()}
            return tags.get("comment")
    except (av.FFmpegError, ValueError):
        return None


def first_frame(path: Path, side: int) -> RgbImage:
    """The clip's first picture, its longer side at most `side`. Raises DownloadError."""
    try:
        with opened_clip(path) as container:
            for lying in _first(container):
                frame = upright(lying, lying.rotation)
                scale = min(1.0, side / max(frame.width, frame.height))
                width, height = (
                    max(1, round(frame.width * scale)),
                    max(1, round(frame.height * scale)),
                )
                small = frame.reformat(width=width, height=height, format="rgb24").to_ndarray()
                return RgbImage(width, height, small.tobytes())
    except (av.FFmpegError, ValueError, IndexError) as error:
        raise not_a_video("The clip can't be read.") from error
    raise not_a_video("The clip has no picture.")


def _first(container: av.container.InputContainer) -> Iterator[av.VideoFrame]:
    yield from container.decode(container.streams.video[0])
