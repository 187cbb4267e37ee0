"""Sudden cut: from one frame to the next another picture."""

import numpy as np
from numpy.typing import NDArray

from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.media.seeing.runs import frames
from hailuo_studio.media.seeing.trace import Trace

# Frames of one scene correlate with 0.9 and more wherever the camera turned to; those of two
# scenes with 0.5 at most (measured over photographs).
UNLIKE = 0.65
# In grey levels, and against the steps around it: a whip of the camera is unlike in every frame.
LEAST_STEP = 8.0
TIMES = 3.0
_AROUND = 5
# Frames after which the first picture may be back, and it is one disturbance.
_BRIEF = 4
_SHOWS = ("shows", "show")


def cut(trace: Trace) -> list[Mark]:
    cuts = [n for n in np.flatnonzero(_unlike(trace)).tolist() if _stands_out(trace, n)]
    marks = []
    while cuts:
        number = cuts.pop(0)
        if cuts and cuts[0] - number <= _BRIEF:
            back = cuts.pop(0)
            words = f"{frames(number, back - 1)} {_SHOWS[back - number > 1]} another picture"
            marks.append(Mark(MarkKind.CUT, number, back - 1, words))
        else:
            words = f"another picture from frame {number + 1} on"
            marks.append(Mark(MarkKind.CUT, number, number, words))
    return marks


def _unlike(trace: Trace) -> NDArray[np.bool_]:
    return np.asarray((trace.alike < UNLIKE) & (trace.step >= LEAST_STEP))


def _stands_out(trace: Trace, number: int) -> bool:
    around = np.concatenate([
        trace.step[max(1, number - _AROUND) : number],
        trace.step[number + 1 : number + 1 + _AROUND],
    ])  # fmt: skip
    return bool(around.size and trace.step[number] >= TIMES * np.median(around))
