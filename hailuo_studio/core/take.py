"""A take keeps facts; its state is computed from them and stored nowhere.

    queued → preparing → hosting → submitting → generating → downloading → ready
    side exits: failed · unsure · held · cancelled

Times are seconds since the epoch.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hailuo_studio.core.shot import Shot

# Answers that refuse a request for a reason outside it: the take stays queued, the queue waits.
WAITING_REFUSALS = frozenset({401, 402, 403, 429})


# The words of an attempt whose task a person found.
ATTACHED = "attached by a person"


class State(StrEnum):
    QUEUED = "queued"
    PREPARING = "preparing"
    HOSTING = "hosting"
    SUBMITTING = "submitting"
    GENERATING = "generating"
    DOWNLOADING = "downloading"
    READY = "ready"
    FAILED = "failed"
    UNSURE = "unsure"
    HELD = "held"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        return self in (State.READY, State.FAILED, State.CANCELLED)

    @property
    def needs_person(self) -> bool:
        return self in (State.UNSURE, State.HELD)

    @property
    def unsent(self) -> bool:
        """Nothing of it can have been accepted; it may still be cancelled."""
        return self in (State.QUEUED, State.PREPARING, State.HOSTING)


class Outcome(StrEnum):
    """How an attempt's POST ended; exactly one is written to each."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNANSWERED = "unanswered"
    CLOSED_BY_PERSON = "closed_by_person"


class Why(StrEnum):
    """Why a take is held: something needs a person, then it goes on."""

    LINK_MISSING = "link missing"
    KEY_OR_SERVICE_CHANGED = "key or service changed"
    PRICE_CHANGED = "price changed"
    WAITED_LONG = "waited long"
    STOPPED_WAITING = "stopped waiting"
    TASK_UNKNOWN = "task unknown"
    PICTURE_LINK = "picture link"
    STILL = "still"
    NO_CONNECTION = "no connection"
    SAVING = "saving"


class Judgement(StrEnum):
    """What a person thinks of a clip; none yet means undecided."""

    KEEP = "keep"
    REJECT = "reject"


class Reason(StrEnum):
    """Why a take failed."""

    REFUSED = "refused"
    MODERATED = "moderated"
    IMAGE_UNREADABLE = "image unreadable"
    SERVICE = "service"
    SENT_AGAIN = "sent again"


@dataclass(frozen=True, slots=True)
class Prepared:
    """The picture that will be sent. `path` is inside the home, `sha256` that of its bytes;
    `stripped` names what of the still does not go along ("GPS position", "camera", …)."""

    path: str
    sha256: str
    width: int
    height: int
    size: int
    format: str
    stripped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hosted:
    """A picture at a web address. `expires_at` is None where it stays, `object_name` what the
    host needs to remove it (empty where it can't be removed), `id` its row in the ledger (0 for
    a link of the user's own)."""

    url: str
    kind: str
    expires_at: float | None = None
    object_name: str = ""
    id: int = 0


@dataclass(frozen=True, slots=True)
class Sent:
    """What an intent is bound to: where it goes, with whose key, what exactly, at what price."""

    origin: str
    key_fingerprint: str
    request: Mapping[str, str]
    hosting: str
    agreed: int
    reserve: int
    catalog_version: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """One POST: its intent, durable before a byte leaves, then exactly one outcome.

    `day` is the local calendar day (ISO) its money counts in.
    """

    id: int
    intent_at: float
    day: str
    sent: Sent
    outcome: Outcome | None = None
    outcome_at: float | None = None
    task_id: str | None = None
    status: int | None = None
    words: str = ""
    raw: str = ""

    @property
    def nothing_accepted(self) -> bool:
        return self.outcome in (Outcome.NOT_SENT, Outcome.REFUSED)

    @property
    def sendable_again(self) -> bool:
        """It ended with nothing accepted, for a reason outside the request."""
        return self.outcome is Outcome.NOT_SENT or (
            self.outcome is Outcome.REFUSED and self.status in WAITING_REFUSALS
        )


