"""One home's engine, for the window and the command line alike: orders, takes, decisions."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import InputError, LedgerError, NotOwned, StillError
from hailuo_studio.core.naming import safe_name
from hailuo_studio.core.project import FIRST_NAME, Project
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import Failure, Outcome, Reason, State, Take, Why
from hailuo_studio.core.task import TaskReport
from hailuo_studio.engine import intake, ordering, pacing
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.means import Access, Host, Means, Service
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.queue import Queue
from hailuo_studio.engine.rows import Rows
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.views import BannerKind, BudgetView, Order, Row
from hailuo_studio.engine.waiting import service_of
from hailuo_studio.store.database import Database
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


@dataclass(frozen=True, slots=True)
class Ceilings:
    """Credits; None means no ceiling."""

    day: int | None = None
    batch: int | None = None


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
        folders.home.mkdir(parents=True, exist_ok=True)
        self._owner = Owner(folders.owners)
        self._database = Database(folders.ledger, Spare(folders.spare))
        self._ledger = Ledger(self._database, self._owner.id)
        self._projects = Projects(self._database)
        self._money = Money(self._database)
        self._hosted = HostedStills(self._database)
        self._catalog = catalog.with_seen(self._money.seen())
        self._access = Access()
        self._pool = Pool()
        self._scope = Scope(on_error)
        self.bring_home()
        self._rows = Rows(self._ledger, self._owner)
        self.row_changed = self._rows.changed_row
        self._means = Means(
            ledger=self._ledger,
            money=self._money,
            hosted=self._hosted,
            access=self._access,
            pool=self._pool,
            prepared_folder=folders.prepared,
            rescue_file=folders.rescue,
            practice=practice,
            catalog=lambda: self._catalog,
            clock=clock,
            today=today,
            day_ceiling=lambda: ceilings().day,
            clip_folder=self._clip_folder,
            note=self._rows.note,
            announce=self._rows.changed,
            gate=_open_gate,
            patience=patience,
            tempo=tempo,
        )
        self.queue = Queue(self._means, self._rows, self._scope)
        self.row_changed.connect(self._after_change)

    # Life

    def start(self, only: frozenset[str] | None = None, *, submitting: bool = True) -> None:
        """Carry on with everything unfinished, or only with some takes; must run on the loop."""
        self.queue.start(only, submitting=submitting)
        self._scope.start("look around", self._look_around())
        self._tidy()

    async def aclose(self) -> None:
        """Send nothing more, let POSTs under way be answered, stop the rest, close the ledger."""
        await self.queue.drain(LONGEST_POST)
        await self._scope.aclose()
        self._pool.close()
        self._database.close()
        self._owner.close()

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
                self._scope.start(f"let go {row.take.id}", self.let_go(row.take.id))
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
        self.queue.go_on()

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
        found = self._rows.get(take_id)
        if found is None:
            raise LedgerError(f"There is no take {take_id}.", cost="", todo="Check its id.")
        return found

    def budget(self) -> BudgetView:
        day = self._ledger.day(self._today())
        return BudgetView(self._ceilings().day, self._money.day_used(day), day)

    def usual(self, settings: Settings) -> pacing.Usual:
        """When takes of this cell usually finish."""
        return pacing.usual(self._money.finishing_seconds(settings), self._catalog.usual_seconds)

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
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(
                f"The folder {folder} can't be made: {error.strerror}.", todo="Choose another."
            ) from error
        project = Project(ordering.new_id(), name, str(folder), self._clock())
        self._projects.add(project)
        return project

    def drafts(self, project_id: str) -> tuple[Shot, ...]:
        return self._projects.drafts(project_id)

    def keep_drafts(self, project_id: str, shots: Sequence[Shot]) -> None:
        self._projects.keep_drafts(project_id, shots)

    async def take_in(self, sources: Sequence[str]) -> list[Still | StillError]:
        return await intake.take_in(self._pool, sources)

    @property
    def pool(self) -> Pool:
        return self._pool

    # Orders and decisions

    def enqueue(self, order: Order) -> tuple[Row, ...]:
        """Write the order down; sending begins by itself. See `ordering.place_order`."""
        takes = ordering.place_order(
            self._ledger, self._catalog, order, self._ceilings().batch, self._clock()
        )
        return self._added(takes)

    def retry(self, take_id: str) -> Row:
        """A new take of an ended one, at today's price."""
        old = self.row(take_id)
        if not old.state.ended:
            raise InputError("This take has not ended.", todo="Wait for it, or settle it first.")
        ordering.refuse_moderated(self._ledger, (old.take.shot,))
        return self._again(old.take)

    async def let_go(self, take_id: str) -> Row:
        """A held take goes on, at today's price where nothing was sent yet."""
        take = await self._claimed(take_id, State.HELD)
        agreed = take.agreed
        if take.attempt is None or take.attempt.nothing_accepted:
            agreed = max(agreed, self._catalog.quote(take.shot.settings).reserve)
        return self._decided(self._ledger.let_go(take_id, agreed, self._clock()))

    async def cancel(self, take_id: str) -> bool:
        """End a take of which nothing was sent; False when it is too late for that."""
        if not await self.queue.stop(take_id):
            return False
        try:
            take = await self._claimed(take_id, State.QUEUED, State.HELD)
            self._decided(self._ledger.cancel(take.id, self._clock()))
        except NotOwned:
            return False
        return True

    async def send_again(self, take_id: str) -> Row:
        """An unsure take may be charged, and stays counted; a new one is made beside it."""
        take = await self._claimed(take_id, State.UNSURE)
        failure = Failure(
            Reason.SENT_AGAIN, "Sent again by you; it may have been charged.", self._clock()
        )
        self._decided(self._ledger.close_unsure(take_id, self._clock(), failure))
        return self._again(take)

    async def not_sent(self, take_id: str) -> Row:
        """A person checked: it was not accepted."""
        await self._claimed(take_id, State.UNSURE)
        return self._decided(self._ledger.close_unsure(take_id, self._clock(), None))

    async def examine(self, take_id: str, task_id: str) -> TaskReport:
        """Ask for a task before it is attached. Raises InputError when it can't be this take's:
        unknown, another take's, or asked for with another text or picture."""
        row = self.row(take_id)
        service = self._access.service
        if service is None:
            raise InputError("No API key is stored.", todo="Store it in the settings.")
        if self._ledger.has_task(task_id):
            raise InputError(f"Task {task_id} already belongs to a take.", todo="Check the id.")
        report = await service.ask(task_id, None)
        sent = row.take.attempt.sent.request if row.take.attempt else {}
        for theirs, ours, name in (
            (report.echo_prompt, sent.get("prompt"), "text"),
            (report.echo_image, sent.get("image"), "picture"),
        ):
            if theirs and ours and theirs.strip() != ours.strip():
                raise InputError(
                    f"Task {task_id} was asked for with another {name}.", todo="Check the id."
                )
        return report

    async def attach(self, take_id: str, task_id: str) -> Row:
        """Give an unsure take the task a person found and `examine` let pass."""
        await self._claimed(take_id, State.UNSURE)
        return self._decided(self._ledger.attach(take_id, task_id, self._clock()))

    async def detach(self, take_id: str) -> Row:
        """Undo `attach`."""
        self.queue.drop(take_id)
        await self._scope.finished(take_id)
        await self._claimed(take_id)
        return self._decided(self._ledger.detach(take_id, self._clock()))

    def mark_refunded(self, take_id: str) -> Row:
        """The service gave the credits of a failed take back."""
        return self._decided(self._ledger.refunded(take_id, self._clock()))

    # Inside

    def _again(self, take: Take) -> Row:
        again = ordering.new_take(
            take.shot,
            take.project_id,
            ordering.new_id(),
            self._ledger.next_number(take.shot),
            self._catalog,
            self._clock(),
            again_of=take.id,
        )
        self._ledger.add_takes((again,), again.agreed, None, self._ceilings().batch)
        return self._added((again,))[0]

    def _added(self, takes: Sequence[Take]) -> tuple[Row, ...]:
        rows = tuple(self._rows.reload(take.id) for take in takes)
        self.queue.include(frozenset(take.id for take in takes))
        self.queue.wake()
        return rows

    async def _claimed(self, take_id: str, *states: State) -> Take:
        """The take, ours to decide about. Raises NotOwned while a living owner holds it or when
        it is in none of `states`."""
        self._rows.catch_up()
        row = self.row(take_id)
        if row.state.needs_person:
            # What brought it here may still be giving it back.
            await self._scope.finished(take_id)
        if self._scope.running(take_id) or self._rows.owned_elsewhere(take_id):
            raise NotOwned(take_id)
        recorded = self._ledger.owner_of(take_id)
        if recorded != self._owner.id and not self._ledger.claim(take_id, recorded):
            raise NotOwned(take_id)
        if states and row.state not in states:
            self._ledger.release(take_id)
            raise NotOwned(take_id)
        return self._ledger.take(take_id)

    def _decided(self, take: Take) -> Row:
        self._ledger.release(take.id)
        row = self._rows.reload(take.id)
        self.queue.wake()
        return row

    def _clip_folder(self, take: Take) -> Path:
        folders = {project.id: project.folder for project in self._projects.all()}
        return Path(take.folder or folders[take.project_id])

    async def _look_around(self) -> None:
        """Notice what other processes wrote."""
        while True:
            await asyncio.sleep(LOOK_AROUND)
            if self._rows.catch_up():
                self.queue.wake()

    def _after_change(self, row: Row) -> None:
        if row.state in (State.SUBMITTING, State.GENERATING) or row.state.ended:
            self.budget_changed.emit(self.budget())
        if row.state.ended:
            self._catalog = self._catalog.with_seen(self._money.seen())
            self._tidy()

    def _tidy(self) -> None:
        self._scope.start("tidy", self._remove_unneeded())

    async def _remove_unneeded(self) -> None:
        """Delete copies online that no unfinished take refers to, where the host can."""
        host = self._access.host
        for hosted in self._hosted.unneeded():
            if host is not None and hosted.kind == host.kind and await host.remove(hosted):
                self._hosted.removed(hosted.id, self._clock())


async def _open_gate() -> None:
    """Before the queue puts its own in place."""
