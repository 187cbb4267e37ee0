"""A hot folder: pictures that arrive in it are ordered by themselves, inside an allowance."""

from dataclasses import dataclass
from enum import StrEnum

from hailuo_studio.core.shot import Settings


@dataclass(frozen=True, slots=True)
class HotFolder:
    """`folder` is an absolute path, `prompt` a template, `takes` how many of each picture,
    `allowance` all it may ever agree to (credits), `on_since` None while it is off."""

    id: str
    project_id: str
    folder: str
    prompt: str
    settings: Settings
    takes: int
    allowance: int
    created_at: float
    on_since: float | None = None


class ArrivalState(StrEnum):
    """What became of a picture that arrived."""

    ORDERED = "ordered"
    WAITS = "waits"
    PROBLEM = "problem"
    THERE = "was there before"


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file of a hot folder. `changed_ns` is its modification time, `sha256` that of its bytes
    (None where they were not or can't be read as a picture), `there` whether it was in the folder
    before that was switched on, `problem` why it can't be used, `agreed` the credits its order
    took from the allowance."""

    id: int
    path: str
    size: int
    changed_ns: int
    sha256: str | None
    seen_at: float
    there: bool = False
    problem: str = ""
    batch_id: str | None = None
    agreed: int = 0

    @property
    def state(self) -> ArrivalState:
        if self.batch_id is not None:
            return ArrivalState.ORDERED
        if self.there:
            return ArrivalState.THERE
        return ArrivalState.PROBLEM if self.problem else ArrivalState.WAITS


@dataclass(frozen=True, slots=True)
class FileSeen:
    """A file as a look into the folder shows it; equal twice in a row, it stands still."""

    path: str
    size: int
    changed_ns: int
