"""Small pictures of clips, kept as files: made once, until the oldest have to make room."""

import contextlib
import io
import os
from collections.abc import Iterator
from pathlib import Path

import av
from PIL import Image

from hailuo_studio.core.errors import InputError
from hailuo_studio.media.clip_file import opened_clip
from hailuo_studio.media.picture import RgbImage
from hailuo_studio.media.prepared_files import tidy
from hailuo_studio.media.write import write_file

MOST_BYTES = 500_000_000
_QUALITY = 82
_TIDY_EVERY = 200


def strip_of(path: Path, key: str, count: int, side: int, folder: Path) -> tuple[RgbImage, ...]:
    """`count` frames spread evenly over the clip, each with its longer side at most `side`, kept in
    `folder` under `key` (the file's SHA-256). A clip with fewer frames gives fewer. Raises
    InputError when nothing of it can be shown."""
    file = folder / f"{key}-{count}x{side}.jpg"
    kept = _kept(file, count)
    if kept is not None:
        return kept
    frames = tuple(_spread(path, count, side))
    if not frames:
        raise InputError(
            f"{path.name} can't be shown.",
            cost="The file is left as it is.",
            todo="Open it in another player, or fetch the clip again.",
        )
    with contextlib.suppress(OSError):  # A full disk costs the picture a second making, no more.
        write_file(file, _sheet(frames))
        if sum(1 for _ in folder.iterdir()) % _TIDY_EVERY == 0:
            tidy(folder, (), MOST_BYTES)
    return frames


def _spread(path: Path, count: int, side: int) -> Iterator[RgbImage]:
    """In the order of time; each is the frame in the middle of its share of the clip."""
    try:
        with opened_clip(path) as container:
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            total = stream.frames or 0
            wanted = [(2 * place + 1) * total // (2 * count) for place in range(count)]
            last: RgbImage | None = None
            due = iter(dict.fromkeys(wanted))
            following = next(due, 0)
            for number, frame in enumerate(container.decode(stream)):
                if number == 0:
                    last = _small(frame, side)
                if number != following:
                    continue
                yield _small(frame, side)
                last = None
                if (after := next(due, None)) is None:
                    return
                following = after
            if last is not None:
                yield last
    except (av.FFmpegError, ValueError, IndexError):
        return  # What could be read until here is shown.


def _small(frame: av.VideoFrame, side: int) -> RgbImage:
    scale = min(1.0, side / max(frame.width, frame.height))
    width, height = max(1, round(frame.width * scale)), max(1, round(frame.height * scale))
    small = Image.fromarray(frame.reformat(width=width, height=height, format="rgb24").to_ndarray())
    if turn := round(frame.rotation) % 360:
        small = small.rotate(turn, expand=True)
    return RgbImage(small.width, small.height, small.tobytes())


def _sheet(frames: tuple[RgbImage, ...]) -> bytes:
    """All of them side by side in one JPEG."""
    width, height = frames[0].width, frames[0].height
    sheet = Image.new("RGB", (width * len(frames), height))
    for place, frame in enumerate(frames):
        picture = Image.frombytes("RGB", (frame.width, frame.height), frame.data)
        sheet.paste(picture, (place * width, 0))
    out = io.BytesIO()
    sheet.save(out, "JPEG", quality=_QUALITY, comment=str(len(frames)).encode())
    return out.getvalue()


def _kept(file: Path, count: int) -> tuple[RgbImage, ...] | None:
    try:
        with Image.open(file) as sheet:
            found = int(sheet.info.get("comment", b"0"))
            if not 0 < found <= count:
                return None
            width = sheet.width // found
            pictures = [
                sheet.crop((n * width, 0, (n + 1) * width, sheet.height)) for n in range(found)
            ]
            os.utime(file)
            return tuple(RgbImage(p.width, p.height, p.convert("RGB").tobytes()) for p in pictures)
    except (OSError, ValueError):
        return None
