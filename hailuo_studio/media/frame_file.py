"""One frame of a clip as a PNG: all of its pixels, upright, in the colours a player shows."""

import io
import os
from contextlib import closing
from itertools import count
from pathlib import Path

import numpy as np
from av.video.reformatter import Interpolation, VideoReformatter
from PIL import Image

from hailuo_studio.media.every_frame import every_frame, unreadable
from hailuo_studio.media.frame_picture import source_colours

_THREADS = max(1, (os.cpu_count() or 1) - 1)


def frame_png(path: Path, number: int) -> bytes:
    """The frame of that number, from 0. Raises InputError when it can't be read."""
    with closing(every_frame(path, _THREADS)) as frames:
        for at, (frame, _) in enumerate(frames):
            if at == number:
                whole = VideoReformatter().reformat(
                    frame,
                    format="rgb24",
                    src_colorspace=source_colours(frame),
                    interpolation=Interpolation.BICUBIC,
                )
                turned = np.rot90(whole.to_ndarray(), round(frame.rotation / 90) % 4)
                out = io.BytesIO()
                Image.fromarray(np.ascontiguousarray(turned)).save(out, "PNG", compress_level=3)
                return out.getvalue()
    raise unreadable(path, f"it has no frame {number + 1}")


def save_frame(path: Path, number: int, target: Path) -> Path:
    """Into `target`, or beside it under a name with a number where a file has that name: nothing
    is overwritten. Gives the path written. Raises InputError or OSError."""
    data = frame_png(path, number)
    file = _new_file(target)
    made = Path(file.name)
    try:
        with file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        made.unlink(missing_ok=True)
        raise
    return made


def _new_file(target: Path) -> io.BufferedWriter:
    for attempt in count(2):
        try:
            return target.open("xb")
        except FileExistsError:
            target = target.with_stem(f"{target.stem.removesuffix(f' {attempt - 1}')} {attempt}")
    raise AssertionError
