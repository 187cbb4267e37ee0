"""A table's order: its own takes for each shot, its numbers by name, its price as agreed."""

from dataclasses import replace
from time import perf_counter

import pytest

from hailuo_studio.core.errors import InputError, OverCeiling
from hailuo_studio.core.shot import Mode, Settings, Shot
from hailuo_studio.engine.ordering import price_of
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import Order, Row
from tests.engine.conftest import Bench, shot

PRO = Settings(mode=Mode.PRO)


def named(name: str, prompt: str = "Steam rises.", settings: Settings | None = None) -> Shot:
    return replace(shot(prompt, settings), name=name)


def placed(studio: Studio, *wanted: tuple[Shot, int], most: int | None = None) -> tuple[Row, ...]:
    shots = tuple(one for one, _ in wanted)
    takes = tuple(takes for _, takes in wanted)
    agreed = price_of(wanted, studio.catalog)
    project = studio.projects.all()[0].id
    order = Order(project, shots, 1, agreed, again=True, takes_of=takes, most=most)
    return studio.orders.place(order)


@pytest.fixture
def studio(bench: Bench) -> Studio:
    bench.start_sandbox()
    return bench.studio(start=False)


async def test_each_shot_has_its_own_takes_at_the_agreed_price(studio: Studio) -> None:
    wanted = ((named("A"), 3), (named("B", settings=PRO), 1), (named("C"), 2))
    rows = placed(studio, *wanted)
    assert [row.take.shot.name for row in rows] == ["A", "A", "A", "B", "C", "C"]
    agreed = price_of(wanted, studio.catalog)
    assert sum(row.take.agreed for row in rows) == agreed.reserve
    assert sum(row.take.estimate[0] for row in rows) == agreed.low
    assert sum(row.take.estimate[1] for row in rows) == agreed.high
    assert len(rows) == agreed.takes


async def test_dearer_than_agreed_is_refused_and_nothing_is_written(studio: Studio) -> None:
    shots = (named("A"), named("B"))
    agreed = price_of([(shots[0], 1), (shots[1], 1)], studio.catalog)
    project = studio.projects.all()[0].id
    for takes in ((1, 2), (2, 1)):
        with pytest.raises(InputError, match="The price changed"):
            studio.orders.place(Order(project, shots, 1, agreed, takes_of=takes))
    with pytest.raises(InputError, match="nothing to generate"):
        studio.orders.place(Order(project, shots, 1, agreed, takes_of=(2, 0)))
    with pytest.raises(ValueError, match="zip"):
        studio.orders.place(Order(project, shots, 1, agreed, takes_of=(1,)))
    with pytest.raises(OverCeiling):
        placed(studio, (named("A"), 3), most=89)
    assert studio.rows() == ()


async def test_numbers_go_by_name_and_without_one_by_still(studio: Studio) -> None:
    other = replace(named("A"), still=replace(shot().still, sha256="b" * 64))
    first = placed(studio, (named("A"), 2), (named("B"), 1), (named(""), 1), (other, 1))
    assert [row.take.number for row in first] == [1, 2, 1, 1, 3]
    second = placed(studio, (named(""), 2), (named("B"), 1), (named("A"), 1), (named("N"), 1))
    assert [row.take.number for row in second] == [2, 3, 2, 4, 1]


async def test_a_thousand_rows_are_written_at_once(studio: Studio) -> None:
    wanted = [(named(f"SKU-{n}", f"Light moves over {n}."), 1) for n in range(1000)]
    began = perf_counter()
    rows = placed(studio, *wanted)
    print(f"1,000 takes written in {perf_counter() - began:.2f} s")  # noqa: T201
    assert len(rows) == 1000
    assert {row.take.number for row in rows} == {1}
