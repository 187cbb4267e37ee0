"""The local door: a small server on loopback, behind the user's own tunnel or reverse proxy.

It hears the service's callbacks and shows the stills in flight; see `door.py` for what it answers.
"""

import asyncio
import os
import socket
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from hailuo_studio.core.errors import ListenerError
from hailuo_studio.hosting.shelf import Shelf

if TYPE_CHECKING:
    from uvicorn.server import ServerState

HOST = "127.0.0.1"
END_SECONDS = 2.0


class Listener:
    """Listens between `start` and `aclose`, on the running loop. `heard` is told the end of the
    path of each callback and says whether any take has it."""

    def __init__(self, port: int, shelf: Shelf, heard: Callable[[str], bool]) -> None:
        self._port = port
        self._shelf = shelf
        self._heard = heard
        self._server: asyncio.Server | None = None
        self._state: ServerState | None = None

    async def start(self) -> None:
        """Raises ListenerError where the port can't be had."""
        try:
            door = bound(self._port)
        except OSError as error:
            raise ListenerError(
                f"The listener can't use port {self._port}: {error.strerror or error}.",
                todo="Close the program that uses it, or choose another port under [listener] in "
                "settings.toml.",
            ) from error
        try:
            await asyncio.to_thread(self._shelf.sweep)
            await self._serve(door)
        except BaseException:
            door.close()
            raise

    async def _serve(self, door: socket.socket) -> None:
        # Read late, and in a thread: who listens nowhere needs no server, the window must not wait.
        await asyncio.to_thread(import_module, "hailuo_studio.hosting.guarded")
        import uvicorn
        from uvicorn.server import ServerState

        from hailuo_studio.hosting.door import Door
        from hailuo_studio.hosting.guarded import MOST_HEAD, GuardedProtocol

        config = uvicorn.Config(
            Door(self._shelf, self._heard),
            # Nothing of a request may reach the log: its path is a secret.
            access_log=False,
            log_config=None,
            log_level="critical",
            lifespan="off",
            ws="none",
            proxy_headers=False,
            h11_max_incomplete_event_size=MOST_HEAD,
        )
        config.load()
        self._state = state = ServerState()
        self._server = await asyncio.get_running_loop().create_server(
            lambda: GuardedProtocol(config, state, {}), sock=door
        )

    async def aclose(self) -> None:
        """Break off what is under way; the port is free afterwards."""
        server, state = self._server, self._state
        if server is None or state is None:
            return
        server.close()
        for connection in tuple(state.connections):
            connection.transport.abort()
        if state.tasks:
            await asyncio.wait(tuple(state.tasks), timeout=END_SECONDS)
        await server.wait_closed()
        self._server = None


def bound(port: int) -> socket.socket:
    """A listening socket on loopback. Raises OSError where another program has the port."""
    door = socket.socket()
    try:
        if os.name == "posix":
            # Not on Windows, where it would let two programs have the same port.
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((HOST, port))
        door.listen()
    except OSError:
        door.close()
        raise
    return door
