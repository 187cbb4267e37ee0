"""Answers that come drop by drop: waited for to the end of their time, never longer."""

import time

import pytest

from hailuo_studio.api.client import ServiceClient
from hailuo_studio.core.errors import AskError, Unanswered
from hailuo_studio.core.task import Progress
from tests.servers.faulty import Behaviour, FaultyServer, answer, dripped, dripping, silence

KEY = "aio_slow_test"
BODY = {"model": "hailuo-2-3", "prompt": "Steam rises.", "image": "https://x.example/a.png"}
ACCEPTED = '{"code":200,"data":{"task_id":"n51","status":"IN_PROGRESS"}}'


@pytest.mark.parametrize(
    "behaviour",
    [silence, dripping(400, 0.02), dripped(answer(200, ACCEPTED), 0.05)],
    ids=["silence", "a body of drops", "a head of drops"],
)
async def test_waiting_ends(behaviour: Behaviour) -> None:
    async with FaultyServer(behaviour) as server:
        speaker = ServiceClient(server.address, KEY, post_seconds=0.4, get_seconds=0.4)
        began = time.monotonic()
        with pytest.raises(Unanswered, match="no answer came in time"):
            await speaker.submit(BODY)
        with pytest.raises(AskError, match="did not answer in time"):
            await speaker.ask("n51")
        await speaker.aclose()
        assert 0.8 <= time.monotonic() - began < 4
    assert len(server.requests) == 2


async def test_an_answer_that_trickles_is_heard_to_its_end() -> None:
    async with FaultyServer(dripped(answer(200, ACCEPTED), 0.005)) as server:
        speaker = ServiceClient(server.address, KEY, post_seconds=20, get_seconds=20)
        assert (await speaker.submit(BODY)).task_id == "n51"
        assert (await speaker.ask("n51")).progress is Progress.RUNNING
        await speaker.aclose()
    assert len(server.requests) == 2
