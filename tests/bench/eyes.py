"""What is noticed where nothing is wrong: marks on Practice films of every camera command, and how
like the still their first frames are; against frames of other stills. Aim: no mark but on shots
without a move, which Practice leaves out. And how long a loop in 6 s of 1080P takes to find."""

import tempfile
import time
from collections import Counter
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from hailuo_studio.core.camera import Camera
from hailuo_studio.media.film import film
from hailuo_studio.media.loop import best_loop
from hailuo_studio.media.seeing.far_from_still import closeness
from hailuo_studio.media.seeing.look import marks_of
from hailuo_studio.media.seeing.small_frames import Pixels, small_frames
from hailuo_studio.media.seeing.trace import traced
from hailuo_studio.paths import resources

SHORT_SIDE = 360


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
    print(f"  {films} films, {spent / films:.2f} s of a core each; marks: {marks.total()}")
    for words, count in sorted(marks.items()):
        print(f"    {count} × {words}")
        film(stills["rocket.jpg"].read_bytes(), "[Push in]", 6, 1080, Path(folder) / "large.mp4")
        began = time.monotonic()
        best_loop(Path(folder) / "large.mp4")
        print(f"  a loop in 6 s of 1080P: {time.monotonic() - began:.2f} s, one thread")
    print(f"  first frame and its still: {min(own):.2f} at least; another still: {max(others):.2f}")


def _small(path: Path) -> Pixels:
    with Image.open(BytesIO(path.read_bytes())) as image:
        picture = image.convert("RGB")
    picture.thumbnail((192, 192))
    return np.asarray(picture)
