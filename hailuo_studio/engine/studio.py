"""One home's engine, for the window and the command line alike: orders, takes, decisions."""

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from hailuo_studio.core.budget import Ceilings
from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import InputError, LedgerError, NotOwned, StillError
from hailuo_studio.core.hosting import same_place
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.naming import safe_name
from hailuo_studio.core.project import FIRST_NAME, Project
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import Outcome, Take, Why
from hailuo_studio.engine import accounts, intake, pacing
from hailuo_studio.engine.balance_check import BalanceCheck
from hailuo_studio.engine.breaker import STOPPED_STATES, Breaker
from hailuo_studio.engine.callbacks import Callbacks
from hailuo_studio.engine.ceilings import CeilingWatch
from hailuo_studio.engine.decisions import Decisions
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.means import Access, Host, Means, Service
from hailuo_studio.engine.ordering import Orders, new_id
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.queue import Queue
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.views import Banner, BannerKind, BudgetView, ProjectBudget, Row
from hailuo_studio.engine.waiting import service_of
from hailuo_studio.store.balances import Balances
from hailuo_studio.store.database import Database
from hailuo_studio.store.flushing import make_folder
from hailuo_studio.store.hosted_stills import HostedStills
from hailuo_studio.store.ledger import Ledger
from hailuo_studio.store.money import Money
from hailuo_studio.store.owner import Owner
from hailuo_studio.store.projects import Projects
from hailuo_studio.store.rescue import read_rescue, set_aside
from hailuo_studio.store.spare import Spare

