"""The first takes go ahead; the rest follows only on a person's word, at today's price."""

from collections import Counter
from dataclasses import replace

import pytest

from hailuo_studio.core.catalog import Catalog, Cell
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.shot import Settings, Shot
from hailuo_studio.core.take import State
from hailuo_studio.engine.ordering import price
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import Order, PilotQuestion, Row
from hailuo_studio.workplace import shipped_catalog
from tests.engine.conftest import Bench, shot, until, until_state

SHOTS = tuple(shot(f"Shot {number}.") for number in range(4))


def dearer() -> Catalog:
    catalog = shipped_catalog()
    return replace(catalog, cells=dict(catalog.cells) | {Settings(): Cell(Settings(), 50, 50)})


def place(
    studio: Studio, pilot: int, takes: int = 1, shots: tuple[Shot, ...] = SHOTS
) -> tuple[Row, ...]:
    agreed = price(shots, takes, studio.catalog)
    project = studio.projects.all()[0].id
    return studio.orders.place(Order(project, shots, takes, agreed, pilot=pilot))


def states(studio: Studio) -> Counter[State]:
    return Counter(row.state for row in studio.rows())


async def asked(studio: Studio) -> PilotQuestion:
    await until(studio, lambda: bool(studio.pilots.questions()))
    (question,) = studio.pilots.questions()
    return question


async def test_the_first_takes_of_different_shots_go_ahead_and_the_rest_asks(
    bench: Bench,
) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    rows = place(studio, pilot=3, takes=2)
    assert [row.take.number for row in rows if row.take.pilot] == [1, 3, 5]
    assert [row.take.shot.prompt for row in rows if row.take.pilot] == [s.prompt for s in SHOTS[:3]]
    question = await asked(studio)
    assert (question.pilot, question.ready, question.rest) == (3, 3, 5)
    assert (question.price.reserve, question.agreed, question.dearer) == (150, 150, False)
    assert sandbox.accepted == 3
    studio.pilots.follow(question)
    await until(studio, lambda: states(studio)[State.READY] == 8)
    assert sandbox.accepted == 8
    assert studio.pilots.questions() == ()


async def test_more_than_there_are_shots_goes_on_with_second_takes(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio(start=False)
    rows = place(studio, pilot=3, takes=2, shots=SHOTS[:2])
    assert [row.take.pilot for row in rows] == [True, True, True, False]


@pytest.mark.parametrize("pilot", [0, 4, 9])
async def test_a_pilot_that_leaves_no_rest_is_none(bench: Bench, pilot: int) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    rows = place(studio, pilot=pilot)
    assert not any(row.take.pilot or row.take.behind for row in rows)
    await until(studio, lambda: states(studio)[State.READY] == 4)


async def test_it_asks_again_after_a_restart_and_sends_nothing_meanwhile(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    first = bench.studio()
    place(first, pilot=1)
    before = await asked(first)
    await first.aclose()
    bench.studios.clear()
    second = bench.studio()
    assert second.pilots.questions() == (before,)
    (other,) = second.orders.place(
        Order(
            second.projects.all()[0].id,
            (shot("Something else."),),
            1,
            price((shot(),), 1, second.catalog),
        )
    )
    await until_state(second, other.take.id, State.READY)
    assert sandbox.accepted == 2
    assert states(second)[State.QUEUED] == 3


async def test_stopping_cancels_the_rest_and_costs_nothing(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    ends = []
    studio.batches.ended.connect(ends.append)
    place(studio, pilot=1)
    question = await asked(studio)
    assert studio.pilots.stop(question.batch_id) == 3
    assert states(studio) == {State.READY: 1, State.CANCELLED: 3}
    assert studio.pilots.questions() == ()
    assert (studio.budget().used, sandbox.accepted) == (30, 1)
    assert [(end.ready, end.cancelled) for end in ends] == [(1, 3)]


async def test_a_price_that_rose_is_shown_and_what_was_seen_is_what_counts(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    first = bench.studio()
    place(first, pilot=1)
    cheap = await asked(first)
    await first.aclose()
    bench.studios.clear()
    second = bench.studio(catalog=dearer())
    (question,) = second.pilots.questions()
    assert (question.agreed, question.price.reserve, question.dearer) == (90, 150, True)
    with pytest.raises(InputError, match="150 credits today"):
        second.pilots.follow(cheap)
    assert sandbox.accepted == 1
    second.pilots.follow(question)
    await until(second, lambda: states(second)[State.READY] == 4)
    assert sorted(row.take.agreed for row in second.rows()) == [30, 50, 50, 50]


async def test_what_repeats_a_failed_take_of_the_pilot_counts_for_it(bench: Bench) -> None:
    sandbox = bench.start_sandbox("status failed first=1")
    studio = bench.studio()
    rows = place(studio, pilot=2)
    await until_state(studio, rows[0].take.id, State.FAILED, State.READY)
    old = await asked(studio)
    assert (old.ready, old.failed) == (1, 1)
    (failed,) = [row for row in studio.rows() if row.state is State.FAILED]
    again = studio.decisions.retry(failed.take.id)
    assert again.take.pilot
    assert again.take.batch_id == failed.take.batch_id
    assert studio.pilots.questions() == ()
    with pytest.raises(InputError, match="go on"):
        studio.pilots.follow(old)
    question = await asked(studio)
    assert (question.pilot, question.ready, question.failed) == (2, 2, 0)
    assert sandbox.accepted == 3
    studio.pilots.follow(question)
    await until(studio, lambda: states(studio)[State.READY] == 4)


async def test_one_more_take_of_a_ready_one_is_an_order_of_its_own(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    rows = place(studio, pilot=1)
    question = await asked(studio)
    more = studio.decisions.retry(rows[0].take.id)
    assert not more.take.pilot
    assert more.take.batch_id != rows[0].take.batch_id
    assert studio.pilots.questions() == (question,)


async def test_a_pilot_that_failed_whole_asks_instead_of_a_banner(bench: Bench) -> None:
    bench.start_sandbox("status failed first=3")
    studio = bench.studio()
    place(studio, pilot=3)
    question = await asked(studio)
    assert (question.ready, question.failed) == (0, 3)
    assert studio.queue.banner is None
    studio.pilots.follow(question)
    await until(studio, lambda: states(studio)[State.READY] == 1)


async def test_two_windows_one_word(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    first = bench.studio()
    place(first, pilot=1)
    question = await asked(first)
    second = bench.studio()
    assert second.pilots.questions() == (question,)
    first.pilots.follow(question)
    with pytest.raises(InputError):
        second.pilots.follow(question)
    with pytest.raises(InputError):
        second.pilots.stop(question.batch_id)
    await until(first, lambda: states(first)[State.READY] == 4)
    assert sandbox.accepted == 4


async def test_the_rest_is_not_what_a_banner_counts(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio(day=20)
    place(studio, pilot=1)
    await until(studio, lambda: studio.queue.banner is not None)
    assert studio.queue.banner is not None
    assert (studio.queue.banner.waiting, studio.queue.banner.needed) == (1, 30)
