"""Whether a server can be reached: one GET without a key, which costs nothing anywhere."""

import asyncio
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx

from hailuo_studio.core.network import Network
from hailuo_studio.network.outward import new_client
from hailuo_studio.network.trouble import NETWORK_ERRORS, Trouble, trouble_of
from hailuo_studio.network.way import way_to

REACH_SECONDS = 8.0


@dataclass(frozen=True, slots=True)
class Reached:
    """`trouble` None: whatever it answered, it answered over a safe connection. `through` is the
    proxy's place, empty for none."""

    through: str = ""
    trouble: Trouble | None = None


async def reach(url: str, network: Network, seconds: float = REACH_SECONDS) -> Reached:
    """`url` has been checked to be an address; no redirect is followed, no page is read."""
    through = ""
    try:
        proxy = await way_to(url, network)
        through = proxy.place if proxy is not None else ""
        async with (
            asyncio.timeout(seconds),
            new_client(lambda: network, httpx.Timeout(seconds)) as client,
            client.stream("GET", url),
        ):
            return Reached(through)
    except (*NETWORK_ERRORS, OSError) as error:
        return Reached(through, trouble_of(error, urlsplit(url).netloc.rpartition("@")[2]))
