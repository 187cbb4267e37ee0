"""What the first request would make the window wait for, done ahead."""

import anyio

from hailuo_studio.core.network import Network
from hailuo_studio.network.outward import Outward


def warm() -> None:
    """In a thread: httpx and anyio import their engines at first use (100 ms, far more under Qt's
    import hook), certificates are read."""
    anyio.run(_opened_once)


async def _opened_once() -> None:
    outward = Outward(Network)
    await outward.ready(None, "")
    await outward.aclose()
