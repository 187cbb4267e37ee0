"""An export as a person watches it: one job with a step for each file. Frozen values."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from hailuo_studio.core.errors import StudioError
from hailuo_studio.media.export.stopping import Watch


class StepState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        return self not in (StepState.WAITING, StepState.RUNNING)


@dataclass(frozen=True, slots=True)
class Produced:
    """What a step made: files or folders (absolute), bytes in all, what a person should know, how
    well its loop closes with a hard cut (None: no loop was looked for), whether it jumps."""

    paths: tuple[str, ...]
    size: int
    notes: tuple[str, ...] = ()
    seam: float | None = None
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """A step to be done in a thread: `title` for people, `clip_id` where it is about one."""

    title: str
    run: Callable[[Watch], Produced]
    clip_id: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """`part` is how much of it is done, 0…1."""

    title: str
    clip_id: str = ""
    state: StepState = StepState.WAITING
    part: float = 0.0
    produced: Produced | None = None
    error: StudioError | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """`folder` is where its files go (absolute)."""

    id: str
    title: str
    folder: str
    steps: tuple[Step, ...]

    @property
    def ended(self) -> bool:
        return all(step.state.ended for step in self.steps)

    @property
    def part(self) -> float:
        if not self.steps:
            return 1.0
        return sum(1.0 if s.state.ended else s.part for s in self.steps) / len(self.steps)

    @property
    def done(self) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.state is StepState.DONE)

    @property
    def failed(self) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.state is StepState.FAILED)

    @property
    def cancelled(self) -> bool:
        return any(step.state is StepState.CANCELLED for step in self.steps)

    @property
    def weak(self) -> tuple[Step, ...]:
        """Those whose loop is seen to jump."""
        return tuple(step for step in self.done if step.produced and step.produced.weak)

    @property
    def paths(self) -> tuple[str, ...]:
        return tuple(path for step in self.done if step.produced for path in step.produced.paths)
