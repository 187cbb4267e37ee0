"""A desk without an engine: it remembers what it was asked and announces what a test says."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

from hailuo_studio.core.balance import Says, Seen, Verdict
from hailuo_studio.core.catalog import read_catalog
from hailuo_studio.core.errors import InputError, KeychainError, StillError, StudioError
from hailuo_studio.core.hot_folder import Arrival, HotFolder
from hailuo_studio.core.network import NetworkChoice, NetworkState, NetworkTrial
from hailuo_studio.core.project import FIRST_NAME, Project
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import Failure, Judgement, Reason, State, Take
from hailuo_studio.core.task import Progress, TaskReport
from hailuo_studio.engine.accounts import Entry, entries
from hailuo_studio.engine.accounts_csv import to_csv
from hailuo_studio.engine.exporting.exports import Exports
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.intake import Taken
from hailuo_studio.engine.pictures import Pictures
from hailuo_studio.engine.pilots import questions
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.prompt_book import PromptBook
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.table.tables import Tables
from hailuo_studio.engine.views import (
    Banner,
    BudgetView,
    HotFolderView,
    HotFolderWish,
    KeyState,
    LinkChoice,
    LinkTrial,
    Order,
    PilotQuestion,
    Preferences,
    ProjectBudget,
    RetryOffer,
    Row,
    TrialStep,
)
from hailuo_studio.media.picture import RgbImage
from hailuo_studio.media.still import Look, read_still
from hailuo_studio.media.thumbnail import thumbnail
from tests.ui.library import RehearsalLibrary

RESOURCES = Path(__file__).parents[2] / "hailuo_studio" / "resources"
CATALOG = read_catalog((RESOURCES / "catalog.toml").read_text(encoding="utf-8"))
SAMPLES = tuple(str(RESOURCES / "stills" / name) for name in ("coffee.png", "rocket.jpg"))
LINKED = Still("https://pictures.example.com/bag.jpg", "c" * 64, 1600, 900, 200_000, "JPEG")


class RehearsalDesk:
    """`asked` lists what was decided, in order; `trouble` is raised by the next order. `pictures`
    and `tables` are the engine's own, where a test gives some."""

    pictures: Pictures
    tables: Tables
    prompts: PromptBook
    exports: Exports

    def __init__(self, *, practice: bool = True) -> None:
        self.row_changed = Signal[[Row]]()
        self.banner_changed = Signal[[Banner | None]]()
        self.budget_changed = Signal[[BudgetView]]()
        self.hot_folder_changed = Signal[[HotFolderView]]()
        self.library = RehearsalLibrary()
        self.practice = practice
        self.catalog = CATALOG
        self.banner: Banner | None = None
        self.budget = BudgetView(None if practice else 300, 0, "2026-11-03")
        self.preferences = Preferences(300, 200, "dark")
        self.billing_url = "https://example.com/billing/credits"
        self.samples = SAMPLES
        self.hosting_ready = practice
        self.hosting_words = ""
        self.link_words = ""
        self.listener_words = ""
        self.privacy = "Nothing has left this computer."
        self.key = KeyState.MISSING
        self.ever_paid = True
        self.keychain_works = True
        self.hot: dict[str, HotFolderView] = {}
        self.arrived: list[Arrival] = []
        self.present = 0
        self.asked: list[tuple[object, ...]] = []
        self.errors: list[BaseException] = []
        self.orders: list[Order] = []
        self.thumbnails: list[str] = []
        self.seen: Seen | None = None
        self.left: float | None = None
        self.pausing: StudioError | None = None
        self.trouble: StudioError | None = None
        self.trial = LinkTrial((TrialStep(True, "The picture was uploaded."),), True)
        self.network = NetworkState()
        self.network_trial = NetworkTrial(True, "apiin.one can be reached, without a proxy.")
        self._projects = [Project("p", FIRST_NAME, "/clips/first", 1.0)]
        self._rows: dict[str, Row] = {}
        self.shots: dict[str, tuple[Shot, ...]] = {}
        self.clock = 1_700_000_000.0
        self.exports = Exports(
            Pool(),
            Scope(self.errors.append),
            Folders(Path("nowhere"), Path("nowhere")),
            lambda: self.clock,
        )

    def projects(self) -> Sequence[Project]:
        return tuple(self._projects)

    async def add_project(self, name: str, folder: str) -> Project:
        made = Project(f"p{len(self._projects)}", name, folder or f"/clips/{name}", 2.0)
        self._projects.append(made)
        return made

    def rows(self, project_id: str) -> Sequence[Row]:
        return tuple(r for r in self._rows.values() if r.take.project_id == project_id)

    def usual_seconds(self, settings: Settings) -> tuple[float, float]:
        return self.catalog.usual_seconds

    def load_shots(self, project_id: str) -> Sequence[Shot]:
        return self.shots.get(project_id, ())

    def save_shots(self, project_id: str, shots: Sequence[Shot]) -> None:
        self.shots[project_id] = tuple(shots)

    async def take_in(self, sources: Sequence[str]) -> Sequence[Still | StillError]:
        await asyncio.sleep(0)
        found: list[Still | StillError] = []
        for source in sources:
            try:
                link = source.startswith("https://")
                found.append(replace(LINKED, source=source) if link else read_still(Path(source)))
            except StillError as error:
                found.append(error)
        return found

    async def looks(self, sources: Sequence[str]) -> AsyncIterator[Taken]:
        found = await self.take_in(sources)
        for number, one in enumerate(found, start=1):
            if isinstance(one, Still):
                picture = await self.thumbnail(one.source, 224)
                yield Taken(Look(one, picture), number, len(found))
            else:
                yield Taken(one, number, len(found))

    async def thumbnail(self, source: str, side: int) -> RgbImage:
        self.thumbnails.append(source)
        await asyncio.sleep(0)
        if source.startswith("https://"):
            return thumbnail(Path(SAMPLES[0]), side)
        return thumbnail(Path(source), side)

    async def enqueue(self, order: Order) -> Sequence[Row]:
        await asyncio.sleep(0)
        if self.trouble is not None:
            trouble, self.trouble = self.trouble, None
            raise trouble
        self.orders.append(order)
        self.clock += 60
        return [
            self.announce(self.take(shot, number), State.QUEUED)
            for shot, takes in order.wanted
            for number in range(1, takes + 1)
        ]

    def take(self, shot: Shot, number: int, **facts: object) -> Take:
        quote = self.catalog.quote(shot.settings)
        take = Take(
            f"t{len(self._rows) + 1}",
            "p",
            f"b{self.clock:.0f}",
            number,
            self.clock,
            shot,
            quote.reserve,
            (quote.low, quote.high),
            "v1",
            self.clock,
        )
        return replace(take, **({"rank": float(len(self._rows))} | facts))  # type: ignore[arg-type]

    def announce(self, take: Take, state: State, **more: object) -> Row:
        """Remember how a take stands and tell the listeners."""
        row = replace(Row(take, state, self.clock), **more)  # type: ignore[arg-type]
        self._rows[take.id] = row
        self.row_changed.emit(row)
        return row

    def show_banner(self, banner: Banner | None) -> None:
        self.banner = banner
        self.banner_changed.emit(banner)

    def hot_folders(self, project_id: str) -> Sequence[HotFolderView]:
        return tuple(v for v in self.hot.values() if v.hot.project_id == project_id)

    def arrivals(self, hot_folder_id: str) -> Sequence[Arrival]:
        return tuple(self.arrived)

    async def keep_hot_folder(self, wish: HotFolderWish) -> HotFolderView:
        self.asked.append(("keep", wish))
        if "none" in wish.folder:
            raise InputError(f"There is no folder {wish.folder}.", todo="Choose another.")
        before = next((v for v in self.hot.values() if v.hot.folder == wish.folder), None)
        hot = HotFolder(
            before.hot.id if before is not None else f"h{len(self.hot)}",
            wish.project_id,
            wish.folder,
            wish.prompt,
            wish.settings,
            wish.takes,
            wish.allowance,
            1.0,
            before.hot.on_since if before is not None else None,
        )
        price = self.catalog.total([(hot.settings, hot.takes)])
        made = HotFolderView(hot, 0, 0, 0, 0, price)
        return self.show_hot(made if before is None else replace(before, hot=hot, price=price))

    async def switch_hot_folder(
        self, hot_folder_id: str, on: bool, with_present: bool = False
    ) -> HotFolderView:
        self.asked.append(("switch", hot_folder_id, on, with_present))
        view = self.hot[hot_folder_id]
        return self.show_hot(replace(view, hot=replace(view.hot, on_since=2.0 if on else None)))

    def show_hot(self, view: HotFolderView) -> HotFolderView:
        self.hot[view.hot.id] = view
        self.hot_folder_changed.emit(view)
        return view

    async def present_pictures(self, folder: str) -> int:
        return self.present

    def pause(self) -> None:
        if self.pausing is not None:
            raise self.pausing
        self.asked.append(("pause",))

    def go_on(self) -> None:
        self.asked.append(("go on",))

    async def cancel(self, take_id: str) -> bool:
        self.asked.append(("cancel", take_id))
        self.announce(self._rows[take_id].take, State.CANCELLED)
        return True

    async def cancel_all(self, take_ids: Sequence[str]) -> int:
        self.asked.append(("cancel all", *take_ids))
        for take_id in take_ids:
            self.announce(self._rows[take_id].take, State.CANCELLED)
        return len(take_ids)

    async def reorder(self, take_ids: Sequence[str]) -> None:
        self.asked.append(("reorder", *take_ids))
        ranks = sorted(self._rows[take_id].take.rank for take_id in take_ids)
        for rank, take_id in zip(ranks, take_ids, strict=True):
            row = self._rows[take_id]
            self.announce(replace(row.take, rank=rank), row.state)

    def check_now(self, take_ids: Sequence[str]) -> int:
        self.asked.append(("check", *take_ids))
        return len(take_ids)

    def seconds_left(self, batch_id: str) -> float | None:
        return self.left

    def pilots(self, project_id: str) -> Sequence[PilotQuestion]:
        return questions(self.rows(project_id), self.catalog)

    async def follow(self, question: PilotQuestion) -> None:
        self.asked.append(("follow", question.batch_id, question.price.reserve))
        for row in self._of(question.batch_id):
            self.announce(replace(row.take, behind=0), row.state)

    async def stop_at_pilot(self, batch_id: str) -> None:
        self.asked.append(("stop", batch_id))
        for row in self._of(batch_id):
            if row.take.behind:
                self.announce(row.take, State.CANCELLED)

    def _of(self, batch_id: str) -> list[Row]:
        return [row for row in self._rows.values() if row.take.batch_id == batch_id]

    def offer_retry(self, project_id: str, only: Sequence[str] | None = None) -> RetryOffer:
        failed = [
            r.take
            for r in self.rows(project_id)
            if r.state is State.FAILED and (only is None or r.take.id in only)
        ]
        price = self.catalog.total([(take.shot.settings, 1) for take in failed])
        return RetryOffer(tuple(take.id for take in failed), price, 0)

    async def retry_all(self, project_id: str, offer: RetryOffer) -> Sequence[Row]:
        self.asked.append(("retry all", *offer.takes))
        return ()

    async def retry(self, take_id: str) -> Row:
        self.asked.append(("retry", take_id))
        return self._rows[take_id]

    async def let_go(self, take_id: str) -> Row:
        self.asked.append(("let go", take_id))
        return self.announce(self._rows[take_id].take, State.QUEUED)

    async def send_again(self, take_id: str) -> Row:
        self.asked.append(("send again", take_id))
        gone = Failure(Reason.SENT_AGAIN, "Sent again by you.", self.clock)
        return self.announce(replace(self._rows[take_id].take, failure=gone), State.FAILED)

    async def not_sent(self, take_id: str) -> Row:
        self.asked.append(("not sent", take_id))
        return self.announce(self._rows[take_id].take, State.CANCELLED)

    async def attach(self, take_id: str, task_id: str) -> Row:
        self.asked.append(("attach", take_id, task_id))
        return self.announce(self._rows[take_id].take, State.GENERATING)

    async def detach(self, take_id: str) -> Row:
        self.asked.append(("detach", take_id))
        return self.announce(self._rows[take_id].take, State.UNSURE)

    def unsure(self) -> Sequence[Row]:
        return tuple(row for row in self._rows.values() if row.state is State.UNSURE)

    def seen_before(self, take_id: str) -> Seen | None:
        return self.seen

    async def check_balance(self, take_id: str, before: int, now: int) -> Verdict:
        self.asked.append(("compare", take_id, before, now))
        return Verdict(Says.CHARGED, before - now, (0, 0))

    async def examine(self, take_id: str, task_id: str) -> TaskReport:
        if task_id.startswith("wrong"):
            raise InputError(f"Task {task_id} was asked for with another text.", todo="Check it.")
        return TaskReport(Progress.DONE, "SUCCESS", "", echo_prompt="Steam rises.")

    async def mark_refunded(self, take_id: str, refunded: bool = True) -> Row:
        self.asked.append(("refunded" if refunded else "not refunded", take_id))
        take = self._rows[take_id].take
        at = self.clock if refunded else None
        return self.announce(replace(take, refunded_at=at), self._rows[take_id].state)

    async def judge(self, take_id: str, judgement: Judgement | None) -> Row:
        self.asked.append(("judge", take_id, judgement))
        take = replace(self._rows[take_id].take, judgement=judgement)
        return self.announce(take, self._rows[take_id].state)

    def entries(self) -> Sequence[Entry]:
        return entries(self._rows.values(), {p.id: p.name for p in self._projects})

    async def set_project_ceiling(self, project_id: str, ceiling: int | None) -> None:
        self.asked.append(("ceiling", project_id, ceiling))
        self._projects = [
            replace(p, ceiling=ceiling) if p.id == project_id else p for p in self._projects
        ]
        of = {} if ceiling is None else {project_id: ProjectBudget(ceiling, 0)}
        self.budget = replace(self.budget, projects=of)
        self.budget_changed.emit(self.budget)

    async def export_entries(self, entries: Sequence[Entry], path: str) -> None:
        if not Path(path).parent.exists():
            raise InputError(f"{path} can't be written.", todo="Choose another place.")
        Path(path).write_text(to_csv(entries))

    async def report(self) -> str:
        return "## Program"

    async def network_state(self) -> NetworkState:
        return self.network

    async def try_network(self, choice: NetworkChoice) -> NetworkTrial:
        self.asked.append(("try network", choice))
        return self.network_trial

    async def save_network(self, choice: NetworkChoice) -> None:
        await asyncio.sleep(0)
        if self.trouble is not None:
            trouble, self.trouble = self.trouble, None
            raise trouble
        self.asked.append(("network", choice))
        shown = replace(choice, password=None)
        kept = bool(choice.user)
        self.network = replace(self.network, choice=shown, password_kept=kept)

    async def try_hosting(self, choice: LinkChoice) -> LinkTrial:
        self.asked.append(("try", choice))
        return self.trial

    def privacy_line(self, take_id: str) -> str:
        return f"{self.privacy} ({take_id})"

    async def save_hosting(self, choice: LinkChoice) -> None:
        self.asked.append(("save link", choice))
        self.hosting_ready, self.hosting_words = True, "ImgBB, 24 h"
        self.link_words = self.hosting_words

    async def key_state(self) -> KeyState:
        return self.key

    async def store_key(self, key: str, this_run_only: bool) -> None:
        if not this_run_only and not self.keychain_works:
            raise KeychainError("There is no keychain here.", todo="Use the key for this run.")
        self.asked.append(("key", key, this_run_only))
        self.key = KeyState.THIS_RUN if this_run_only else KeyState.STORED

    async def save_preferences(self, preferences: Preferences) -> None:
        self.preferences = preferences
