"""What the mouse holds on the stage, from press to release, and what that does to a framing."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF

from hailuo_studio.core.framing import Box, Framing, moved, tidy
from hailuo_studio.ui.stage.framing.handles import Handle, pulled

# From one still's size (before turning) and framing to its new framing.
Change = Callable[[tuple[int, int], Framing], Framing]


@dataclass(frozen=True, slots=True)
class Hand:
    """`handle` None moves the whole; `product` is what is held instead of the frame. `locked`
    keeps the frame's shape, `pads` lets it leave the picture."""

    start: QPointF
    handle: Handle | None
    before: Framing
    locked: bool = False
    pads: bool = False
    product: Box | None = None

    def change(self, by: tuple[float, float]) -> Change:
        """What moving the mouse `by` (right, down; fractions of the picture) does to a frame."""
        handle, locked, pads = self.handle, self.locked, self.pads
        if handle is None:
            return lambda size, framing: _moved(framing, by, pads)
        return lambda size, framing: replace(
            framing, crop=tidy(pulled(framing.box, handle, by, locked, pads))
        )

    def product_at(self, by: tuple[float, float]) -> Box:
        assert self.product is not None
        if self.handle is not None:
            return pulled(self.product, self.handle, by, locked=False, pads=False)
        return moved(Framing(self.product), *by).box


def _moved(framing: Framing, by: tuple[float, float], pads: bool) -> Framing:
    if not pads or framing.pads:
        return moved(framing, *by)
    left, top, right, bottom = framing.box
    return replace(framing, crop=tidy((left + by[0], top + by[1], right + by[0], bottom + by[1])))
