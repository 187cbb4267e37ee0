"""A pilot: the first takes of a batch go ahead, then a person says whether the rest may follow."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import State, Take
from hailuo_studio.engine.queue import Queue
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.views import PilotQuestion, Row
from hailuo_studio.store.ledger import Ledger


def questions(rows: Iterable[Row], catalog: Catalog) -> tuple[PilotQuestion, ...]:
    """Of the batches among these rows: all takes of the pilot have ended, others still wait for a
    person's word. Computed from facts alone, so it is asked again after a restart."""
    batches: dict[str, list[Row]] = {}
    for row in rows:
        if row.take.pilot or row.take.behind:
            batches.setdefault(row.take.batch_id, []).append(row)
    return tuple(
        _question(batch, catalog) for batch in batches.values() if _left(batch) and _ended(batch)
    )


def _left(batch: list[Row]) -> list[Take]:
    return [row.take for row in batch if row.take.behind and not row.state.ended]


def _ended(batch: list[Row]) -> bool:
    return all(row.state.ended for row in batch if row.take.pilot)


def _question(batch: list[Row], catalog: Catalog) -> PilotQuestion:
    rest = _left(batch)
    repeated = {row.take.again_of for row in batch}
    states = [row.state for row in batch if row.take.pilot and row.take.id not in repeated]
    return PilotQuestion(
        batch_id=rest[0].batch_id,
        project_id=rest[0].project_id,
        ready=states.count(State.READY),
        failed=states.count(State.FAILED),
        cancelled=states.count(State.CANCELLED),
        rest=len(rest),
        price=catalog.total([(take.shot.settings, 1) for take in rest]),
        agreed=sum(take.agreed for take in rest),
    )


class PilotWord:
    """`seen_failures` is called when a person lets the rest follow: they saw what failed. `asked`
    announces a question as soon as there is one."""

    def __init__(
        self,
        ledger: Ledger,
        rows: Rows,
        queue: Queue,
        catalog: Callable[[], Catalog],
        clock: Callable[[], float],
        seen_failures: Callable[[], None],
    ) -> None:
        self.asked = Signal[[PilotQuestion]]()
        self._told: dict[str, PilotQuestion] = {}
        self._ledger = ledger
        self._rows = rows
        self._queue = queue
        self._catalog = catalog
        self._clock = clock
        self._seen_failures = seen_failures

    def questions(self, project_id: str | None = None) -> tuple[PilotQuestion, ...]:
        """What waits for a person's word, oldest first."""
        return questions(self._rows.all(project_id), self._catalog())

    def question(self, batch_id: str) -> PilotQuestion:
        """Raises InputError where nothing is asked about this batch."""
        for found in questions(self._rows.of_batch(batch_id), self._catalog()):
            return found
        if any(row.take.behind and not row.state.ended for row in self._rows.of_batch(batch_id)):
            raise InputError("The first takes of this batch go on.", todo="Wait until they end.")
        raise InputError(f"Nothing of a batch {batch_id} waits for a word.", todo="Check its id.")

    def tell(self, row: Row) -> None:
        """A take has ended: announce the question, if it was the last of a pilot."""
        if not row.take.pilot:
            return
        for found in questions(self._rows.of_batch(row.take.batch_id), self._catalog()):
            if self._told.get(found.batch_id) != found:
                self._told[found.batch_id] = found
                self.asked.emit(found)

    def follow(self, seen: PilotQuestion) -> None:
        """The rest follows, at today's price, which is agreed to by this. Raises InputError when
        that is above what was `seen`, or the question is out of date; then nothing changes."""
        self._rows.catch_up()
        now = self.question(seen.batch_id)
        if now.price.reserve > seen.price.reserve or now.pilot != seen.pilot:
            raise InputError(
                f"The rest of this batch costs up to {now.price.reserve} credits today.",
                todo="Look at the new price, then continue.",
            )
        self._ledger.follow(seen.batch_id, self._priced(seen.batch_id), self._clock())
        self._seen_failures()
        self._said()

    def stop(self, batch_id: str) -> int:
        """Nothing follows: the rest is cancelled, nothing of it was sent. How many that were."""
        stopped = self._ledger.stop_at_pilot(batch_id, self._clock())
        self._said()
        return stopped

    def _priced(self, batch_id: str) -> list[Take]:
        catalog = self._catalog()
        rest = _left(list(self._rows.of_batch(batch_id)))
        quotes = [catalog.quote(take.shot.settings) for take in rest]
        return [
            replace(
                take,
                agreed=quote.reserve,
                estimate=(quote.low, quote.high),
                catalog_version=quote.catalog_version,
            )
            for take, quote in zip(rest, quotes, strict=True)
        ]

    def _said(self) -> None:
        self._rows.read_changes()
        self._queue.wake()
