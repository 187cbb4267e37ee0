"""A program of its own, to be stopped as a sleeping computer stops it: carries on with a home
until all of it is ready. Its clock is ahead by the seconds in a file."""

import asyncio
import sys
import time
from pathlib import Path

from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.core.take import State
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.studio import Ceilings, Studio
from hailuo_studio.hosting.http_endpoint import HttpEndpoint
from hailuo_studio.service import RealService
from hailuo_studio.workplace import shipped_catalog
from tests.engine.conftest import no_secret

TEMPO = 1.5
KEY = "aio_sleeper"


async def carry_on(home: Path, address: str, ahead: Path) -> None:
    def clock() -> float:
        return time.time() + float(ahead.read_text())

    studio = Studio(
        Folders(home, home / "clips"),
        shipped_catalog(),
        practice=False,
        ceilings=lambda: Ceilings(1000, None),
        on_error=print,
        tempo=TEMPO,
        clock=clock,
    )
    hosting = HttpHosting(url=f"{address}/upload", url_path="data.url", expires_in=86400)
    service = RealService(address, KEY, "print")
    studio.connect(service, HttpEndpoint(hosting, no_secret, clock))
    changed = asyncio.Event()
    studio.row_changed.connect(lambda row: changed.set())
    studio.start()
    while any(row.state is not State.READY for row in studio.rows()):
        await changed.wait()
        changed.clear()
    await studio.aclose()
    await service.aclose()


if __name__ == "__main__":
    asyncio.run(carry_on(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])))
