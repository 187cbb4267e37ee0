"""Practice: the sandbox as a process of its own, and the service and host that lead to it."""

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from filelock import FileLock, Timeout

from hailuo_studio.core.errors import (
    AskError,
    DownloadError,
    DownloadTrouble,
    HostingError,
    NotSent,
    StudioError,
)
from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.core.take import Hosted
from hailuo_studio.core.task import Accepted, TaskReport
from hailuo_studio.hosting.http_endpoint import HttpEndpoint

if TYPE_CHECKING:
    from hailuo_studio.api.client import ServiceClient

KEY = "aio_sandbox_practice"
ORIGIN = "practice"
START_SECONDS = 20.0
STOP_SECONDS = 3.0
DAY = 24 * 3600


class Sandbox:
    """One sandbox a home: the first process that needs it starts it, the others use it, and when
    its starter ends the next one starts it again. Its tasks survive on disk."""

    def __init__(self, home: Path, seconds: str = "") -> None:
        """`seconds` is how long a task takes; empty leaves that to the sandbox."""
        self._home = home
        self._options = ["--seconds", seconds] if seconds else []
        home.mkdir(parents=True, exist_ok=True)
        self._lock = FileLock(home / "lock", thread_local=False, fallback_to_soft=False)
        self._address_file = home / "address"
        self._process: subprocess.Popen[str] | None = None
        self._address = ""
        self._starting = asyncio.Lock()

    async def address(self) -> str:
        """Where it listens; started first where nobody has. Raises StudioError when it can't be."""
        async with self._starting:
            if self._process is not None and self._process.poll() is None:
                return self._address
            return await asyncio.to_thread(self._reach)

    async def stop(self) -> None:
        """Stop it, if this process started it."""
        await asyncio.to_thread(self._stop)

    def _reach(self) -> str:
        try:
            self._lock.acquire(blocking=False)
        except Timeout:
            return self._address_file.read_text().strip() if self._address_file.exists() else ""
        return self._start()

    def _start(self) -> str:
        root = str(Path(__file__).parent.parent)
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
        }
        with (self._home / "sandbox.log").open("ab") as log:
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "hailuo_studio.sandbox",
                    "--with-parent",
                    "--home",
                    str(self._home),
                    "--port",
                    str(self._port()),
                    *self._options,
                ],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=environment,
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline().split()
        if len(line) != 2 or line[0] != "ready":
            self._stop()
            raise StudioError(
                "Practice could not start its sandbox.",
                todo=f"See {self._home / 'sandbox.log'}.",
            )
        self._address = line[1]
        self._address_file.write_text(self._address)
        return self._address

    def _port(self) -> int:
        """The port it had before, so that links of an earlier run still lead somewhere."""
        if not self._address_file.exists():
            return 0
        port = urlsplit(self._address_file.read_text().strip()).port or 0
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                return 0
        return port

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        # It ends in order when its parent's pipe closes; only where it does not, it is made to.
        if not _ended(process):
            process.terminate()
        if not _ended(process):
            process.kill()
            process.wait()
        self._lock.release()


def _ended(process: subprocess.Popen[str]) -> bool:
    """Whether it ended within a few seconds."""
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        return False
    return True


class PracticeService:
    """The sandbox behind the engine's interface; bound to its home, whatever port it has today."""

    origin = ORIGIN
    key_fingerprint = ORIGIN

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._client: ServiceClient | None = None
        self._address = ""

    async def submit(self, body: Mapping[str, str]) -> Accepted:
        try:
            client = await self._reach()
        except StudioError as error:
            raise NotSent(str(error)) from error
        return await client.submit(body)

    async def ask(self, task_id: str, submitted_image: str | None) -> TaskReport:
        try:
            client = await self._reach()
        except StudioError as error:
            raise AskError(str(error)) from error
        return await client.ask(task_id, submitted_image)

    async def fetch(self, url: str, to: Path, progress: Callable[[int, int | None], None]) -> str:
        try:
            await self._reach()
        except StudioError as error:
            raise DownloadError(DownloadTrouble.CONNECTION, error.what, todo=error.todo) from error
        from hailuo_studio.api.download import fetch

        here = urlunsplit(urlsplit(url)._replace(netloc=urlsplit(self._address).netloc))
        return (await fetch(here, to, progress)).sha256

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()

    async def _reach(self) -> "ServiceClient":
        address = await self._sandbox.address()
        # Read late: it takes a while, and the window is usable without.
        from hailuo_studio.api.client import ServiceClient

        if self._client is None or address != self._address:
            await self.aclose()
            self._address, self._client = address, ServiceClient(address, KEY)
        return self._client


class PracticeHost:
    """The sandbox's own upload endpoint."""

    kind = ORIGIN
    keeps_bytes = True

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox

    def object_name(self, name: str) -> str:
        """The sandbox gives nothing to remove it by."""
        return ""

    async def put(self, picture: bytes, name: str) -> Hosted:
        return replace(await (await self._endpoint()).put(picture, name), kind=ORIGIN)

    async def fetch_back(self, url: str) -> bytes:
        return await (await self._endpoint()).fetch_back(url)

    async def alive(self, url: str) -> bool:
        return await (await self._endpoint()).alive(url)

    async def remove(self, hosted: Hosted) -> bool:
        """The sandbox throws pictures away after a day; nothing of it is anywhere else."""
        return False

    def describe(self) -> str:
        return "this computer, for Practice"

    async def aclose(self) -> None:
        """Nothing is kept open."""

    async def _endpoint(self) -> HttpEndpoint:
        try:
            address = await self._sandbox.address()
        except StudioError as error:
            raise HostingError(error.what, todo=error.todo) from error
        hosting = HttpHosting(url=f"{address}/upload", url_path="data.url", expires_in=DAY)
        return HttpEndpoint(hosting, _no_secret)


async def _no_secret(name: str) -> str | None:
    return None
