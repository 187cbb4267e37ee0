"""From an order to takes in the ledger: checked, priced, written in one transaction."""

import secrets
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from hailuo_studio.core.catalog import Catalog, Quote
from hailuo_studio.core.errors import AlreadyAsked, InputError
from hailuo_studio.core.limits import prompt_problems, still_problems
from hailuo_studio.core.shot import Shot
from hailuo_studio.core.take import State, Take
from hailuo_studio.engine.queue import Queue
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.views import Order, Row
from hailuo_studio.store.ledger import Ledger


def new_id() -> str:
    return secrets.token_hex(5)


def problems(shot: Shot, catalog: Catalog) -> tuple[str, ...]:
    """Every sentence that keeps this shot from being sent; empty when nothing does."""
    found = [p.sentence for p in still_problems(shot.still, shot.framing)]
    found += [p.sentence for p in prompt_problems(shot.prompt)]
    if refusal := catalog.refusal(shot.settings):
        found.append(refusal)
    return tuple(found)


def price(shots: Sequence[Shot], takes: int, catalog: Catalog) -> Quote:
    """What `takes` takes of each shot cost."""
    return price_of([(shot, takes) for shot in shots], catalog)


def price_of(wanted: Sequence[tuple[Shot, int]], catalog: Catalog) -> Quote:
    """What these shots cost, each with its own number of takes."""
    return catalog.total([(shot.settings, takes) for shot, takes in wanted])


def place_order(
    ledger: Ledger,
    catalog: Catalog,
    order: Order,
    batch_ceiling: int | None,
    now: float,
    arrival: int | None = None,
) -> tuple[Take, ...]:
    """Write the order's takes, and what they take from the allowance of the hot folder in which
    `arrival` was seen. Raises InputError, AlreadyAsked or OverCeiling, then nothing is
    written. Nothing is sent before its price was seen: an order dearer than agreed is refused."""
    if not order.shots or any(takes < 1 for _, takes in order.wanted):
        raise InputError("There is nothing to generate.", todo="Add a still.")
    for shot in order.shots:
        if found := problems(shot, catalog):
            raise InputError(f"{shot.title}: {found[0]}", todo="Change it, or leave it out.")
    total = price_of(order.wanted, catalog)
    if total.reserve > order.agreed.reserve:
        raise InputError(
            f"The price changed from {order.agreed.high} to {total.high} credits.",
            todo="Look at the new price, then press Generate again.",
        )
    refuse_moderated(ledger, order.shots)
    if not order.again and (same := ledger.same_unfinished(order.shots)):
        raise AlreadyAsked(same)
    batch = new_id()
    numbers = _numbers(ledger, order.project_id)
    takes = [
        replace(
            new_take(shot, order.project_id, batch, numbers(shot), catalog, now),
            folder=order.folder,
        )
        for shot, takes in order.wanted
        for _ in range(takes)
    ]
    takes = _with_pilot(takes, order.pilot)
    ledger.add_takes(takes, total.reserve, order.most, batch_ceiling, arrival)
    return tuple(takes)


def _with_pilot(takes: list[Take], pilot: int) -> list[Take]:
    """So many of them go ahead: the first take of each shot before any second one. None where
    nothing would be left to follow."""
    if not 0 < pilot < len(takes):
        return takes
    turns, given = [], Counter[Shot]()
    for place, take in enumerate(takes):
        turns.append((given[take.shot], place))
        given[take.shot] += 1
    first = {place for _, place in sorted(turns)[:pilot]}
    return [replace(take, pilot=place in first) for place, take in enumerate(takes)]


def _numbers(ledger: Ledger, project_id: str) -> Callable[[Shot], int]:
    """Numbers takes name by name, and still by still where they have none; two shots of one order
    may be of the same."""
    of_still: dict[str, int] = {}
    of_name: dict[str, int] = {}

    def next_number(shot: Shot) -> int:
        if shot.name:
            if not of_name:
                of_name.update({"": 0} | ledger.last_numbers(project_id))
            of_name[shot.name] = of_name.get(shot.name, 0) + 1
            return of_name[shot.name]
        key = shot.still.sha256
        if key not in of_still:
            of_still[key] = ledger.next_number(project_id, shot.still) - 1
        of_still[key] += 1
        return of_still[key]

    return next_number


