"""One of several processes that spend from one ledger at once: `HOME SEED DAY BATCH`."""

import random
import sys
from dataclasses import replace
from pathlib import Path

from hailuo_studio.core.errors import NotOwned, OverCeiling
from hailuo_studio.core.take import Failure, Outcome, Reason
from tests.core.values import SENT
from tests.store.test_ledger import PREPARED, Books

DAYS = ("2026-11-02", "2026-11-03", "2026-11-01")


def spend(home: Path, seed: int, day_ceiling: int, batch_ceiling: int) -> None:
    """Send what can be sent, and let things happen to it; raises for nothing but a fault."""
    chance = random.Random(seed)
    books = Books(home)
    takes = [take.id for take, _ in books.ledger.takes()]
    chance.shuffle(takes)
    for number, take_id in enumerate(takes):
        try:
            if not books.ledger.claim(take_id, None):
                continue
            books.ledger.prepared(take_id, PREPARED)
            sent = replace(SENT, reserve=chance.choice((30, 45, 85)))
            # Midnight comes halfway, and some clocks go back.
            day = DAYS[chance.choice((1, 1, 2)) if number > len(takes) // 2 else 0]
            take = books.ledger.intent(take_id, sent, 5.0, day, day_ceiling, batch_ceiling)
            _answer(books, take.id, take.attempts[-1].id, chance)
        except (OverCeiling, NotOwned):
            continue
        finally:
            books.ledger.release(take_id)
        if chance.random() < 0.2:
            books.projects.set_ceiling("p", chance.choice((200, 300, 500)))
    books.close()


def _answer(books: Books, take_id: str, attempt: int, chance: random.Random) -> None:
    ledger = books.ledger
    match chance.randrange(6):
        case 0:
            ledger.outcome(attempt, Outcome.NOT_SENT, 6.0)
        case 1:
            ledger.outcome(attempt, Outcome.UNANSWERED, 6.0)
        case 2:
            ledger.accepted(attempt, 6.0, f"task of {take_id}", "")
            ledger.failed(take_id, Failure(Reason.SERVICE, "", 7.0), None, "")
            ledger.refunded(take_id, 8.0)
        case _:
            ledger.accepted(attempt, 6.0, f"task of {take_id}", "")
            charged = chance.choice((None, 0, 20, 90))
            ledger.finished(take_id, "https://e.com/c.mp4", charged, "")


if __name__ == "__main__":
    spend(Path(sys.argv[1]), *(int(argument) for argument in sys.argv[2:]))
