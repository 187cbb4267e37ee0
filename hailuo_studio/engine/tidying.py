"""Copies of stills online that no take needs any more are deleted, where the host can."""

from collections.abc import Callable

from hailuo_studio.core.hosting import same_place
from hailuo_studio.engine.means import Access
from hailuo_studio.engine.scope import Scope
from hailuo_studio.store.hosted_stills import HostedStills

_KEY = "tidy"


class Tidying:
    """What can't be deleted now is tried again when the next take ends, and after a restart."""

    def __init__(
        self, hosted: HostedStills, access: Access, scope: Scope, clock: Callable[[], float]
    ) -> None:
        self._hosted = hosted
        self._access = access
        self._scope = scope
        self._clock = clock

    def begin(self) -> None:
        self._scope.start(_KEY, self._remove_unneeded())

    async def _remove_unneeded(self) -> None:
        host = self._access.host
        for hosted in self._hosted.unneeded():
            if (
                host is not None
                and same_place(hosted.kind, host.kind)
                and await host.remove(hosted)
            ):
                self._hosted.removed(hosted.id, self._clock())
