"""A raw HTTP server that behaves as it is told, request by request, and writes down what came."""

import asyncio
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import TracebackType

TLS_HELLO = b"\x16"


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it came; `headers` have lower-case names, `peer` is the other side's port."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    peer: int


Behaviour = Callable[[Received, asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def head(status: int, headers: dict[str, str] | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status} Word", *(f"{k}: {v}" for k, v in (headers or {}).items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def answer(
    status: int = 200, body: bytes | str = b"", headers: dict[str, str] | None = None
) -> Behaviour:
    """A whole answer."""
    data = body.encode() if isinstance(body, str) else body

    async def behave(
        _: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        length = {"Content-Length": str(len(data))}
        writer.write(head(status, length | (headers or {})) + data)
        await writer.drain()

    return behave


def cut(
    body: bytes, announced: int, headers: dict[str, str] | None = None, status: int = 200
) -> Behaviour:
    """`body`, then the connection ends although `announced` bytes were promised."""

    async def behave(
        _: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        writer.write(head(status, {"Content-Length": str(announced)} | (headers or {})) + body)
        await writer.drain()
        writer.close()

    return behave


def ranged(body: bytes, headers: dict[str, str]) -> Behaviour:
    """A file as servers with byte ranges give it; If-Range is compared with the ETag."""

    async def behave(
        received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        asked = received.headers.get("range", "")
        same = received.headers.get("if-range", headers.get("ETag")) == headers.get("ETag")
        start = int(asked.removeprefix("bytes=").rstrip("-")) if asked and same else 0
        if start >= len(body):
            whole = answer(416, b"", {"Content-Range": f"bytes */{len(body)}"})
        elif start:
            span = f"bytes {start}-{len(body) - 1}/{len(body)}"
            whole = answer(206, body[start:], headers | {"Content-Range": span})
        else:
            whole = answer(200, body, headers)
        await whole(received, reader, writer)

    return behave


def dripping(pieces: int, pause: float) -> Behaviour:
    """A chunked answer of blanks that takes its time, never silent for longer than `pause`."""

    async def behave(
        _: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        writer.write(head(200, {"Transfer-Encoding": "chunked"}))
        for _piece in range(pieces):
            writer.write(b"1\r\n \r\n")
            await writer.drain()
            await asyncio.sleep(pause)
        writer.write(b"0\r\n\r\n")
        await writer.drain()

    return behave


def dripped(behaviour: Behaviour, pause: float, size: int = 1) -> Behaviour:
    """What `behaviour` would answer, head and body, `size` bytes at a time."""

    async def behave(
        received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        whole = _Held()
        await behaviour(received, reader, whole)
        for start in range(0, len(whole.data), size):
            writer.write(whole.data[start : start + size])
            await writer.drain()
            await asyncio.sleep(pause)

    return behave


class _Held(asyncio.StreamWriter):
    """Takes what would be written."""

    def __init__(self) -> None:
        self.data = bytearray()

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.data += data

    async def drain(self) -> None:
        """Nothing to wait for."""

    def __del__(self) -> None:
        """Nothing is open."""


async def reset(_: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """The other side sees a reset instead of an answer."""
    connection: socket.socket = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def hang_up(_: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """The connection ends in order, without an answer."""
    writer.close()


async def silence(_: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """No answer, until the other side hangs up."""
    while await reader.read(1024):
        pass


class FaultyServer:
    """Each request meets the next behaviour, the last one again and again. Listens on loopback;
    `requests` is what came, `connections` how many were made. `deaf` connections are reset
    before a byte of them is read."""

    def __init__(
        self,
        *behaviours: Behaviour,
        tls: ssl.SSLContext | None = None,
        deaf: bool = False,
        host: str = "127.0.0.1",
    ) -> None:
        self.behaviours = list(behaviours)
        self.requests: list[Received] = []
        self.connections = 0
        self._tls = tls
        self._deaf = deaf
        self._host = host
        self._open: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> "FaultyServer":
        self._server = await asyncio.start_server(self._met, self._host, 0, ssl=self._tls)
        self.port: int = self._server.sockets[0].getsockname()[1]
        self.address = f"{'https' if self._tls else 'http'}://{self._host}:{self.port}"
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
        self.connections += 1
        try:
            await self._talk(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            self._open.discard(task)
            writer.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._deaf:
            await reset(Received("", "", {}, b"", 0), reader, writer)
            return
        while not writer.is_closing():
            first = await reader.readexactly(1)
            if first == TLS_HELLO:
                writer.write(head(400, {"Connection": "close"}))
                return
            received = await _received(first, reader, writer.get_extra_info("peername")[1])
            self.requests.append(received)
            at = min(len(self.requests), len(self.behaviours)) - 1
            await self.behaviours[at](received, reader, writer)


async def _received(first: bytes, reader: asyncio.StreamReader, peer: int) -> Received:
    text = (first + await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    asked, *lines = text.split("\r\n")
    method, path, _ = asked.split(" ")
    pairs = [line.split(": ", 1) for line in lines if line]
    headers = {name.lower(): value for name, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Received(method, path, headers, body, peer)
