"""When a download has stalled: by how little comes, never by how long it takes in all."""

import time
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx


@dataclass(frozen=True, slots=True)
class Stall:
    """Fewer than `least` bytes within `seconds`, or no answer `until_answered`: the connection is
    given up, and the download goes on over a new one where it was."""

    seconds: float = 60.0
    least: int = 4096
    until_answered: float = 75.0

    async def guarded(self, pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
        """The pieces, as long as enough of them come. Raises httpx.ReadTimeout."""
        since, came = time.monotonic(), 0
        async for piece in pieces:
            yield piece
            came += len(piece)
            # The time the disk took is not the connection's: a big write brings many bytes.
            if came >= self.least:
                since, came = time.monotonic(), 0
            elif time.monotonic() - since > self.seconds:
                raise httpx.ReadTimeout("The download has stalled.")


STALL = Stall()
