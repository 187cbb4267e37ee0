"""What a clip's header says, without decoding it: size, length, frames, its comment."""

from dataclasses import dataclass
from pathlib import Path

import av

from hailuo_studio.core.errors import InputError
from hailuo_studio.media.clip_file import opened_clip


@dataclass(frozen=True, slots=True)
class ClipFacts:
    """Pixels as stored, seconds, frames a second, frames as announced or reckoned; `comment` is
    the file's tag, empty where it has none."""

    width: int
    height: int
    seconds: float
    fps: float
    frames: int
    comment: str


def clip_facts(path: Path) -> ClipFacts:
    """Raises InputError when the file is no video or can't be read."""
    try:
        with opened_clip(path) as container:
            stream = container.streams.video[0]
            fps = float(stream.average_rate or stream.guessed_rate or 0)
            seconds = 0.0
            if stream.duration is not None and stream.time_base is not None:
                seconds = float(stream.duration * stream.time_base)
            elif container.duration is not None:
                seconds = container.duration / av.time_base
            tags = {name.casefold(): text for name, text in container.metadata.items()}
            return ClipFacts(
                stream.codec_context.width,
                stream.codec_context.height,
                seconds,
                fps,
                stream.frames or round(seconds * fps),
                tags.get("comment", ""),
            )
    except (av.FFmpegError, ValueError, IndexError) as error:
        raise InputError(
            f"{path.name} is not a video that can be read.",
            cost="The file is left as it is.",
            todo="Open it in another player, or fetch the clip again.",
        ) from error
