"""What the window needs from the engine, and how the engine's announcements reach it."""

import time
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hailuo_studio.core import signal
from hailuo_studio.core.balance import Seen, Verdict
from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.errors import StillError
from hailuo_studio.core.hot_folder import Arrival
from hailuo_studio.core.network import NetworkChoice, NetworkState, NetworkTrial
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.take import Judgement
from hailuo_studio.core.task import TaskReport
from hailuo_studio.engine.accounts import Entry
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
    RetryOffer,
    Row,
)

if TYPE_CHECKING:
    from hailuo_studio.engine.exporting.exports import Exports
    from hailuo_studio.engine.intake import Taken
    from hailuo_studio.engine.library.library import Library
    from hailuo_studio.engine.pictures import Pictures
    from hailuo_studio.engine.prompt_book import PromptBook
    from hailuo_studio.engine.table.tables import Tables


# Seconds of telling before the window has its turn: half a frame.
_TURN = 0.008


class Pixels(Protocol):
    """A picture for the screen: `data` is RGB, 8 bits a channel, rows without padding."""

    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def data(self) -> bytes: ...


class Scope(Protocol):
    """Owns what runs: one start per key, a second one is refused (False)."""

    def start(self, key: str, work: Coroutine[Any, Any, object], /) -> bool: ...


class Desk(Protocol):
    """One engine, Practice or real. Whatever can fail raises a StudioError with its three parts;
    decisions about a take return once they are on disk and announce its row."""

    row_changed: signal.Signal[[Row]]
    banner_changed: signal.Signal[[Banner | None]]
    budget_changed: signal.Signal[[BudgetView]]
    hot_folder_changed: signal.Signal[[HotFolderView]]
    pictures: "Pictures"
    prompts: "PromptBook"
    exports: "Exports"
    library: "Library"

    @property
    def tables(self) -> "Tables": ...
    @property
    def practice(self) -> bool: ...
    @property
    def catalog(self) -> Catalog: ...
    @property
    def banner(self) -> Banner | None: ...
    @property
    def budget(self) -> BudgetView: ...
    @property
    def preferences(self) -> Preferences: ...
    @property
    def billing_url(self) -> str: ...
    @property
    def samples(self) -> Sequence[str]:
        """Paths of sample stills, ready to use."""

    @property
    def hosting_ready(self) -> bool:
        """Whether pictures of this computer can reach the service (always, in Practice)."""

    @property
    def listener_words(self) -> str:
        """Why nothing listens here although the settings want it; empty where all is well."""

    @property
    def hosting_words(self) -> str:
        """The chosen picture link in a few words ("ImgBB, 24 h"); empty where there is none."""

    @property
    def link_words(self) -> str:
        """The same of the real service's, also while Practice is shown."""

    def projects(self) -> Sequence[Project]: ...
    async def add_project(self, name: str, folder: str) -> Project:
        """An empty `folder` means the usual place."""

    def rows(self, project_id: str) -> Sequence[Row]: ...
    def privacy_line(self, take_id: str) -> str:
        """What of this take left the computer, where to and until when."""

    def usual_seconds(self, settings: Settings) -> tuple[float, float]: ...
    def load_shots(self, project_id: str) -> Sequence[Shot]: ...
    def save_shots(self, project_id: str, shots: Sequence[Shot]) -> None: ...

    async def take_in(self, sources: Sequence[str]) -> Sequence[Still | StillError]:
        """Files, folders and links, as they were dropped."""

    def looks(self, sources: Sequence[str]) -> "AsyncIterator[Taken]":
        """The same one after another, in order, each with its thumbnail."""

    async def thumbnail(self, source: str, side: int) -> Pixels:
        """Of a still (path or link) or of a clip's first frame. Raises StudioError."""

    async def enqueue(self, order: Order) -> Sequence[Row]: ...

    def hot_folders(self, project_id: str) -> Sequence[HotFolderView]:
        """A project's hot folders, the oldest first."""

    def arrivals(self, hot_folder_id: str) -> Sequence[Arrival]:
        """What came into a hot folder, the newest first; no more than a person reads."""

    async def keep_hot_folder(self, wish: HotFolderWish) -> HotFolderView:
        """Raises InputError when the folder or the text is none."""

    async def switch_hot_folder(
        self, hot_folder_id: str, on: bool, with_present: bool = False
    ) -> HotFolderView:
        """`with_present` also orders what is in the folder already."""

    async def present_pictures(self, folder: str) -> int:
        """How many pictures are in a folder. Raises InputError when it can't be read."""

    def pause(self) -> None: ...
    def go_on(self) -> None: ...
    async def cancel(self, take_id: str) -> bool: ...
    async def cancel_all(self, take_ids: Sequence[str]) -> int:
        """Cancel what was not sent yet; how many that were."""

    async def reorder(self, take_ids: Sequence[str]) -> None:
        """Let these waiting takes wait in this order."""

    def check_now(self, take_ids: Sequence[str]) -> int:
        """Ask for these tasks at once; for how many that could be done."""

    def seconds_left(self, batch_id: str) -> float | None:
        """Until the batch is finished at the usual pace; None where that can't be known."""

    def pilots(self, project_id: str) -> Sequence[PilotQuestion]:
        """What waits for a person's word after the first takes of a batch."""

    async def follow(self, question: PilotQuestion) -> None:
        """The rest follows at the price that was seen. Raises InputError when that is out of
        date, OverCeiling; then nothing changes."""

    async def stop_at_pilot(self, batch_id: str) -> None:
        """Nothing follows: what waits is cancelled."""

    def offer_retry(self, project_id: str, only: Sequence[str] | None = None) -> RetryOffer:
        """All that failed, or what did of `only` these takes."""

    async def retry_all(self, project_id: str, offer: RetryOffer) -> Sequence[Row]:
        """New takes of what was offered. Raises InputError when the offer is out of date."""

    async def retry(self, take_id: str) -> Row: ...
    async def let_go(self, take_id: str) -> Row: ...
    async def send_again(self, take_id: str) -> Row: ...
    async def not_sent(self, take_id: str) -> Row: ...
    async def attach(self, take_id: str, task_id: str) -> Row: ...
    async def detach(self, take_id: str) -> Row: ...

    def unsure(self) -> Sequence[Row]:
        """Takes of every project that may have been charged, oldest first."""

    def seen_before(self, take_id: str) -> Seen | None:
        """The last balance seen before this take was sent."""

    async def check_balance(self, take_id: str, before: int, now: int) -> Verdict: ...
    async def examine(self, take_id: str, task_id: str) -> TaskReport:
        """What the service says of a task that may be this take's. Raises InputError."""

    async def judge(self, take_id: str, judgement: Judgement | None) -> Row:
        """Keep or reject a clip; None makes it undecided again."""

    @property
    def ever_paid(self) -> bool:
        """Whether a take was ever accepted here, or may have been."""

    def entries(self) -> Sequence[Entry]:
        """The ledger as a person reads it, every project, newest first."""

    async def mark_refunded(self, take_id: str, refunded: bool = True) -> Row: ...
    async def set_project_ceiling(self, project_id: str, ceiling: int | None) -> None: ...
    async def export_entries(self, entries: Sequence[Entry], path: str) -> None:
        """As CSV. Raises InputError when the file can't be written."""

    async def report(self) -> str:
        """What works, what the takes are in, the end of the log: without secrets, names, paths."""

    async def network_state(self) -> NetworkState:
        """Proxy and certificates in use."""

    async def try_network(self, choice: NetworkChoice) -> NetworkTrial:
        """Whether the service can be reached that way; nothing is sent that could cost."""

    async def save_network(self, choice: NetworkChoice) -> None:
        """Holds for the next request. Raises InputError, and nothing is changed then."""

    async def try_hosting(self, choice: LinkChoice) -> LinkTrial:
        """Really upload, fetch back and compare a picture."""

    async def save_hosting(self, choice: LinkChoice) -> None: ...
    async def key_state(self) -> KeyState: ...
    async def store_key(self, key: str, this_run_only: bool) -> None:
        """Raises KeychainError when it can't be kept."""

    async def save_preferences(self, preferences: Preferences) -> None: ...


