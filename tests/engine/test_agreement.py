"""Nothing is sent that was not agreed to, or that a ceiling forbids."""

from dataclasses import replace

import pytest

from hailuo_studio.core.catalog import Catalog, Cell
from hailuo_studio.core.errors import InputError, OverCeiling
from hailuo_studio.core.shot import Settings
from hailuo_studio.core.take import State, Why
from hailuo_studio.engine.ordering import price
from hailuo_studio.engine.views import BannerKind, Order
from hailuo_studio.workplace import shipped_catalog
from tests.engine.conftest import Bench, order, shot, until, until_state


def dearer() -> Catalog:
    catalog = shipped_catalog()
    cells = dict(catalog.cells)
    cells[Settings()] = Cell(Settings(), 50, 50)
    return replace(catalog, cells=cells)


async def test_a_price_that_rose_since_is_held_until_agreed_to(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    first = bench.studio(start=False)
    (row,) = order(first)
    await first.aclose()
    bench.studios.clear()
    second = bench.studio(catalog=dearer())
    held = await until_state(second, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert held.take.hold.why is Why.PRICE_CHANGED
    assert "from 30 to 50" in held.take.hold.words
    assert sandbox.record()["received"] == []
    await second.decisions.let_go(row.take.id)
    await until_state(second, row.take.id, State.READY)


async def test_an_order_dearer_than_what_was_seen_is_refused(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio(catalog=dearer())
    seen = price((shot(),), 1, shipped_catalog())
    with pytest.raises(InputError, match="price changed"):
        studio.orders.place(Order(studio.projects.all()[0].id, (shot(),), 1, seen))
    assert studio.rows() == ()


async def test_takes_over_the_days_ceiling_wait_under_one_banner(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio(day=70)
    rows = order(studio, takes=3)
    await until(studio, lambda: studio.queue.banner is not None)
    assert studio.queue.banner is not None
    assert studio.queue.banner.kind is BannerKind.CEILING
    await until(studio, lambda: [r.state for r in studio.rows()].count(State.READY) == 2)
    assert [studio.row(r.take.id).state for r in rows].count(State.QUEUED) == 1
    assert sandbox.accepted == 2
    assert studio.budget().left == 10


async def test_a_batch_over_its_ceiling_is_not_written_down(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio(batch=59)
    with pytest.raises(OverCeiling) as over:
        order(studio, takes=2)
    assert (over.value.needed, over.value.left) == (60, 59)
    assert studio.rows() == ()


async def test_a_task_is_never_asked_for_with_another_key(bench: Bench) -> None:
    sandbox = bench.start_sandbox(seconds=2.0)
    first = bench.studio()
    (row,) = order(first)
    await until_state(first, row.take.id, State.GENERATING)
    await first.aclose()
    bench.studios.clear()
    second = bench.studio(key="aio_another")
    held = await until_state(second, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert held.take.hold.why is Why.KEY_OR_SERVICE_CHANGED
    bench.connect(second)
    await until_state(second, row.take.id, State.READY)
    assert sandbox.accepted == 1


async def test_cancelling_what_was_not_sent_costs_nothing_and_is_final(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    studio.queue.pause()
    rows = order(studio, takes=2)
    assert await studio.decisions.cancel(rows[0].take.id)
    assert studio.row(rows[0].take.id).state is State.CANCELLED
    studio.go_on()
    await until_state(studio, rows[1].take.id, State.READY)
    assert not await studio.decisions.cancel(rows[1].take.id)
    assert sandbox.accepted == 1


async def test_a_charge_other_than_documented_shows_in_later_quotes(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio(catalog=dearer())
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.READY)
    quote = studio.catalog.quote(Settings())
    assert (quote.high, quote.reserve) == (30, 50)
    assert quote.seen_at is not None
