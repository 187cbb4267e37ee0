"""Batches as a whole: when each will be finished, and its end, told once."""

from collections.abc import Callable

from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import State
from hailuo_studio.engine.pacing import Usual, sending_gap
from hailuo_studio.engine.queue import Queue
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.time_left import Awaited, seconds_left
from hailuo_studio.engine.views import BatchEnd, Row
from hailuo_studio.store.ledger import Ledger


class Batches:
    """`ended` is announced once for each batch, whichever process sees it first."""

    def __init__(
        self,
        ledger: Ledger,
        rows: Rows,
        queue: Queue,
        usual: Callable[[Row], Usual],
        clock: Callable[[], float],
    ) -> None:
        self.ended = Signal[[BatchEnd]]()
        self._ledger = ledger
        self._rows = rows
        self._queue = queue
        self._usual = usual
        self._clock = clock

    def tell_untold(self) -> None:
        """Of batches that ended when nobody was there to tell."""
        for batch_id in self._ledger.untold():
            self.tell(batch_id)

    def tell(self, batch_id: str) -> None:
        """Announce its end, if it has ended and was not told before."""
        rows = self._of(batch_id)
        if not rows or not all(row.state.ended for row in rows):
            return
        if self._ledger.tell_end(batch_id, self._clock()):
            states = [row.state for row in rows]
            self.ended.emit(
                BatchEnd(
                    batch_id,
                    rows[0].take.project_id,
                    states.count(State.READY),
                    states.count(State.FAILED),
                    states.count(State.CANCELLED),
                )
            )

    def seconds_left(self, batch_id: str) -> float | None:
        """Until the batch is finished at the usual pace; None where that can't be known."""
        rows = [row for row in self._of(batch_id) if not (row.state.ended or row.take.behind)]
        if not rows and any(not row.state.ended for row in self._of(batch_id)):
            return None
        if self._queue.banner is not None and any(row.state.unsent for row in rows):
            return None
        turns = {row.take.id: turn for turn, row in enumerate(self._rows.waiting_in_turn())}
        now = self._clock()
        gap = sending_gap(self._queue.pace())
        return seconds_left(
            (
                Awaited(
                    row.state,
                    max(0.0, now - row.since),
                    self._usual(row).late,
                    turns.get(row.take.id, 0),
                )
                for row in rows
            ),
            gap,
        )

    def _of(self, batch_id: str) -> tuple[Row, ...]:
        return self._rows.of_batch(batch_id)
