"""What a person wants of a table, and what became of it: frozen values for window and script."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hailuo_studio.core.catalog import Quote
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings, Shot
from hailuo_studio.core.table import Fault, Images, Role, Shop, Table


@dataclass(frozen=True, slots=True)
class OpenTable:
    """A table as read; `shop` whose export it is; `roles` what its columns were recognised as,
    by their names."""

    table: Table
    shop: Shop | None
    roles: Mapping[Role, str]


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the rows become shots. A row's own mode, duration, resolution and number of takes are
    stronger than those here, of which every combination is asked for.

    `roles` says what a column is where it was not recognised (an empty name: no column);
    `prompts` are templates, none meaning each row's own text; `fix` crops, enlarges, shortens and
    copies what would not be accepted.
    """

    roles: Mapping[Role, str] = field(default_factory=dict)
    images: Images = Images.FIRST
    prompts: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = (Mode.STANDARD,)
    durations: tuple[Duration, ...] = (Duration.SIX,)
    resolutions: tuple[Resolution, ...] = (Resolution.P768,)
    takes: int = 1
    fix: bool = False


@dataclass(frozen=True, slots=True)
class BatchRow:
    """A shot of a line, or why there is none: `faults`, or its still is not looked at yet.

    `source` is the picture as far as it is known, `prompt` the text with its values.
    """

    line: int
    title: str
    source: str
    prompt: str = ""
    settings: Settings | None = None
    takes: int = 1
    shot: Shot | None = None
    faults: tuple[Fault, ...] = ()

    @property
    def waits(self) -> bool:
        """Whether its still is still to be looked at."""
        return self.shot is None and not self.faults


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the quote: all takes of one cell."""

    settings: Settings
    quote: Quote


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A combination the service refuses, with the catalog's sentence, and how many takes of it
    were wanted."""

    settings: Settings
    sentence: str
    takes: int


@dataclass(frozen=True, slots=True)
class Forecast:
    """How long all takes need at the usual pace, in seconds: as early and as late as is usual."""

    early: float
    late: float


@dataclass(frozen=True, slots=True)
class TableBatch:
    """What a table asks for. `trouble` keeps all of it from being sent (empty: nothing does);
    `faults` are of lines that could not even be read, those of the others are in `rows`."""

    rows: tuple[BatchRow, ...] = ()
    faults: tuple[Fault, ...] = ()
    notes: tuple[str, ...] = ()
    trouble: str = ""
    items: tuple[Item, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    quote: Quote | None = None
    forecast: Forecast | None = None

    @property
    def good(self) -> tuple[BatchRow, ...]:
        return tuple(row for row in self.rows if row.shot is not None)

    @property
    def shots(self) -> tuple[Shot, ...]:
        return tuple(row.shot for row in self.rows if row.shot is not None)

    @property
    def takes_of(self) -> tuple[int, ...]:
        """How many takes of each shot."""
        return tuple(row.takes for row in self.good)

    @property
    def all_faults(self) -> tuple[Fault, ...]:
        """Of every line, in the table's order."""
        found = [*self.faults, *(fault for row in self.rows for fault in row.faults)]
        return tuple(sorted(dict.fromkeys(found), key=lambda fault: fault.line))
