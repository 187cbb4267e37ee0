"""Pictures as they are sent: each prepared once, however many takes of it wait."""

import asyncio
from pathlib import Path
from weakref import WeakValueDictionary

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Still
from hailuo_studio.core.take import Prepared
from hailuo_studio.engine.pool import Pool


class PreparedPictures:
    def __init__(self, pool: Pool, folder: Path) -> None:
        self.folder = folder
        self._pool = pool
        self._busy: WeakValueDictionary[tuple[str, Framing], asyncio.Lock] = WeakValueDictionary()

    async def get(self, still: Still, framing: Framing) -> Prepared:
        """Made now, or kept from before. Raises StillError, or OSError where it can't be
        written."""
        from hailuo_studio.media.prepared_files import prepared_once

        one_at_a_time = self._busy.setdefault((still.sha256, framing), asyncio.Lock())
        async with one_at_a_time:
            return await self._pool.picture(prepared_once, still, framing, self.folder)

    async def tidy(self, needed: frozenset[str]) -> None:
        """Forget the oldest beyond a bound; `needed` are paths that unfinished takes refer to."""
        from hailuo_studio.media.prepared_files import tidy

        await self._pool.run(tidy, self.folder, needed)