@dataclass(frozen=True, slots=True)
class Failure:
    """Why it failed; `words` are the service's own or a sentence of ours."""

    reason: Reason
    words: str
    at: float


@dataclass(frozen=True, slots=True)
class Hold:
    why: Why
    words: str
    at: float


@dataclass(frozen=True, slots=True)
class ClipFile:
    """The saved video file. `path` is absolute; sizes are pixels, `seconds` and `fps` as read
    from the file; `sha256` is the file's, `received_sha256` that of the bytes the service sent."""

    path: str
    sha256: str
    received_sha256: str
    width: int
    height: int
    seconds: float
    fps: float
    frames: int
    size: int
    saved_at: float


@dataclass(frozen=True, slots=True)
class Take:
    """One paid attempt at a shot: the facts.

    `agreed` is the top of the price the person agreed to (credits), `result_url` the clip's link
    once known, `charged` the credits the service reported, `refunded_at` when a person marked the
    charge as given back, `again_of` the take this one repeats, `folder` where its clip goes when
    that is not the project's folder, `rank` its turn among those that wait (lower goes first),
    `callback` the unguessable end of the path at which the service may call back (empty: none),
    `pilot` whether it goes ahead of its batch, `behind` how many of its batch go ahead of it until
    a person says that the rest may follow (0: nothing holds it back), `unattended` whether a hot
    folder asked for it and no person.
    """

    id: str
    project_id: str
    batch_id: str
    number: int
    created_at: float
    shot: Shot
    agreed: int
    estimate: tuple[int, int]
    catalog_version: str
    agreed_at: float
    prepared: Prepared | None = None
    hosted: Hosted | None = None
    attempts: tuple[Attempt, ...] = field(default=())
    result_url: str | None = None
    charged: int | None = None
    last_raw: str = ""
    hold: Hold | None = None
    failure: Failure | None = None
    cancelled_at: float | None = None
    refunded_at: float | None = None
    clip: ClipFile | None = None
    again_of: str | None = None
    folder: str | None = None
    rank: float = 0.0
    callback: str = ""
    judgement: Judgement | None = None
    judged_at: float | None = None
    pilot: bool = False
    behind: int = 0
    unattended: bool = False

    @property
    def attempt(self) -> Attempt | None:
        """The latest attempt, the only one that can be open or accepted."""
        return self.attempts[-1] if self.attempts else None

    @property
    def attached_by_person(self) -> bool:
        """Whether its task id was found by a person, who may have been mistaken."""
        return self.attempt is not None and self.attempt.words == ATTACHED

    @property
    def task_id(self) -> str | None:
        return self.attempt.task_id if self.attempt else None


def state(take: Take, owned: bool) -> State:  # noqa: PLR0911 - the state table, a row a line
    """The take's state from its facts and from whether a living owner holds it."""
    if take.clip is not None:
        return State.READY
    if take.failure is not None:
        return State.FAILED
    if take.cancelled_at is not None:
        return State.CANCELLED
    attempt = take.attempt
    if attempt is None or attempt.sendable_again:
        return _before_sending(take, owned)
    match attempt.outcome:
        case None:
            return State.SUBMITTING if owned else State.UNSURE
        case Outcome.UNANSWERED:
            return State.UNSURE
        case Outcome.ACCEPTED if take.hold is not None:
            return State.HELD
        case Outcome.ACCEPTED:
            return State.DOWNLOADING if take.result_url else State.GENERATING
        case _:
            return State.FAILED


def _before_sending(take: Take, owned: bool) -> State:
    if take.hold is not None:
        return State.HELD
    if take.attempt is not None or not owned:
        return State.QUEUED
    return State.PREPARING if take.prepared is None else State.HOSTING


def may_submit(take: Take) -> bool:
    """Whether an intent may be written: nothing open, nothing accepted, nothing ended or held, and
    no pilot ahead of it that a person has not judged yet."""
    return not take.behind and state(take, owned=True) in (State.QUEUED, State.HOSTING)
