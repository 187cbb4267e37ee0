"""Films a still: a real H.264 clip of a camera move over it, plainly marked as what it is."""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

import av
from PIL import Image, ImageDraw, ImageFont

from hailuo_studio.core.camera import moves
from hailuo_studio.media.motion import DETAIL, Moves, affine, pose
from hailuo_studio.media.picture import as_srgb, opened
from hailuo_studio.media.planes import Planes, Size, frame_of, planes_of, seen

if TYPE_CHECKING:
    from av.video.stream import VideoStream

FPS = 25
MARK = "PRACTICE · camera only"
# Every coded size is even; the service's 768P of a 16:9 still is 1366 x 768.
SHORT_SIDES = {"768P": 768, "1080P": 1080}
_FONT = files("hailuo_studio.resources").joinpath("fonts", "Inter-SemiBold.otf")


class FilmStopped(Exception):
    """Filming was given up; nothing is left behind."""


class FilmFailed(Exception):
    """The encoder gave up; nothing is left behind."""


def clip_size(still: Size, short_side: int) -> Size:
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
    or not at all. Raises StillError for a bad picture, FilmStopped when asked to stop, FilmFailed
    or OSError when it can't be written."""
    with opened(picture, "still") as image:
        still = as_srgb(image)
    size = clip_size(still.size, short_side)
    # A name of its own: an earlier run may not have noticed yet that it was stopped.
    part = out.with_name(f"{out.name}.{secrets.token_hex(4)}.part")

    def told(frame: int) -> None:
        if should_stop():
            raise FilmStopped

    try:
        film_still(still, Scene(moves(prompt), seconds, size, MARK), part, told)
        part.replace(out)
    except av.FFmpegError as error:
        raise FilmFailed(str(error)) from error
    finally:
        part.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Scene:
    """What is filmed: the camera's moves, how long, at which even size (pixels), and the words in
    the picture's corner, empty for none."""

    moves: Moves
    seconds: float
    size: Size
    mark: str = ""

    @property
    def frames(self) -> int:
        return max(1, round(self.seconds * FPS))


def film_still(
    still: Image.Image, scene: Scene, out: Path, told: Callable[[int], None] = lambda frame: None
) -> None:
    """Write an MP4 (25 fps, yuv420p, index first) of an RGB picture to `out`, which is of no use
    when this raises. `told` hears each frame's number before it is made and may raise to stop.
    Raises av.FFmpegError, OSError."""
    width, height = scene.size
    still = still.copy()
    still.thumbnail((round(width * DETAIL), round(height * DETAIL)), Image.Resampling.BICUBIC)
    with av.open(str(out), "w", format="mp4", options={"movflags": "+faststart"}) as container:
        stream = _stream(container, scene.size)
        for number, planes in enumerate(_views(planes_of(still), scene)):
            told(number)
            frame = frame_of(planes)
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _views(whole: Planes, scene: Scene) -> Iterator[Planes]:
    """What the camera sees, frame after frame, with the mark in its corner."""
    label = _mark(scene.mark, scene.size) if scene.mark else None
    for number in range(scene.frames):
        place = pose(scene.moves, number / max(1, scene.frames - 1))
        view = seen(whole, affine(place, whole.y.size, scene.size), scene.size)
        if label is not None:
            view.paste(*label)
        yield view


def _stream(container: av.container.OutputContainer, size: Size) -> "VideoStream":
    stream = container.add_stream("libx264", rate=FPS)
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    stream.options = {"preset": "ultrafast", "crf": "20", "tune": "fastdecode"}
    stream.codec_context.time_base = Fraction(1, FPS)
    stream.codec_context.thread_count = 2
    return stream


def _mark(words: str, size: Size) -> tuple[Planes, Size]:
    """The words as planes, and where its corner stands (even pixels)."""
    height = max(12, min(size) // 28)
    with as_file(_FONT) as path:
        font = ImageFont.truetype(path, height)
    box = font.getbbox(words)
    pad = height // 2
    width, tall = round(box[2] - box[0] + 2 * pad), round(box[3] - box[1] + 2 * pad)
    width, tall = min(width + width % 2, size[0]), min(tall + tall % 2, size[1])
    label = Image.new("RGB", (width, tall), (24, 24, 24))
    ImageDraw.Draw(label).text((pad - box[0], pad - box[1]), words, (255, 255, 255), font=font)
    inset = min(height // 2 * 2, size[0] - width, size[1] - tall) // 2 * 2
    return planes_of(label), (inset, size[1] - tall - inset)
