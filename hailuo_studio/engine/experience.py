"""What the user's own past teaches: what takes really cost, and when they finish."""

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.shot import Settings
from hailuo_studio.engine.pacing import Usual, usual
from hailuo_studio.store.money import Money


class Experience:
    """Rows ask at every painting, so what was read from the ledger is kept until it changes."""

    def __init__(self, money: Money, catalog: Catalog) -> None:
        self._money = money
        self._usual: dict[Settings, Usual] = {}
        self._ever_paid = False
        self._closed = False
        self.catalog = catalog.with_seen(money.seen())

    def usual(self, settings: Settings) -> Usual:
        """When takes of this cell usually finish; asked a last time after the ledger is closed."""
        if self._closed and settings not in self._usual:
            return usual((), self.catalog.usual_seconds)
        if settings not in self._usual:
            past = self._money.finishing_seconds(settings)
            self._usual[settings] = usual(past, self.catalog.usual_seconds)
        return self._usual[settings]

    def learn(self, settings: Settings) -> None:
        """A take of this cell has ended."""
        self._usual.pop(settings, None)
        self.catalog = self.catalog.with_seen(self._money.seen())

    def close(self) -> None:
        """Ask the ledger no more."""
        self._closed = True

    @property
    def ever_paid(self) -> bool:
        """Whether a take was ever accepted here, or may have been."""
        self._ever_paid = self._ever_paid or self._money.ever_accepted()
        return self._ever_paid
