"""Looks through a clip once and tells what a person may want to look at again."""

from collections.abc import Callable
from pathlib import Path

from hailuo_studio.core.library import Mark
from hailuo_studio.media.seeing.black import black
from hailuo_studio.media.seeing.cut import cut
from hailuo_studio.media.seeing.drift import drift
from hailuo_studio.media.seeing.far_from_still import far_from_still
from hailuo_studio.media.seeing.flicker import flicker
from hailuo_studio.media.seeing.frozen import frozen
from hailuo_studio.media.seeing.small_frames import Pixels, small_frames
from hailuo_studio.media.seeing.trace import Trace, traced

RULES: tuple[Callable[[Trace], list[Mark]], ...] = (frozen, black, flicker, cut, drift)


def look_through(
    path: Path, still: Pixels | None = None, *, check: Callable[[], None] = lambda: None
) -> tuple[Mark, ...]:
    """In the order of the clip; nothing noticed is an empty tuple. `still` is the picture it was
    made from, as sent; without it the first frame is compared with nothing.

    `check` is called at every frame: what it raises ends the work. Raises InputError when the clip
    can't be read.
    """
    return marks_of(traced(small_frames(path, check=check)), still)


def marks_of(trace: Trace, still: Pixels | None = None) -> tuple[Mark, ...]:
    marks = [mark for rule in RULES for mark in rule(trace)]
    if still is not None:
        marks += far_from_still(trace, still)
    return tuple(sorted(marks, key=lambda mark: (mark.first, mark.last)))