def refuse_moderated(ledger: Ledger, shots: Sequence[Shot]) -> None:
    """What the content filter refused once is refused here, before it costs anything again."""
    for shot in shots:
        if ledger.was_moderated(shot):
            raise InputError(
                f"{shot.title}: the content filter refused this still with this text before.",
                todo="Change the text or the picture.",
            )


def new_take(
    shot: Shot,
    project_id: str,
    batch_id: str,
    number: int,
    catalog: Catalog,
    now: float,
    again_of: str | None = None,
) -> Take:
    quote = catalog.quote(shot.settings)
    return Take(
        id=new_id(),
        project_id=project_id,
        batch_id=batch_id,
        number=number,
        created_at=now,
        shot=shot,
        agreed=quote.reserve,
        estimate=(quote.low, quote.high),
        catalog_version=quote.catalog_version,
        agreed_at=now,
        again_of=again_of,
    )


class Orders:
    """Writes orders down and lets the queue have them."""

    def __init__(
        self,
        ledger: Ledger,
        rows: Rows,
        queue: Queue,
        catalog: Callable[[], Catalog],
        batch_ceiling: Callable[[], int | None],
        clock: Callable[[], float],
    ) -> None:
        self._ledger = ledger
        self._rows = rows
        self._queue = queue
        self._catalog = catalog
        self._batch_ceiling = batch_ceiling
        self._clock = clock

    def place(self, order: Order, arrival: int | None = None) -> tuple[Row, ...]:
        """See `place_order`; sending begins by itself."""
        takes = place_order(
            self._ledger, self._catalog(), order, self._batch_ceiling(), self._clock(), arrival
        )
        return self._queued(takes)

    def again(self, take: Take) -> Row:
        """A new take of the same shot, at today's price, linked to the one it repeats."""
        return self.again_all((take,))[0]

    def again_all(self, takes: Sequence[Take]) -> tuple[Row, ...]:
        """New takes of these, in one batch, each linked to the one it repeats; what repeats a take
        of a pilot still to be judged counts for that pilot. Raises OverCeiling, then none is
        written."""
        batch, catalog, now = new_id(), self._catalog(), self._clock()
        piloting = self._piloting(takes)
        again: list[Take] = []
        for project_id in dict.fromkeys(take.project_id for take in takes):
            numbers = _numbers(self._ledger, project_id)
            again += [
                replace(
                    new_take(t.shot, project_id, batch, numbers(t.shot), catalog, now, t.id),
                    batch_id=t.batch_id if t.id in piloting else batch,
                    folder=t.folder,
                    pilot=t.id in piloting,
                )
                for t in takes
                if t.project_id == project_id
            ]
        total = sum(take.agreed for take in again)
        self._ledger.add_takes(again, total, None, self._batch_ceiling())
        return self._queued(again)

    def _piloting(self, takes: Sequence[Take]) -> frozenset[str]:
        """Which of these came to nothing in a pilot that a person still has to judge."""
        if not any(take.pilot for take in takes):
            return frozenset()
        rows = self._rows.all()
        waits = {r.take.batch_id for r in rows if r.take.behind and not r.state.ended}
        lost = (State.FAILED, State.CANCELLED)
        return frozenset(
            t.id
            for t in takes
            if t.pilot and t.batch_id in waits and self._rows.known(t.id).state in lost
        )

    def _queued(self, takes: Sequence[Take]) -> tuple[Row, ...]:
        rows = tuple(self._rows.reload(take.id) for take in takes)
        self._queue.include(frozenset(take.id for take in takes))
        self._queue.wake()
        return rows
