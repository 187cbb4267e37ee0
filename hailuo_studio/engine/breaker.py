"""The circuit breaker: when takes fail the same way in a row, nothing more is sent until a person
says so. Computed from the facts of the takes, so it holds across restarts and processes.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from hailuo_studio.core.budget import weight
from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.take import Hold, Outcome, Reason, State, Take, Why
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.views import Row
from hailuo_studio.store.ledger import Ledger

IN_A_ROW = 3
_MARK = "continued"
_UNANSWERED = "unanswered"
_SENT = "sent"
_WENT_WELL = ""
# Holds that would come to each take of a batch alike; the others are about one take or its price.
_LIKE_FAILURES = frozenset(
    {Why.PICTURE_LINK, Why.LINK_MISSING, Why.TASK_UNKNOWN, Why.STOPPED_WAITING, Why.SAVING}
)
STOPPED_STATES = frozenset({State.FAILED, State.UNSURE, State.HELD})


@dataclass(frozen=True, slots=True)
class Event:
    """How a take ended or stopped, or that it was accepted; `kind` is equal for what is the same
    kind of failure, empty where it went well."""

    at: float
    kind: str
    words: str
    take: Take


@dataclass(frozen=True, slots=True)
class Streak:
    """The latest failures, all of one kind, oldest first."""

    events: tuple[Event, ...]

    @property
    def until(self) -> float:
        return self.events[-1].at

    def told(self) -> StudioError:
        """What failed how often, what it cost, what to do."""
        count, words = len(self.events), self.events[-1].words.rstrip(".")
        cost = sum(weight(event.take).total for event in self.events)
        return StudioError(
            f"{count} takes in a row failed the same way: {words}.",
            cost=f"Up to {cost} credits may have been charged for them."
            if cost
            else "Nothing was charged for them.",
            todo="See what is wrong, then continue.",
        )


def events(take: Take) -> Iterable[Event]:
    """What the facts of one take say to the breaker. What a person ended says nothing."""
    attempt = take.attempt
    if attempt is not None and attempt.outcome is Outcome.ACCEPTED:
        yield Event(attempt.outcome_at or attempt.intent_at, _SENT, "", take)
    if take.clip is not None:
        yield Event(take.clip.saved_at, _WENT_WELL, "", take)
    elif take.failure is not None:
        if take.failure.reason is not Reason.SENT_AGAIN:
            yield Event(take.failure.at, _failure_kind(take), take.failure.words, take)
    elif take.cancelled_at is not None:
        return
    elif take.hold is not None and take.hold.why in _LIKE_FAILURES:
        yield _held(take, take.hold)
    elif attempt is not None and attempt.outcome is Outcome.UNANSWERED:
        yield Event(attempt.outcome_at or attempt.intent_at, _UNANSWERED, attempt.words, take)


def _failure_kind(take: Take) -> str:
    """Reason and status. The content filter speaks about one picture or text, so only the very
    same verdict is the same kind."""
    failure, attempt = take.failure, take.attempt
    assert failure is not None
    detail = attempt.status if attempt is not None else None
    words = failure.words.casefold() if failure.reason is Reason.MODERATED else ""
    return f"{failure.reason} {detail} {words}"


def _held(take: Take, hold: Hold) -> Event:
    return Event(hold.at, f"held {hold.why}", hold.words, take)


def streak(takes: Iterable[Take], since: float) -> Streak | None:
    """The failures of one kind at the end of what happened after `since`; None where the latest
    was no failure. An acceptance ends a row of requests that failed, a clip every row."""
    happened = sorted(
        (event for take in takes for event in events(take) if event.at > since),
        key=lambda event: event.at,
    )
    found: list[Event] = []
    for event in reversed(happened):
        if event.kind == _SENT:
            if found and _failed_when_sent(found[0]):
                break
            continue
        if event.kind == _WENT_WELL or (found and event.kind != found[0].kind):
            break
        found.append(event)
    return Streak(tuple(reversed(found))) if found else None


def _failed_when_sent(event: Event) -> bool:
    attempt = event.take.attempt
    return attempt is None or attempt.outcome is not Outcome.ACCEPTED


def _to_be_sent(row: Row) -> bool:
    return row.state.unsent and not row.take.behind


class Breaker:
    """`only` limits it to a script's own takes, whose row begins with the call."""

    def __init__(self, ledger: Ledger, rows: Rows, clock: Callable[[], float]) -> None:
        self.only: frozenset[str] | None = None
        self._ledger = ledger
        self._rows = rows
        self._clock = clock

    def tripped(self) -> StudioError | None:
        """Why nothing more should be sent: enough failures of one kind since a person last said
        "continue", and something waits that was asked for before the last of them."""
        mine = self._mine()
        waiting = [row.take for row in mine if _to_be_sent(row)]
        if not waiting:
            return None
        found = streak((row.take for row in mine), self._since())
        if found is None or len(found.events) < IN_A_ROW:
            return None
        # Whoever asks after a failure knows of it; a hot folder does not.
        warned = all(t.created_at >= found.until and not t.unattended for t in waiting)
        return None if warned else found.told()

    @property
    def waits(self) -> bool:
        """Whether anything is left to be sent."""
        return any(_to_be_sent(row) for row in self._mine())

    def go_on(self) -> None:
        """A person says: continue. What failed until now no longer counts."""
        self._ledger.set_mark(_MARK, repr(self._clock()))

    def _since(self) -> float:
        return float(self._ledger.mark(_MARK) or 0.0)

    def _mine(self) -> tuple[Row, ...]:
        rows = self._rows.all()
        return rows if self.only is None else tuple(r for r in rows if r.take.id in self.only)
