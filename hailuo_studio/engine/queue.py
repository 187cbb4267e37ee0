"""Which takes run when: sending a few at once, waiting for any number, one banner for all."""

import asyncio
import math
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace

from hailuo_studio.core.errors import LedgerError, NotOwned, StudioError
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import State, Take, state
from hailuo_studio.engine.means import Means, QueueWaitsError, TakeWaitsError
from hailuo_studio.engine.pacing import SendingPace
from hailuo_studio.engine.pipeline import run
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.views import Banner, BannerKind
from hailuo_studio.engine.waking import Waking

CHECK_EVERY = 1.0
_FEED = "feed"
_PAUSED = "paused"
_PAUSED_WORDS = "Paused. What is paid for still comes home."
# While the ledger can't be written or the disk is full, every submission stops.
_RUNS_ALONE = frozenset({State.GENERATING, State.DOWNLOADING})
# A request under way may turn out to be paid.
_PAID = _RUNS_ALONE | {State.SUBMITTING}
_FOR_A_PERSON = frozenset({BannerKind.LEDGER, BannerKind.PAUSED})
_AWAY = frozenset({BannerKind.OFFLINE, BannerKind.PICTURE_HOST})
# Seconds until a take is tried again whose stage failed as nobody expected.
FAULT_PAUSE = 30.0


