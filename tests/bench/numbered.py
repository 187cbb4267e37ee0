"""Clips to play for the measurements: a number in every frame, and something to decode below."""

from pathlib import Path

import av
import numpy as np

from tests.media.film import numbered

FRAMES = 150
FPS = 25
SIZES = {"768P": (1366, 768), "1080P": (1920, 1080)}


def make(path: Path, size: tuple[int, int], keyframes: int) -> Path:
    """Six seconds of H.264 as a service encodes it; the lower half drifts by a few pixels."""
    width, height = size
    noise = np.random.default_rng(1).integers(60, 190, (height // 8 + 1, width // 8 + 1), np.uint8)
    texture = np.kron(noise, np.ones((8, 8), np.uint8))[:height, :width]
    with av.open(str(path), "w") as container:
        options = {"preset": "veryfast", "crf": "21", "g": str(keyframes), "sc_threshold": "0"}
        stream = container.add_stream("libx264", rate=FPS, options=options)
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        for number in range(FRAMES):
            picture = numbered(number, size)
            picture[height // 2 :] = np.roll(texture, 3 * number, axis=1)[height // 2 :]
            frame = av.VideoFrame.from_ndarray(picture, format="gray").reformat(format="yuv420p")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path
