"""The service calls back through a tunnel: heard, lost, late, repeated, invented, flooded."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.take import State
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import Row
from hailuo_studio.hosting.listener import Listener
from hailuo_studio.hosting.shelf import Shelf
from tests.engine.conftest import Bench, order, until_state
from tests.servers.tunnel import Tunnel, free_port


class Called:
    """A bench whose studio listens behind a tunnel."""

    def __init__(self, bench: Bench, stack: AsyncExitStack) -> None:
        self.bench = bench
        self._stack = stack
        self.port = free_port()
        self.tunnel = Tunnel(self.port)

    async def studio(self, *faults: str, seconds: float = 1.5) -> Studio:
        if self.bench.sandbox is None:
            self.bench.start_sandbox(*faults, seconds=seconds)
            await self._stack.enter_async_context(self.tunnel)
        studio = self.bench.studio(start=False)
        studio.listen_at(ListenAt(self.port, self.tunnel.public_url))
        self.listener = Listener(self.port, Shelf(self.bench.folder), studio.callbacks.heard)
        await self.listener.start()
        self._stack.push_async_callback(self.listener.aclose)
        studio.start()
        return studio

    def record(self) -> dict[str, Any]:
        assert self.bench.sandbox is not None
        return self.bench.sandbox.record()

    def asked(self, row: Row) -> int:
        """How often the task was asked for."""
        return int(self.record()["asked"][row.take.task_id])


@pytest.fixture
async def called(bench: Bench) -> AsyncIterator[Called]:
    async with AsyncExitStack() as stack:
        yield Called(bench, stack)
        await bench.close()


async def test_a_call_brings_the_clip_at_once_with_few_questions(called: Called) -> None:
    studio = await called.studio()
    (row,) = order(studio)
    ready = await until_state(studio, row.take.id, State.READY)
    (received,) = called.record()["received"]
    url = received["body"]["callback_url"]
    assert url == f"{called.tunnel.public_url}/callback/{ready.take.callback}"
    assert len(ready.take.callback) >= 32
    (call,) = called.record()["called"]
    assert call["status"] == 200
    # One question soon after the task began, one for the call.
    assert called.asked(ready) == 2
    assert studio.callbacks.trusted
    assert ready.take.clip is not None
    files = [path for path in Path(ready.take.clip.path).parent.rglob("*") if path.is_file()]
    assert len(files) == 2
    for path in files:
        assert ready.take.callback.encode() not in path.read_bytes()


async def test_calls_that_do_not_come_are_made_up_for_by_asking(called: Called) -> None:
    studio = await called.studio(
        "callback lost nth=1", "callback late nth=2 seconds=30", seconds=1.0
    )
    for row in order(studio, takes=2):
        ready = await until_state(studio, row.take.id, State.READY)
        assert ready.take.clip is not None
    # The questions are dense again, until a call comes.
    assert not studio.callbacks.trusted
    (third,) = order(studio, again=True)
    await until_state(studio, third.take.id, State.READY)
    assert studio.callbacks.trusted


async def test_what_is_said_in_a_call_and_when_does_not_matter(called: Called) -> None:
    faults = ("garbage", "twice", "challenge", "too-early")
    studio = await called.studio(
        *(f"callback {fault} nth={number}" for number, fault in enumerate(faults, 1)), seconds=1.0
    )
    rows = order(studio, takes=4)
    ready = [await until_state(studio, row.take.id, State.READY) for row in rows]
    calls = called.record()["called"]
    assert {call["status"] for call in calls} == {200}
    assert len(calls) == 1 + 2 + 2 + 1
    assert sum(called.asked(row) for row in ready) <= 14


async def test_a_call_after_a_restart_still_finds_its_take(called: Called) -> None:
    first = await called.studio(seconds=2.0)
    (row,) = order(first)
    await until_state(first, row.take.id, State.GENERATING)
    token = first.row(row.take.id).take.callback
    await first.aclose()
    called.bench.studios.clear()
    await called.listener.aclose()

    second = await called.studio()
    assert second.callbacks.heard(token)
    ready = await until_state(second, row.take.id, State.READY)
    (call,) = called.record()["called"]
    assert call["status"] == 200
    assert ready.take.callback == token


async def knock(port: int, path: str) -> int:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    body = b'{"data":{"status":"SUCCESS","response":["https://evil.example/x.mp4"]}}'
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
    writer.write(head.encode() + body)
    answer = await reader.read()
    writer.close()
    return int(answer.split()[1])


async def test_a_flood_of_invented_calls_makes_few_questions_and_no_clip(called: Called) -> None:
    studio = await called.studio(seconds=2.5)
    (row,) = order(studio)
    generating = await until_state(studio, row.take.id, State.GENERATING)
    right = f"/callback/{generating.take.callback}"
    wrong = "/callback/" + "x" * 32
    answers: set[int] = set()
    while studio.row(row.take.id).state is State.GENERATING:
        answers |= set(await asyncio.gather(*(knock(called.port, right) for _ in range(20))))
        answers |= {await knock(called.port, wrong)}
    ready = await until_state(studio, row.take.id, State.READY)
    assert answers == {200, 404}
    # In 3 s, at a tempo five times the real one: 1, 2, 4 and 8 seconds between them.
    assert called.asked(ready) <= 9
    assert len(called.record()["accepted"]) == 1
    assert ready.take.result_url is not None
    assert "evil.example" not in ready.take.result_url
