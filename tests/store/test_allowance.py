"""Whatever happens in whatever order: never more agreed to than allowed, nothing ordered twice."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from hailuo_studio.core.errors import InputError, OverCeiling
from hailuo_studio.core.hot_folder import FileSeen, HotFolder
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Settings
from hailuo_studio.core.take import State, state
from hailuo_studio.store.hot_folders import HotFolders
from tests.core.values import TAKE
from tests.store.test_ledger import Books

HOT = HotFolder("h", "p", "/hot", "{name}", Settings(), 1, 0, 1.0)
BYTES = st.sampled_from("abcdef")
NAMES = st.sampled_from(["1.jpg", "2.jpg", "3.jpg"])


class Allowance(RuleBasedStateMachine):
    """Two processes on one ledger; `allowed` is the highest allowance there ever was."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.books = [Books(self.home), Books(self.home)]
        self.hot = [HotFolders(books.database) for books in self.books]
        self.allowed = self.allowance = self.orders = self.looks = 0
        self.on = True
        self.ordered: dict[str, int] = {}

    @initialize()
    def begin(self) -> None:
        self.books[0].projects.add(Project("p", "First project", "/clips", 1.0))
        self.hot[0].keep(HOT)
        self.hot[0].switch_on("h", 1.0, ())

    @rule(process=st.integers(0, 1), allowance=st.integers(0, 300))
    def allow(self, process: int, allowance: int) -> None:
        self.hot[process].keep(replace(HOT, allowance=allowance))
        self.allowance = allowance
        self.allowed = max(self.allowed, allowance)

    @rule(process=st.integers(0, 1), name=NAMES, sha=BYTES)
    def arrive(self, process: int, name: str, sha: str) -> None:
        self.looks += 1
        file = FileSeen(f"/hot/{name}", 1, self.looks)
        self.hot[process].arrived("h", file, sha, float(self.looks))
        assert file in self.hot[1 - process].known("h")

    @rule(process=st.integers(0, 1), name=NAMES)
    def arrive_torn(self, process: int, name: str) -> None:
        self.looks += 1
        self.hot[process].unreadable("h", FileSeen(f"/hot/{name}", 1, self.looks), "no", 1.0)

    @rule(process=st.integers(0, 1), price=st.integers(1, 90), older=st.integers(0, 2))
    def order(self, process: int, price: int, older: int) -> None:
        waiting = self.hot[process].waiting("h", 3)
        if not waiting:
            return
        arrival = waiting[min(older, len(waiting) - 1)]
        self.orders += 1
        take = replace(TAKE, id=f"t{self.orders}", batch_id=f"b{self.orders}", agreed=price)
        before = self.hot[0].used("h")
        try:
            self.books[process].ledger.add_takes([take], price, None, None, arrival.id)
        except OverCeiling:
            assert before + price > self.allowance
        except InputError:
            assert not self.on
        else:
            assert self.on
            assert before + price <= self.allowance
            assert arrival.sha256 is not None
            assert arrival.sha256 not in self.ordered
            self.ordered[arrival.sha256] = price
            assert self.books[process].ledger.take(take.id).unattended

    @rule(process=st.integers(0, 1), order=st.integers(1, 9))
    def order_again(self, process: int, order: int) -> None:
        """An order for an arrival that has one already leaves nothing."""
        done = [a for a in self.hot[process].arrivals("h", 99) if a.batch_id is not None]
        if not done:
            return
        take = replace(TAKE, id="twice", batch_id="twice", agreed=0)
        try:
            self.books[process].ledger.add_takes([take], 0, None, None, done[order % len(done)].id)
        except (InputError, OverCeiling):
            return
        raise AssertionError("It was ordered twice.")

    @rule(process=st.integers(0, 1))
    def cancel(self, process: int) -> None:
        """What is cancelled gives nothing back."""
        books = self.books[process]
        for take, owner in books.ledger.takes(unfinished=True):
            assert state(take, owned=False) is State.QUEUED
            if books.ledger.claim(take.id, owner):
                books.ledger.cancel(take.id, 2.0)
                return

    @rule(process=st.integers(0, 1), on=st.booleans())
    def switch(self, process: int, on: bool) -> None:
        self.on = on
        if on:
            self.hot[process].switch_on("h", float(self.looks), ())
        else:
            self.hot[process].switch_off("h")

    @invariant()
    def never_more_than_allowed(self) -> None:
        if not self.hot[0].all():
            return
        used = self.hot[0].used("h")
        takes = self.books[1].ledger.takes()
        assert used == sum(self.ordered.values()) == sum(take.agreed for take, _ in takes)
        assert used <= self.allowed
        shas = [a.sha256 for a in self.hot[1].arrivals("h", 99) if a.sha256 is not None]
        assert len(shas) == len(set(shas))

    def teardown(self) -> None:
        for books in self.books:
            books.close()
        shutil.rmtree(self.home)


Allowance.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
TestAllowance = Allowance.TestCase