class Relay(QObject):
    """The engine's announcements as queued Qt signals, so that no slot runs inside the engine. Of
    a take whose row changed several times before that the last is told; many rows are told in
    turns, between which the window is painted and hears its person."""

    row_changed = Signal(object)
    banner_changed = Signal(object)
    budget_changed = Signal(object)
    hot_folder_changed = Signal(object)
    library_changed = Signal(object)
    export_changed = Signal(object)
    _banner = Signal(object)
    _budget = Signal(object)
    _hot_folder = Signal(object)
    _library = Signal(object)
    _export = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        queued = Qt.ConnectionType.QueuedConnection
        self._rows: dict[str, Row] = {}
        self._telling = QTimer(self, interval=0)
        self._telling.timeout.connect(self._tell_rows)
        self._banner.connect(self.banner_changed, queued)
        self._budget.connect(self.budget_changed, queued)
        self._hot_folder.connect(self.hot_folder_changed, queued)
        self._library.connect(self.library_changed, queued)
        self._export.connect(self.export_changed, queued)
        self._disconnects: list[Callable[[], None]] = []

    def listen(self, desk: Desk) -> None:
        """To this engine and no other."""
        self.stop()
        self._disconnects = [
            desk.row_changed.connect(self._take_row),
            desk.banner_changed.connect(self._banner.emit),
            desk.budget_changed.connect(self._budget.emit),
            desk.hot_folder_changed.connect(self._hot_folder.emit),
            desk.library.changed.connect(self._library.emit),
            desk.exports.changed.connect(self._export.emit),
        ]

    def stop(self) -> None:
        for disconnect in self._disconnects:
            disconnect()
        self._disconnects = []
        self._rows.clear()

    def _take_row(self, row: Row) -> None:
        self._rows[row.take.id] = row
        self._telling.start()

    def _tell_rows(self) -> None:
        end = time.perf_counter() + _TURN
        while self._rows and time.perf_counter() < end:
            self.row_changed.emit(self._rows.pop(next(iter(self._rows))))
        if not self._rows:
            self._telling.stop()
