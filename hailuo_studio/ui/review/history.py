"""What was done in the room, so that it can be taken back and done again, step by step."""

from typing import NamedTuple

from hailuo_studio.core.library import Decided
from hailuo_studio.core.take import Judgement

_MOST = 500


class Thrown(NamedTuple):
    """Clips that wait to go into the trash; of `stacks` nothing is left to show."""

    clips: tuple[str, ...]
    stacks: frozenset[str]


Decisions = tuple[Decided, ...]


class History:
    """A step is everything that one stroke did."""

    def __init__(self) -> None:
        self._back: list[Decisions | Thrown] = []
        self._again: list[Decisions | Thrown] = []

    def add(self, step: Decisions | Thrown) -> None:
        """Something new was done: what was taken back can't be done again any more."""
        if step:
            self._back = [*self._back[-_MOST:], step]
            self._again.clear()

    def to_take_back(self) -> Decisions | Thrown:
        """The last step, empty where there is none; it can be done again afterwards."""
        if not self._back:
            return ()
        step = self._back.pop()
        self._again.append(step)
        return step

    def to_do_again(self) -> Decisions | Thrown:
        """The step last taken back; decisions are turned round, so that taking them back does them
        again."""
        if not self._again:
            return ()
        step = self._again.pop()
        self._back.append(step)
        if isinstance(step, Thrown):
            return step
        return tuple(Decided(one.clip_id, one.after, one.before) for one in step)

    def forget_thrown(self) -> None:
        """Their time is up: these strokes can't be taken back any more."""
        self._back = [step for step in self._back if not isinstance(step, Thrown)]
        self._again = [step for step in self._again if not isinstance(step, Thrown)]

    @property
    def last_rejected(self) -> str | None:
        """The clip of the last stroke, if that rejected a single one."""
        step = self._back[-1] if self._back else ()
        if isinstance(step, Thrown) or len(step) != 1:
            return None
        return step[0].clip_id if step[0].after[0] is Judgement.REJECT else None

    def clear(self) -> None:
        self._back.clear()
        self._again.clear()
