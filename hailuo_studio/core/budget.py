"""What a take weighs in a budget, and whether one more may be sent. Amounts are credits."""

from dataclasses import dataclass

from hailuo_studio.core.take import Outcome, Take

DEFAULT_DAY_CEILING = 300
DEFAULT_CONFIRM_ABOVE = 200


@dataclass(frozen=True, slots=True)
class Ceilings:
    """Credits; None means no ceiling. A project's own ceiling is in the ledger."""

    day: int | None = None
    batch: int | None = None


@dataclass(frozen=True, slots=True)
class Weight:
    """`reserved` may still be charged, `counted` was or possibly was; `possibly` is the part of
    `counted` that no report of the service confirms."""

    reserved: int = 0
    counted: int = 0
    possibly: int = 0

    @property
    def total(self) -> int:
        return self.reserved + self.counted


def weigh(
    outcome: Outcome | None, reserve: int, charged: int | None, refunded: bool, cancelled: bool
) -> Weight:
    """What an attempt's money weighs now.

    Nothing accepted weighs nothing; an open or unanswered attempt stays reserved; accepted counts
    as reported, else at the reserve, also after a failure, until 0 is reported or a person marks
    it as refunded; closed by a person counts unless they said it was not accepted.
    """
    if outcome in (Outcome.NOT_SENT, Outcome.REFUSED) or refunded:
        return Weight()
    if outcome in (None, Outcome.UNANSWERED):
        return Weight(reserved=reserve)
    if outcome is Outcome.CLOSED_BY_PERSON and cancelled:
        return Weight()
    return Weight(counted=reserve, possibly=reserve) if charged is None else Weight(counted=charged)


def weight(take: Take) -> Weight:
    """What the take's money weighs now; only its latest attempt can weigh anything."""
    if take.attempt is None:
        return Weight()
    return weigh(
        take.attempt.outcome,
        take.attempt.sent.reserve,
        take.charged,
        take.refunded_at is not None,
        take.cancelled_at is not None,
    )


def day_never_back(today: str, last_seen: str | None) -> str:
    """The budget's day: today's local date, but never before a day already seen (ISO dates)."""
    return today if last_seen is None else max(today, last_seen)


def fits(used: int, more: int, ceiling: int | None) -> bool:
    """Whether `more` credits may be reserved; no ceiling means yes."""
    return ceiling is None or used + more <= ceiling
