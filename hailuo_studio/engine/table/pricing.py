"""What a batch costs and how long it takes, line by line. Pure: credits and seconds."""

from collections.abc import Callable, Iterable, Sequence

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.shot import Settings
from hailuo_studio.engine.pacing import Usual
from hailuo_studio.engine.table.values import Forecast, Item

Wanted = Sequence[tuple[Settings, int]]


def itemised(wanted: Iterable[tuple[Settings, int]], catalog: Catalog) -> tuple[Item, ...]:
    """The takes of each cell, in the order cells first occur, each with its price."""
    counts: dict[Settings, int] = {}
    for settings, takes in wanted:
        counts[settings] = counts.get(settings, 0) + takes
    return tuple(Item(cell, catalog.quote(cell, takes)) for cell, takes in counts.items())


def forecast(wanted: Wanted, usual: Callable[[Settings], Usual], gap: float) -> Forecast | None:
    """Until the last one is finished, sent one after another; None for nothing."""
    when = {settings: usual(settings) for settings in {settings for settings, _ in wanted}}
    early = late = 0.0
    sent = 0
    for settings, takes in wanted:
        sent += takes
        early = max(early, sent * gap + when[settings].early)
        late = max(late, sent * gap + when[settings].late)
    return Forecast(early, late) if sent else None
