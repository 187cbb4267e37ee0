"""Drift over time: the colours of the scene move away from those it began with."""

import numpy as np

from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.media.seeing.runs import frames
from hailuo_studio.media.seeing.trace import Trace

# Grey levels at medium brightness: a cast of 4 % is seen side by side, this is three times that.
CAST = 17.0
# Natural logarithm of saturation: half as much again, or a third less.
SATURATION = 0.4


def drift(trace: Trace) -> list[Mark]:
    """The strongest of what has changed at the end, from where it was past half way."""
    sums = np.array(trace.colours.sums)
    if len(sums) < 3:
        return []
    strengths = np.abs(sums[-1]) / (CAST, CAST, SATURATION)
    which = int(strengths.argmax())
    if strengths[which] < 1:
        return []
    way = sums[:, which] * np.sign(sums[-1, which])
    past = way > way[-1] / 2
    begin = int(np.flatnonzero(~past)[-1]) + 1
    first, last = trace.colours.numbers[begin], trace.frames - 1
    more, less = _WORDS[which]
    how = more if sums[-1, which] > 0 else less
    return [Mark(MarkKind.DRIFT, first, last, f"{frames(first, last)} {how} than the beginning")]


_WORDS = (
    ("redder", "less red"),
    ("bluer", "yellower"),
    ("more saturated", "paler"),
)
