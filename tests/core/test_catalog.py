import pytest

from hailuo_studio.core.catalog import Catalog, Seen, read_catalog
from hailuo_studio.core.errors import SettingsError
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.paths import resources


@pytest.fixture
def catalog() -> Catalog:
    return read_catalog((resources() / "catalog.toml").read_text())


def cell(mode: str, duration: int, resolution: str) -> Settings:
    return Settings(Mode(mode), Duration(duration), Resolution(resolution))


@pytest.mark.parametrize(
    ("settings", "low", "high"),
    [
        (cell("standard", 6, "768P"), 30, 30),
        (cell("standard", 10, "768P"), 45, 45),
        (cell("standard", 6, "1080P"), 45, 45),
        (cell("pro", 6, "768P"), 45, 45),
        (cell("pro", 10, "768P"), 45, 85),
        (cell("pro", 6, "1080P"), 45, 85),
    ],
)
def test_the_documented_prices(catalog: Catalog, settings: Settings, low: int, high: int) -> None:
    quote = catalog.quote(settings)
    assert (quote.low, quote.high, quote.reserve) == (low, high, high)
    assert catalog.refusal(settings) == ""


@pytest.mark.parametrize("mode", ["standard", "pro"])
def test_ten_seconds_at_1080p_is_refused_with_a_reason(catalog: Catalog, mode: str) -> None:
    assert "6 seconds" in catalog.refusal(cell(mode, 10, "1080P"))


def test_the_models_sent_per_mode(catalog: Catalog) -> None:
    assert catalog.models[Mode.STANDARD] == "hailuo-2-3"
    assert catalog.models[Mode.PRO] == "hailuo/2-3-image-to-video-pro"


def test_a_batch_adds_up_and_keeps_its_range(catalog: Catalog) -> None:
    total = catalog.total([(cell("standard", 6, "768P"), 4), (cell("pro", 10, "768P"), 2)])
    assert (total.takes, total.low, total.high, total.reserve) == (6, 210, 290, 290)
    assert not total.exact
    assert catalog.usd(total.low) == pytest.approx(2.10)


def test_a_seen_charge_is_quoted_and_the_highest_one_reserved(catalog: Catalog) -> None:
    settings = cell("standard", 6, "768P")
    quote = catalog.with_seen({settings: Seen(40, 55, 99.0)}).quote(settings, 2)
    assert (quote.low, quote.high, quote.reserve, quote.seen_at) == (80, 80, 110, 99.0)


def test_a_seen_charge_below_the_documented_one_still_reserves_the_documented(
    catalog: Catalog,
) -> None:
    settings = cell("pro", 10, "768P")
    quote = catalog.with_seen({settings: Seen(50, 50, 99.0)}).quote(settings)
    assert (quote.low, quote.high, quote.reserve) == (50, 50, 85)


@pytest.mark.parametrize(
    "text", ["", "version = ", "version = '1'\nname = 'x'\n", "cells = 3", "[modes]\nstandard = 1"]
)
def test_a_broken_catalog_is_named(text: str) -> None:
    with pytest.raises(SettingsError, match="catalog"):
        read_catalog(text)


def test_the_cheapest_is_what_the_service_is_seen_to_charge_least_for(catalog: Catalog) -> None:
    assert catalog.cheapest == Settings()
    dear = catalog.with_seen({Settings(): Seen(500, 500, 1.0)})
    assert dear.cheapest != Settings()
    assert dear.refusal(dear.cheapest) == ""
    least = min(dear.quote(s).high for s in dear.cells if not dear.refusal(s))
    assert dear.quote(dear.cheapest).high == least
