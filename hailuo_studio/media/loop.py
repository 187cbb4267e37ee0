"""Where a clip can be cut so that its end runs into its beginning, and how well that closes.

Frames are compared as small pictures. A seam is good when the step from the last frame to the
first one is the step the motion would have made anyway: place and speed agree.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from hailuo_studio.core.errors import InputError
from hailuo_studio.media.seeing.small_frames import small_frames

# Longer clips are looked at as far as this, 24 s at 25 frames a second: 100 MB while comparing.
MOST_FRAMES = 600
SHORTEST_SECONDS = 1.0
_SIDE = 64
# Root mean square of grey levels (of 255) at which a jump is plainly seen: half the mark.
_VISIBLE = 3.0
# Speed is compared over this many frames: of slow moves one step alone says nothing.
_STRIDE = 4
# What a loop of the whole part may cost in score against one of no length, with a hard cut and
# with a cross-fade, which forgives more.
_FOR_LENGTH = 0.05
_FOR_LENGTH_FADED = 0.5
CLOSES = 0.75
# Grey levels that may differ, brightness and contrast apart, where one picture melts into another:
# above it both are seen at once.
_MELTS = 8.0

Matrix = NDArray[np.float32]


class LoopMethod(StrEnum):
    """What hides the seam: nothing needed, the end melting into the beginning, playing back."""

    CUT = "hard cut"
    CROSSFADE = "cross-fade"
    PINGPONG = "ping-pong"


@dataclass(frozen=True, slots=True)
class LoopSeam:
    """Frames `first` to `last` (from 0, both included) played over and over.

    `score` says how well a hard cut closes: 1 is a seam nobody finds, 0.5 is plainly seen.
    `method` is what suits it, `words` says so to a person, frames counted from 1.
    """

    first: int
    last: int
    score: float
    method: LoopMethod
    words: str


def best_loop(
    path: Path,
    first: int = 0,
    last: int | None = None,
    *,
    shortest: float = SHORTEST_SECONDS,
    threads: int = 1,
    check: Callable[[], None] = lambda: None,
) -> LoopSeam:
    """The best pair of frames between `first` and `last` (from 0, both included), at least
    `shortest` seconds apart where the part is that long.

    `check` is called at every frame: what it raises ends the search. Raises InputError when the
    clip can't be read or has fewer than three frames there.
    """
    frames: list[Matrix] = []
    fps = 0.0
    for small in small_frames(path, _SIDE, threads=threads, check=check):
        if (last is not None and small.number > last) or len(frames) == MOST_FRAMES:
            break
        if small.number >= first:
            frames.append(small.pixels.astype(np.float32).ravel())
            fps = small.fps
    if len(frames) < 3:
        raise InputError(
            f"{path.name} is too short for a loop.", cost="Nothing was changed.", todo="Take more."
        )
    check()
    return _best(np.stack(frames), first, max(2, round(shortest * fps)))


def _best(frames: Matrix, offset: int, shortest: int) -> LoopSeam:
    scores = seam_scores(frames)
    begin, end = _chosen(scores, shortest, _FOR_LENGTH)
    method = LoopMethod.CUT
    if scores[begin, end] < CLOSES:
        # A fade of half a second must leave something to be seen before it.
        begin, end = _chosen(scores, 2 * shortest, _FOR_LENGTH_FADED)
        melts = _ghost(frames[begin], frames[end]) <= _MELTS
        method = LoopMethod.CROSSFADE if melts else LoopMethod.PINGPONG
    first, last = offset + begin, offset + end
    words = _WORDS[method].format(first + 1, last + 1)
    return LoopSeam(first, last, round(float(scores[begin, end]), 3), method, words)


def seam_scores(frames: Matrix) -> Matrix:
    """How well the loop from frame `i` to frame `j` closes, at [i, j]; rows of `frames` are
    pictures in grey levels."""
    centred = frames - frames.mean(axis=0)
    numbers = np.arange(len(frames))
    before = np.maximum(numbers - _STRIDE, 0)
    after = np.minimum(numbers + _STRIDE, numbers[-1])
    arriving, leaving = centred - centred[before], centred[after] - centred
    # At the ends of the part there is less motion to see: what there is, is taken as going on.
    arriving *= (_STRIDE / np.maximum(numbers - before, 1))[:, None]
    leaving *= (_STRIDE / np.maximum(after - numbers, 1))[:, None]
    arriving[0], leaving[-1] = leaving[0], arriving[-1]
    # Half a step after the last frame and half a step before the first one must be one place.
    half = 2 * _STRIDE
    place = _excess(centred - leaving / half, centred + arriving / half)
    return np.asarray(1 / (1 + np.hypot(place, _excess(leaving, arriving)) / _VISIBLE), np.float32)


def _excess(one: Matrix, other: Matrix) -> Matrix:
    """Root mean square of each row of one against each row of the other, beyond what it usually is
    from each frame to the very next: the clip's own unrest is no seam."""
    found = _distances(one, other) / one.shape[1]
    usual = np.median(np.diagonal(found, -1))
    return np.asarray(np.sqrt(np.maximum(0, found - usual)), np.float32)


def _distances(one: Matrix, other: Matrix) -> Matrix:
    """Squared, of each row of one from each row of the other."""
    squares = (one * one).sum(axis=1)[:, None] + (other * other).sum(axis=1)[None, :]
    return np.asarray(np.maximum(0, squares - 2 * one @ other.T), np.float32)


def _chosen(scores: Matrix, shortest: int, for_length: float) -> tuple[int, int]:
    count = len(scores)
    begins, ends = np.indices(scores.shape)
    lengths = ends - begins + 1
    worth = scores + for_length * lengths / count
    worth[lengths < min(shortest, count)] = -1
    begin, end = np.unravel_index(int(worth.argmax()), scores.shape)
    return int(begin), int(end)


def _ghost(one: Matrix, other: Matrix) -> float:
    """Root mean square left between two pictures once brightness and contrast are made equal."""
    spread = float(other.std())
    gain = float(one.std()) / spread if spread > 1 else 1.0
    rest = (one - one.mean()) - (other - other.mean()) * gain
    return float(np.sqrt((rest * rest).mean()))


_WORDS = {
    LoopMethod.CUT: "Frames {0}–{1} close by themselves.",
    LoopMethod.CROSSFADE: "Frames {0}–{1} nearly meet: a cross-fade hides the seam.",
    LoopMethod.PINGPONG: "No two frames meet; {0} and {1} come nearest. Play it there and back.",
}
