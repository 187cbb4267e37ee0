"""Several formats cut from one take: where each lies in the frame, and what asking once saves."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from hailuo_studio.core.framing import (
    Aspect,
    Box,
    Framing,
    cropped_to,
    kept_inside,
    ratio_of,
    tidy,
    turned_size,
)

# A product that touches the edge looks cut: this much of its size is left free around it.
AIR = 0.06


def safe_frame(ratio: float, wanted: Aspect) -> Box:
    """The largest centred box of that shape in a frame of `ratio`, in fractions of the frame."""
    across, down = min(1.0, wanted.ratio / ratio), min(1.0, ratio / wanted.ratio)
    return (1 - across) / 2, (1 - down) / 2, (1 + across) / 2, (1 + down) / 2


def common_frame(ratio: float, wanted: Iterable[Aspect]) -> Box:
    """The part of the frame that every format shows."""
    boxes = [safe_frame(ratio, aspect) for aspect in wanted] or [(0.0, 0.0, 1.0, 1.0)]
    return (
        max(box[0] for box in boxes),
        max(box[1] for box in boxes),
        min(box[2] for box in boxes),
        min(box[3] for box in boxes),
    )


def best_ratio(wanted: Sequence[Aspect]) -> float:
    """The frame's shape that lets the smallest format keep the most of it."""
    ratios = [aspect.ratio for aspect in wanted]
    between = math.sqrt(max(ratios) * min(ratios))
    return max((between, *ratios), key=lambda r: (min(_share(r, other) for other in ratios), -r))


def saved_takes(takes: int, wanted: Sequence[Aspect]) -> int:
    """How many takes one for all formats saves against one for each of them."""
    return takes * max(0, len(set(wanted)) - 1)


def holding(
    size: tuple[int, int], framing: Framing, wanted: Sequence[Aspect], subject: Box
) -> Framing:
    """A frame that shows `subject` (fractions of the picture as turned) whole in every format.

    It keeps its shape, grows no more than it must, and reaches beyond the picture only where the
    picture is too small for that. `size` is the picture's before turning.
    """
    width, height = turned_size(size, framing.turns)
    ratio = ratio_of(size, framing)
    inner = common_frame(ratio, wanted)
    need_across = (subject[2] - subject[0]) * (1 + 2 * AIR) / (inner[2] - inner[0])
    need_down = (subject[3] - subject[1]) * (1 + 2 * AIR) / (inner[3] - inner[1])
    part = ratio * height / width
    largest = cropped_to(size, framing, ratio).box
    across = max(need_across, need_down * part, largest[2] - largest[0])
    down = across / part
    x, y = (subject[0] + subject[2]) / 2, (subject[1] + subject[3]) / 2
    box = (x - across / 2, y - down / 2, x + across / 2, y + down / 2)
    return replace(framing, crop=tidy(_as_inside_as_it_can(box, subject, inner)))


def shows_all(frame: Framing, ratio: float, wanted: Iterable[Aspect], subject: Box) -> bool:
    """Whether every format shows the whole subject."""
    inner = common_frame(ratio, wanted)
    left, top, right, bottom = frame.box
    across, down = right - left, bottom - top
    seen = (
        left + inner[0] * across,
        top + inner[1] * down,
        left + inner[2] * across,
        top + inner[3] * down,
    )
    slack = 1e-6
    return (
        seen[0] <= subject[0] + slack
        and seen[1] <= subject[1] + slack
        and seen[2] >= subject[2] - slack
        and seen[3] >= subject[3] - slack
    )


def _share(frame: float, part: float) -> float:
    return min(frame, part) / max(frame, part)


def _as_inside_as_it_can(box: Box, subject: Box, inner: Box) -> Box:
    """Shifted towards the picture, without losing the subject from the common part."""
    wished = kept_inside(box)
    across, down = box[2] - box[0], box[3] - box[1]
    left = _shifted(box[0], wished[0], across, inner[0], inner[2], subject[0], subject[2])
    top = _shifted(box[1], wished[1], down, inner[1], inner[3], subject[1], subject[3])
    return left, top, left + across, top + down


def _shifted(
    start: float, wish: float, side: float, low: float, high: float, first: float, last: float
) -> float:
    if side >= 1:
        wish = (1 - side) / 2
    least, most = last - high * side, first - low * side
    return min(max(wish, least), most) if least <= most else start
