"""One home's engine, for the window and the command line alike: orders, takes, decisions."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from hailuo_studio.core.budget import Ceilings
from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import LedgerError, NotOwned, StillError
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.core.shot import Still
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import Outcome, Why
from hailuo_studio.engine import accounts, intake
from hailuo_studio.engine.balance_check import BalanceCheck
from hailuo_studio.engine.batches import Batches
from hailuo_studio.engine.breaker import STOPPED_STATES, Breaker
from hailuo_studio.engine.callbacks import Callbacks
from hailuo_studio.engine.ceilings import CeilingWatch
from hailuo_studio.engine.decisions import Decisions
from hailuo_studio.engine.experience import Experience
from hailuo_studio.engine.exporting.exports import Exports
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.hot_folder import HotFolderBook
from hailuo_studio.engine.hot_watch import HotWatch
from hailuo_studio.engine.intake import Taken
from hailuo_studio.engine.library.eyes import Eyes
from hailuo_studio.engine.library.library import Library
from hailuo_studio.engine.means import Access, Host, Means, Service
from hailuo_studio.engine.ordering import Orders
from hailuo_studio.engine.pacing import SendingPace
from hailuo_studio.engine.pictures import Pictures
from hailuo_studio.engine.pilots import PilotWord
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.prepared_pictures import PreparedPictures
from hailuo_studio.engine.privacy_line import privacy_line
from hailuo_studio.engine.project_book import ProjectBook
from hailuo_studio.engine.prompt_book import PromptBook
from hailuo_studio.engine.queue import Queue
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.tidying import Tidying
from hailuo_studio.engine.views import Banner, BannerKind, BudgetView, ProjectBudget, Row
from hailuo_studio.engine.waiting import service_of
from hailuo_studio.store.balances import Balances
from hailuo_studio.store.database import Database
from hailuo_studio.store.flushing import make_folder
from hailuo_studio.store.hosted_stills import HostedStills
from hailuo_studio.store.hot_folders import HotFolders
from hailuo_studio.store.ledger import Ledger
from hailuo_studio.store.money import Money
from hailuo_studio.store.owner import Owner
from hailuo_studio.store.projects import Projects
from hailuo_studio.store.rescue import Rescue
from hailuo_studio.store.sole import Sole
from hailuo_studio.store.spare import Spare

if TYPE_CHECKING:
    from hailuo_studio.engine.table.tables import Tables

LOOK_AROUND = 1.0
LONGEST_POST = 130.0
TIDY_SECONDS = 5.0
_ABOUT_ACCESS = frozenset(
    {
        BannerKind.KEY_MISSING,
        BannerKind.KEY_REFUSED,
        BannerKind.PICTURE_LINK,
        BannerKind.KEYCHAIN,
        BannerKind.SETTINGS,
    }
)


class Studio:
    """Opens the ledger at construction; `start` begins to work on what is unfinished.

    `ceilings` is asked at each decision, so that a changed setting holds at once. `patience` is
    for scripts, `tempo` for tests, `network` for links: see `Means`. Raises LedgerError when the
    ledger can't be opened.
    """

    def __init__(
        self,
        folders: Folders,
        catalog: Catalog,
        *,
        practice: bool,
        ceilings: Callable[[], Ceilings],
        on_error: Callable[[BaseException], object],
        patience: int | None = None,
        tempo: float = 1.0,
        network: NetworkNow = Network,
        clock: Callable[[], float] = time.time,
        today: Callable[[], str] = lambda: date.today().isoformat(),
    ) -> None:
        self.practice = practice
        self.folders = folders
        self.budget_changed = Signal[[BudgetView]]()
        self._ceilings = ceilings
        self._clock = clock
        self._today = today
        self._owner = _at_home(folders)
        self._database = Database(folders.ledger, Spare(folders.spare))
        self._ledger = Ledger(self._database, self._owner.id)
        self.projects = ProjectBook(Projects(self._database), folders.clips, clock)
        self._money = Money(self._database)
        self._hosted = HostedStills(self._database)
        self.experience = Experience(self._money, catalog)
        self._closed = False
        self._shown_budget: BudgetView | None = None
        self._access = Access()
        self._pool = Pool()
        self._prepared = PreparedPictures(self._pool, folders.prepared)
        self.pictures = Pictures(self._pool, folders, self._prepared, network)
        self._scope = Scope(on_error)
        self._tidying = Tidying(self._hosted, self._access, self._scope, clock)
        self._rescue = Rescue(folders.rescue)
        self.bring_home()
        self._rows = Rows(self._ledger, self._owner)
        self.row_changed = self._rows.changed_row
        self.callbacks = Callbacks(self._ring, tempo)
        for row in self._rows.all():
            self.callbacks.learn(row.take)
        self._breaker = Breaker(self._ledger, self._rows, clock)
        self._ceiling_watch = CeilingWatch(
            self._ledger,
            self._money,
            self._rows,
            self._scope,
            ceilings,
            today,
            lambda: self.catalog,
        )
        self._means = Means(
            ledger=self._ledger,
            money=self._money,
            hosted=self._hosted,
            access=self._access,
            callbacks=self.callbacks,
            pool=self._pool,
            prepared=self._prepared,
            rescue=self._rescue,
            practice=practice,
            catalog=lambda: self.catalog,
            clock=clock,
            today=today,
            ceilings=ceilings,
            within=self._ceiling_watch.within,
            over=self._ceiling_watch.over,
            clip_folder=self.projects.clip_folder,
            note=self._rows.note,
            announce=self._rows.changed,
            gate=_open_gate,
            stand_back=_nobody_first,
            network=network,
            patience=patience,
            tempo=tempo,
        )
        self.queue = Queue(self._means, self._rows, self._scope)
        self.orders = Orders(
            self._ledger,
            self._rows,
            self.queue,
            self._means.catalog,
            lambda: ceilings().batch,
            clock,
        )
        self.decisions = Decisions(
            self._ledger,
            self._rows,
            self.queue,
            self.orders,
            self._scope,
            self._access,
            self._means.catalog,
            clock,
            self._owner.id,
        )
        self.pilots = PilotWord(
            self._ledger, self._rows, self.queue, self._means.catalog, clock, self._failures_seen
        )
        self.batches = Batches(
            self._ledger,
            self._rows,
            self.queue,
            lambda row: self.experience.usual(row.take.shot.settings),
            clock,
        )
        hot = HotFolders(self._database)
        self.hot_folders = HotFolderBook(hot, self._pool, self._means.catalog, clock)
        self.hot_watch = HotWatch(
            hot,
            self.hot_folders,
            self.orders,
            self._pool,
            self._scope,
            Sole(folders.watching),
            clock,
            tempo,
            may_order=lambda: self.queue.submitting,
            ordered=self._ordered_by_itself,
            lost=lambda error: self.queue.block(BannerKind.LEDGER, error),
        )
        self.prompts = PromptBook(folders.prompts, self._pool)
        self.exports = Exports(self._pool, self._scope, folders, clock)
        self.library = Library(
            folders,
            self._pool,
            self._scope,
            practice=practice,
            rows=self._rows.all,
            projects=self.projects.all,
            stills=self.projects.stills,
            judge=self.decisions.judge,
            moved=self.decisions.clip_moved,
            clock=clock,
        )
        self.eyes = Eyes(self.library, self._scope)
        self.balance_check = BalanceCheck(Balances(self._database), self._rows, clock)
        self.row_changed.connect(self._after_change)
        self.row_changed.connect(self.library.row_changed)
        self.queue.banner_changed.connect(self._after_banner)

    @cached_property
    def tables(self) -> "Tables":
        """Read when the first table comes."""
        from hailuo_studio.engine.table.tables import Tables

        return Tables(
            self._pool,
            self.pictures,
            self._means.catalog,
            self.experience.usual,
            self._sending_pace,
        )

    # Life

    def start(self, only: frozenset[str] | None = None, *, submitting: bool = True) -> None:
        """Carry on with everything unfinished, or only with some takes; must run on the loop."""
        self._breaker.only = self._ceiling_watch.only = only
        self._stop_after_failures()
        self.queue.start(only, submitting=submitting)
        self._scope.start("look around", self._look_around())
        if only is None:
            self.hot_watch.begin()
            self.library.begin()
            self.eyes.begin()
        self.batches.tell_untold()
        self._tidying.begin()
        self._scope.start("tidy pictures", self._prepared.tidy(self._needed_pictures()))

    def _needed_pictures(self) -> frozenset[str]:
        takes = [row.take for row in self._rows.all() if not row.state.ended]
        return frozenset(take.prepared.path for take in takes if take.prepared is not None)

    async def aclose(self) -> None:
        """Send nothing more, let POSTs under way be answered, stop the rest, close the ledger."""
        await self.queue.drain(LONGEST_POST)
        await self._tidying.finish(TIDY_SECONDS)
        self.callbacks.close()
        self.exports.close()
        await self._scope.aclose()
        self.hot_watch.close()
        self._pool.close()
        self.eyes.close()
        self.library.close()
        self._closed = True
        self.experience.close()
        with contextlib.suppress(OSError):  # A disk that is full to the end: the id was shown.
            self._rescue.write()
        self._database.close()
        self._owner.close()

    def listen_at(self, at: ListenAt | None) -> None:
        """Let the service call back there from now on (None: nowhere)."""
        self._access.listen_at = at

    def connect(self, service: Service | None, host: Host | None) -> None:
        """Use this service and this way to a web address from now on (None: there is none)."""
        self._access.service = service
        self._access.host = host
        for row in self._rows.all():
            hold = row.take.hold
            if (
                hold
                and hold.why is Why.KEY_OR_SERVICE_CHANGED
                and service_of(self._means, row.take)
            ):
                go_on = self.decisions.let_go(row.take.id)
                self._scope.start(f"let go {row.take.id}", go_on)
        banner = self.queue.banner
        if banner is not None and banner.kind in _ABOUT_ACCESS:
            self.queue.lift()

    def bring_home(self) -> tuple[str, ...]:
        """Attach task ids that were rescued from a full disk to the attempts they belong to; whose
        takes they are."""
        rescued = self._rescue.waiting()
        for one in rescued:
            with contextlib.suppress(NotOwned):  # Already settled.
                self._ledger.outcome(one.attempt_id, Outcome.ACCEPTED, one.at, task_id=one.task_id)
        if rescued:
            self._rescue.set_aside()
        return tuple(one.take_id for one in rescued)

    def go_on(self) -> None:
        """A person says: try again. A ledger that still can't be written keeps its banner."""
        try:
            for take_id in self.bring_home():
                self._rows.reload(take_id)
        except LedgerError as error:
            self.queue.block(BannerKind.LEDGER, error)
            return
        self._database.keep_spare()
        self._rows.catch_up()
        banner = self.queue.banner
        if banner is not None and banner.kind is BannerKind.SAME_FAILURES:
            self._breaker.go_on()
        self.queue.go_on()

    def forget_failures(self) -> None:
        """A person carries on on purpose: what failed until now stops nothing."""
        self._breaker.go_on()

    # What there is

    @property
    def catalog(self) -> Catalog:
        """With the charges the service was seen to make."""
        return self.experience.catalog

    @property
    def host(self) -> Host | None:
        return self._access.host

    @property
    def has_service(self) -> bool:
        return self._access.service is not None

    def rows(self, project_id: str | None = None) -> tuple[Row, ...]:
        return self._rows.all(project_id)

    def row(self, take_id: str) -> Row:
        """Raises LedgerError when there is no such take."""
        return self._rows.known(take_id)

    def budget(self) -> BudgetView:
        """As it was last shown, once the ledger is closed."""
        if self._closed and self._shown_budget is not None:
            return self._shown_budget
        day = self._ledger.day(self._today())
        projects = {
            project_id: ProjectBudget(ceiling, self._money.project_used(project_id))
            for project_id, ceiling in self.projects.ceilings().items()
        }
        return BudgetView(self._ceilings().day, self._money.day_used(day), day, projects)

    def privacy_line(self, take_id: str) -> str:
        """What of this take left the computer, where to, until when; empty once the ledger is
        closed. Raises LedgerError when there is no such take."""
        take = self._rows.known(take_id).take
        if self._closed:
            return ""
        return privacy_line(take, self._hosted.trace(take), self.practice, self._clock())

    def entries(self, project_id: str | None = None) -> tuple[accounts.Entry, ...]:
        """The ledger as a person reads it, newest first."""
        return accounts.entries(self._rows.all(project_id), self.projects.names())

    def salt(self) -> str:
        return self._ledger.salt()

    def set_project_ceiling(self, project_id: str, ceiling: int | None) -> None:
        """Credits; it holds from the next intent on. Takes that waited for it go on."""
        self.projects.set_ceiling(project_id, ceiling)
        self.ceilings_changed()

    def ceilings_changed(self) -> None:
        """What `ceilings` answers is another now: takes that waited for it go on."""
        self._ceiling_watch.look(self.queue)
        self._show_budget()

    async def take_in(self, sources: Sequence[str]) -> list[Still | StillError]:
        return await intake.take_in(self._pool, sources, self.pictures.network)

    def looks(self, sources: Sequence[str]) -> AsyncIterator[Taken]:
        """The same, one after another, with thumbnails."""
        return intake.looks(self._pool, sources, self.pictures.network)

    @property
    def pool(self) -> Pool:
        return self._pool

    # Inside

    def _ordered_by_itself(self, take_ids: frozenset[str]) -> None:
        """Nobody saw what failed before these were asked for."""
        for watch in (self._breaker, self._ceiling_watch):
            if watch.only is not None:
                watch.only |= take_ids
        self._stop_after_failures()

    def _failures_seen(self) -> None:
        banner = self.queue.banner
        if banner is None or banner.kind is not BannerKind.SAME_FAILURES:
            self._breaker.go_on()

    def _sending_pace(self) -> SendingPace:
        return self.queue.pace()

    def _ring(self, take_id: str) -> None:
        self.queue.check_now(take_id)

    async def _look_around(self) -> None:
        """Notice what other processes wrote, and that a day has turned."""
        while True:
            await asyncio.sleep(LOOK_AROUND)
            try:
                self._look()
            except LedgerError as error:
                self.queue.block(BannerKind.LEDGER, error)

    def _look(self) -> None:
        self.queue.look()
        if self._rows.catch_up():
            self.queue.wake()
        self._ceiling_watch.look(self.queue)
        self._show_budget()
        banner = self.queue.banner
        if banner and banner.kind is BannerKind.SAME_FAILURES and not self._breaker.waits:
            self.queue.lift()

    def _after_change(self, row: Row) -> None:
        self.callbacks.learn(row.take)
        if row.note:
            return  # Nothing but a live sentence.
        self._show_budget()
        if row.state in STOPPED_STATES:
            self._stop_after_failures()
        if row.state.ended:
            self.batches.tell(row.take.batch_id)
            self.pilots.tell(row)
            self.experience.learn(row.take.shot.settings)
            self._tidying.begin()

    def _after_banner(self, banner: Banner | None) -> None:
        """Another trouble has passed; this one may still be there."""
        if banner is None:
            self._stop_after_failures()

    def _stop_after_failures(self) -> None:
        if self.queue.banner is None and (error := self._breaker.tripped()) is not None:
            self.queue.block(BannerKind.SAME_FAILURES, error)

    def _show_budget(self) -> None:
        budget = self.budget()
        if budget != self._shown_budget:
            self._shown_budget = budget
            self.budget_changed.emit(budget)


def _at_home(folders: Folders) -> Owner:
    try:
        make_folder(folders.home)
        return Owner(folders.owners)
    except OSError as error:
        raise LedgerError(
            f"The program's folder {folders.home} can't be used: {error.strerror or error}.",
            todo="Check the disk and the folder's permissions, then try again.",
        ) from error


async def _open_gate() -> None:
    """Before the queue puts its own in place."""


def _nobody_first() -> None:
    """Likewise."""
