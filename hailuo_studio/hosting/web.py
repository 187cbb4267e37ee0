"""HTTP as the hosts need it: nothing unbounded or left open, httpx's errors leave as ours."""

import asyncio
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from hailuo_studio.core.errors import HostingError

if TYPE_CHECKING:
    import httpx

MOST_ANSWER = 1_000_000
MOST_ERROR_PAGE = 64_000
CONNECT_SECONDS = 10.0
SILENT_SECONDS = 30.0
WHOLE_SECONDS = 300.0
_CHECK_SETTINGS = "Check the settings of the picture link."
_CHECK_CONNECTION = "Check the connection."
# Names and addresses of this computer are never asked for through a proxy.
_LOOPBACK = ("all://localhost", "all://127.0.0.1", "all://[::1]")


class TooLargeError(HostingError):
    """The answer is above the ceiling given for it."""


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
    most: int = MOST_ANSWER,
    seconds: float = WHOLE_SECONDS,
    **request: Any,
) -> Reply:
    """The answer to one request, of at most `most` bytes and within `seconds`; no redirect is
    followed. `request` is httpx's: headers, data, files, content. Raises HostingError when there
    is no whole answer."""
    with _as_ours(url):
        # A client a request: nothing stays open, and making one costs 0.2 ms after the first.
        client = await asyncio.to_thread(_new_client)
        async with (
            asyncio.timeout(seconds),
            client,
            client.stream(method, url, **request) as response,
        ):
            body = await _read(response, most)
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


def _new_client() -> "httpx.AsyncClient":
    import httpx

    try:
        return httpx.AsyncClient(
            verify=_tls(),
            timeout=httpx.Timeout(SILENT_SECONDS, connect=CONNECT_SECONDS),
            headers={"User-Agent": "HailuoStudio", "Accept-Encoding": "identity"},
            mounts=dict.fromkeys(_LOOPBACK),
        )
    except (ImportError, ValueError, httpx.InvalidURL) as error:
        # A SOCKS proxy without its package, or a proxy that is no address.
        raise HostingError(
            "The proxy of this computer's settings can't be used: only http and https ones can.",
            todo="Name another one in the system's proxy settings, or none.",
        ) from error


@cache
def _tls() -> ssl.SSLContext:
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


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


@contextmanager
def _as_ours(url: str) -> Iterator[None]:
    import httpx

    host = host_of(url)
    try:
        yield
    except (httpx.TimeoutException, TimeoutError) as error:
        raise HostingError(
            f"{host} did not answer in time.", todo=_CHECK_CONNECTION, passing=True
        ) from error
    except httpx.ProxyError as error:
        raise HostingError(
            f"The proxy does not lead to {host}.",
            todo="Check the proxy of this computer's settings.",
            passing=True,
        ) from error
    except httpx.ConnectError as error:
        if _is_tls(error):
            raise HostingError(
                f"No secure connection to {host} is possible.",
                todo="Check its certificate and this computer's clock.",
                passing=True,
            ) from error
        raise HostingError(
            f"{host} can't be reached.", todo=_CHECK_CONNECTION, passing=True
        ) from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise HostingError("This web address can't be used.", todo="Check its spelling.") from error
    except httpx.HTTPError as error:
        raise HostingError(
            f"The connection to {host} broke off.", todo=_CHECK_CONNECTION, passing=True
        ) from error


def _is_tls(error: BaseException | None) -> bool:
    while error is not None and not isinstance(error, ssl.SSLError):
        error = error.__cause__ or error.__context__
    return error is not None
