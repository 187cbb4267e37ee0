"""Flicker: the light of the whole picture goes up and down from frame to frame."""

import numpy as np
from numpy.typing import NDArray

from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.media.seeing.runs import frames, runs
from hailuo_studio.media.seeing.trace import Trace

# Of the brightness: the eye sees changes of light from about 1 % (Weber) when they come quickly;
# and grey levels, below which a coder's own pulse lies.
PART = 0.012
LEAST = 1.0
# So often the light must turn within half a second: a flash turns it three times.
TURNS = 5
SECONDS = 0.5


def flicker(trace: Trace) -> list[Mark]:
    window = max(6, round(SECONDS * trace.fps))
    if trace.frames < window + 2:
        return []
    beat = _beat(trace)
    light = np.maximum(trace.light.mean(axis=1), 1.0)
    strong = np.abs(beat) >= np.maximum(LEAST, PART * light)
    turns = np.zeros(trace.frames, np.int64)
    turns[1:] = (beat[1:] * beat[:-1] < 0) & strong[1:] & strong[:-1]
    sums = np.convolve(turns, np.ones(window, np.int64))
    flags = np.zeros(trace.frames, np.bool_)
    for end in np.flatnonzero(sums[: trace.frames] >= TURNS):
        flags[max(0, end - window) : end + 1] |= strong[max(0, end - window) : end + 1]
    return [
        Mark(MarkKind.FLICKER, first, last, f"the light flickers in {frames(first, last)}")
        for first, last in runs(_filled(flags))
    ]


def _beat(trace: Trace) -> NDArray[np.float32]:
    """How far each frame's light lies off its two neighbours', as most fields of it have it:
    what moves changes some fields, and in both directions."""
    beat = np.zeros(trace.frames, np.float32)
    away = trace.light[1:-1] - (trace.light[:-2] + trace.light[2:]) / 2
    same_way = np.abs(np.sign(away).mean(axis=1)) > 0.6
    beat[1:-1] = np.where(same_way, np.median(away, axis=1), 0)
    return beat


def _filled(flags: NDArray[np.bool_], gap: int = 4) -> NDArray[np.bool_]:
    """Small gaps closed: one flicker is one mark."""
    filled = flags.copy()
    for first, last in runs(~flags):
        if first > 0 and last < len(flags) - 1 and last - first < gap:
            filled[first : last + 1] = True
    return filled
