"""What the engine tells its listeners: frozen values a row or a bar can show as they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from hailuo_studio.core.budget import DEFAULT_CONFIRM_ABOVE, DEFAULT_DAY_CEILING
from hailuo_studio.core.catalog import Quote
from hailuo_studio.core.hot_folder import HotFolder
from hailuo_studio.core.shot import Settings, Shot
from hailuo_studio.core.take import State, Take


@dataclass(frozen=True, slots=True)
class Order:
    """What a person asks for: `takes` takes of each shot, at the price they saw.

    `most` is a ceiling for this order in credits; `again` allows stills and settings that already
    have unfinished or unsure takes; `folder` is where the clips go when not the project's folder;
    `pilot` takes go ahead, of different shots where possible, and a person is asked before the
    rest follows (0: all at once). `takes_of` is set where shots differ in how many takes they
    are to have: one number for each.
    """

    project_id: str
    shots: tuple[Shot, ...]
    takes: int
    agreed: Quote
    most: int | None = None
    again: bool = False
    folder: str | None = None
    pilot: int = 0
    takes_of: tuple[int, ...] | None = None

    @property
    def wanted(self) -> tuple[tuple[Shot, int], ...]:
        """Each shot with how many takes of it. Raises ValueError where the numbers don't fit."""
        counts = self.takes_of if self.takes_of is not None else (self.takes,) * len(self.shots)
        return tuple(zip(self.shots, counts, strict=True))


@dataclass(frozen=True, slots=True)
class RetryOffer:
    """What can be tried again, oldest first, and what that costs; `left_out` were refused by the
    content filter and come to the same end unless they are changed."""

    takes: tuple[str, ...]
    price: Quote
    left_out: int


@dataclass(frozen=True, slots=True)
class Row:
    """A take as it stands now.

    `since` is when the current state began, `note` a live sentence (trouble that is being tried
    again, a countdown's subject), `until` when that wait ends; all times are epoch seconds.
    """

    take: Take
    state: State
    since: float
    note: str = ""
    until: float | None = None


class BannerKind(StrEnum):
    """Why the queue waits as a whole."""

    PAUSED = "paused"
    KEY_MISSING = "key missing"
    KEY_REFUSED = "key refused"
    CREDITS_SHORT = "credits short"
    SLOW_DOWN = "slow down"
    OFFLINE = "offline"
    PICTURE_LINK = "picture link"
    PICTURE_HOST = "picture host"
    DISK = "disk"
    CEILING = "ceiling"
    PROJECT_CEILING = "project ceiling"
    BATCH_CEILING = "batch ceiling"
    SAME_FAILURES = "same failures"
    SETTINGS = "settings"
    LEDGER = "ledger"
    KEYCHAIN = "keychain"


@dataclass(frozen=True, slots=True)
class Banner:
    """One sentence for all takes that wait: how many, the credits they need (0 where it does not
    matter), the words of the service or ours, when it goes on by itself."""

    kind: BannerKind
    waiting: int
    needed: int
    words: str
    until: float | None = None


@dataclass(frozen=True, slots=True)
class ProjectBudget:
    """A project's ceiling (None: it has none) and what is used of it; credits."""

    ceiling: int | None
    used: int

    @property
    def left(self) -> int | None:
        return None if self.ceiling is None else max(0, self.ceiling - self.used)


@dataclass(frozen=True, slots=True)
class BudgetView:
    """Today's budget in credits; `ceiling` None means none (Practice). `projects` are those with
    a ceiling of their own, by id."""

    ceiling: int | None
    used: int
    day: str
    projects: Mapping[str, ProjectBudget] = field(default_factory=dict)

    @property
    def left(self) -> int | None:
        return None if self.ceiling is None else max(0, self.ceiling - self.used)


@dataclass(frozen=True, slots=True)
class BatchEnd:
    """A batch of which nothing is left to do: how many of its takes ended in which way."""

    batch_id: str
    project_id: str
    ready: int
    failed: int
    cancelled: int


