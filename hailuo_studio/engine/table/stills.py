"""The stills a table names, each looked at once however many rows use it."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence

from hailuo_studio.core.errors import HostingError, InputError, StillError
from hailuo_studio.core.limits import needs_copy
from hailuo_studio.core.shot import Still
from hailuo_studio.engine.intake import Taken, looks
from hailuo_studio.engine.pictures import Pictures
from hailuo_studio.engine.pool import Pool

AT_ONCE = 4
Found = tuple[Still | StillError, ...]
# How many of how many are done, and what the latest one holds, thumbnails included.
Told = Callable[[int, int, Sequence[Taken]], object]


class TableStills:
    """`found` has what every source holds that was looked at: a picture, or all of a folder;
    `copies` has those of links that can't be sent as they are."""

    def __init__(self, pool: Pool, pictures: Pictures) -> None:
        self.found: dict[str, Found] = {}
        self.copies: dict[str, Still | StillError] = {}
        self._pool = pool
        self._pictures = pictures
        self._stopped = False

    def stop(self) -> None:
        """Look at no more; what was found stays."""
        self._stopped = True

    async def take_in(self, sources: Iterable[str], told: Told) -> bool:
        """Look at those not seen yet, a few at a time; `told` how many of how many are done.
        False when it was stopped."""
        self._stopped = False
        wanted = [s for s in dict.fromkeys(sources) if s and s not in self.found]
        done = 0

        async def work(left: Iterator[str]) -> None:
            nonlocal done
            for source in left:
                if self._stopped:
                    return
                taken = [one async for one in looks(self._pool, [source], self._pictures.network)]
                self.found[source] = tuple(
                    one.found if isinstance(one.found, StillError) else one.found.still
                    for one in taken
                )
                done += 1
                told(done, len(wanted), taken)

        left = iter(wanted)
        await asyncio.gather(*(work(left) for _ in range(AT_ONCE)))
        return not self._stopped

    async def copy_links(self, told: Told) -> bool:
        """Copies of the links that have to be framed or are beyond the limits."""
        self._stopped = False
        links = [
            still
            for found in self.found.values()
            for still in found
            if isinstance(still, Still) and still.source not in self.copies and _copied(still)
        ]
        for done, still in enumerate(links, start=1):
            if self._stopped:
                return False
            self.copies[still.source] = await self._copy(still)
            told(done, len(links), ())
        return True

    async def _copy(self, still: Still) -> Still | StillError:
        try:
            return await self._pictures.copy_of(still)
        except StillError as error:
            return error
        except (HostingError, InputError) as error:
            return StillError(still.source, error.what, todo=error.todo)


def _copied(still: Still) -> bool:
    return still.is_link and needs_copy(still)
