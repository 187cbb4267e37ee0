"""Takes that wait for a ceiling: who must wait, what the banner says, and when they go on."""

from collections.abc import Callable

from hailuo_studio.core.budget import Ceilings
from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import Limit, OverCeiling
from hailuo_studio.core.take import State, Take
from hailuo_studio.engine.queue import Queue
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.views import BannerKind, Row
from hailuo_studio.store.ceilings import Bound
from hailuo_studio.store.ledger import Ledger
from hailuo_studio.store.money import Money

_KINDS = {
    Limit.DAY: BannerKind.CEILING,
    Limit.PROJECT: BannerKind.PROJECT_CEILING,
    Limit.BATCH: BannerKind.BATCH_CEILING,
    Limit.ORDER: BannerKind.BATCH_CEILING,
}
_OURS = frozenset(_KINDS.values())
_WIDTH = list(Limit)
# A sentence of its own for those that come next; thousands of them would only cost time.
_SAID = 20


class CeilingWatch:
    """A take that would pass a ceiling waits while others go on; once nothing else can be sent,
    one banner says so. All go on by themselves when the day turns, a ceiling is raised or
    credits come back. The ledger alone decides, at the intent; this only spares useless tries.
    """

    def __init__(
        self,
        ledger: Ledger,
        money: Money,
        rows: Rows,
        scope: Scope,
        now: Callable[[], Ceilings],
        today: Callable[[], str],
        catalog: Callable[[], Catalog],
    ) -> None:
        self.only: frozenset[str] | None = None
        self._ledger = ledger
        self._money = money
        self._rows = rows
        self._scope = scope
        self._now = now
        self._today = today
        self._catalog = catalog
        self._watching = False
        self._bounds: dict[str, tuple[Bound, ...]] = {}

    def over(self) -> None:
        """An intent was refused: from now on look before a take is tried."""
        self._watching = True
        self._bounds.clear()

    def within(self, take: Take) -> bool:
        """Whether it is worth trying to send this take."""
        return self._over(take) is None

    def look(self, queue: Queue) -> None:
        """A second passed or a ceiling changed: show, keep or lift the banner."""
        if not self._watching:
            return
        self._bounds.clear()
        waiting = self._waiting()
        stopped = [(row, error) for row in waiting if (error := self._over(row.take)) is not None]
        for row, error in stopped[:_SAID]:
            self._rows.note(row.take, error.what, None)
        shown = queue.banner is not None and queue.banner.kind in _OURS
        if len(stopped) < len(waiting) or not waiting:
            self._watching = bool(stopped)
            if shown:
                queue.lift()
            else:
                queue.wake()
        elif queue.banner is None and not any(self._on_its_way(row) for row in waiting):
            # The widest ceiling names the banner: raising it lets most of them go on.
            error = max((error for _, error in stopped), key=lambda e: _WIDTH.index(e.limit))
            queue.block(_KINDS[error.limit], error)

    def _over(self, take: Take) -> OverCeiling | None:
        if not self._watching:
            return None
        found = self._bounds.get(take.batch_id)
        if found is None:
            day = self._ledger.day(self._today())
            found = self._money.bounds(take.project_id, take.batch_id, day, self._now())
            self._bounds[take.batch_id] = found
        needed = min(take.agreed, self._catalog().quote(take.shot.settings).reserve)
        for bound in found:
            try:
                bound.check(needed)
            except OverCeiling as error:
                return error
        return None

    def _waiting(self) -> list[Row]:
        return [
            row for row in self._rows.waiting() if self.only is None or row.take.id in self.only
        ]

    def _on_its_way(self, row: Row) -> bool:
        return row.state is not State.QUEUED or self._scope.running(row.take.id)
