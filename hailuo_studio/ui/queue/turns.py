"""The order in which takes wait, and how a person changes it."""

from collections.abc import Sequence

from hailuo_studio.engine.views import Row


def waiting(rows: Sequence[Row]) -> list[str]:
    """Ids of what waits to be sent, the next one first."""
    unsent = (row for row in rows if row.state.unsent)
    return [row.take.id for row in sorted(unsent, key=lambda row: row.take.rank)]


def moved(order: Sequence[str], take_id: str, step: int) -> list[str] | None:
    """The order with one take moved by so many places; None where that changes nothing."""
    if take_id not in order:
        return None
    place = order.index(take_id)
    wanted = max(0, min(place + step, len(order) - 1))
    if wanted == place:
        return None
    rest = [one for one in order if one != take_id]
    return [*rest[:wanted], take_id, *rest[wanted:]]
