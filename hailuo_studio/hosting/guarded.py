"""A connection to the listener that can't be held for long: counted, and on the clock."""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

MOST_CONNECTIONS = 64
HEAD_SECONDS = 4.0
WHOLE_SECONDS = 300.0
MOST_HEAD = 16 << 10


class GuardedProtocol(H11Protocol):
    """One request a connection. Too many connections, a head that drips, or an answer that is not
    read for minutes: the connection is broken off."""

    _timers: tuple[asyncio.TimerHandle, ...] = ()

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if len(self.connections) > MOST_CONNECTIONS:
            transport.abort()
            return
        self._timers = (
            self.loop.call_later(HEAD_SECONDS, self._no_request),
            self.loop.call_later(WHOLE_SECONDS, transport.abort),
        )

    def connection_lost(self, exc: Exception | None) -> None:
        for timer in self._timers:
            timer.cancel()
        super().connection_lost(exc)

    def _no_request(self) -> None:
        if self.conn.their_state is h11.IDLE:
            self.transport.abort()
