"""An engine on real disk against a service that does what it is told, over real HTTP."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.means import Host
from hailuo_studio.engine.studio import Ceilings, Studio
from hailuo_studio.engine.views import Banner, Row
from hailuo_studio.hosting.http_endpoint import HttpEndpoint
from hailuo_studio.service import RealService
from hailuo_studio.workplace import shipped_catalog
from tests.engine.conftest import no_secret
from tests.media.film import film
from tests.servers.service import ScriptedService

KEY = "aio_faults_test"
TEMPO = 0.02


class Bench:
    """A home, a service, an engine at fifty times the pace, and what it showed."""

    def __init__(self, folder: Path, service: ScriptedService) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.clips = folder / "clips"
        self.service = service
        self.rows: list[Row] = []
        self.banners: list[Banner] = []
        self.lifted = 0
        self.life = 86400
        self.network: NetworkNow = Network
        self.errors: list[BaseException] = []
        self._studios: list[Studio] = []
        self._services: list[RealService] = []

    def studio(
        self,
        *,
        patience: int | None = None,
        tempo: float = TEMPO,
        clock: Callable[[], float] | None = None,
        address: str | None = None,
        post_seconds: float = 120.0,
        way: Host | None = None,
        start: bool = True,
    ) -> Studio:
        more: dict[str, Any] = {}
        if clock is not None:
            more = {"clock": clock, "today": lambda: date.fromtimestamp(clock()).isoformat()}
        studio = Studio(
            Folders(self.home, self.clips),
            shipped_catalog(),
            practice=False,
            ceilings=lambda: Ceilings(1000, None),
            on_error=self.errors.append,
            patience=patience,
            tempo=tempo,
            network=self._way,
            **more,
        )
        self._studios.append(studio)
        studio.row_changed.connect(self.rows.append)
        studio.queue.banner_changed.connect(self._banner)
        self.connect(studio, address, post_seconds, clock or time.time, way)
        if start:
            studio.start()
        return studio

    def connect(
        self,
        studio: Studio,
        address: str | None = None,
        post_seconds: float = 120.0,
        clock: Callable[[], float] = time.time,
        way: Host | None = None,
    ) -> None:
        here = self.service.address
        service = RealService(address or here, KEY, "print", post_seconds, self._way)
        self._services.append(service)
        hosting = HttpHosting(url=f"{here}/upload", url_path="data.url", expires_in=self.life)
        studio.connect(service, way or HttpEndpoint(hosting, no_secret, clock, self._way))

    def _way(self) -> Network:
        return self.network()

    def _banner(self, banner: Banner | None) -> None:
        if banner is None:
            self.lifted += 1
        else:
            self.banners.append(banner)

    @property
    def current(self) -> Studio:
        return self._studios[-1]

    @property
    def notes(self) -> list[str]:
        """Every live sentence there was, in order."""
        return [row.note for row in self.rows if row.note]

    async def close(self) -> None:
        for studio in self._studios:
            await studio.aclose()
        for service in self._services:
            await service.aclose()
        self._studios.clear()


async def when(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait for what no announcement tells of, such as a request that came."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - clocks and wires set no event
            await asyncio.sleep(0.002)


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A real video file."""
    return film(tmp_path_factory.mktemp("clip") / "clip.mp4").read_bytes()


@pytest.fixture
async def service(clip: bytes) -> AsyncIterator[ScriptedService]:
    async with ScriptedService(clip) as running:
        yield running


@pytest.fixture
async def bench(tmp_path: Path, service: ScriptedService) -> AsyncIterator[Bench]:
    found = Bench(tmp_path, service)
    yield found
    await found.close()
    assert found.errors == []
