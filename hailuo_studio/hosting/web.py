"""HTTP as the hosts need it: nothing unbounded or left open, httpx's errors leave as ours."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.network import NetworkNow

if TYPE_CHECKING:
    import httpx

MOST_ANSWER = 1_000_000
MOST_ERROR_PAGE = 64_000
CONNECT_SECONDS = 10.0
SILENT_SECONDS = 30.0
WHOLE_SECONDS = 300.0
_CHECK_SETTINGS = "Check the settings of the picture link."
_HEADERS = {"User-Agent": "HailuoStudio", "Accept-Encoding": "identity"}


class TooLargeError(HostingError):
    """The answer is above the ceiling given for it."""


class WayOutError(HostingError):
    """Not the host is to blame but this computer's way to it, a proxy for example."""


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer; an error page is cut at 64 KB. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


async def send(
    method: str,
    url: str,
    *,
    network: NetworkNow,
    most: int = MOST_ANSWER,
    seconds: float = WHOLE_SECONDS,
    **request: Any,
) -> Reply:
    """The answer to one request, of at most `most` bytes and within `seconds`; no redirect is
    followed. `network` says which way it takes; `request` is httpx's: headers, data, files,
    content. Raises HostingError when there is no whole answer."""
    # Read late and in a thread: the window is usable without, and must not wait for it.
    await asyncio.to_thread(import_module, "hailuo_studio.network.outward")
    import httpx

    from hailuo_studio.network.outward import new_client
    from hailuo_studio.network.trouble import NETWORK_ERRORS, trouble_of

    patience = httpx.Timeout(SILENT_SECONDS, connect=CONNECT_SECONDS)
    try:
        # A client a request: nothing stays open, and making one costs 0.2 ms after the first.
        async with (
            asyncio.timeout(seconds),
            new_client(network, patience, _HEADERS) as client,
            client.stream(method, url, **request) as response,
        ):
            body = await _read(response, most)
    except (*NETWORK_ERRORS, TimeoutError) as error:
        trouble = trouble_of(error, host_of(url))
        kind = WayOutError if trouble.todo else HostingError
        todo = trouble.todo or "Check the connection."
        raise kind(trouble.what, todo=todo, passing=trouble.passing) from error
    return Reply(response.status_code, response.headers, body)


def host_of(url: str) -> str:
    """The host's name for a sentence: no user, no password, no path."""
    parts = urlsplit(url)
    return parts.netloc.rpartition("@")[2]


def refusal(host: str, did: str, status: int, words: str = "") -> HostingError:
    """The error for an answer that is not a success: "HOST DID (404): words"."""
    passing = status in (408, 425, 429) or status >= 500
    todo = "Wait a moment, then try again." if passing else _CHECK_SETTINGS
    if status in (401, 403):
        todo = "Check the key of the picture link."
    said = f": {words.rstrip('.')}." if words else "."
    return HostingError(f"{host} {did} ({status}){said}", todo=todo, passing=passing)


async def _read(response: "httpx.Response", most: int) -> bytes:
    host = host_of(str(response.url))
    ok = response.is_success
    ceiling = most if ok else MOST_ERROR_PAGE
    body = bytearray()
    async for piece in response.aiter_bytes():
        body += piece
        if len(body) > ceiling:
            if not ok:
                break
            raise TooLargeError(
                f"{host} sends more than {most / 1_000_000:g} MB.", todo=_CHECK_SETTINGS
            )
    return bytes(body[:ceiling])
