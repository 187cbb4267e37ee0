"""What is noticed where nothing is wrong: marks on Practice films of every camera command, and how
like the still their first frames are; against frames of other stills. Aim: no mark but on shots
without a move, which Practice leaves out. The made scenes of the tests, with and without a fault,
through hard coding. And how long a loop in 6 s of 1080P takes to find."""

import logging
import tempfile
import time
from collections import Counter
from fractions import Fraction
from io import BytesIO
from pathlib import Path

import av
import numpy as np
from PIL import Image

from hailuo_studio.core.camera import Camera
from hailuo_studio.media.film import film
from hailuo_studio.media.loop import best_loop
from hailuo_studio.media.seeing.far_from_still import closeness
from hailuo_studio.media.seeing.look import look_through, marks_of
from hailuo_studio.media.seeing.small_frames import Pixels, small_frames
from hailuo_studio.media.seeing.trace import traced
from hailuo_studio.paths import resources
from tests.media.scenes import SIZE
from tests.media.seeing_scenes import FAULTS, FRAMES, NO_FAULTS, Scene

SHORT_SIDE = 360
CODINGS = {
    # name: codec, options, pixels, ending
    "x264, usual": ("libx264", {"crf": "23"}, "yuv420p", "mp4"),
    "x264, very hard, many key frames": ("libx264", {"crf": "36", "g": "12"}, "yuv420p", "mp4"),
    "x265 of 10 bits, hard": (
        "libx265",
        {"crf": "32", "preset": "ultrafast"},
        "yuv420p10le",
        "mp4",
    ),
    "VP9, very hard": ("libvpx-vp9", {"crf": "50", "b": "0", "cpu-used": "8"}, "yuv420p", "webm"),
}


def main() -> None:
    stills = {path.name: path for path in sorted((resources() / "stills").glob("*.*g"))}
    pictures = {name: _small(path) for name, path in stills.items()}
    marks: Counter[str] = Counter()
    own, others, films, spent = [], [], 0, 0.0
    with tempfile.TemporaryDirectory() as folder:
        for name, path in stills.items():
            for number, prompt in enumerate(["", *(f"[{camera.value}]" for camera in Camera)]):
                out = Path(folder) / f"{number}.mp4"
                film(path.read_bytes(), prompt, 10 if number % 2 else 6, SHORT_SIDE, out)
                began = time.process_time()
                trace = traced(small_frames(out))
                found = marks_of(trace, pictures[name])
                spent += time.process_time() - began
                films += 1
                for mark in found:
                    marks[f"{mark.kind.value} ({name} {prompt}: {mark.words})"] += 1
                own.append(closeness(trace.first, pictures[name]))
                others += [closeness(trace.first, pictures[n]) for n in pictures if n != name]
        film(stills["rocket.jpg"].read_bytes(), "[Push in]", 6, 1080, Path(folder) / "large.mp4")
        began = time.monotonic()
        best_loop(Path(folder) / "large.mp4")
        found_in = time.monotonic() - began
        print(f"  {films} films, {spent / films:.2f} s of a core each; marks: {marks.total()}")
        for words, count in sorted(marks.items()):
            print(f"    {count} × {words}")
        print(f"  first frame and its still: {min(own):.2f} at least, another: {max(others):.2f}")
        print(f"  a loop in 6 s of 1080P: {found_in:.2f} s, one thread")
        _through_coders(Path(folder))


def _through_coders(folder: Path) -> None:
    logging.getLogger("libav").setLevel(logging.CRITICAL)
    print(
        f"  {'coding':34} marks on {len(NO_FAULTS)} without a fault   not as is, of {len(FAULTS)}"
    )
    for name, coding in CODINGS.items():
        false = [n for n, frame in NO_FAULTS.items() if look_through(_coded(folder, frame, coding))]
        missed = [
            scene
            for scene, (kind, frame) in FAULTS.items()
            if [mark.kind for mark in look_through(_coded(folder, frame, coding))] != [kind]
        ]
        print(f"  {name:34} {len(false)} {false}   {len(missed)} {missed}")


def _coded(folder: Path, frame: Scene, coding: tuple[str, dict[str, str], str, str]) -> Path:
    codec, options, pixels, ending = coding
    path = folder / f"coded.{ending}"
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=25, options=options)
        stream.width, stream.height, stream.pix_fmt = *SIZE, pixels
        for number in range(FRAMES):
            made = av.VideoFrame.from_ndarray(np.ascontiguousarray(frame(number)), format="rgb24")
            made.pts, made.time_base = number, Fraction(1, 25)
            container.mux(stream.encode(made.reformat(format=pixels)))
        container.mux(stream.encode())
    return path


def _small(path: Path) -> Pixels:
    with Image.open(BytesIO(path.read_bytes())) as image:
        picture = image.convert("RGB")
    picture.thumbnail((192, 192))
    return np.asarray(picture)
