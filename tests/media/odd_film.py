"""Real clips of other kinds: codecs, depths, pixels that are not square, turned, with sound."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from tests.media.film import numbered

FRAMES = 8
# What the file asks for when it is shown: turned clockwise by so many degrees (ISO 14496-12).
_MATRICES = {90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}


def odd_film(
    path: Path,
    codec: str = "libx264",
    pix_fmt: str = "yuv420p",
    size: tuple[int, int] = (160, 90),
    pixel: Fraction | None = None,
    turned: int = 0,
    sound: bool = False,
) -> Path:
    """Eight numbered frames, 25 a second. `pixel` is a pixel's width by its height; `turned` by
    how many degrees clockwise the picture must be shown to stand upright."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25, options=_options(codec))
        lying = turned % 180 != 0
        stream.width, stream.height = size[::-1] if lying else size
        stream.pix_fmt = pix_fmt
        if pixel is not None:
            stream.codec_context.sample_aspect_ratio = pixel
        track = container.add_stream("aac", rate=8000, layout="mono") if sound else None
        for number in range(FRAMES):
            picture = np.ascontiguousarray(np.rot90(numbered(number, size), turned // 90))
            frame = av.VideoFrame.from_ndarray(picture, format="gray").reformat(format=pix_fmt)
            frame.pts, frame.time_base = number, Fraction(1, 25)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
        if track is not None:
            quiet = np.zeros((1, 1024), np.float32)
            silence = av.AudioFrame.from_ndarray(quiet, format="fltp", layout="mono")
            silence.sample_rate, silence.pts = 8000, 0
            container.mux([*track.encode(silence), *track.encode()])
    if turned:
        _turn(path, _MATRICES[turned])
    return path


def _options(codec: str) -> dict[str, str]:
    return {
        "libx264": {"preset": "ultrafast", "crf": "15"},
        "libx265": {"preset": "ultrafast", "crf": "15", "x265-params": "log-level=none"},
        "libvpx-vp9": {"deadline": "realtime", "cpu-used": "8", "crf": "20"},
        "libsvtav1": {"preset": "12", "crf": "20", "svtav1-params": "enable-overlays=0"},
    }.get(codec, {})


def _turn(path: Path, matrix: Sequence[int]) -> None:
    """Write the display matrix into the track's header: fixed point, nine numbers at byte 40 of
    the box's content (version 0)."""
    data = bytearray(path.read_bytes())
    at = data.index(b"tkhd") + 4 + 40
    a, b, c, d = (value << 16 for value in matrix)
    values = (a, b, 0, c, d, 0, 0, 0, 1 << 30)
    for place, value in enumerate(values):
        data[at + 4 * place : at + 4 * place + 4] = value.to_bytes(4, "big", signed=True)
    path.write_bytes(data)
