"""How a connection is made: the system's certificates and proxies, this computer past any proxy."""

import ssl
from functools import cache
from urllib.parse import urlsplit

import anyio
import httpx
import truststore

from hailuo_studio.core.address import is_loopback

_LOOPBACK = ("localhost", "127.0.0.1", "[::1]")


def new_client(
    url: str, timeout: httpx.Timeout, headers: dict[str, str] | None = None
) -> httpx.AsyncClient:
    """A client for this address that follows no redirect. Raises httpx.ProxyError for a proxy
    setting that can't be used."""
    host = urlsplit(url).hostname or ""
    past = {*_LOOPBACK, *([host] if is_loopback(host) and ":" not in host else [])}
    try:
        return httpx.AsyncClient(
            timeout=timeout,
            verify=system_trust(),
            follow_redirects=False,
            headers=headers,
            mounts={f"all://{name}": None for name in past},
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        # A SOCKS proxy without its package, or a proxy that is no address.
        raise httpx.ProxyError("The proxy of this computer's settings can't be used.") from error


@cache
def system_trust() -> ssl.SSLContext:
    """The operating system's certificates; made once, it takes some milliseconds."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def warm() -> None:
    """Do ahead, in a thread, what the first request would make the loop wait for: anyio's backend
    is imported at first use (40 ms, far more under Qt's import hook), certificates are read."""
    system_trust()
    anyio.run(anyio.sleep, 0)
