"""A stage that fails as nobody expected: the user is told, nothing is lost, nothing runs hot."""

import asyncio

from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.core.take import Hosted, State
from hailuo_studio.engine.queue import FAULT_PAUSE
from hailuo_studio.hosting.http_endpoint import HttpEndpoint
from hailuo_studio.service import RealService
from tests.engine.conftest import KEY, Bench, no_secret, order, until, until_state

TEMPO = 0.03


class Broken(HttpEndpoint):
    """Fails in its own way the first time."""

    tried = 0

    async def put(self, data: bytes, name: str) -> Hosted:
        self.tried += 1
        if self.tried == 1:
            raise ZeroDivisionError("nobody thought of that")
        return await super().put(data, name)


async def test_it_is_told_once_and_tried_again_after_half_a_minute(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio(tempo=TEMPO, start=False)
    hosting = HttpHosting(url=f"{sandbox.address}/upload", url_path="data.url", expires_in=86400)
    way = Broken(hosting, no_secret)
    service = RealService(sandbox.address, KEY, f"print of {KEY}")
    bench.services.append(service)
    studio.connect(service, way)
    studio.start()
    loop = asyncio.get_running_loop()
    (row,) = order(studio)
    await until(studio, lambda: way.tried == 1 and studio.row(row.take.id).state is State.QUEUED)
    failed_at = loop.time()
    await until_state(studio, row.take.id, State.READY)
    assert loop.time() - failed_at >= FAULT_PAUSE * TEMPO
    assert way.tried == 2
    assert [str(error) for error in bench.errors] == ["nobody thought of that"]
    bench.errors.clear()
