"""The comparison's own keys, beside those of every screen."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from hailuo_studio.ui.compare.item import Manner

if TYPE_CHECKING:
    from hailuo_studio.ui.compare.comparison import Comparison

_Key = Qt.Key

ACTS: dict[int, Callable[["Comparison"], object]] = {
    _Key.Key_T: lambda comparison: comparison.set_manner(Manner.SIDE),
    _Key.Key_W: lambda comparison: comparison.set_manner(Manner.WIPE),
    _Key.Key_D: lambda comparison: comparison.set_manner(Manner.DIFFERENCE),
    _Key.Key_B: lambda comparison: comparison.blink(),
    _Key.Key_1: lambda comparison: comparison.choose(0),
    _Key.Key_2: lambda comparison: comparison.choose(1),
    _Key.Key_3: lambda comparison: comparison.choose(2),
    _Key.Key_4: lambda comparison: comparison.choose(3),
    _Key.Key_Comma: lambda comparison: comparison.shift_partner(-1),
    _Key.Key_Period: lambda comparison: comparison.shift_partner(1),
    _Key.Key_K: lambda comparison: comparison.keep(),
    _Key.Key_Escape: lambda comparison: comparison.closed.emit(),
}
