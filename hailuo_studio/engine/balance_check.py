"""Compares two balances of the account with what the ledger knows happened between them."""

from collections.abc import Callable

from hailuo_studio.core.balance import Seen, Verdict, judge
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.take import Take
from hailuo_studio.engine.rows import Rows
from hailuo_studio.store.balances import Balances

MOST = 10**9


class BalanceCheck:
    """What is typed is kept, so that the next check begins with the last balance seen."""

    def __init__(self, balances: Balances, rows: Rows, clock: Callable[[], float]) -> None:
        self._balances = balances
        self._rows = rows
        self._clock = clock

    def seen_before(self, take_id: str) -> Seen | None:
        """The last balance seen before this take was sent."""
        return self._balances.latest(_sent_at(self._rows.known(take_id).take))

    def judge(self, take_id: str, before: int, now: int) -> Verdict:
        """`before` is the balance (credits) before the take was sent, `now` the one of this
        moment. Raises InputError for what no balance can be."""
        for credits in (before, now):
            if not 0 <= credits <= MOST:
                raise InputError(
                    f"{credits} is no balance.", todo="Type the credits the billing page shows."
                )
        take = self._rows.known(take_id).take
        known = self.seen_before(take_id)
        if known is None or known.credits != before:
            # No time was noted: the latest at which it can have been seen explains the least.
            known = Seen(before, _sent_at(take) - 1)
            self._balances.add(known)
        seen_now = Seen(now, self._clock())
        self._balances.add(seen_now)
        others = [row.take for row in self._rows.all() if row.take.id != take_id]
        return judge(take, others, known, seen_now)


def _sent_at(take: Take) -> float:
    return take.attempt.intent_at if take.attempt else take.created_at
