"""What can be asked for and what it costs, as the catalog says: data, not code."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from hailuo_studio.core.errors import SettingsError
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings


@dataclass(frozen=True, slots=True)
class Seen:
    """The charge the service reported for a cell: credits of the latest and of the highest, and
    when the latest was (seconds since the epoch)."""

    latest: int
    highest: int
    at: float


@dataclass(frozen=True, slots=True)
class Cell:
    """One combination. `low` and `high` are documented credits (equal where exact); `refusal` is
    the sentence why it can't be asked for, empty where it can."""

    settings: Settings
    low: int
    high: int
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """Credits for one or many takes: what a person sees (`low`…`high`), what is reserved
    (`reserve`, never below `high`), and which catalog said so. `seen_at` is set when the figure
    is a charge the service reported (single cell only) other than the documented price."""

    takes: int
    low: int
    high: int
    reserve: int
    catalog_version: str
    seen_at: float | None = None

    @property
    def exact(self) -> bool:
        return self.low == self.high


@dataclass(frozen=True, slots=True)
class Catalog:
    """`models` are the strings sent per mode; `usd_per_credit` is the newest published rate."""

    version: str
    name: str
    models: Mapping[Mode, str]
    cells: Mapping[Settings, Cell]
    usd_per_credit: float
    usual_seconds: tuple[int, int]
    billing_path: str
    seen: Mapping[Settings, Seen] = field(default_factory=dict)

    def cell(self, settings: Settings) -> Cell:
        return self.cells[settings]

    def refusal(self, settings: Settings) -> str:
        """Why this combination can't be asked for; empty when it can."""
        cell = self.cells.get(settings)
        if cell is None:
            return f"The catalog has no price for {settings}."
        return cell.refusal

    @property
    def cheapest(self) -> Settings:
        """Of what can be asked for, what costs least; the first of equals."""
        open_to_all = (cell.settings for cell in self.cells.values() if not cell.refusal)
        return min(open_to_all, key=lambda settings: self.quote(settings).high)

    def with_seen(self, seen: Mapping[Settings, Seen]) -> "Catalog":
        """The same catalog, quoting with what the service was seen to charge."""
        return Catalog(
            self.version,
            self.name,
            self.models,
            self.cells,
            self.usd_per_credit,
            self.usual_seconds,
            self.billing_path,
            MappingProxyType(dict(seen)),
        )

    def quote(self, settings: Settings, takes: int = 1) -> Quote:
        """The price of `takes` takes of one cell."""
        cell = self.cells[settings]
        seen = self.seen.get(settings)
        low, high = (cell.low, cell.high) if seen is None else (seen.latest, seen.latest)
        reserve = max(cell.high, high, seen.highest if seen else 0)
        return Quote(
            takes,
            low * takes,
            high * takes,
            reserve * takes,
            self.version,
            seen.at if seen and (low, high) != (cell.low, cell.high) else None,
        )

    def total(self, wanted: Iterable[tuple[Settings, int]]) -> Quote:
        """The price of many takes: pairs of a cell and how many takes of it."""
        pairs = tuple(wanted)
        quotes = [self.quote(settings, takes) for settings, takes in pairs]
        one_cell = len({settings for settings, _ in pairs}) == 1
        return Quote(
            sum(q.takes for q in quotes),
            sum(q.low for q in quotes),
            sum(q.high for q in quotes),
            sum(q.reserve for q in quotes),
            self.version,
            quotes[0].seen_at if one_cell else None,
        )

    def usd(self, credits: int) -> float:
        return credits * self.usd_per_credit


def read_catalog(text: str) -> Catalog:
    """The catalog from its TOML text. Raises SettingsError naming what is wrong."""
    try:
        data = tomllib.loads(text)
        modes: dict[str, Any] = data["modes"]
        cells = {}
        for row in data["cells"]:
            settings = Settings(
                Mode(row["mode"]), Duration(row["duration"]), Resolution(row["resolution"])
            )
            price = row["credits"]
            low, high = price if isinstance(price, list) else (price, price)
            if not 0 < low <= high:
                raise ValueError(f"credits of {settings} must rise from above 0")
            cells[settings] = Cell(settings, int(low), int(high), row.get("refusal", ""))
        usual = data["usual_seconds"]
        return Catalog(
            version=str(data["version"]),
            name=str(data["name"]),
            models=MappingProxyType({Mode(name): str(m["model"]) for name, m in modes.items()}),
            cells=MappingProxyType(cells),
            usd_per_credit=float(data["usd_per_credit"]),
            usual_seconds=(int(usual[0]), int(usual[1])),
            billing_path=str(data["billing_path"]),
        )
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError, IndexError) as error:
        raise SettingsError(
            f"The price catalog can't be read: {error}.",
            todo="Reinstall the program, or restore its catalog.toml.",
        ) from error
