"""Copies of stills online that no take needs any more are deleted, where the host can."""

import asyncio
import logging
from collections.abc import Callable

from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.hosting import same_place
from hailuo_studio.engine.means import Access
from hailuo_studio.engine.scope import Scope
from hailuo_studio.store.hosted_stills import HostedStills

_KEY = "tidy"
# An upload that has not ended by then was cut off with its program.
LOST_AFTER = 600.0
_log = logging.getLogger(__name__)


class Tidying:
    """What can't be deleted now is tried again when the next take ends; what the host refuses to
    delete, after a restart only."""

    def __init__(
        self, hosted: HostedStills, access: Access, scope: Scope, clock: Callable[[], float]
    ) -> None:
        self._hosted = hosted
        self._access = access
        self._scope = scope
        self._clock = clock
        self._refused: set[int] = set()
        self._wanted = False

    def begin(self) -> None:
        """Look for what is not needed any more; again, where that is under way."""
        self._wanted = True
        self._scope.start(_KEY, self._work())

    async def finish(self, seconds: float) -> None:
        """Wait for what is under way, at most so long."""
        waiting = asyncio.ensure_future(self._scope.finished(_KEY))
        await asyncio.wait({waiting}, timeout=seconds)
        waiting.cancel()

    async def _work(self) -> None:
        while self._wanted:
            self._wanted = False
            await self._remove_unneeded()

    async def _remove_unneeded(self) -> None:
        host = self._access.host
        if host is None:
            return
        for hosted in self._hosted.unneeded(self._clock() - LOST_AFTER):
            if hosted.id in self._refused or not same_place(hosted.kind, host.kind):
                continue
            # From here on no take can begin to use it: it may be gone any moment.
            if not self._hosted.give_up(hosted.id):
                continue
            try:
                gone = await host.remove(hosted)
            except HostingError as error:
                _log.warning("a picture stays at %s: %s", hosted.kind, error.what)
                if error.passing:
                    return
                self._refused.add(hosted.id)
                continue
            if gone:
                self._hosted.removed(hosted.id, self._clock())
