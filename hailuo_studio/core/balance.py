"""What two balances say about a take that may have been charged. Amounts are credits, times epoch
seconds; nothing here is surer than the figures allow."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from hailuo_studio.core.take import Outcome, Take

# People see up to 20 minutes a clip; a service may charge when it has finished.
SETTLED = 30 * 60.0
LONGEST_TASK = 24 * 3600.0
_UNKNOWN = (None, Outcome.UNANSWERED, Outcome.CLOSED_BY_PERSON)


class Says(StrEnum):
    CHARGED = "charged"
    NOT_CHARGED = "not charged"
    CANT_TELL = "can't tell"
    UNEXPLAINED = "unexplained"


@dataclass(frozen=True, slots=True)
class Seen:
    """A balance a person read on the billing page."""

    credits: int
    at: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """`missing` is how much less there is now; `known` the least and the most that all other takes
    can have moved meanwhile; `why` the reason where it can't be told."""

    says: Says
    missing: int
    known: tuple[int, int]
    why: str = ""

    @property
    def sentence(self) -> str:
        """For a person."""
        moved = f"{self.missing} missing" if self.missing else "nothing is missing"
        if self.missing < 0:
            moved = f"{-self.missing} more than before"
        match self.says:
            case Says.CHARGED:
                return f"{_capital(moved)}{self._others()}: the take was charged."
            case Says.NOT_CHARGED:
                return f"{_capital(moved)}{self._others()}: the take was not charged."
        return f"Can't tell: {moved}{self._others()}, {self.why}."

    def _others(self) -> str:
        low, high = self.known
        if (low, high) == (0, 0):
            return ""
        span = f"{low}" if low == high else f"{low} to {high}"
        return f", {span} of it by other takes"


def judge(take: Take, others: Iterable[Take], before: Seen, now: Seen) -> Verdict:
    """Whether this unsure take was charged between the two balances. `others` are all other takes
    of the account's ledger."""
    missing = before.credits - now.credits
    attempt = take.attempt
    sent_at = attempt.intent_at if attempt else take.created_at
    moves = [m for other in others if (m := moves_of(other, before.at, now.at)) != {0}]
    sums = _Sums()
    for move in moves:
        sums.add(move)
    known = (sums.least, sums.most)
    price = _price(take)
    charged = any(sums.has(missing - amount) for amount in price)
    not_charged = sums.has(missing)
    if before.at > sent_at:
        why = "and the first balance was seen after the take was sent"
        return Verdict(Says.CANT_TELL, missing, known, why)
    if not_charged and now.at < sent_at + SETTLED:
        why = (
            "but it may be charged when it has finished: look again half an hour after it was sent"
        )
        return Verdict(Says.CANT_TELL, missing, known, why)
    if charged and not_charged:
        return Verdict(Says.CANT_TELL, missing, known, _why(moves, price))
    if charged:
        return Verdict(Says.CHARGED, missing, known)
    if not_charged:
        return Verdict(Says.NOT_CHARGED, missing, known)
    why = "which the takes here do not explain: something else spends on this account, or credits "
    return Verdict(Says.UNEXPLAINED, missing, known, f"{why}were bought")


def moves_of(take: Take, since: float, until: float) -> set[int]:
    """What a take may have taken off the balance in that time: a service may charge when it
    accepts or when it has finished, and give back what failed."""
    attempt = take.attempt
    if attempt is None or attempt.nothing_accepted or attempt.intent_at > until:
        return {0}
    price = _price(take)
    if attempt.outcome in _UNKNOWN:
        return {0} if attempt.intent_at < since - LONGEST_TASK else {0, *price}
    ended = take.clip.saved_at if take.clip else take.failure.at if take.failure else None
    begun = attempt.intent_at
    given_back = take.failure is not None or take.refunded_at is not None
    if ended is not None and ended <= since and not given_back:
        return {0}
    if begun >= since and take.clip is not None and not given_back:
        return set(price)
    moves = {0, *price}
    if begun < since and given_back:
        moves |= {-amount for amount in price}
    return moves


def _price(take: Take) -> range:
    """The amounts this take may have been charged."""
    if take.charged is not None:
        return range(take.charged, take.charged + 1)
    attempt = take.attempt
    low, high = take.estimate
    return range(low, max(high, attempt.sent.reserve if attempt else high) + 1)


class _Sums:
    """Every total that is possible, a bit each from `least` on: hundreds of takes at prices that
    are ranges are added up in milliseconds."""

    def __init__(self) -> None:
        self.least = 0
        self._bits = 1

    def add(self, move: set[int]) -> None:
        """One of these amounts comes on top."""
        low, before = min(move), self._bits
        self._bits = 0
        for amount in move:
            self._bits |= before << (amount - low)
        self.least += low

    def has(self, total: int) -> bool:
        return total >= self.least and bool(self._bits >> (total - self.least) & 1)

    @property
    def most(self) -> int:
        return self.least + self._bits.bit_length() - 1


def _why(moves: Sequence[set[int]], price: range) -> str:
    if any(0 in move for move in moves):
        return "but other takes meanwhile may or may not have been charged as well"
    if len(price) > 1 or any(len(move) > 1 for move in moves):
        return "but prices are ranges"
    return "which fits both"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
