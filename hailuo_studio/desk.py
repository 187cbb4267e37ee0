"""What the window asks for, answered by one workplace: the engine, its keys and its settings."""

from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from hailuo_studio import paths
from hailuo_studio.core.balance import Seen, Verdict
from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import InputError, KeychainError, StillError
from hailuo_studio.core.hot_folder import Arrival
from hailuo_studio.core.limits import MOST_LINK_BYTES
from hailuo_studio.core.network import NetworkChoice, NetworkState, NetworkTrial
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.take import Judgement, State
from hailuo_studio.core.task import TaskReport
from hailuo_studio.engine.accounts import Entry
from hailuo_studio.engine.accounts_csv import to_csv
from hailuo_studio.engine.intake import Taken
from hailuo_studio.engine.views import (
    Banner,
    BannerKind,
    BudgetView,
    HotFolderView,
    HotFolderWish,
    KeyState,
    LinkChoice,
    LinkTrial,
    Order,
    PilotQuestion,
    Preferences,
    RetryOffer,
    Row,
)
from hailuo_studio.hosting.public_link import check_link
from hailuo_studio.linking import link_changes, secrets_of, try_link
from hailuo_studio.logs import redact
from hailuo_studio.media.endings import is_clip
from hailuo_studio.store.secrets import API_KEY, Keychain
from hailuo_studio.store.settings import Changes
from hailuo_studio.ui.bridge import Pixels
from hailuo_studio.workplace import Workplace

if TYPE_CHECKING:
    from hailuo_studio.engine.table.tables import Tables

# The cat comes last: just too small, it shows what the window does about that.
SAMPLES = ("coffee.png", "rocket.jpg", "cat.png")
_ABOUT_NETWORK = frozenset({BannerKind.OFFLINE, BannerKind.PICTURE_HOST})


