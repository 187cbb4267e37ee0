"""What a take weighs in a budget, and whether one more may be sent. Amounts are credits."""

from dataclasses import dataclass

from hailuo_studio.core.take import Outcome, Take

DEFAULT_DAY_CEILING = 300


@dataclass(frozen=True, slots=True)
class Weight:
    """`reserved` may still be charged, `counted` was or possibly was."""

    reserved: int = 0
    counted: int = 0

    @property
    def total(self) -> int:
        return self.reserved + self.counted


def weight(take: Take) -> Weight:
    """What the take's money weighs now.

    Nothing accepted weighs nothing; an open or unanswered attempt stays reserved; accepted counts
    as reported, else at the reserve, also after a failure, until 0 is reported or a person marks
    it as refunded.
    """
    attempt = take.attempt
    if attempt is None or attempt.nothing_accepted or take.refunded_at is not None:
        return Weight()
    if attempt.outcome in (None, Outcome.UNANSWERED):
        return Weight(reserved=attempt.sent.reserve)
    if attempt.outcome is Outcome.CLOSED_BY_PERSON and take.cancelled_at is not None:
        return Weight()
    return Weight(counted=attempt.sent.reserve if take.charged is None else take.charged)


def day_never_back(today: str, last_seen: str | None) -> str:
    """The budget's day: today's local date, but never before a day already seen (ISO dates)."""
    return today if last_seen is None else max(today, last_seen)


def fits(used: int, more: int, ceiling: int | None) -> bool:
    """Whether `more` credits may be reserved; no ceiling means yes."""
    return ceiling is None or used + more <= ceiling
