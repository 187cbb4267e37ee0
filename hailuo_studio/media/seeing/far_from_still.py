"""First frame far from the still: the clip does not begin with the picture it was made from."""

import numpy as np
from PIL import Image

from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.media.seeing.matching import grey, likeness
from hailuo_studio.media.seeing.small_frames import Pixels
from hailuo_studio.media.seeing.trace import Trace

# Correlation below which it is another picture.
UNLIKE = 0.6
# A clip may begin nearer than the still: so much larger, up to half as large again.
ZOOMS = (1.0, 1.05, 1.11, 1.17, 1.23, 1.3, 1.4, 1.5)


def far_from_still(trace: Trace, still: Pixels) -> list[Mark]:
    """`still` is the picture as it was framed and sent, small and upright."""
    alike = closeness(trace.first, still)
    if alike >= UNLIKE:
        return []
    words = f"frame 1 does not look like the still ({max(0, round(alike * 100))} % alike)"
    return [Mark(MarkKind.FAR_FROM_STILL, 0, 0, words)]


def closeness(first: Pixels, still: Pixels) -> float:
    """The best likeness of the frame to any part of the still that it may show."""
    height, width = first.shape[:2]
    wanted = grey(first)
    picture = Image.fromarray(still)
    best = -1.0
    for zoom in ZOOMS:
        size = (max(width, round(width * zoom)), max(height, round(height * zoom)))
        whole = grey(np.asarray(picture.resize(size, Image.Resampling.BOX)))
        best = max(best, likeness(wanted, whole))
        if best > 0.95:
            break
    return best
