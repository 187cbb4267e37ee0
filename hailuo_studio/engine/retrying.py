"""Trying everything again that failed: one offer with its price, then one batch."""

from collections.abc import Sequence

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.take import Reason, State, Take
from hailuo_studio.engine.views import RetryOffer, Row
from hailuo_studio.store.ledger import Ledger

# What the filter refused comes to the same end again; what was sent again has its new take.
_NOT_AGAIN = frozenset({Reason.MODERATED, Reason.SENT_AGAIN})


def offer_of(
    rows: Sequence[Row], ledger: Ledger, catalog: Catalog, only: Sequence[str] | None = None
) -> RetryOffer:
    """Of the failed takes among these, each once, and none that was tried again already; of those
    named by `only`, where it is given."""
    wanted = None if only is None else frozenset(only)
    repeated = {row.take.again_of for row in rows}
    failed = [
        row.take
        for row in rows
        if row.state is State.FAILED and (wanted is None or row.take.id in wanted)
    ]
    left = [take for take in failed if take.id not in repeated]
    again = [take for take in left if _worth_it(take, ledger)]
    out = sum(1 for t in left if t.failure is not None and t.failure.reason is Reason.MODERATED)
    price = catalog.total([(take.shot.settings, 1) for take in again])
    return RetryOffer(tuple(take.id for take in again), price, out)


def agreed(offer: RetryOffer, now: RetryOffer) -> None:
    """Raises InputError when what is offered now is more than what was agreed to."""
    if not offer.takes:
        raise InputError("There is nothing to try again.", todo="Generate new takes instead.")
    if not set(offer.takes) <= set(now.takes) or now.price.reserve > offer.price.reserve:
        raise InputError(
            "What can be tried again has changed meanwhile.",
            todo="Look at the new price, then press it again.",
        )


def _worth_it(take: Take, ledger: Ledger) -> bool:
    refused = take.failure is not None and take.failure.reason in _NOT_AGAIN
    return not refused and not ledger.was_moderated(take.shot)
