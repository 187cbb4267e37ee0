"""A row of like failures stops the sending, durably, until a person says continue."""

from collections import Counter
from dataclasses import replace

import pytest

from hailuo_studio.core.take import Attempt, Failure, Hold, Outcome, Reason, State, Take, Why
from hailuo_studio.engine.breaker import streak
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import BannerKind
from tests.core.values import SENT, TAKE
from tests.engine.conftest import Bench, order, shot, until
from tests.store.test_ledger import CLIP


def attempt(at: float, outcome: Outcome, status: int | None = None) -> Attempt:
    return Attempt(1, at, "2026-11-02", SENT, outcome, at, None, status, "no answer")


def failed(at: float, reason: Reason = Reason.SERVICE, words: str = "internal error") -> Take:
    return replace(
        TAKE,
        attempts=(attempt(0.5, Outcome.ACCEPTED),),
        failure=Failure(reason, words, at),
    )


def refused(at: float, status: int) -> Take:
    failure = Failure(Reason.REFUSED, "not allowed", at)
    return replace(TAKE, attempts=(attempt(at, Outcome.REFUSED, status),), failure=failure)


def unsure(at: float) -> Take:
    return replace(TAKE, attempts=(attempt(at, Outcome.UNANSWERED),))


def accepted(at: float) -> Take:
    return replace(TAKE, attempts=(attempt(at, Outcome.ACCEPTED),))


def ready(at: float) -> Take:
    return replace(accepted(0.5), clip=replace(CLIP, saved_at=at))


def held(at: float, why: Why) -> Take:
    return replace(TAKE, hold=Hold(why, "", at))


def filtered(at: float, words: str) -> Take:
    return failed(at, Reason.MODERATED, words)


def resent(at: float) -> Take:
    return failed(at, Reason.SENT_AGAIN)


@pytest.mark.parametrize(
    ("takes", "length"),
    [
        ([], 0),
        ([failed(1), failed(2), failed(3)], 3),
        ([failed(3), failed(1), failed(2)], 3),
        ([failed(1), failed(2), ready(3)], 0),
        ([failed(1), ready(2), failed(3), failed(4)], 2),
        ([unsure(1), unsure(2), unsure(3)], 3),
        ([unsure(1), accepted(2), unsure(3)], 1),
        ([failed(1), accepted(2), failed(3)], 2),
        ([unsure(1), unsure(2), failed(3)], 1),
        ([refused(1, 422), refused(2, 422), refused(3, 422)], 3),
        ([refused(1, 422), refused(2, 404), refused(3, 404)], 2),
        ([filtered(1, "violence"), filtered(2, "a face"), filtered(3, "violence")], 1),
        ([filtered(1, "violence"), filtered(2, "Violence"), filtered(3, "violence")], 3),
        ([failed(1), filtered(2, "violence"), failed(3)], 1),
        ([failed(1), resent(2), failed(3)], 2),
        ([held(1, Why.PICTURE_LINK), held(2, Why.PICTURE_LINK)], 2),
        ([held(1, Why.PRICE_CHANGED), held(2, Why.PRICE_CHANGED)], 0),
    ],
)
def test_what_counts_as_failures_in_a_row(takes: list[Take], length: int) -> None:
    found = streak(takes, since=0.0)
    assert (len(found.events) if found else 0) == length


def test_what_failed_before_a_person_said_continue_does_not_count() -> None:
    found = streak([failed(1), failed(2), failed(3)], since=2.0)
    assert found is not None
    assert len(found.events) == 1


def test_it_says_what_failed_how_often_and_what_it_cost() -> None:
    found = streak([failed(1), failed(2), failed(3)], since=0.0)
    assert found is not None
    told = found.told()
    assert told.what == "3 takes in a row failed the same way: internal error."
    assert "135 credits may have been charged" in told.cost
    free = streak([refused(1, 422), refused(2, 422)], since=0.0)
    assert free is not None
    assert "Nothing was charged" in free.told().cost


def states(studio: Studio) -> Counter[State]:
    return Counter(row.state for row in studio.rows())


async def stopped(studio: Studio) -> str:
    await until(studio, lambda: studio.queue.banner is not None)
    banner = studio.queue.banner
    assert banner is not None
    assert banner.kind is BannerKind.SAME_FAILURES
    return banner.words


async def test_an_outage_does_not_burn_through_a_queue(bench: Bench) -> None:
    sandbox = bench.start_sandbox("submit body-500 first=3")
    studio = bench.studio()
    rows = order(studio, *(shot(f"Take {number}.") for number in range(8)))
    assert "3 takes in a row" in await stopped(studio)
    await until(studio, lambda: states(studio)[State.UNSURE] >= 3)
    assert states(studio)[State.QUEUED] >= 3
    studio.go_on()
    await until(studio, lambda: states(studio)[State.QUEUED] == 0)
    await until(studio, lambda: states(studio)[State.READY] == len(rows) - 3)
    assert sandbox.accepted == len(rows) - 3


async def test_it_holds_across_a_restart_until_continue(bench: Bench) -> None:
    sandbox = bench.start_sandbox("submit no-id")
    first = bench.studio()
    order(first, *(shot(f"Take {number}.") for number in range(9)))
    await stopped(first)
    await first.aclose()
    bench.studios.clear()
    before = sandbox.accepted
    assert before in (3, 4)
    second = bench.studio()
    assert "failed the same way" in await stopped(second)
    await until(second, lambda: states(second)[State.UNSURE] == before)
    assert sandbox.accepted == before
    second.go_on()
    assert second.queue.banner is None
    assert "3 takes in a row" in await stopped(second)
    assert sandbox.accepted in (before + 3, before + 4)


async def test_without_anything_left_to_send_the_banner_goes(bench: Bench) -> None:
    bench.start_sandbox("submit 422")
    studio = bench.studio()
    rows = order(studio, *(shot(f"Take {number}.") for number in range(6)))
    await stopped(studio)
    for row in rows:
        if studio.row(row.take.id).state.unsent:
            await studio.decisions.cancel(row.take.id)
    await until(studio, lambda: studio.queue.banner is None)


async def test_old_failures_do_not_stop_a_new_order(bench: Bench) -> None:
    bench.start_sandbox("submit 422 first=3")
    studio = bench.studio()
    for number in range(3):
        (row,) = order(studio, shot(f"Take {number}."))
        await until(studio, lambda row=row: studio.row(row.take.id).state is State.FAILED)
    assert studio.queue.banner is None
    (row,) = order(studio, shot("One more."))
    await until(studio, lambda: studio.row(row.take.id).state is State.READY)
