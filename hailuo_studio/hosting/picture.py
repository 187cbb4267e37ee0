"""Fetching a picture from a web address, as the service will."""

from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

from hailuo_studio.core.address import check_address, is_loopback
from hailuo_studio.core.errors import HostingError, InputError
from hailuo_studio.core.limits import MOST_BYTES
from hailuo_studio.core.network import NetworkNow
from hailuo_studio.hosting.web import Reply, TooLargeError, host_of, refusal, send

MOST_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


async def fetch_picture(url: str, network: NetworkNow, most: int = MOST_BYTES) -> bytes:
    """The bytes of the picture at `url`, at most `most` of them. Raises HostingError, and
    InputError where `url` is not an address to be used."""
    url = check_address(url).geturl()
    for _ in range(MOST_REDIRECTS + 1):
        reply = await _get(url, network, most)
        if reply.status not in _REDIRECTS:
            return _picture(reply, host_of(url))
        url = _next(url, reply.headers.get("location", ""))
    raise HostingError(
        f"{host_of(url)} leads in circles instead of giving the picture.",
        todo="Open the link in a browser, and copy the address of the picture itself.",
    )


async def answers(url: str, network: NetworkNow) -> bool:
    """Whether a picture still is at `url`: one byte of it is asked for. A link signed for GET
    refuses HEAD. Raises HostingError where that can't be known now."""
    reply = await _get(check_address(url).geturl(), network, MOST_BYTES, {"Range": "bytes=0-0"})
    if reply.status in (408, 425, 429) or reply.status >= 500:
        raise refusal(host_of(url), "does not give the picture", reply.status)
    return reply.ok


async def _get(
    url: str, network: NetworkNow, most: int, headers: Mapping[str, str] | None = None
) -> Reply:
    asked = {"Accept": "image/*"} | dict(headers or {})
    try:
        return await send("GET", url, network=network, most=most, headers=asked)
    except TooLargeError as error:
        raise HostingError(
            f"The picture at {host_of(url)} is larger than {most // 1_000_000} MB.",
            todo="Save it smaller, or download it and add the file.",
        ) from error


def _next(url: str, location: str) -> str:
    """Where a redirect leads. A site elsewhere must not lead to this computer."""
    try:
        onward = check_address(urljoin(url, location))
    except (InputError, ValueError) as error:
        raise HostingError(
            f"{host_of(url)} leads on to an address that is not https.",
            todo="Use another link.",
        ) from error
    if is_loopback(onward.hostname or "") and not is_loopback(urlsplit(url).hostname or ""):
        raise HostingError(f"{host_of(url)} leads back to this computer.", todo="Use another link.")
    return onward.geturl()


def _picture(reply: Reply, host: str) -> bytes:
    if not reply.ok:
        raise refusal(host, "does not give the picture", reply.status)
    said = reply.headers.get("content-type", "").partition(";")[0].strip().casefold()
    if media_type(reply.body) or (reply.body and said.startswith("image/")):
        return reply.body
    raise HostingError(
        f"{host} answers with {_called(said)}, not with a picture.",
        todo="Open the link in a browser, and copy the address of the picture itself.",
    )


def media_type(picture: bytes) -> str | None:
    """By its first bytes: the media type of a picture the service takes, else None."""
    if picture.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if picture.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if picture[:4] == b"RIFF" and picture[8:12] == b"WEBP":
        return "image/webp"
    return None


def _called(media_type: str) -> str:
    return "a web page" if media_type == "text/html" else "something else"