@dataclass(frozen=True, slots=True)
class PilotQuestion:
    """The first takes of a batch have ended: may the rest follow? `rest` takes wait for that word;
    `price` is what they cost today, `agreed` what was agreed to for them (credits)."""

    batch_id: str
    project_id: str
    ready: int
    failed: int
    cancelled: int
    rest: int
    price: Quote
    agreed: int

    @property
    def pilot(self) -> int:
        """How many went ahead."""
        return self.ready + self.failed + self.cancelled

    @property
    def dearer(self) -> bool:
        """Whether the rest costs more today than was agreed to."""
        return self.price.reserve > self.agreed


@dataclass(frozen=True, slots=True)
class HotFolderWish:
    """How a person wants a hot folder; see `core.hot_folder.HotFolder`."""

    project_id: str
    folder: str
    prompt: str
    settings: Settings
    takes: int
    allowance: int


@dataclass(frozen=True, slots=True)
class HotFolderView:
    """A hot folder as it stands: `used` credits of its allowance, how many pictures were
    `ordered`, are `waiting`, are `unusable`; the `price` of one picture today, and the `trouble`
    that keeps it from going on, empty where there is none."""

    hot: HotFolder
    used: int
    ordered: int
    waiting: int
    unusable: int
    price: Quote
    trouble: str = ""

    @property
    def left(self) -> int:
        """Credits of the allowance that are left."""
        return max(0, self.hot.allowance - self.used)

    @property
    def needed(self) -> int:
        """Credits that the waiting pictures need."""
        return self.waiting * self.price.reserve

    @property
    def needs_person(self) -> bool:
        """Whether pictures wait for a larger allowance."""
        waits = self.hot.on_since is not None and self.waiting > 0
        return waits and self.left < self.price.reserve


class LinkKind(StrEnum):
    """The ways a person can choose to bring pictures to a web address."""

    IMGBB = "imgbb"
    CLOUDINARY = "cloudinary"
    BUCKET = "bucket"
    OWN_SERVER = "own server"
    TUNNEL = "tunnel"
    IN_REQUEST = "in request"


@dataclass(frozen=True, slots=True)
class LinkChoice:
    """A way to a web address, as typed. `secret` is ImgBB's key, the own server's token or the
    bucket's secret access key, whose other half is `key_id`; `cloud` and `preset` are
    Cloudinary's; `bucket`, `region`, `path_style` and `prefix` describe a bucket, whose endpoint
    is `url` and whose links live for `hours` (empty: a day); the rest describes the own server
    (`url_path` is where its JSON answer names the link). For a tunnel, `url` is its public
    address, `port` the one here that it leads to."""

    kind: LinkKind
    secret: str = field(default="", repr=False)
    cloud: str = ""
    preset: str = ""
    url: str = ""
    method: Literal["POST", "PUT"] = "PUT"
    url_path: str = ""
    port: str = ""
    key_id: str = field(default="", repr=False)
    bucket: str = ""
    region: str = ""
    path_style: bool = False
    prefix: str = ""
    hours: str = ""


@dataclass(frozen=True, slots=True)
class TrialStep:
    """One thing tried with a picture link; `sentence` says how it went."""

    ok: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class LinkTrial:
    """What was tried, in order; `ok` says whether pictures can be sent this way."""

    steps: tuple[TrialStep, ...]
    ok: bool


class KeyState(StrEnum):
    """Where the API key is."""

    STORED = "stored"
    THIS_RUN = "for this run"
    MISSING = "missing"
    UNREADABLE = "unreadable"
    NO_KEYCHAIN = "no keychain"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a person may set, as it is before they did. Credits; `day_ceiling` 0 means that nothing
    may be spent today, and is a safe default until `day_chosen`; `batch_ceiling` None means none.
    `senders` takes are sent at once, `spacing` seconds apart."""

    day_ceiling: int = DEFAULT_DAY_CEILING
    confirm_above: int = DEFAULT_CONFIRM_ABOVE
    theme: Literal["system", "dark", "light"] = "system"
    batch_ceiling: int | None = None
    day_chosen: bool = True
    senders: int = 2
    spacing: float = 1.0
    language: Literal["system", "en", "de", "zh_CN"] = "system"
