"""Charges other than quoted: said loudly, but once for each new price."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from hailuo_studio.core.shot import Settings
from hailuo_studio.engine.accounts import differs
from hailuo_studio.engine.views import Row
from hailuo_studio.ui import written


def _tr(text: str) -> str:
    return QCoreApplication.translate("charges", text)


class ChargeNews:
    """Knows which charges were already there when the engine was opened."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._said: set[tuple[Settings, int]] = set()

    def begin(self, rows: Iterable[Row]) -> None:
        self._known = {row.take.id for row in rows if row.take.charged is not None}
        self._said.clear()

    def sentence(self, row: Row) -> str:
        """What to tell about this change; empty where there is nothing new."""
        take = row.take
        if take.charged is None or take.id in self._known:
            return ""
        self._known.add(take.id)
        what = (take.shot.settings, take.charged)
        if not differs(take.charged, take.estimate) or what in self._said:
            return ""
        self._said.add(what)
        low, high = take.estimate
        charged, quoted = written.number(take.charged), written.span(low, high)
        words = _tr("The service charged {0} credits for a take quoted at {1}.")
        later = _tr(" Later quotes show {0}.") if take.charged else ""
        return words.format(charged, quoted) + later.format(charged)
