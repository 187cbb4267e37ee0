"""Black: frames in which next to nothing is lit."""

from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.media.seeing.runs import frames, runs
from hailuo_studio.media.seeing.trace import Trace

# As FFmpeg's `blackdetect` takes a picture for black.
PART = 0.98
# At either end a fade may pass through black; in the middle one frame is seen as a blink.
SECONDS_AT_ENDS = 0.4


def black(trace: Trace) -> list[Mark]:
    least = round(SECONDS_AT_ENDS * trace.fps)
    marks = []
    for first, last in runs(trace.dark >= PART):
        inside = first > 0 and last < trace.frames - 1
        if not inside and last - first + 1 < least:
            continue
        words = f"{frames(first, last)} black"
        if last - first + 1 == trace.frames:
            words = "all frames black"
        marks.append(Mark(MarkKind.BLACK, first, last, words))
    return marks
