"""The comparison's own deeds, beside those of every screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from hailuo_studio.ui.compare.item import Manner

if TYPE_CHECKING:
    from hailuo_studio.ui.compare.comparison import Comparison

ACTS: dict[str, Callable[["Comparison"], object]] = {
    "compare.side": lambda comparison: comparison.set_manner(Manner.SIDE),
    "compare.wipe": lambda comparison: comparison.set_manner(Manner.WIPE),
    "compare.difference": lambda comparison: comparison.set_manner(Manner.DIFFERENCE),
    "compare.blink": lambda comparison: comparison.blink(),
    "compare.lead1": lambda comparison: comparison.choose(0),
    "compare.lead2": lambda comparison: comparison.choose(1),
    "compare.lead3": lambda comparison: comparison.choose(2),
    "compare.lead4": lambda comparison: comparison.choose(3),
    "compare.earlier": lambda comparison: comparison.shift_partner(-1),
    "compare.later": lambda comparison: comparison.shift_partner(1),
    "compare.keep": lambda comparison: comparison.keep(),
    "compare.reject": lambda comparison: comparison.reject_rest(),
    "compare.close": lambda comparison: comparison.closed.emit(),
}
