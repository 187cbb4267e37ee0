"""A frame of a clip as a picture of its own: what it is called, and where it came from."""

import re

from hailuo_studio.core.shot import Still

_NAME = re.compile(r"^(?P<clip>.+)-frame-\d{4,}\b")


def frame_name(clip: str, frame: int) -> str:
    """`mug-4f1c-frame-0042` for the frame of that number (from 0) of the clip `mug-4f1c`."""
    return f"{clip}-frame-{frame + 1:04}"


def lineage(still: Still) -> str:
    """`Frame 141 of mug-4f1c`, counted as a player does; empty for a still that is no frame."""
    if still.parent is None:
        return ""
    named = _NAME.match(still.name)
    clip = named["clip"] if named else still.parent.clip_id
    return f"Frame {still.parent.frame + 1} of {clip}"
