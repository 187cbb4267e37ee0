"""How long a batch will take, from what is known. Pure: seconds in, seconds out."""

from collections.abc import Iterable
from dataclasses import dataclass

from hailuo_studio.core.take import State


@dataclass(frozen=True, slots=True)
class Awaited:
    """A take that has not ended: what it is in, since when it has been made (seconds ago; 0 before
    it was sent), when such takes usually are finished at the latest, how many go before it."""

    state: State
    elapsed: float
    late: float
    before: int = 0


def seconds_left(awaited: Iterable[Awaited], gap: float) -> float | None:
    """Until the last of them is finished at the usual pace; None where that can't be known:
    something needs a person, or nothing is left but what is late already. `gap` is the time
    between two takes that are sent."""
    left: list[float] = []
    for take in awaited:
        if take.state.needs_person:
            return None
        if take.state is State.DOWNLOADING:
            left.append(0.0)
        elif take.state is State.GENERATING:
            if take.elapsed < take.late:
                left.append(take.late - take.elapsed)
        else:
            left.append((take.before + 1) * gap + take.late)
    return max(left, default=None)


def spoken(seconds: float | None) -> tuple[str, int] | None:
    """The unit ("s", "min", "h") and the number a person would say; rounded up, never exact."""
    if seconds is None:
        return None
    if seconds < 60:
        return "s", 60
    if seconds < 90 * 60:
        return "min", -(-int(seconds) // 60)
    return "h", -(-int(seconds) // 3600)
