"""Keeps the local listener as the settings want it: on, off, or elsewhere."""

import logging
from collections.abc import Callable
from pathlib import Path

from hailuo_studio.core.errors import ListenerError
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.hosting.listener import Listener
from hailuo_studio.hosting.shelf import Shelf

_log = logging.getLogger(__name__)


class Listening:
    """`shelf` holds the stills in flight of this home. `at` is where the service can call back,
    None while nothing listens here; `trouble` says why, where the settings want it."""

    def __init__(self, folder: Path, heard: Callable[[str], bool]) -> None:
        self.shelf = Shelf(folder)
        self.at: ListenAt | None = None
        self.trouble: ListenerError | None = None
        self._heard = heard
        self._listener: Listener | None = None

    async def follow(self, wanted: ListenAt | None) -> None:
        """Listen there from now on; a port that can't be had is `trouble`, not an error."""
        if wanted is not None and self.at is not None and wanted.port == self.at.port:
            self.at = wanted
            return
        await self.aclose()
        self.trouble = None
        if wanted is None:
            return
        listener = Listener(wanted.port, self.shelf, self._heard)
        try:
            await listener.start()
        except ListenerError as error:
            self.trouble = error
            _log.warning("%s", error)
        else:
            self.at, self._listener = wanted, listener

    async def aclose(self) -> None:
        listener, self._listener, self.at = self._listener, None, None
        if listener is not None:
            await listener.aclose()
