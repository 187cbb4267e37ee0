"""Small clips whose every frame says its number: by how bright it is."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

SIZE = (160, 90)
FRAMES = 24
FPS = 25
_DARK, _STEP = 20, 8


def numbered_clip(
    path: Path,
    frames: int = FRAMES,
    *,
    size: tuple[int, int] = SIZE,
    gop: int = 12,
    comment: str = "",
    noise: int = 0,
    sound: bool = False,
) -> Path:
    """H.264 with B-frames; `noise` makes it hard to compress."""
    random = np.random.default_rng(1)
    with av.open(str(path), "w", format="mp4") as container:
        container.metadata["comment"] = comment
        stream = container.add_stream("libx264", rate=FPS)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        stream.options = {
            "g": str(gop),
            "crf": "10",
            "preset": "veryfast",
            "x264-params": "bframes=2:b-adapt=0:scenecut=0",
        }
        tone = container.add_stream("aac", rate=8000) if sound else None
        for number in range(frames):
            rows = np.full((size[1] * 3 // 2, size[0]), 128, np.uint8)
            grey = np.full((size[1], size[0]), _DARK + _STEP * number, np.int16)
            grey += random.integers(-noise, noise + 1, grey.shape, dtype=np.int16)
            rows[: size[1]] = np.clip(grey, 0, 255)
            frame = av.VideoFrame.from_ndarray(rows, format="yuv420p")
            frame.pts, frame.time_base = number, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
        if tone is not None:
            silence = av.AudioFrame.from_ndarray(
                np.zeros((1, 8000 * frames // FPS), np.float32), format="fltp", layout="mono"
            )
            silence.sample_rate = 8000
            container.mux(tone.encode(silence))
            container.mux(tone.encode(None))
    return path


def numbers_in(path: Path) -> list[int]:
    """The numbers of a file's frames, in the order they are shown."""
    with av.open(str(path)) as container:
        return [_number(frame) for frame in container.decode(video=0)]


def _number(frame: av.VideoFrame) -> int:
    grey = frame.reformat(format="gray", width=frame.width, height=frame.height).to_ndarray()
    return round((float(grey.mean()) * 219 / 255 + 16 - _DARK) / _STEP)
