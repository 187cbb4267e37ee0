"""Practice films against real time: seconds to make a clip over its length (aim below 1)."""

import tempfile
import time
from pathlib import Path

from hailuo_studio.media.film import SHORT_SIDES, film
from hailuo_studio.paths import resources

SECONDS = 6.0


def main() -> None:
    picture = (resources() / "stills" / "coffee.png").read_bytes()
    with tempfile.TemporaryDirectory() as folder:
        for name, side in SHORT_SIDES.items():
            for move in ("[Push in]", "[Shake]"):
                began = time.monotonic()
                film(picture, move, SECONDS, side, Path(folder) / "clip.mp4")
                took = time.monotonic() - began
                print(f"  {name:6} {move:10} {took:4.1f} s, ratio {took / SECONDS:.2f}")
