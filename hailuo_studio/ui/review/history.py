"""What was decided in the room, so that it can be taken back and done again, step by step."""

from hailuo_studio.core.library import Decided
from hailuo_studio.core.take import Judgement

_MOST = 500


class History:
    """A step is everything that one stroke decided."""

    def __init__(self) -> None:
        self._back: list[tuple[Decided, ...]] = []
        self._again: list[tuple[Decided, ...]] = []

    def add(self, step: tuple[Decided, ...]) -> None:
        """Something new was decided: what was taken back can't be done again any more."""
        if step:
            self._back = [*self._back[-_MOST:], step]
            self._again.clear()

    def to_take_back(self) -> tuple[Decided, ...]:
        """The last step, empty where there is none; it can be done again afterwards."""
        if not self._back:
            return ()
        step = self._back.pop()
        self._again.append(step)
        return step

    def to_do_again(self) -> tuple[Decided, ...]:
        """The step last taken back, turned round, so that taking it back does it again."""
        if not self._again:
            return ()
        step = self._again.pop()
        self._back.append(step)
        return tuple(Decided(one.clip_id, one.after, one.before) for one in step)

    @property
    def last_rejected(self) -> str | None:
        """The clip of the last stroke, if that rejected a single one."""
        if not self._back or len(self._back[-1]) != 1:
            return None
        (one,) = self._back[-1]
        return one.clip_id if one.after[0] is Judgement.REJECT else None

    def clear(self) -> None:
        self._back.clear()
        self._again.clear()
