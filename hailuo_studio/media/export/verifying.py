"""Whether a file that was made can be read to its end."""

from pathlib import Path

import av
from PIL import Image

from hailuo_studio.core.errors import ExportError
from hailuo_studio.media.export.stopping import Watch


def verify(path: Path, frames: int, watch: Watch) -> None:
    """Raises ExportError unless `frames` frames can be decoded from it, Stopped.

    A GIF or WebP shows a frame longer instead of one that is the same.
    """
    found = _pictures(path, watch) if path.suffix == ".webp" else _decoded(path, watch)
    merging = path.suffix in (".webp", ".gif")
    if found != frames and not (merging and 0 < found < frames):
        raise ExportError(
            f"The file that was made holds {found} of {frames} frames.",
            todo="Export again; if it stays so, choose another format.",
        )


def _decoded(path: Path, watch: Watch) -> int:
    count = 0
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        for _ in container.decode(stream):
            watch.check()
            count += 1
    return count


def _pictures(path: Path, watch: Watch) -> int:
    """FFmpeg does not read what moves in a WebP."""
    with Image.open(path) as image:
        count: int = getattr(image, "n_frames", 1)
        for number in range(count):
            watch.check()
            image.seek(number)
            image.load()
    return count
