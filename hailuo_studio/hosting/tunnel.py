"""This computer behind the user's own tunnel: the listener shows the picture itself."""

import asyncio
import time
from collections.abc import Callable

from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.hosting import TUNNEL
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.core.take import Hosted
from hailuo_studio.hosting.picture import answers, fetch_picture
from hailuo_studio.hosting.shelf import Shelf
from hailuo_studio.hosting.web import WayOutError, host_of

# A tunnel may end any minute: ten minutes after it was seen to work a link has less than the two
# hours of life left that a request needs, and the picture is shown and looked at anew.
SEEN_SECONDS = 2 * 3600.0 + 600.0


class TunnelHost:
    """The `Host` that puts pictures on the shelf the listener shows, in this process or another
    one of this home. `clock` gives seconds since the epoch."""

    def __init__(
        self,
        at: ListenAt,
        shelf: Shelf,
        clock: Callable[[], float] = time.time,
        network: NetworkNow = Network,
    ) -> None:
        self._at = at
        self._shelf = shelf
        self._clock = clock
        self._network = network

    @property
    def kind(self) -> str:
        return f"{TUNNEL}{self._at.public_url}"

    @property
    def keeps_bytes(self) -> bool:
        return True

    def describe(self) -> str:
        return f"this computer, as {host_of(self._at.public_url)}, while it is needed"

    def object_name(self, name: str) -> str:
        return name

    async def put(self, picture: bytes, name: str) -> Hosted:
        try:
            await asyncio.to_thread(self._shelf.add, name, picture)
        except OSError as error:
            raise HostingError(
                f"The picture can't be written for the listener: {error.strerror}.",
                todo="Free some disk space, then continue.",
                passing=True,
            ) from error
        try:
            await self._look_here(name, picture)
        except HostingError:
            await asyncio.to_thread(self._shelf.remove, name)
            raise
        return Hosted(
            self._at.still_url(name), self.kind, self._clock() + SEEN_SECONDS, object_name=name
        )

    async def _look_here(self, name: str, picture: bytes) -> None:
        """Past the tunnel first, so that trouble is named where it is."""
        try:
            found: bytes | None = await fetch_picture(self._at.local_still_url(name), self._network)
        except HostingError:
            found = None
        if found != picture:
            raise HostingError(
                f"This program does not listen on port {self._at.port}: another program uses it.",
                todo="Close that program, or choose another port under [listener] in "
                "settings.toml, then continue.",
                passing=True,
            )

    async def fetch_back(self, url: str) -> bytes:
        try:
            return await fetch_picture(url, self._network)
        except WayOutError:
            raise
        except HostingError as error:
            raise HostingError(
                f"Through the tunnel: {error.what}",
                todo=f"Check that your tunnel runs and leads to port {self._at.port}, then "
                "continue.",
                passing=True,
            ) from error

    async def alive(self, url: str) -> bool:
        return await answers(url, self._network)

    async def remove(self, hosted: Hosted) -> bool:
        # At once, not in a thread: meanwhile another take could count on this link.
        try:
            self._shelf.remove(hosted.object_name)
        except OSError:
            return False
        return True

    async def aclose(self) -> None:
        """The listener is closed by whoever opened it."""
