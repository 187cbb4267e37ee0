"""Runs the sandbox on loopback until it is told to stop."""

import asyncio
import contextlib
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

from hailuo_studio.core.catalog import read_catalog
from hailuo_studio.core.errors import StudioError
from hailuo_studio.sandbox.calling import Caller
from hailuo_studio.sandbox.endpoints import Endpoints
from hailuo_studio.sandbox.faults import Faults, read_faults
from hailuo_studio.sandbox.filming import Crew
from hailuo_studio.sandbox.pictures import Pictures
from hailuo_studio.sandbox.state import Memory
from hailuo_studio.sandbox.trouble import Reachable, Trouble

HOST = "127.0.0.1"


def application(
    home: Path,
    faults: Faults,
    seconds: float,
    short_side: int | None = None,
    *,
    data_uris: bool = False,
) -> tuple[Trouble, Crew]:
    """The sandbox as an ASGI application, and the crew that films for it."""
    catalog = read_catalog(files("hailuo_studio.resources").joinpath("catalog.toml").read_text())
    memory, pictures = Memory(home), Pictures(home)
    caller = Caller(faults, seconds)
    crew = Crew(home, memory, caller, short_side)
    ends = Endpoints(memory, crew, pictures, catalog, seconds, caller, data_uris)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        yield
        await crew.aclose()

    app = Starlette(
        lifespan=lifespan,
        routes=[
            Route("/api/v1/videos/generations", ends.submit, methods=["POST"]),
            Route("/api/v1/tasks/{task_id}", ends.status),
            Route("/results/{task_id}.mp4", ends.result, name="result"),
            Route("/upload", pictures.upload, methods=["POST"]),
            Route("/upload/{name}", pictures.remove, methods=["DELETE"]),
            Route("/pictures/{name}", pictures.picture, name="picture"),
            Route("/billing/credits", ends.billing),
            Route("/billing/credits", ends.fill_purse, methods=["POST"]),
            Route("/_sandbox/record", ends.record),
        ],
    )
    return Trouble(app, faults), crew


def serve(
    port: int,
    faults: Path | None,
    home: Path,
    seconds: float,
    *,
    with_parent: bool = False,
    short_side: int | None = None,
    data_uris: bool = False,
) -> None:
    """Serve until stopped; says `ready ADDRESS` once it listens. `with_parent` ends it as soon as
    standard input closes, so that it never outlives the program that started it."""
    try:
        app, crew = application(home, read_faults(faults), seconds, short_side, data_uris=data_uris)
    except StudioError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(2)
    config = uvicorn.Config(
        app,
        host=HOST,
        port=port,
        log_level="warning",
        http=Reachable,
        timeout_graceful_shutdown=2,
    )
    # uvicorn passes a signal on once it has shut down: then it must end us in good order.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(_Announcing(config, crew), with_parent))


class _Announcing(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, crew: Crew) -> None:
        super().__init__(config)
        self._crew = crew

    async def startup(self, sockets: list[object] | None = None) -> None:  # type: ignore[override]
        await super().startup()
        if self.started:
            # Not before it listens: the pictures to film are fetched from here.
            self._crew.take_up()
            port = self.servers[0].sockets[0].getsockname()[1]
            sys.stdout.write(f"ready http://{HOST}:{port}\n")
            sys.stdout.flush()


async def _serve(server: uvicorn.Server, with_parent: bool) -> None:
    if with_parent:
        threading.Thread(target=_end_with_parent, args=(server,), daemon=True).start()
    await server.serve()


def _end_with_parent(server: uvicorn.Server) -> None:
    # Not through sys.stdin, whose lock a waiting thread would hold while the program ends.
    while os.read(sys.stdin.fileno(), 1024):
        pass
    server.should_exit = True  # Not a signal: that would end the process before it cleaned up.
