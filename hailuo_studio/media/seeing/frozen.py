"""Frozen: frames that all show one picture, in a clip or for all of it."""

import numpy as np

from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.media.seeing.black import PART
from hailuo_studio.media.seeing.runs import frames, runs
from hailuo_studio.media.seeing.trace import Trace

# Eased camera moves stand nearly still for half a second at either end; a model that has run out
# of movement stops for longer.
SECONDS = 1.0
# The coder may take some frames until a picture that stands still is drawn to the end.
WHOLE = 0.9


def frozen(trace: Trace) -> list[Mark]:
    least = max(2, round(SECONDS * trace.fps))
    found = []
    rests = np.flatnonzero(np.diff(trace.resting, prepend=-1)).tolist()
    for first, after in zip(rests, [*rests[1:], trace.frames], strict=True):
        last = after - 1
        if last - first + 1 >= least and not _black(trace, first, last):
            found.append((first, last))
    marks = []
    for first, last in _joined(found, trace.frames):
        if last - first + 1 >= WHOLE * trace.frames:
            return [Mark(MarkKind.FROZEN, 0, trace.frames - 1, "nothing moves in all of it")]
        marks.append(Mark(MarkKind.FROZEN, first, last, f"{frames(first, last)} identical"))
    return marks


def _joined(found: list[tuple[int, int]], count: int) -> list[tuple[int, int]]:
    """Rests that touch are one."""
    flags = np.zeros(count, np.bool_)
    for first, last in found:
        flags[first : last + 1] = True
    return list(runs(flags))


def _black(trace: Trace, first: int, last: int) -> bool:
    """What is black is said to be black."""
    return bool((trace.dark[first : last + 1] >= PART).all())
