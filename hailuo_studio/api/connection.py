"""How a connection is made: the system's certificates and proxies, this computer past any proxy."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from urllib.parse import urlsplit

import anyio
import anyio.lowlevel
import httpx
import truststore

from hailuo_studio.core.address import is_loopback

# UnicodeError: a host name that no name server could be asked for.
NETWORK_ERRORS = (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, UnicodeError)
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


def no_way(origin: str, error: BaseException) -> str:
    """Why nothing was heard from there, in a sentence for a person."""
    host = origin.split("://", 1)[1]
    causes = tuple(_causes(error))
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return f"{host} did not answer in time."
    if isinstance(error, httpx.ProxyError):
        return f"The proxy does not lead to {host}."
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return f"{host} can't be reached safely: this computer does not trust its certificate."
    if any(isinstance(cause, socket.gaierror) for cause in causes):
        return f"{host} can't be reached: its name is not found. Is this computer online?"
    return f"{host} can't be reached."


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


@cache
def system_trust() -> ssl.SSLContext:
    """The operating system's certificates; made once, it takes some milliseconds."""
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def warm() -> None:
    """Do ahead, in a thread, what the first request would make the loop wait for: httpx and anyio
    import their engines at first use (100 ms, far more under Qt's import hook), certificates are
    read."""
    anyio.run(_opened_once)


async def _opened_once() -> None:
    # A proxy that can't be used is told at the first request.
    with suppress(httpx.ProxyError):
        async with new_client("https://localhost", httpx.Timeout(1.0)):
            await anyio.lowlevel.checkpoint()
