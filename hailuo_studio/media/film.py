"""Films a still: a real H.264 clip of a camera move over it, plainly marked as practice."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from hailuo_studio.core.camera import moves
from hailuo_studio.media.motion import affine, pose
from hailuo_studio.media.picture import as_srgb, opened

if TYPE_CHECKING:
    from av.video.stream import VideoStream

FPS = 25
MARK = "PRACTICE · camera only"
# Every coded size is even; the service's 768P of a 16:9 still is 1366 x 768.
SHORT_SIDES = {"768P": 768, "1080P": 1080}


class FilmStopped(Exception):
    """Filming was given up; nothing is left behind."""


@dataclass(frozen=True, slots=True)
class Planes:
    """A picture as video keeps it: brightness whole, two colour planes at half the size."""

    y: Image.Image
    u: Image.Image
    v: Image.Image


def clip_size(still: tuple[int, int], short_side: int) -> tuple[int, int]:
    """Even width and height with the still's shape and that short side."""
    width, height = still
    scale = short_side / min(width, height)
    return 2 * round(width * scale / 2), 2 * round(height * scale / 2)


def film(
    picture: bytes,
    prompt: str,
    seconds: float,
    short_side: int,
    out: Path,
    should_stop: Callable[[], bool] = lambda: False,
) -> None:
    """Write an MP4 (25 fps, yuv420p, index first) of the prompt's camera moves to `out`; whole
    or not at all. Raises StillError for a bad picture, FilmStopped when asked to stop."""
    with opened(picture, "still") as image:
        still = as_srgb(image)
    size = clip_size(still.size, short_side)
    # Twice the frame is as much detail as the closest move can show.
    still.thumbnail((size[0] * 2, size[1] * 2), Image.Resampling.BICUBIC)
    whole = _planes(still)
    mark = _mark(size)
    # A name of its own: an earlier run may not have noticed yet that it was stopped.
    part = out.with_name(f"{out.name}.{secrets.token_hex(4)}.part")
    try:
        with av.open(str(part), "w", format="mp4", options={"movflags": "+faststart"}) as container:
            stream = _stream(container, size)
            wanted, frames = moves(prompt), round(seconds * FPS)
            for number in range(frames):
                if should_stop():
                    raise FilmStopped
                view = affine(pose(wanted, number / (frames - 1)), still.size, size)
                frame = _frame(_marked(_seen(whole, view, size), mark), size)
                frame.pts, frame.time_base = number, Fraction(1, FPS)
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))
        part.replace(out)
    finally:
        part.unlink(missing_ok=True)


def _stream(container: av.container.OutputContainer, size: tuple[int, int]) -> "VideoStream":
    stream = container.add_stream("libx264", rate=FPS)
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    stream.options = {"preset": "ultrafast", "crf": "20", "tune": "fastdecode"}
    stream.codec_context.time_base = Fraction(1, FPS)
    stream.codec_context.thread_count = 2
    return stream


def _planes(image: Image.Image) -> Planes:
    even = image.crop((0, 0, image.width - image.width % 2, image.height - image.height % 2))
    rgb = av.VideoFrame.from_ndarray(np.asarray(even), format="rgb24")
    frame = rgb.reformat(format="yuv420p")
    width, height = even.size
    array = frame.to_ndarray()
    flat = array.reshape(-1)
    luma, chroma = width * height, (width // 2) * (height // 2)
    return Planes(
        Image.frombytes("L", (width, height), flat[:luma].tobytes()),
        Image.frombytes("L", (width // 2, height // 2), flat[luma : luma + chroma].tobytes()),
        Image.frombytes("L", (width // 2, height // 2), flat[luma + chroma :].tobytes()),
    )


def _seen(
    whole: Planes, view: tuple[float, float, float, float, float, float], size: tuple[int, int]
) -> Planes:
    """What the camera sees; the colour planes are half as large, so is the offset there."""
    a, b, c, d, e, f = view
    half = (size[0] // 2, size[1] // 2)
    return Planes(
        _transformed(whole.y, size, view),
        _transformed(whole.u, half, (a, b, c / 2, d, e, f / 2)),
        _transformed(whole.v, half, (a, b, c / 2, d, e, f / 2)),
    )


def _transformed(
    plane: Image.Image,
    size: tuple[int, int],
    view: tuple[float, float, float, float, float, float],
) -> Image.Image:
    return plane.transform(size, Image.Transform.AFFINE, view, Image.Resampling.BILINEAR)


def _mark(size: tuple[int, int]) -> tuple[Planes, tuple[int, int]]:
    """The label as planes, and where its corner stands (even pixels)."""
    height = max(12, min(size) // 28)
    font = ImageFont.load_default(height)
    box = font.getbbox(MARK)
    pad = height // 2
    width, tall = round(box[2] - box[0] + 2 * pad), round(box[3] - box[1] + 2 * pad)
    width, tall = min(width + width % 2, size[0]), min(tall + tall % 2, size[1])
    label = Image.new("RGB", (width, tall), (24, 24, 24))
    ImageDraw.Draw(label).text((pad - box[0], pad - box[1]), MARK, (255, 255, 255), font=font)
    inset = min(height // 2 * 2, size[0] - width, size[1] - tall) // 2 * 2
    return _planes(label), (inset, size[1] - tall - inset)


def _marked(planes: Planes, mark: tuple[Planes, tuple[int, int]]) -> Planes:
    label, (x, y) = mark
    planes.y.paste(label.y, (x, y))
    planes.u.paste(label.u, (x // 2, y // 2))
    planes.v.paste(label.v, (x // 2, y // 2))
    return planes


def _frame(planes: Planes, size: tuple[int, int]) -> av.VideoFrame:
    joined = b"".join(plane.tobytes() for plane in (planes.y, planes.u, planes.v))
    rows = np.frombuffer(joined, np.uint8).reshape(size[1] * 3 // 2, size[0])
    return av.VideoFrame.from_ndarray(rows, format="yuv420p")
