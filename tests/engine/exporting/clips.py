"""Clips as the library gives them, over real small files."""

import hashlib
from pathlib import Path

from hailuo_studio.core.library import LibraryClip, Mark, MarkKind, RejectReason
from hailuo_studio.core.shot import Settings
from hailuo_studio.core.take import Judgement
from tests.media.numbered import FPS, FRAMES, SIZE, numbered_clip


def library_clip(
    folder: Path,
    name: str = "mug",
    number: int = 1,
    *,
    judgement: Judgement | None = None,
    reason: RejectReason | None = None,
    practice: bool = False,
    frames: int = FRAMES,
    exists: bool = True,
) -> LibraryClip:
    """A real file of that name, and what the library knows of it."""
    path = folder / f"{name}-{number}.mp4"
    if exists:
        numbered_clip(path, frames, comment='{"prompt":"secret"}')
    data = path.read_bytes() if exists else b""
    return LibraryClip(
        id=f"{name}{number}",
        stack=name,
        project_id="first",
        path=str(path),
        missing=not exists,
        sha256=hashlib.sha256(data).hexdigest(),
        width=SIZE[0],
        height=SIZE[1],
        seconds=frames / FPS,
        fps=float(FPS),
        frames=frames,
        size=len(data),
        saved_at=0.0,
        name=name,
        number=number,
        still_name=name,
        still_sha256="a" * 64,
        prompt="=Steam rises. [Push in]",
        settings=Settings(),
        model="model",
        task_id="task",
        credits=30,
        practice=practice,
        judgement=judgement,
        reason=reason,
        marks=(Mark(MarkKind.FROZEN, 3, 9, "frames 4–10 identical"),),
    )