LOOK_AROUND = 1.0
LONGEST_POST = 130.0
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
    for scripts, `tempo` for tests: see `Means`. Raises LedgerError when the ledger can't be opened.
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
        clock: Callable[[], float] = time.time,
        today: Callable[[], str] = lambda: date.today().isoformat(),
    ) -> None:
        self.practice = practice
        self.folders = folders
        self.budget_changed = Signal[[BudgetView]]()
        self._ceilings = ceilings
        self._clock = clock
        self._today = today
        make_folder(folders.home)
        self._owner = Owner(folders.owners)
        self._database = Database(folders.ledger, Spare(folders.spare))
        self._ledger = Ledger(self._database, self._owner.id)
        self._projects = Projects(self._database)
        self._money = Money(self._database)
        self._hosted = HostedStills(self._database)
        self._catalog = catalog.with_seen(self._money.seen())
        self._ever_paid = False
        self._shown_budget: BudgetView | None = None
        self._usual: dict[Settings, pacing.Usual] = {}
        self._access = Access()
        self._pool = Pool()
        self._scope = Scope(on_error)
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
            lambda: self._catalog,
        )
        self._means = Means(
            ledger=self._ledger,
            money=self._money,
            hosted=self._hosted,
            access=self._access,
            callbacks=self.callbacks,
            pool=self._pool,
            prepared_folder=folders.prepared,
            rescue_file=folders.rescue,
            practice=practice,
            catalog=lambda: self._catalog,
            clock=clock,
            today=today,
            ceilings=ceilings,
            within=self._ceiling_watch.within,
            over=self._ceiling_watch.over,
            clip_folder=self._clip_folder,
            note=self._rows.note,
            announce=self._rows.changed,
            gate=_open_gate,
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
        self.balance_check = BalanceCheck(Balances(self._database), self._rows, clock)
        self.row_changed.connect(self._after_change)
        self.queue.banner_changed.connect(self._after_banner)

    # Life

    def start(self, only: frozenset[str] | None = None, *, submitting: bool = True) -> None:
        """Carry on with everything unfinished, or only with some takes; must run on the loop."""
        self._breaker.only = self._ceiling_watch.only = only
        self._stop_after_failures()
        self.queue.start(only, submitting=submitting)
        self._scope.start("look around", self._look_around())
        self._tidy()

    async def aclose(self) -> None:
        """Send nothing more, let POSTs under way be answered, stop the rest, close the ledger."""
        await self.queue.drain(LONGEST_POST)
        self.callbacks.close()
        await self._scope.aclose()
        self._pool.close()
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
            self.queue.go_on()

    def bring_home(self) -> None:
        """Attach task ids that were rescued from a full disk to the attempts they belong to."""
        rescued = read_rescue(self.folders.rescue)
        for one in rescued:
            try:
                self._ledger.outcome(one.attempt_id, Outcome.ACCEPTED, one.at, task_id=one.task_id)
            except NotOwned:
                continue  # Already settled.
        if rescued:
            set_aside(self.folders.rescue)

    def go_on(self) -> None:
        """A person says: try again."""
        self.bring_home()
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
        return self._catalog

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
        day = self._ledger.day(self._today())
        projects = {
            project.id: ProjectBudget(project.ceiling, self._money.project_used(project.id))
            for project in self._projects.all()
            if project.ceiling is not None
        }
        return BudgetView(self._ceilings().day, self._money.day_used(day), day, projects)

    @property
    def ever_paid(self) -> bool:
        """Whether a take was ever accepted here, or may have been."""
        self._ever_paid = self._ever_paid or self._money.ever_accepted()
        return self._ever_paid

    def entries(self, project_id: str | None = None) -> tuple[accounts.Entry, ...]:
        """The ledger as a person reads it, newest first."""
        names = {project.id: project.name for project in self._projects.all()}
        return accounts.entries(self._rows.all(project_id), names)

    def usual(self, settings: Settings) -> pacing.Usual:
        """When takes of this cell usually finish; rows ask for it at every painting."""
        if settings not in self._usual:
            self._learn(settings)
        return self._usual[settings]

    def _learn(self, settings: Settings) -> None:
        past = self._money.finishing_seconds(settings)
        self._usual[settings] = pacing.usual(past, self._catalog.usual_seconds)

    def salt(self) -> str:
        return self._ledger.salt()

    # Projects and shots

    def projects(self) -> tuple[Project, ...]:
        """There is always one."""
        found = self._projects.all()
        return found or (self.add_project(FIRST_NAME),)

    def add_project(self, name: str, folder: Path | None = None) -> Project:
        """Raises InputError when the name is taken or the folder can't be made."""
        name = " ".join(name.split())
        if not name or any(p.name.casefold() == name.casefold() for p in self._projects.all()):
            raise InputError(
                f'There is a project named "{name}" already.' if name else "It needs a name.",
                todo="Choose another name.",
            )
        folder = (folder or self.folders.clips / safe_name(name, "project")).absolute()
        try:
            make_folder(folder)
        except OSError as error:
            raise InputError(
                f"The folder {folder} can't be made: {error.strerror}.", todo="Choose another."
            ) from error
        project = Project(new_id(), name, str(folder), self._clock())
        self._projects.add(project)
        return project

    def set_project_ceiling(self, project_id: str, ceiling: int | None) -> None:
        """Credits; it holds from the next intent on. Takes that waited for it go on."""
        self._projects.set_ceiling(project_id, ceiling)
        self.ceilings_changed()

    def ceilings_changed(self) -> None:
        """What `ceilings` answers is another now: takes that waited for it go on."""
        self._ceiling_watch.look(self.queue)
        self._show_budget()

    def drafts(self, project_id: str) -> tuple[Shot, ...]:
        return self._projects.drafts(project_id)

    def keep_drafts(self, project_id: str, shots: Sequence[Shot]) -> None:
        self._projects.keep_drafts(project_id, shots)

    async def take_in(self, sources: Sequence[str]) -> list[Still | StillError]:
        return await intake.take_in(self._pool, sources)

    @property
    def pool(self) -> Pool:
        return self._pool

    # Inside

    def _clip_folder(self, take: Take) -> Path:
        folders = {project.id: project.folder for project in self._projects.all()}
        return Path(take.folder or folders[take.project_id])

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
        if self._rows.catch_up():
            self.queue.wake()
        self._ceiling_watch.look(self.queue)
        self._show_budget()
        banner = self.queue.banner
        if banner and banner.kind is BannerKind.SAME_FAILURES and not self._breaker.waits:
            self.queue.go_on()

    def _after_change(self, row: Row) -> None:
        self.callbacks.learn(row.take)
        if row.note:
            return  # Nothing but a live sentence.
        self._show_budget()
        if row.state in STOPPED_STATES:
            self._stop_after_failures()
        if row.state.ended:
            self._learn(row.take.shot.settings)
            self._catalog = self._catalog.with_seen(self._money.seen())
            self._tidy()

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

    def _tidy(self) -> None:
        self._scope.start("tidy", self._remove_unneeded())

    async def _remove_unneeded(self) -> None:
        """Delete copies online that no unfinished take refers to, where the host can."""
        host = self._access.host
        for hosted in self._hosted.unneeded():
            if (
                host is not None
                and same_place(hosted.kind, host.kind)
                and await host.remove(hosted)
            ):
                self._hosted.removed(hosted.id, self._clock())


async def _open_gate() -> None:
    """Before the queue puts its own in place."""
