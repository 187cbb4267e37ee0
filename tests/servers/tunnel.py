"""The user's own way from the internet to this computer: a tiny reverse proxy, under a prefix."""

import asyncio
import contextlib
import socket
from types import TracebackType

PREFIX = "/studio"
BAD_GATEWAY = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def free_port() -> int:
    """A port of loopback nobody has at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Tunnel:
    """Leads from `public_url` to `port`; while `down` it answers 502. `paths` is what was asked
    for, without the prefix."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.down = False
        self.paths: list[str] = []
        self._answered: list[str] = []
        self._passed = asyncio.Event()
        self._open: set[asyncio.Task[None]] = set()

    async def until_answered(self, path: str, times: int) -> None:
        """Wait until so many answers for it have gone through whole."""
        async with asyncio.timeout(60):
            while self._answered.count(path) < times:
                self._passed.clear()
                await self._passed.wait()

    async def __aenter__(self) -> "Tunnel":
        self._server = await asyncio.start_server(self._met, "127.0.0.1", 0)
        here = self._server.sockets[0].getsockname()[1]
        self.public_url = f"http://127.0.0.1:{here}{PREFIX}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        await self._server.wait_closed()

    async def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            await self._lead(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            writer.write(BAD_GATEWAY)
        finally:
            self._open.discard(task)
            writer.close()

    async def _lead(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        method, path, rest = head.split(b" ", 2)
        inside = path.decode().removeprefix(PREFIX)
        self.paths.append(inside)
        if self.down or not path.startswith(PREFIX.encode()):
            raise ConnectionRefusedError
        inner, onward = await asyncio.open_connection("127.0.0.1", self.port)
        onward.write(b" ".join([method, inside.encode(), rest]))
        sending = asyncio.ensure_future(_pipe(reader, onward))
        try:
            await _pipe(inner, writer)
            self._answered.append(inside)
            self._passed.set()
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
            onward.close()


async def _pipe(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError):
        while piece := await reader.read(64 << 10):
            writer.write(piece)
            await writer.drain()
