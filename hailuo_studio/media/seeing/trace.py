"""What one pass over a clip leaves behind: a few numbers of every frame, and its first picture."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hailuo_studio.media.every_frame import USUAL_FPS
from hailuo_studio.media.seeing.colour_path import SECONDS, ColourPath
from hailuo_studio.media.seeing.matching import Grey, grey, likeness
from hailuo_studio.media.seeing.small_frames import Pixels, Small

Numbers = NDArray[np.float32]
# Of 255, and the part of a picture: FFmpeg's `blackdetect` calls black what has at least 98 % of
# its pixels below 10 %.
_BLACK = 25.5
_ROWS, _COLUMNS = 4, 6
# The middle of a frame is looked for in the one before: so far a camera may turn in one frame.
_MARGIN = 8
# Mean difference in grey levels of the twentieth of the pixels that differ most: between copies of
# one picture a coder leaves up to 2.1 in its first frames, less later; the slowest camera moves
# reach 2.9 within a second.
_SAME = 2.0


@dataclass(frozen=True, slots=True)
class Trace:
    """One entry a frame. `step` is the mean difference from the frame before in grey levels, and
    `alike` its likeness (see `likeness`); `dark` the part of it that is black; `light` the mean
    brightness of each of its fields; `resting` the number of the frame that it still looks the
    same as; `colours` where its colours go."""

    fps: float
    first: Pixels
    step: Numbers
    alike: Numbers
    dark: Numbers
    light: Numbers
    resting: NDArray[np.int64]
    colours: ColourPath

    @property
    def frames(self) -> int:
        return len(self.step)


def traced(frames: Iterable[Small]) -> Trace:
    """Holds three small pictures at any moment. There must be at least one frame."""
    first: Pixels | None = None
    before = anchor = np.zeros((0, 0), np.float32)
    fps, anchored = USUAL_FPS, 0
    colours, every = ColourPath(), 1
    rows: list[tuple[float, float, float, Numbers, int]] = []
    for small in frames:
        here = grey(small.pixels)
        if first is None:
            first, before, anchor, fps = small.pixels, here, here, small.fps
            every = max(1, round(SECONDS * fps))
        elif not _same(anchor, here):
            anchor, anchored = here, small.number
        step = float(np.abs(here - before).mean())
        if small.number % every == 0:
            colours.add(small.number, small.pixels)
        dark = float((here < _BLACK).mean())
        rows.append((step, _alike(before, here), dark, _fields(here), anchored))
        before = here
    assert first is not None
    steps, alike, darkness, light, resting = map(np.asarray, zip(*rows, strict=True))
    return Trace(fps, first, steps, alike, darkness, light, resting, colours)


def _same(one: Grey, other: Grey) -> bool:
    away = np.abs(one - other).ravel()
    most = max(1, away.size // 20)
    return float(np.partition(away, -most)[-most:].mean()) < _SAME


def _alike(before: Grey, here: Grey) -> float:
    down, across = here.shape[0] // _MARGIN, here.shape[1] // _MARGIN
    middle = here[down : here.shape[0] - down, across : here.shape[1] - across]
    return likeness(middle, before)


def _fields(here: Grey) -> Numbers:
    """Mean brightness of 4 × 6 parts; a clip narrower than that has fewer."""
    rows = np.array_split(here, min(_ROWS, here.shape[0]), axis=0)
    return np.array(
        [
            part.mean()
            for row in rows
            for part in np.array_split(row, min(_COLUMNS, here.shape[1]), axis=1)
        ],
        np.float32,
    )
