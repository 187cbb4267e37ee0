"""How well a part of a clip closes when it is played round and round."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from hailuo_studio.media.export.look import Look, looked
from hailuo_studio.media.export.source import facts_of, frames_of

_SIDE = 48
# A seam that differs by this much more than the steps around it is seen at once.
_SEEN = 6.0


@dataclass(frozen=True, slots=True)
class Ends:
    """The ends that were asked for, and how well they meet: 1 like any other step of the clip."""

    first: int
    last: int
    score: float


def find_loop(path: Path, first: int, last: int) -> Ends:
    """Judges the ends as they are. Raises ExportError when the clip can't be read."""
    facts = facts_of(path)
    look = Look((0, 0, *facts.size), (_SIDE, _SIDE), facts.turns, "gray")
    small = [
        one.frame.to_ndarray().astype(np.float32)
        for one in looked(frames_of(path, first, last), look)
    ]
    if len(small) < 2:
        return Ends(first, last, 0.0)
    steps = [float(np.abs(b - a).mean()) for a, b in pairwise(small)]
    jump = float(np.abs(small[-1] - small[0]).mean())
    excess = max(0.0, jump - float(np.median(steps)))
    return Ends(first, last, max(0.0, 1 - excess / _SEEN))
