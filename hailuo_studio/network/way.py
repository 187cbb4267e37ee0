"""Which way a request takes. This computer itself is never asked for through a proxy."""

import asyncio
from urllib.parse import urlsplit

from hailuo_studio.core.address import is_loopback
from hailuo_studio.core.network import Manner, Network, Proxy, read_system_proxy
from hailuo_studio.network.proxy_errors import UnusableProxyError


async def way_to(url: str, network: Network) -> Proxy | None:
    """None: straight. Raises UnusableProxyError."""
    if is_loopback(urlsplit(url).hostname or "") or network.manner is Manner.NONE:
        return None
    if network.manner is Manner.OWN:
        return network.proxy
    # In a thread: Windows and macOS have to be asked, and Windows may ask a name server.
    return await asyncio.to_thread(_way_of_the_system, url)


def _way_of_the_system(url: str) -> Proxy | None:
    """By the environment, or else what Windows or macOS have set; exceptions included."""
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(url)
    proxies = getproxies()
    named = next((proxies[key] for key in (parts.scheme, "all", "socks") if proxies.get(key)), "")
    if not named or proxy_bypass(f"{parts.hostname}:{parts.port or 443}"):
        return None
    proxy = read_system_proxy(named)
    if proxy is None:
        raise UnusableProxyError
    return proxy
