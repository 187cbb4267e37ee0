"""The clock is set back an hour, or two days ahead, while something waits: nothing stalls, nothing
comes in a burst, and nothing is held for it that is not old."""

import time
from collections.abc import Callable

import pytest

from hailuo_studio.core.take import State, Why
from hailuo_studio.engine.pacing import SendingPace
from tests.engine.conftest import order, until, until_state
from tests.faults.answers import status
from tests.faults.clocks import Clock
from tests.faults.conftest import TEMPO, Bench, when
from tests.servers.faulty import answer
from tests.servers.service import of_task

HOUR = 3600.0
JUMPS = [
    pytest.param(-HOUR, id="back an hour"),
    pytest.param(HOUR, id="ahead an hour"),
    pytest.param(48 * HOUR, id="ahead two days"),
]
RUNNING = of_task(status="IN_PROGRESS")
LONGEST = 15.0


@pytest.mark.parametrize("jump", JUMPS)
@pytest.mark.parametrize(
    "behaviour",
    [RUNNING, status(503), status(404), status(429, headers={"Retry-After": "20"})],
    ids=["running", "503", "404", "429"],
)
async def test_while_the_task_is_asked_for(
    bench: Bench, jump: float, behaviour: Callable[..., object]
) -> None:
    clock = Clock(TEMPO)
    bench.service.meet("status", *[behaviour] * 5)  # type: ignore[list-item]
    studio = bench.studio(clock=clock)
    (row,) = order(studio)
    await when(lambda: bench.service.count("status") >= 2)
    clock.ahead += jump
    began = time.monotonic()
    await until_state(studio, row.take.id, State.READY)
    assert time.monotonic() - began < LONGEST
    # A jump ahead looks like a sleep: then it is asked for once more at once.
    assert bench.service.count("status") == 6
    assert bench.service.count("submit") == 1


@pytest.mark.parametrize("jump", JUMPS)
async def test_while_the_clip_is_tried_again(bench: Bench, jump: float) -> None:
    clock = Clock(TEMPO)
    bench.service.meet("result", *[status(503)] * 5)
    studio = bench.studio(clock=clock)
    (row,) = order(studio)
    await when(lambda: bench.service.count("result") >= 2)
    clock.ahead += jump
    began = time.monotonic()
    await until_state(studio, row.take.id, State.READY)
    assert time.monotonic() - began < LONGEST
    assert bench.service.count("result") == 6


@pytest.mark.parametrize("jump", [-HOUR, HOUR])
async def test_while_the_queue_counts_down(bench: Bench, jump: float) -> None:
    clock = Clock(TEMPO)
    bench.service.meet("submit", status(429, headers={"Retry-After": "60"}))
    studio = bench.studio(clock=clock)
    (row,) = order(studio)
    await until(studio, lambda: studio.queue.banner is not None)
    clock.ahead += jump
    (other,) = order(studio, again=True)
    began = time.monotonic()
    for take in (row, other):
        await until_state(studio, take.take.id, State.READY)
    assert time.monotonic() - began < LONGEST
    assert bench.service.count("submit") == 3


@pytest.mark.parametrize("jump", [-HOUR, HOUR])
async def test_the_pace_of_new_tasks_is_kept(bench: Bench, jump: float) -> None:
    tempo = 0.3
    clock = Clock(tempo)
    studio = bench.studio(clock=clock, tempo=tempo)
    rows = order(studio, takes=4)
    await when(lambda: bench.service.count("submit") >= 1)
    clock.ahead += jump
    began = time.monotonic()
    for row in rows:
        await until_state(studio, row.take.id, State.READY)
    assert time.monotonic() - began < LONGEST
    sent = [at for phase, at in bench.service.log if phase == "submit"]
    # A request takes a moment on its way to where it is written down: over all it evens out.
    assert sent[-1] - sent[0] > SendingPace().spacing * tempo * (len(sent) - 1) * 0.8


async def test_what_waited_two_days_by_the_clock_is_shown_before_it_is_sent(bench: Bench) -> None:
    clock = Clock(TEMPO)
    bench.service.meet("submit", status(402))
    studio = bench.studio(clock=clock)
    (row,) = order(studio)
    await until(studio, lambda: studio.queue.banner is not None)
    clock.ahead += 48 * HOUR
    studio.go_on()
    held = await until_state(studio, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert held.take.hold.why is Why.WAITED_LONG
    await studio.decisions.let_go(row.take.id)
    ready = await until_state(studio, row.take.id, State.READY)
    # Each request counts in the day it was made.
    assert len({attempt.day for attempt in ready.take.attempts}) == 2


async def test_the_links_life_is_looked_at_after_the_wait_at_the_gate(bench: Bench) -> None:
    """While the second waits for its turn, its link comes within two hours of its end."""
    tempo = 1.0
    clock = Clock(tempo)
    studio = bench.studio(clock=clock, tempo=tempo)
    rows = order(studio, takes=2)
    await when(lambda: bench.service.count("submit") >= 1)
    before = len(bench.service.pictures)
    clock.ahead += 22.5 * HOUR
    for row in rows:
        await until_state(studio, row.take.id, State.READY)
    fresh = [f"{bench.service.address}{name}" for name in list(bench.service.pictures)[before:]]
    assert [body["image"] in fresh for body in bench.service.accepted] == [False, True]


async def test_a_wrong_clock_at_the_start_gives_nothing_up(bench: Bench) -> None:
    """The task is two days old, as far as the clock tells, and still runs."""
    clock = Clock(TEMPO)
    bench.service.meet("status", *[RUNNING] * 8, answer(404), RUNNING)
    first = bench.studio(clock=clock)
    (row,) = order(first)
    await when(lambda: bench.service.count("status") >= 1)
    await bench.close()
    clock.ahead += 48 * HOUR
    second = bench.studio(clock=clock)
    await until_state(second, row.take.id, State.READY)
    assert bench.service.count("submit") == 1
