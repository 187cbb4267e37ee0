"""The loop: timers that go when they are cancelled, tasks that rest when it rests."""

import asyncio
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hailuo_studio.ui.event_loop import StudioLoop


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[StudioLoop]:
    made = StudioLoop(qapp)
    yield made
    made.close()
    asyncio.set_event_loop(None)


def test_a_thousand_cancelled_time_outs_leave_no_timer(loop: StudioLoop) -> None:
    async def polls() -> int:
        for _ in range(1000):
            async with asyncio.timeout(60):
                await asyncio.sleep(0)
        return loop.timers

    assert loop.run_until_complete(polls()) <= 2


def test_a_time_out_still_ends_what_takes_too_long(loop: StudioLoop) -> None:
    async def slow() -> None:
        async with asyncio.timeout(0.02):
            await asyncio.Event().wait()

    with pytest.raises(TimeoutError):
        loop.run_until_complete(slow())


def test_timers_fire_in_the_order_they_are_due(loop: StudioLoop) -> None:
    heard: list[int] = []

    async def three() -> None:
        loop.call_later(0.06, heard.append, 3)
        loop.call_later(0.03, heard.append, 2)
        loop.call_soon(heard.append, 1)
        await asyncio.sleep(0.12)

    loop.run_until_complete(three())
    assert heard == [1, 2, 3]


def test_tasks_rest_while_the_loop_does_although_qt_goes_on(loop: StudioLoop) -> None:
    heard: list[asyncio.AbstractEventLoop] = []

    async def later() -> None:
        await asyncio.sleep(0.01)
        heard.append(asyncio.get_running_loop())

    async def begin() -> asyncio.Task[None]:
        return asyncio.ensure_future(later())

    task = loop.run_until_complete(begin())
    QTest.qWait(50)
    assert heard == []
    loop.run_until_complete(task)
    assert heard == [loop]
