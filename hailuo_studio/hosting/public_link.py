"""The picture is already online: nothing is uploaded, its link is only looked at."""

from hailuo_studio.core.limits import MOST_BYTES
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.hosting.picture import fetch_picture


async def check_link(url: str, most: int = MOST_BYTES, network: NetworkNow = Network) -> bytes:
    """The picture behind the user's own link, fetched as the service will fetch it; `most` bytes
    of it are allowed, by default what the service reads; `network` says which way it takes.

    Raises InputError where the address is neither https nor on loopback; HostingError where it
    can't be reached, is no picture or is larger.
    """
    return await fetch_picture(url, network, most)
