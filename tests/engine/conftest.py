"""An engine on real disk, against the sandbox over real HTTP."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from hailuo_studio.core.catalog import Catalog
from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.core.shot import Settings, Shot
from hailuo_studio.core.take import State
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.ordering import price
from hailuo_studio.engine.studio import Ceilings, Studio
from hailuo_studio.engine.views import Order, Row
from hailuo_studio.hosting.http_endpoint import HttpEndpoint
from hailuo_studio.media.still import read_still
from hailuo_studio.paths import resources
from hailuo_studio.service import RealService
from hailuo_studio.workplace import shipped_catalog
from tests.servers.sandbox import SandboxProcess

KEY = "aio_engine_test"
STILL = resources() / "stills" / "coffee.png"
TEMPO = 0.2


async def no_secret(name: str) -> str | None:
    return None


class Bench:
    """A home, a sandbox, and as many engines over them as a test needs."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.errors: list[BaseException] = []
        self.studios: list[Studio] = []
        self.services: list[RealService] = []
        self.sandbox: SandboxProcess | None = None

    def start_sandbox(self, *faults: str, seconds: float = 0.0) -> SandboxProcess:
        self.sandbox = SandboxProcess(self.folder / "sandbox", faults, seconds)
        return self.sandbox

    def studio(
        self,
        *,
        day: int | None = None,
        batch: int | None = None,
        patience: int | None = None,
        catalog: Catalog | None = None,
        key: str = KEY,
        address: str | None = None,
        tempo: float = TEMPO,
        start: bool = True,
    ) -> Studio:
        studio = Studio(
            Folders(self.folder / "home", self.folder / "home" / "clips"),
            catalog or shipped_catalog(),
            practice=False,
            ceilings=lambda: Ceilings(day, batch),
            on_error=self.errors.append,
            patience=patience,
            tempo=tempo,
        )
        self.studios.append(studio)
        self.connect(studio, key=key, address=address)
        if start:
            studio.start()
        return studio

    def connect(self, studio: Studio, key: str = KEY, address: str | None = None) -> None:
        assert self.sandbox is not None
        here = self.sandbox.address
        service = RealService(address or here, key, f"print of {key}")
        self.services.append(service)
        hosting = HttpHosting(url=f"{here}/upload", url_path="data.url", expires_in=86400)
        studio.connect(service, HttpEndpoint(hosting, no_secret))

    async def close(self) -> None:
        for studio in self.studios:
            await studio.aclose()
        for service in self.services:
            await service.aclose()
        self.studios.clear()
        if self.sandbox is not None:
            self.sandbox.stop()


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    found = Bench(tmp_path)
    yield found
    await found.close()
    assert found.errors == []
    assert asyncio.all_tasks() == {asyncio.current_task()}


def shot(prompt: str = "Steam rises. [Push in]", settings: Settings | None = None) -> Shot:
    return Shot(read_still(STILL), prompt, settings or Settings())


def order(studio: Studio, *shots: Shot, takes: int = 1, again: bool = False) -> tuple[Row, ...]:
    asked = shots or (shot(),)
    agreed = price(asked, takes, studio.catalog)
    project = studio.projects.all()[0]
    return studio.orders.place(Order(project.id, asked, takes, agreed, again=again))


async def until(studio: Studio, wanted: Callable[[], bool], seconds: float = 30.0) -> None:
    """Wait for a condition that some announced change will make true."""
    changed = asyncio.Event()
    stops = (
        studio.row_changed.connect(lambda row: changed.set()),
        studio.queue.banner_changed.connect(lambda banner: changed.set()),
        studio.hot_folders.changed.connect(lambda view: changed.set()),
    )
    try:
        async with asyncio.timeout(seconds):
            while not wanted():
                await changed.wait()
                changed.clear()
    finally:
        for stop in stops:
            stop()


async def until_state(studio: Studio, take_id: str, *states: State, seconds: float = 30.0) -> Row:
    await until(studio, lambda: studio.row(take_id).state in states, seconds)
    return studio.row(take_id)
