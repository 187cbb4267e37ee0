"""At every intent counted + reserved + this stays within every ceiling, whatever happened before:
a machine that tries what people, services and clocks do, against sums of its own."""

import shutil
import tempfile
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from hailuo_studio.core.errors import Limit, OverCeiling
from hailuo_studio.core.project import Project
from hailuo_studio.core.take import Failure, Outcome, Reason
from tests.core.values import SENT, TAKE
from tests.store.test_ledger import PREPARED, Books

RESERVES = st.sampled_from([30, 45, 85])
CEILINGS = st.sampled_from([None, 50, 100, 150, 300])
PICK = st.integers(0, 99)
PROJECTS = ("p", "q")
NOWHERE = "nowhere"


@dataclass
class Known:
    """What the test itself knows of a take's money; `weight` is credits."""

    project: str
    batch: str
    reserve: int
    most: int | None
    day: str = NOWHERE
    weight: int = 0
    attempt: int = 0
    queued: bool = True


class Budgets(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.books = [Books(self.home) for _ in range(3)]
        self.known: dict[str, Known] = {}
        self.today = date(2026, 11, 2)
        self.latest = ""
        self.day: int | None = 300
        self.batch: int | None = None
        self.project: dict[str, int | None] = dict.fromkeys(PROJECTS)
        self.batches = 0

    def teardown(self) -> None:
        for books in self.books:
            books.close()
        shutil.rmtree(self.home)

    @initialize()
    def begin(self) -> None:
        for number, name in enumerate(PROJECTS):
            self.books[0].projects.add(Project(name, name, "/c", float(number)))

    # Orders

    @rule(
        project=st.sampled_from(PROJECTS),
        reserve=RESERVES,
        takes=st.integers(1, 3),
        most=CEILINGS,
        desk=st.integers(0, 2),
    )
    def order(self, project: str, reserve: int, takes: int, most: int | None, desk: int) -> None:
        """A batch; a retry is a batch of one."""
        self.batches += 1
        batch, whole = f"b{self.batches}", reserve * takes
        ceiling = self.project[project]
        planned = sum(
            k.weight or (k.reserve if k.queued else 0)
            for k in self.known.values()
            if k.project == project
        )
        passed = [
            limit
            for limit, used, top in (
                (Limit.ORDER, 0, most),
                (Limit.BATCH, 0, self.batch),
                (Limit.PROJECT, planned, ceiling),
            )
            if top is not None and used + whole > top
        ]
        ids = [f"{batch} take {number}" for number in range(takes)]
        batch_of = replace(TAKE, project_id=project, batch_id=batch, agreed=reserve)
        asked = [replace(batch_of, id=take_id) for take_id in ids]
        try:
            self.books[desk].ledger.add_takes(asked, whole, most, self.batch)
        except OverCeiling as error:
            assert error.limit in passed
            return
        assert not passed
        self.known |= {take_id: Known(project, batch, reserve, most) for take_id in ids}

    # The intent

    @precondition(lambda self: self.queued)
    @rule(pick=PICK, desk=st.integers(0, 2), dearer=st.sampled_from([0, 0, 40]))
    def send(self, pick: int, desk: int, dearer: int) -> None:
        take = self.queued[pick % len(self.queued)]
        known = self.known[take]
        reserve = known.reserve + dearer
        today = max(self.today.isoformat(), self.latest)
        others = self.known.values()
        bounds = {
            Limit.DAY: (self.day, sum(k.weight for k in others if k.day == today)),
            Limit.PROJECT: (
                self.project[known.project],
                sum(k.weight for k in others if k.project == known.project),
            ),
        }
        batch = sum(k.weight for k in others if k.batch == known.batch)
        bounds |= {Limit.BATCH: (self.batch, batch), Limit.ORDER: (known.most, batch)}
        passed = [
            limit
            for limit, (top, used) in bounds.items()
            if top is not None and used + reserve > top
        ]
        books = self.books[desk]
        books.ledger.claim(take, books.ledger.owner_of(take))
        books.ledger.prepared(take, PREPARED)
        try:
            written = books.ledger.intent(
                take,
                replace(SENT, reserve=reserve),
                5.0,
                self.today.isoformat(),
                self.day,
                self.batch,
            )
        except OverCeiling as error:
            assert error.limit in passed
            return
        assert passed == []
        self.latest = today
        known.day, known.weight, known.queued = today, reserve, False
        known.attempt = written.attempts[-1].id

    # What becomes of it

    @precondition(lambda self: self.open)
    @rule(pick=PICK, outcome=st.sampled_from([Outcome.NOT_SENT, Outcome.REFUSED]))
    def released(self, pick: int, outcome: Outcome) -> None:
        known = self.known[self.open[pick % len(self.open)]]
        self.books[0].ledger.outcome(known.attempt, outcome, 6.0, status=429)
        known.weight, known.queued, known.attempt = 0, True, 0

    @precondition(lambda self: self.open)
    @rule(pick=PICK, charged=st.none() | st.integers(0, 200), failed=st.booleans())
    def answered(self, pick: int, charged: int | None, failed: bool) -> None:
        """Accepted, then finished or failed with whatever charge the service reports."""
        take = self.open[pick % len(self.open)]
        known = self.known[take]
        ledger = self._owner(take).ledger
        ledger.accepted(known.attempt, 6.0, f"task of {take}", "")
        if failed:
            failure = Failure(Reason.SERVICE, "broken", 7.0)
            ledger.failed(take, failure, charged, "")
        else:
            ledger.finished(take, "https://e.com/c.mp4", charged, "")
        known.weight = known.weight if charged is None else charged
        known.attempt = 0

    @precondition(lambda self: self.open)
    @rule(pick=PICK, charged=st.booleans())
    def unanswered(self, pick: int, charged: bool) -> None:
        """Nobody knows, then a person says."""
        take = self.open[pick % len(self.open)]
        known = self.known[take]
        ledger = self._owner(take).ledger
        ledger.outcome(known.attempt, Outcome.UNANSWERED, 6.0)
        failure = Failure(Reason.SENT_AGAIN, "", 7.0) if charged else None
        ledger.close_unsure(take, 7.0, failure)
        known.weight = known.weight if charged else 0
        known.attempt = 0

    @precondition(lambda self: self.answered_ones)
    @rule(pick=PICK)
    def refunded(self, pick: int) -> None:
        take = self.answered_ones[pick % len(self.answered_ones)]
        self.books[1].ledger.refunded(take, 8.0)
        self.known[take].weight = 0

    @precondition(lambda self: self.queued)
    @rule(pick=PICK)
    def cancelled(self, pick: int) -> None:
        take = self.queued[pick % len(self.queued)]
        books = self.books[2]
        books.ledger.claim(take, books.ledger.owner_of(take))
        books.ledger.cancel(take, 8.0)
        self.known[take].queued = False

    # Ceilings and clocks

    @rule(day=CEILINGS, batch=CEILINGS)
    def settings_changed(self, day: int | None, batch: int | None) -> None:
        self.day, self.batch = day, batch

    @rule(project=st.sampled_from(PROJECTS), ceiling=CEILINGS, desk=st.integers(0, 2))
    def project_ceiling(self, project: str, ceiling: int | None, desk: int) -> None:
        self.books[desk].projects.set_ceiling(project, ceiling)
        self.project[project] = ceiling

    @rule(days=st.sampled_from([1, 1, -1, -30]))
    def clock_moves(self, days: int) -> None:
        self.today += timedelta(days)

    @invariant()
    def sums_agree(self) -> None:
        """The ledger counts what the test counts."""
        for day in {k.day for k in self.known.values()}:
            expected = sum(k.weight for k in self.known.values() if k.day == day)
            assert self.books[1].money.day_used(day) == expected

    @property
    def queued(self) -> list[str]:
        return [take for take, known in self.known.items() if known.queued]

    @property
    def open(self) -> list[str]:
        return [take for take, known in self.known.items() if known.attempt]

    @property
    def answered_ones(self) -> list[str]:
        return [take for take, k in self.known.items() if not k.queued and not k.attempt]

    def _owner(self, take: str) -> Books:
        owner = self.books[0].ledger.owner_of(take)
        return next(books for books in self.books if books.owner.id == owner)


TestBudgets = Budgets.TestCase
TestBudgets.settings = settings(
    max_examples=50,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
