"""A real proxy on loopback, HTTP CONNECT or SOCKS5, with and without a password. It leads every
name of the wide world to a port of this computer."""

import asyncio
import base64
import ssl
from collections.abc import Mapping
from types import TracebackType

from hailuo_studio.core.network import Login, Proxy

_NO_METHOD = b"\x05\xff"


class ForwardProxy:
    """`leads` has the port here for each host. `asked` are the hosts and ports it was asked for,
    refused ones included; `heads` what it was sent before a connection was made; `led` counts the
    connections it made."""

    def __init__(
        self,
        leads: Mapping[str, int],
        *,
        login: tuple[str, str] | None = None,
        tls: ssl.SSLContext | None = None,
        socks: bool = False,
    ) -> None:
        self.asked: list[str] = []
        self.heads: list[str] = []
        self.led = 0
        self._leads = leads
        self._login = login
        self._tls = tls
        self._socks = socks
        self._open: set[asyncio.Task[None]] = set()

    def proxy(self, login: Login | None = None) -> Proxy:
        """As a client needs it."""
        scheme = "socks5" if self._socks else "https" if self._tls else "http"
        return Proxy(scheme, "127.0.0.1", self.port, login)

    @property
    def address(self) -> str:
        return self.proxy().address

    async def __aenter__(self) -> "ForwardProxy":
        met = self._met_socks if self._socks else self._met
        self._server = await asyncio.start_server(
            lambda reader, writer: self._own(met(reader, writer), writer),
            "127.0.0.1",
            ssl=self._tls,
        )
        self.port: int = self._server.sockets[0].getsockname()[1]
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

    async def _own(
        self, work: "asyncio._CoroutineLike[None]", writer: asyncio.StreamWriter
    ) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            await work
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            writer.transport.abort()
        finally:
            self._open.discard(task)
            writer.close()

    async def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        self.heads.append(head)
        method, where, _ = head.split("\r\n")[0].split(" ")
        self.asked.append(where)
        port = self._leads.get(where.rpartition(":")[0])
        if not self._let_in(head):
            answer = b"HTTP/1.1 407 Proxy Authentication Required\r\n"
            writer.write(answer + b'Proxy-Authenticate: Basic realm="company"\r\n\r\n')
        elif method != "CONNECT" or port is None:
            writer.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")
        else:
            await self._lead(port, reader, writer, b"HTTP/1.1 200 Connected\r\n\r\n")
        await writer.drain()

    def _let_in(self, head: str) -> bool:
        if self._login is None:
            return True
        written = base64.b64encode(":".join(self._login).encode()).decode()
        return f"proxy-authorization: basic {written}".casefold() in head.casefold()

    async def _met_socks(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """https://www.rfc-editor.org/rfc/rfc1928, https://www.rfc-editor.org/rfc/rfc1929"""
        _, count = await reader.readexactly(2)
        wanted = 0 if self._login is None else 2
        if wanted not in await reader.readexactly(count):
            writer.write(_NO_METHOD)
            return
        writer.write(bytes((5, wanted)))
        if self._login is not None and not await self._let_in_socks(reader, writer):
            return
        _, _, _, kind = await reader.readexactly(4)
        assert kind == 3, "a name, so that it is looked up by the proxy"
        host = (await reader.readexactly((await reader.readexactly(1))[0])).decode()
        port = int.from_bytes(await reader.readexactly(2), "big")
        self.asked.append(f"{host}:{port}")
        answer = b"\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00"
        await self._lead(self._leads[host], reader, writer, answer)

    async def _let_in_socks(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> bool:
        await reader.readexactly(1)
        said = [
            (await reader.readexactly((await reader.readexactly(1))[0])).decode() for _ in range(2)
        ]
        right = tuple(said) == self._login
        writer.write(b"\x01\x00" if right else b"\x01\x01")
        await writer.drain()
        return right

    async def _lead(
        self,
        port: int,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        answer: bytes,
    ) -> None:
        there, onward = await asyncio.open_connection("127.0.0.1", port)
        self.led += 1
        writer.write(answer)
        try:
            await asyncio.gather(_pump(reader, onward), _pump(there, writer))
        finally:
            onward.transport.abort()


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Until one side has nothing more to say, which the other is told."""
    while data := await reader.read(1 << 16):
        writer.write(data)
        await writer.drain()
    writer.close()
