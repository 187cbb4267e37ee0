"""What a person sees of the finished clips: clips, stacks of them, filters, judgements, figures.

The library's index is a copy for speed: everything in it can be read again from the clips' own
files and the sidecars beside them.
"""

from dataclasses import dataclass
from enum import StrEnum

from hailuo_studio.core.shot import Parent, Settings
from hailuo_studio.core.take import Judgement


class RejectReason(StrEnum):
    """Why a person rejected a clip, if they say so."""

    FACE_DRIFT = "face drift"
    HANDS = "hands"
    WARPED_PRODUCT = "warped product or logo"
    WRONG_MOVE = "wrong move"
    FLICKER = "flicker"
    OTHER = "other"


class MarkKind(StrEnum):
    """What the program noticed in a clip. It never decides anything."""

    FROZEN = "frozen"
    BLACK = "black"
    FLICKER = "flicker"
    FAR_FROM_STILL = "first frame far from the still"
    CUT = "sudden cut"
    DRIFT = "drift over time"


@dataclass(frozen=True, slots=True)
class Mark:
    """`first` and `last` are frame numbers from 0; `words` explain it ("frames 90–141
    identical", counted from 1 as the player shows them)."""

    kind: MarkKind
    first: int
    last: int
    words: str


@dataclass(frozen=True, slots=True)
class LibraryClip:
    """A clip as the library knows it.

    `id` is the take's id where the recipe names one, else `file-` and the start of the file's
    SHA-256. `stack` is equal for all takes of one shot. `path` is absolute; `missing` says that no
    file is there now. `credits` is what it cost (reported, else the top of what was agreed; None
    for a file without a recipe). Times are epoch seconds, lengths seconds, sizes pixels and bytes.
    `marks` is None until the clip was looked through.
    """

    id: str
    stack: str
    project_id: str
    path: str
    missing: bool
    sha256: str
    width: int
    height: int
    seconds: float
    fps: float
    frames: int
    size: int
    saved_at: float
    name: str
    number: int
    still_name: str
    still_sha256: str
    prompt: str
    settings: Settings | None
    model: str
    task_id: str | None
    credits: int | None
    practice: bool
    judgement: Judgement | None = None
    reason: RejectReason | None = None
    judged_at: float | None = None
    marks: tuple[Mark, ...] | None = None
    parent: Parent | None = None


class Wanted(StrEnum):
    """Which clips, by what was decided of them or noticed in them."""

    ALL = "all"
    UNDECIDED = "undecided"
    KEPT = "kept"
    REJECTED = "rejected"
    MARKED = "marked"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class LibraryFilter:
    """`text` is looked for in prompt, name, still, camera commands, mode, resolution, judgement
    and reason; its words must all be found. None and empty mean "any"."""

    text: str = ""
    project_id: str | None = None
    wanted: Wanted = Wanted.ALL
    reason: RejectReason | None = None
    settings: Settings | None = None


@dataclass(frozen=True, slots=True)
class Stack:
    """The takes of one shot that a filter leaves, in short: `cover` is the id of the clip to show
    (the newest kept one, else the newest undecided one, else the newest), `newest` when the last
    of them was saved."""

    id: str
    cover: str
    clips: int
    undecided: int
    kept: int
    newest: float


@dataclass(frozen=True, slots=True)
class Found:
    """What a filter leaves, the newest first, and how many clips there are in all."""

    stacks: tuple[Stack, ...]
    clips: int
    undecided: int
    kept: int
    rejected: int
    missing: int


@dataclass(frozen=True, slots=True)
class Yield:
    """Kept of made for one `label` (a mode, a resolution, a prompt …). `per_kept` is credits for
    each kept clip, None where none is kept or nothing is known of its price."""

    label: str
    made: int
    kept: int
    rejected: int
    credits: int

    @property
    def undecided(self) -> int:
        return self.made - self.kept - self.rejected

    @property
    def per_kept(self) -> float | None:
        return self.credits / self.kept if self.kept and self.credits else None


@dataclass(frozen=True, slots=True)
class Statistics:
    """Practice clips count in none of it unless the library is Practice's own."""

    whole: Yield
    by_mode: tuple[Yield, ...]
    by_resolution: tuple[Yield, ...]
    by_duration: tuple[Yield, ...]
    by_prompt: tuple[Yield, ...]
    reasons: tuple[tuple[RejectReason, int], ...]


@dataclass(frozen=True, slots=True)
class Decided:
    """One clip's judgement before and after, so that it can be taken back."""

    clip_id: str
    before: tuple[Judgement | None, RejectReason | None]
    after: tuple[Judgement | None, RejectReason | None]


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What reading the folders again brought: clips known now, newly found, moved or renamed,
    without a file, and files that are no clips (`name: why`)."""

    clips: int
    new: int
    moved: int
    missing: int
    unreadable: tuple[str, ...]