class Queue:
    """Puts its gate and its announcements into `means`. `pace` is asked at each decision, so that
    a changed setting holds at once."""

    def __init__(self, means: Means, rows: Rows, scope: Scope) -> None:
        self.banner: Banner | None = None
        self._announced: Banner | None = None
        self.banner_changed = Signal[[Banner | None]]()
        self.submitting = True
        self.pace: Callable[[], SendingPace] = SendingPace
        self._means = means
        self._rows = rows
        self._scope = scope
        self._only: frozenset[str] | None = None
        self._wake = asyncio.Event()
        self._sending: set[str] = set()
        self._barred: frozenset[str] = frozenset()
        self._counting = False
        self._not_before: dict[str, float] = {}
        self._lift_at: float | None = None
        self._last_sent = -math.inf
        self._spacing = asyncio.Lock()
        self._closing = False
        self._paused = False
        self._checked: dict[str, float] = {}
        self._waking = Waking(means.clock, means.tempo, self._paid_first)
        means.catching_up.finished.connect(self._caught_up)
        means.catching_up.away.connect(self._still_away)
        rows.changed_row.connect(lambda row: self._count_soon())
        means.gate = self._gate
        means.stand_back = self._stand_back
        means.announce = self._announce

    def start(self, only: frozenset[str] | None, *, submitting: bool) -> None:
        """`only` limits it to some takes (a script's own, which no person's pause concerns);
        `submitting` off carries on with what is paid and sends nothing new."""
        self._only = only
        self.submitting = submitting
        if only is None and self._means.ledger.mark(_PAUSED):
            self._paused = True
            self._show(self.banner)
        self._means.catching_up.begin(
            row.take.id
            for row in self._rows.unfinished()
            if row.state in _RUNS_ALONE
            and (only is None or row.take.id in only)
            and not self._rows.owned_elsewhere(row.take.id)
        )
        self._scope.start(_FEED, self._feed())

    def wake(self) -> None:
        self._wake.set()

    def include(self, take_ids: frozenset[str]) -> None:
        """Let a limited queue run these too."""
        if self._only is not None:
            self._only |= take_ids

    def block(self, kind: BannerKind, error: StudioError) -> None:
        """Send nothing until this trouble is mended."""
        banner = Banner(kind, 0, 0, str(error))
        if kind is BannerKind.LEDGER:
            self._trouble(banner)
        else:
            self._show(banner)

    def pause(self) -> None:
        """A person says: send nothing. It holds until they say otherwise, after a restart too."""
        self._means.ledger.set_mark(_PAUSED, "yes")
        self._paused = True
        self._show(self.banner)

    def lift(self) -> None:
        """The trouble is mended; a person's pause stays."""
        self._means.catching_up.forget()
        self._not_before.clear()
        self._show(None)

    def go_on(self) -> None:
        """A person says so of the banner they see: try again, or end the pause."""
        if self.banner is not None and self.banner.kind is BannerKind.PAUSED:
            self._means.ledger.set_mark(_PAUSED, "")
            self._paused = False
        self.lift()

    def look(self) -> None:
        """To be called about every second: notices that the computer slept."""
        self._waking.look()

    def check_now(self, take_id: str) -> bool:
        """ "Check now": the take's current pause ends; at most once a second for each take."""
        event, now = self._means.nudges.get(take_id), time.monotonic()
        if event is None or now - self._checked.get(take_id, -math.inf) < CHECK_EVERY:
            return False
        self._checked[take_id] = now
        event.set()
        return True

    def drop(self, take_id: str) -> None:
        """Stop working on a take; whatever is known of it stays."""
        self._scope.cancel(take_id)

    @contextmanager
    def barred(self, take_ids: Iterable[str]) -> Iterator[None]:
        """None of these is begun meanwhile."""
        before = self._barred
        self._barred = before | frozenset(take_ids)
        try:
            yield
        finally:
            self._barred = before
            self._wake.set()

    async def stop(self, take_id: str) -> bool:
        """Let go of a take that is not yet being submitted; False when it is too late."""
        row = self._rows.get(take_id)
        if row is not None and row.state in (State.SUBMITTING, State.GENERATING, State.DOWNLOADING):
            return False
        self._scope.cancel(take_id)
        await self._scope.finished(take_id)
        return True

    async def drain(self, seconds: float) -> None:
        """Send nothing more and wait, at most so long, for the POSTs already under way."""
        self._closing = True
        posting = [
            row.take.id
            for row in self._rows.all()
            if row.state is State.SUBMITTING and self._scope.running(row.take.id)
        ]
        waits = [asyncio.ensure_future(self._scope.finished(take_id)) for take_id in posting]
        if waits:
            await asyncio.wait(waits, timeout=seconds)

    async def _feed(self) -> None:
        while True:
            self._start_what_may_run()
            if not self._sending:
                self._tell_lifted()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self._until_due())
            self._wake.clear()
            if self._is_over():
                self._try_again()

    def _until_due(self) -> float | None:
        """Seconds until a banner or a take's wait is over."""
        now = asyncio.get_running_loop().time()
        due = [*self._not_before.values(), *filter(None, (self._lift_at,))]
        return max(0.0, min(due) - now) if due else None

    def _is_over(self) -> bool:
        """Whether the banner's time is up: measured here, as the clock may be set; but a computer
        that slept did wait."""
        banner = self.banner
        if banner is None or banner.until is None or self._lift_at is None:
            return False
        now = asyncio.get_running_loop().time()
        return now >= self._lift_at or self._means.clock() >= banner.until

    def _try_again(self) -> None:
        """Where the network was away, first what is paid; its questions find out whether it is
        back, and cost nothing. Else a take is tried, and until it went well the banner stays on
        the screen: nothing flickers through a long outage."""
        banner = self.banner
        if banner is None or banner.kind not in _AWAY or self._paused:
            self._show(None)
        elif self._paid_first():
            self._show(replace(banner, until=None))
        else:
            self.banner = self._lift_at = None
            self._wake.set()

    def _paid_first(self) -> bool:
        """Ask for and fetch what is paid, before anything new is sent. False: nothing is paid."""
        paid = [
            row
            for row in self._rows.unfinished()
            if row.state in _PAID and self._scope.running(row.take.id)
        ]
        paid.sort(key=lambda row: row.state is not State.DOWNLOADING)
        self._means.catching_up.begin(row.take.id for row in paid)
        for row in paid:
            self.check_now(row.take.id)
        self._wake.set()
        return bool(paid)

    def _still_away(self, words: str) -> None:
        if self.banner is None:
            self._show(Banner(BannerKind.OFFLINE, 0, 0, words))

    def _caught_up(self) -> None:
        if self.banner is not None and self.banner.kind in _AWAY and self.banner.until is None:
            self._show(None)
        self._wake.set()

    def _start_what_may_run(self) -> None:
        here = asyncio.get_running_loop().time()
        self._not_before = {take: at for take, at in self._not_before.items() if at > here}
        if self.banner is not None and self.banner.kind is BannerKind.LEDGER:
            return
        for row in self._rows.unfinished():
            take = row.take
            if self._only is not None and take.id not in self._only:
                continue
            if take.id in self._not_before or take.id in self._barred:
                continue
            if self._scope.running(take.id) or self._rows.owned_elsewhere(take.id):
                continue
            now = state(take, owned=False)
            if now in _RUNS_ALONE:
                self._run(take)
            elif now is not State.QUEUED or take.behind:
                continue
            elif self._may_send() and self._means.within(take):
                self._sending.add(take.id)
                self._run(take)

    def _may_send(self) -> bool:
        return (
            self.submitting
            and not self._closing
            and self.banner is None
            and not self._means.catching_up.under_way
            and len(self._sending) < self.pace().senders
        )

    def _run(self, take: Take) -> None:
        try:
            claimed = self._means.ledger.claim(take.id, self._rows.recorded_owner(take.id))
        except LedgerError as error:
            self._trouble(Banner(BannerKind.LEDGER, 0, 0, str(error)))
            claimed = False
        if not claimed:
            self._sending.discard(take.id)
            self._means.catching_up.settled(take.id)
            return
        self._rows.owned_here(take)
        self._scope.start(take.id, self._carry_on(take))

    async def _carry_on(self, take: Take) -> None:
        expected = False
        try:
            await self._through_stages(take)
            expected = True
        finally:
            if not expected:
                # What nobody thought of would happen again at once, thousands of times.
                now = asyncio.get_running_loop().time()
                self._not_before[take.id] = now + FAULT_PAUSE * self._means.tempo
            self._sending.discard(take.id)
            self._means.catching_up.settled(take.id)
            self._give_back(take.id)
            self._tell_lifted()
            self._wake.set()

    async def _through_stages(self, take: Take) -> None:
        try:
            await run(self._means, self._means.ledger.take(take.id))
        except QueueWaitsError as wait:
            self._give_back(take.id)
            self._trouble(wait.banner)
        except TakeWaitsError as wait:
            self._give_back(take.id)
            self._later(take, wait)
        except NotOwned:
            pass  # Another process went on with it; its changes arrive through the ledger.
        except LedgerError as error:
            self._trouble(Banner(BannerKind.LEDGER, 0, 0, str(error)))

    def _later(self, take: Take, wait: TakeWaitsError) -> None:
        """Without a time of its own it waits for whatever it was that changes."""
        if wait.seconds is None:
            return
        now = asyncio.get_running_loop().time()
        self._not_before[take.id] = now + wait.seconds * self._means.tempo
        self._means.note(take, wait.words, self._means.clock() + wait.seconds)

    def _announce(self, take: Take) -> None:
        """A change is on disk: show it; past its submission a take frees its place."""
        self._rows.changed(take)
        if state(take, owned=True) in _RUNS_ALONE and take.id in self._sending:
            self._tell_lifted()
            self._sending.discard(take.id)
            self._wake.set()

    def _give_back(self, take_id: str) -> None:
        try:
            self._means.ledger.release(take_id)
            self._rows.reload(take_id)
        except LedgerError as error:
            self._trouble(Banner(BannerKind.LEDGER, 0, 0, str(error)))

    async def _gate(self) -> None:
        """Never two new tasks closer than the pace allows, and none once the queue waits."""
        now = asyncio.get_running_loop().time
        async with self._spacing:
            await asyncio.sleep(self._last_sent + self.pace().spacing * self._means.tempo - now())
            self._last_sent = now()
        self._stand_back()
        if self.banner is not None or self._closing or not self.submitting:
            raise TakeWaitsError

    def _stand_back(self) -> None:
        self._waking.look()
        if self._means.catching_up.under_way:
            raise TakeWaitsError

    def _trouble(self, banner: Banner) -> None:
        """Show it, unless a person has to lift what is shown already: the ledger's trouble, which
        may name a task id to be copied, or a pause."""
        shown = self.banner
        if shown is not None and shown.kind is banner.kind is BannerKind.LEDGER:
            if banner.words not in shown.words:
                self._show(replace(shown, words=f"{shown.words} {banner.words}"))
        elif shown is None or shown.kind not in _FOR_A_PERSON or banner.kind is BannerKind.LEDGER:
            self._show(banner)

    def _show(self, banner: Banner | None) -> None:
        """A person's pause shows again as soon as nothing worse is in the way."""
        if banner is None and self._paused:
            banner = Banner(BannerKind.PAUSED, 0, 0, _PAUSED_WORDS)
        if banner is None or banner.until is None:
            self._lift_at = None
        elif self.banner is None or banner.until != self.banner.until:
            wait = max(0.0, banner.until - self._means.clock()) * self._means.tempo
            self._lift_at = asyncio.get_running_loop().time() + wait
        self.banner = banner
        self._count()
        self._tell_lifted()
        self._wake.set()

    def _tell_lifted(self) -> None:
        if self.banner is None and self._announced is not None:
            self._announced = None
            self.banner_changed.emit(None)

    def _count_soon(self) -> None:
        """Once, however many rows change in the same turn."""
        if self.banner is not None and not self._counting:
            self._counting = True
            asyncio.get_running_loop().call_soon(self._count)

    def _count(self) -> None:
        """How many takes wait under the banner, and what they need, as it stands now."""
        self._counting = False
        if self.banner is None:
            return
        waiting = self._rows.waiting()
        catalog = self._means.catalog()
        needed = sum(catalog.quote(row.take.shot.settings).reserve for row in waiting)
        counted = replace(self.banner, waiting=len(waiting), needed=needed)
        if counted != self._announced:
            self.banner = self._announced = counted
            self.banner_changed.emit(counted)
