"""What a button of the framing bar does to each still that is being edited."""

from dataclasses import replace

from hailuo_studio.core.deliverables import best_ratio
from hailuo_studio.core.framing import (
    Aspect,
    Fill,
    Framing,
    cropped_to,
    padded_to,
    ratio_of,
    turned,
)
from hailuo_studio.ui.stage.framing.hand import Change

Size = tuple[int, int]


def turn(size: Size, framing: Framing) -> Framing:
    return turned(framing)


def turn_back(size: Size, framing: Framing) -> Framing:
    return turned(framing, clockwise=False)


def whole(size: Size, framing: Framing) -> Framing:
    """All of the picture; it stays turned."""
    return replace(framing, crop=None)


def shaped(ratio: float, fill: Fill | None) -> Change:
    """Cut to a shape, or padded to it where a fill is given."""
    if fill is None:
        return lambda size, framing: cropped_to(size, framing, ratio)
    return lambda size, framing: padded_to(size, framing, ratio, fill)


def same_shape(fill: Fill | None) -> Change:
    """The shape it has, now cut or padded."""
    return lambda size, framing: shaped(ratio_of(size, framing), fill)(size, framing)


def filled(fill: Fill) -> Change:
    return lambda size, framing: replace(framing, fill=fill)


def coloured(colour: str) -> Change:
    """`colour` is #rrggbb."""
    return lambda size, framing: replace(framing, colour=colour)


def best_for(formats: tuple[Aspect, ...]) -> Change:
    return lambda size, framing: cropped_to(size, framing, best_ratio(formats))
