"""Fetches the submitted picture as the service would, and looks at it as strictly."""

import base64
import urllib.request
from http.client import HTTPException

from hailuo_studio.core.address import check_address, is_loopback
from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.limits import still_problems
from hailuo_studio.media.still import read_still_bytes

FETCH_SECONDS = 15
MOST_BYTES = 32 << 20


class PictureRefused(Exception):
    """The picture behind the link can't be used; the text is the service's sentence."""


def fetched(url: str) -> bytes:
    """The picture behind the link. Raises PictureRefused."""
    try:
        data = _got(url)
    except (StudioError, OSError, ValueError, HTTPException) as error:
        raise PictureRefused(f"Failed to fetch image: {error}") from error
    try:
        problems = still_problems(read_still_bytes(data, url))
    except StudioError as error:
        raise PictureRefused(f"Failed to read image: {error.what}") from error
    if problems:
        raise PictureRefused(f"Failed to read image: {problems[0].sentence}")
    return data


def _got(url: str) -> bytes:
    if url.startswith("data:"):
        return base64.b64decode(url.partition(",")[2], validate=True)
    host = check_address(url).hostname or ""
    # This computer is reached past any proxy.
    openers = [urllib.request.ProxyHandler({})] if is_loopback(host) else []
    request = urllib.request.Request(url, headers={"User-Agent": "hailuo-studio-sandbox"})
    with urllib.request.build_opener(*openers).open(request, timeout=FETCH_SECONDS) as answer:
        return bytes(answer.read(MOST_BYTES))
