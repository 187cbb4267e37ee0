"""The transport of every request: its way is chosen when it leaves, so that a changed setting holds
for the next one and what is on its way is not touched.
"""

import asyncio
from collections.abc import Mapping
from typing import Any

import httpx
from socksio.exceptions import SOCKSError

from hailuo_studio.core.network import NetworkNow, Proxy
from hailuo_studio.network.proxy_errors import (
    ProxyAwayError,
    ProxyLoginError,
    ProxyNotSafeError,
    ProxyRefusedError,
)
from hailuo_studio.network.trust import trust
from hailuo_studio.network.way import way_to

_WRONG_LOGIN = ("407", "Invalid username", "Requested ")


def new_client(
    network: NetworkNow, timeout: httpx.Timeout, headers: Mapping[str, str] | None = None
) -> httpx.AsyncClient:
    """A client that follows no redirect and asks nobody but `network` for its way."""
    return httpx.AsyncClient(
        transport=Outward(network),
        trust_env=False,
        timeout=timeout,
        follow_redirects=False,
        headers=headers,
    )


class Outward(httpx.AsyncBaseTransport):
    """Raises the errors of `proxy_errors` where a proxy is to blame; they are httpx's."""

    def __init__(self, network: NetworkNow) -> None:
        self._network = network
        self._open: dict[tuple[Proxy | None, str], httpx.AsyncHTTPTransport] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        network = self._network()
        proxy = await way_to(str(request.url), network)
        transport = await self.ready(proxy, network.authorities)
        if proxy is None:
            return await transport.handle_async_request(request)
        return await _through(proxy, transport, request)

    async def ready(self, proxy: Proxy | None, authorities: str) -> httpx.AsyncHTTPTransport:
        """What leads there, opened at its first use."""
        key = proxy, authorities
        if key not in self._open:
            made = await asyncio.to_thread(_transport, proxy, authorities)
            return self._open.setdefault(key, made)
        return self._open[key]

    async def aclose(self) -> None:
        for transport in self._open.values():
            await transport.aclose()
        self._open.clear()


def _transport(proxy: Proxy | None, authorities: str) -> httpx.AsyncHTTPTransport:
    context = trust(authorities)
    if proxy is None:
        return httpx.AsyncHTTPTransport(verify=context, trust_env=False)
    login = proxy.login
    way = httpx.Proxy(
        proxy.address,
        auth=(login.user, login.password) if login else None,
        ssl_context=context if proxy.scheme == "https" else None,
    )
    return httpx.AsyncHTTPTransport(verify=context, trust_env=False, proxy=way)


async def _through(
    proxy: Proxy, transport: httpx.AsyncHTTPTransport, request: httpx.Request
) -> httpx.Response:
    progress = _Progress(request.extensions.get("trace"))
    request.extensions = {**request.extensions, "trace": progress}
    try:
        return await _told_apart(proxy, transport, request, progress)
    except (httpx.TransportError, asyncio.CancelledError):
        # A connection that a SOCKS proxy refused is left open by httpx.
        if progress.stream is not None and not progress.past:
            await progress.stream.aclose()
        raise


async def _told_apart(
    proxy: Proxy,
    transport: httpx.AsyncHTTPTransport,
    request: httpx.Request,
    progress: "_Progress",
) -> httpx.Response:
    try:
        return await transport.handle_async_request(request)
    except httpx.ProxyError as error:
        said = str(error)
        wrong_login = said.startswith(_WRONG_LOGIN)
        raise (ProxyLoginError if wrong_login else ProxyRefusedError)(proxy, said) from error
    except (httpx.ConnectError, httpx.ConnectTimeout) as error:
        if not progress.reached:
            raise ProxyAwayError(proxy) from error
        if not progress.past:
            raise ProxyNotSafeError(proxy) from error
        raise
    except (httpx.NetworkError, httpx.RemoteProtocolError) as error:
        if progress.reached and not progress.past:
            raise ProxyRefusedError(proxy) from error
        raise
    except (SOCKSError, AssertionError) as error:
        # httpx lets pass what socksio says of an answer that is none; it asserts the rest.
        raise ProxyRefusedError(proxy) from error


class _Progress:
    """How far a new connection came: to the proxy, and past it. `heard` is told all the same."""

    def __init__(self, heard: Any) -> None:
        self._heard = heard
        self.stream: Any = None
        self.past = False

    @property
    def reached(self) -> bool:
        return self.stream is not None

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        if event.endswith("connect_tcp.complete"):
            self.stream = info["return_value"]
        # A proxy's own encryption, where it has any, is "connection.start_tls".
        self.past = self.past or event in ("proxy.start_tls.started", "socks.start_tls.started")
        if self._heard is not None:
            await self._heard(event, info)