class StudioDesk:
    """The window's `Desk`. `keychain` is shared by all desks of a run."""

    def __init__(self, workplace: Workplace, keychain: Keychain) -> None:
        self.workplace = workplace
        self._keychain = keychain
        self._studio = workplace.studio
        self.pictures = self._studio.pictures
        self.prompts = self._studio.prompts
        self.exports = self._studio.exports
        self.library = self._studio.library
        self.row_changed = self._studio.row_changed
        self.banner_changed = self._studio.queue.banner_changed
        self.budget_changed = self._studio.budget_changed
        self.hot_folder_changed = self._studio.hot_folders.changed

    # What there is

    @property
    def tables(self) -> "Tables":
        return self._studio.tables

    @property
    def practice(self) -> bool:
        return self._studio.practice

    @property
    def catalog(self) -> Catalog:
        return self._studio.catalog

    @property
    def banner(self) -> Banner | None:
        return self._studio.queue.banner

    @property
    def budget(self) -> BudgetView:
        return self._studio.budget()

    @property
    def preferences(self) -> Preferences:
        return self.workplace.preferences

    @property
    def billing_url(self) -> str:
        return self.workplace.service_url + self.catalog.billing_path

    @property
    def samples(self) -> Sequence[str]:
        return tuple(str(paths.resources() / "stills" / name) for name in SAMPLES)

    @property
    def hosting_ready(self) -> bool:
        return self._studio.host is not None

    @property
    def hosting_words(self) -> str:
        host = self._studio.host
        return host.describe() if host is not None else ""

    @property
    def link_words(self) -> str:
        return self.workplace.link_words

    @property
    def listener_words(self) -> str:
        listening = self.workplace.listening
        return str(listening.trouble) if listening.trouble is not None else ""

    def projects(self) -> Sequence[Project]:
        return self._studio.projects.all()

    async def add_project(self, name: str, folder: str) -> Project:
        return self._studio.projects.add(name, Path(folder).expanduser() if folder else None)

    def rows(self, project_id: str) -> Sequence[Row]:
        return self._studio.rows(project_id)

    def privacy_line(self, take_id: str) -> str:
        return self._studio.privacy_line(take_id)

    def usual_seconds(self, settings: Settings) -> tuple[float, float]:
        usual = self._studio.experience.usual(settings)
        return usual.early, usual.late

    def load_shots(self, project_id: str) -> Sequence[Shot]:
        return self._studio.projects.drafts(project_id)

    def save_shots(self, project_id: str, shots: Sequence[Shot]) -> None:
        self._studio.projects.keep_drafts(project_id, shots)

    # Pictures

    async def take_in(self, sources: Sequence[str]) -> Sequence[Still | StillError]:
        return await self._studio.take_in(sources)

    def looks(self, sources: Sequence[str]) -> AsyncIterator[Taken]:
        return self._studio.looks(sources)

    async def thumbnail(self, source: str, side: int) -> Pixels:
        from hailuo_studio.media.clip import first_frame
        from hailuo_studio.media.thumbnail import thumbnail, thumbnail_of

        if "://" in source:
            picture = await check_link(source, MOST_LINK_BYTES, self.workplace.networking.now)
            return await self._studio.pool.picture(thumbnail_of, picture, source, side)
        path = Path(source)
        make = first_frame if is_clip(source) else thumbnail
        return await self._studio.pool.picture(make, path, side)

    # Orders and decisions

    async def enqueue(self, order: Order) -> Sequence[Row]:
        return self._studio.orders.place(order)

    def hot_folders(self, project_id: str) -> Sequence[HotFolderView]:
        return self._studio.hot_folders.all(project_id)

    def arrivals(self, hot_folder_id: str) -> Sequence[Arrival]:
        return self._studio.hot_folders.arrivals(hot_folder_id)

    async def keep_hot_folder(self, wish: HotFolderWish) -> HotFolderView:
        return await self._studio.hot_folders.keep(wish)

    async def switch_hot_folder(
        self, hot_folder_id: str, on: bool, with_present: bool = False
    ) -> HotFolderView:
        hot = self._studio.hot_folders
        if on:
            return await hot.switch_on(hot_folder_id, with_present=with_present)
        return hot.switch_off(hot_folder_id)

    async def present_pictures(self, folder: str) -> int:
        return await self._studio.hot_folders.present(folder)

    def pause(self) -> None:
        self._studio.queue.pause()

    def go_on(self) -> None:
        self._studio.go_on()

    async def cancel(self, take_id: str) -> bool:
        return await self._studio.decisions.cancel(take_id)

    async def cancel_all(self, take_ids: Sequence[str]) -> int:
        return await self._studio.decisions.cancel_all(take_ids)

    async def reorder(self, take_ids: Sequence[str]) -> None:
        self._studio.decisions.reorder(take_ids)

    def check_now(self, take_ids: Sequence[str]) -> int:
        return sum(self._studio.queue.check_now(take_id) for take_id in take_ids)

    def seconds_left(self, batch_id: str) -> float | None:
        return self._studio.batches.seconds_left(batch_id)

    def pilots(self, project_id: str) -> Sequence[PilotQuestion]:
        return self._studio.pilots.questions(project_id)

    async def follow(self, question: PilotQuestion) -> None:
        self._studio.pilots.follow(question)

    async def stop_at_pilot(self, batch_id: str) -> None:
        self._studio.pilots.stop(batch_id)

    def offer_retry(self, project_id: str, only: Sequence[str] | None = None) -> RetryOffer:
        return self._studio.decisions.offer_retry(project_id, only)

    async def retry_all(self, project_id: str, offer: RetryOffer) -> Sequence[Row]:
        return self._studio.decisions.retry_all(project_id, offer)

    async def retry(self, take_id: str) -> Row:
        return self._studio.decisions.retry(take_id)

    async def let_go(self, take_id: str) -> Row:
        return await self._studio.decisions.let_go(take_id)

    async def send_again(self, take_id: str) -> Row:
        return await self._studio.decisions.send_again(take_id)

    async def not_sent(self, take_id: str) -> Row:
        return await self._studio.decisions.not_sent(take_id)

    async def examine(self, take_id: str, task_id: str) -> TaskReport:
        return await self._studio.decisions.examine(take_id, task_id)

    async def attach(self, take_id: str, task_id: str) -> Row:
        await self._studio.decisions.examine(take_id, task_id)
        return await self._studio.decisions.attach(take_id, task_id)

    async def detach(self, take_id: str) -> Row:
        return await self._studio.decisions.detach(take_id)

    def unsure(self) -> Sequence[Row]:
        return tuple(row for row in self._studio.rows() if row.state is State.UNSURE)

    def seen_before(self, take_id: str) -> Seen | None:
        return self._studio.balance_check.seen_before(take_id)

    async def check_balance(self, take_id: str, before: int, now: int) -> Verdict:
        return self._studio.balance_check.judge(take_id, before, now)

    async def mark_refunded(self, take_id: str, refunded: bool = True) -> Row:
        return self._studio.decisions.mark_refunded(take_id, refunded)

    async def judge(self, take_id: str, judgement: Judgement | None) -> Row:
        return self._studio.decisions.judge(take_id, judgement)

    # Money

    @property
    def ever_paid(self) -> bool:
        return self._studio.experience.ever_paid

    def entries(self) -> Sequence[Entry]:
        return self._studio.entries()

    async def set_project_ceiling(self, project_id: str, ceiling: int | None) -> None:
        self._studio.set_project_ceiling(project_id, ceiling)

    async def export_entries(self, entries: Sequence[Entry], path: str) -> None:
        # The mark at its beginning makes a spreadsheet read it as UTF-8.
        text = to_csv(entries).encode("utf-8-sig")
        try:
            await self._studio.pool.run(Path(path).write_bytes, text)
        except OSError as error:
            raise InputError(
                f"{path} can't be written: {error.strerror}.",
                cost="The ledger is unchanged.",
                todo="Choose another place.",
            ) from error

    async def report(self) -> str:
        from hailuo_studio.report import report_of

        return await report_of(self._studio)

    # Network, picture link, key, preferences

    async def network_state(self) -> NetworkState:
        return await self.workplace.networking.state(self.workplace.settings.network)

    async def try_network(self, choice: NetworkChoice) -> NetworkTrial:
        return await self.workplace.networking.try_out(choice, self.workplace.service_url)

    async def save_network(self, choice: NetworkChoice) -> None:
        workplace = self.workplace
        await self._change_settings(
            await workplace.networking.keep(choice, workplace.settings.network)
        )
        banner = self._studio.queue.banner
        if banner is not None and banner.kind in _ABOUT_NETWORK:
            self._studio.queue.lift()

    async def try_hosting(self, choice: LinkChoice) -> LinkTrial:
        async def secret(name: str) -> str | None:
            return typed.get(name) or await self._keychain.get(name)

        typed = secrets_of(choice)
        for value in typed.values():
            redact.hide(value)
        workplace = self.workplace
        kept = workplace.settings.listener
        network = workplace.networking.now
        found = await try_link(choice, secret, workplace.listening, kept, network)
        # A trial may have moved the listener: the engine must know where it is now.
        self._studio.listen_at(workplace.listening.at)
        return found

    async def save_hosting(self, choice: LinkChoice) -> None:
        for name, value in secrets_of(choice).items():
            await self._keep_secret(name, value)
        await self._change_settings(link_changes(choice))

    async def key_state(self) -> KeyState:
        try:
            key = await self._keychain.api_key()
        except KeychainError:
            found = await self._keychain.available()
            return KeyState.UNREADABLE if found else KeyState.NO_KEYCHAIN
        if not key:
            return KeyState.MISSING
        return KeyState.THIS_RUN if self._keychain.only_this_run(API_KEY) else KeyState.STORED

    async def store_key(self, key: str, this_run_only: bool) -> None:
        key = key.strip()
        if not key or not key.isascii() or any(c.isspace() for c in key):
            raise InputError("That does not look like an API key.", todo="Copy it again, whole.")
        redact.hide(key)
        if this_run_only:
            self._keychain.remember_for_this_run(API_KEY, key)
        else:
            await self._keychain.set(API_KEY, key)
        await self._settings_changed()

    async def save_preferences(self, preferences: Preferences) -> None:
        budget = {
            "day": preferences.day_ceiling if preferences.day_chosen else None,
            "batch": preferences.batch_ceiling,
            "confirm_above": preferences.confirm_above,
        }
        await self._change_settings(
            {
                "budget": budget,
                "queue": {"senders": preferences.senders, "spacing": preferences.spacing},
                "interface": {"theme": preferences.theme, "language": preferences.language},
            }
        )
        self._studio.ceilings_changed()
        self._studio.queue.wake()

    async def _change_settings(self, changes: Changes) -> None:
        from hailuo_studio.store.settings_saving import save_settings

        save_settings(paths.settings_file(), changes)
        await self._settings_changed()

    async def _settings_changed(self) -> None:
        self.workplace.read_settings()
        await self.workplace.connect()

    async def _keep_secret(self, name: str, value: str) -> None:
        """In the keychain; where there is none, for this run."""
        try:
            await self._keychain.set(name, value)
        except KeychainError:
            self._keychain.remember_for_this_run(name, value)
