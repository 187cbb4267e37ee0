"""What the stages of a take work with, named once and passed to each."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol
from weakref import WeakValueDictionary

from hailuo_studio.core.budget import Ceilings
from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.core.take import Hold, Hosted, Take, Why
from hailuo_studio.core.task import Accepted, TaskReport
from hailuo_studio.engine.callbacks import Callbacks
from hailuo_studio.engine.catching_up import CatchingUp
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.prepared_pictures import PreparedPictures
from hailuo_studio.engine.views import Banner
from hailuo_studio.store.hosted_stills import HostedStills
from hailuo_studio.store.ledger import Ledger
from hailuo_studio.store.money import Money
from hailuo_studio.store.rescue import Rescue

FETCHES = 4


class Service(Protocol):
    """The service as the engine knows it. `origin` and `key_fingerprint` are what an intent is
    bound to; `submit`, `ask` and `fetch` raise the errors of `core.errors` only."""

    @property
    def origin(self) -> str: ...
    @property
    def key_fingerprint(self) -> str: ...
    async def submit(self, body: Mapping[str, str]) -> Accepted: ...
    async def ask(self, task_id: str, submitted_image: str | None) -> TaskReport: ...
    async def fetch(
        self, url: str, to: Path, progress: Callable[[int, int | None], None]
    ) -> str: ...


class Host(Protocol):
    """A way to bring a picture to a web address."""

    @property
    def kind(self) -> str: ...
    def object_name(self, name: str) -> str: ...
    @property
    def keeps_bytes(self) -> bool: ...
    async def put(self, picture: bytes, name: str) -> Hosted: ...
    async def fetch_back(self, url: str) -> bytes: ...
    async def alive(self, url: str) -> bool: ...
    async def remove(self, hosted: Hosted) -> bool: ...
    def describe(self) -> str: ...


class TakeWaitsError(Exception):
    """This take can't be sent now, others may; it stays queued, for so many seconds if that is
    known, and `words` say why."""

    def __init__(self, words: str = "", seconds: float | None = None) -> None:
        super().__init__(words)
        self.words = words
        self.seconds = seconds


class QueueWaitsError(Exception):
    """A take can't be sent for a reason that concerns the whole queue; it stays queued."""

    def __init__(self, banner: Banner) -> None:
        super().__init__(banner.words)
        self.banner = banner


@dataclass(slots=True)
class Access:
    """Where to send: replaced when the user stores a key or chooses a picture link. `service` is
    None without a key, `host` without a way to a web address; `listen_at` is where the service can
    call back, None while nothing listens."""

    service: Service | None = None
    host: Host | None = None
    listen_at: ListenAt | None = None


@dataclass(slots=True)
class Means:
    """`patience` is how many failures in a row a stage bears before it holds the take (None: for
    ever; a script can't wait for ever). `tempo` stretches every wait. `clock` gives seconds since
    the epoch, `today` the local ISO date; `within` says whether a take is below its ceilings as far
    as is known, `over` that one was found not to be. `setbacks` counts failures in a row of what
    is tried again before anything was sent, `uploading` lets one take at a time
    bring a picture online, named by its hash, `fetching` limits the clips that come home at
    once. `gate` lets new tasks through one after another, `stand_back` raises TakeWaitsError while
    what is paid goes first. `network` says which way the pictures behind links are read."""

    ledger: Ledger
    money: Money
    hosted: HostedStills
    access: Access
    callbacks: Callbacks
    pool: Pool
    prepared: PreparedPictures
    rescue: Rescue
    practice: bool
    catalog: Callable[[], Catalog]
    clock: Callable[[], float]
    today: Callable[[], str]
    ceilings: Callable[[], Ceilings]
    within: Callable[[Take], bool]
    over: Callable[[], None]
    clip_folder: Callable[[Take], Path]
    note: Callable[[Take, str, float | None], None]
    announce: Callable[[Take], None]
    gate: Callable[[], Awaitable[None]]
    stand_back: Callable[[], None]
    network: NetworkNow = Network
    patience: int | None = None
    tempo: float = 1.0
    nudges: dict[str, asyncio.Event] = field(default_factory=dict)
    setbacks: Counter[str] = field(default_factory=Counter)
    catching_up: CatchingUp = field(default_factory=CatchingUp)
    uploading: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)
    fetching: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(FETCHES))

    def hold(self, take: Take, why: Why, words: str, raw: str | None = None) -> Take:
        """Something needs a person; the take stays as it is until then."""
        return self.ledger.hold(take.id, Hold(why, words, self.clock()), raw)

    def chance(self) -> float:
        return random.random()

    async def pause(self, take: Take, seconds: float) -> None:
        """Sleep, or less when the person says "check now"."""
        event = self.nudges.setdefault(take.id, asyncio.Event())
        try:
            await asyncio.wait_for(event.wait(), seconds * self.tempo)
        except TimeoutError:
            pass
        finally:
            event.clear()
