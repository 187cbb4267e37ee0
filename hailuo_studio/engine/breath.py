"""Long work on the loop lets others have their turn."""

import asyncio
import time

SECONDS = 0.008


class Breath:
    """`draw` gives the loop a turn once half a frame has gone by since the last one."""

    def __init__(self) -> None:
        self._since = time.perf_counter()

    async def draw(self) -> None:
        if time.perf_counter() - self._since > SECONDS:
            await asyncio.sleep(0)
            self._since = time.perf_counter()
