"""What the listener answers: callbacks are heard, stills in flight are shown, the rest is 404.

The shape of a challenge and its echo is MiniMax's, from the description of `callback_url` in its
video generation API: a POST with {"challenge": …}, to be given back as JSON within 3 seconds.
"""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

from starlette.types import Message, Receive, Scope, Send

from hailuo_studio.core.listening import CALLBACK, STILL
from hailuo_studio.hosting.picture import media_type
from hailuo_studio.hosting.shelf import Shelf

MOST_BODY = 64 << 10
MOST_CHALLENGE = 4096
BODY_SECONDS = 4.0
PIECE = 64 << 10
_HEARD = b'{"status":"success"}'
# The path alone protects a picture: no copy of it may outlive it in a cache on the way.
_ALWAYS = (
    (b"cache-control", b"private, no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-robots-tag", b"noindex"),
    (b"connection", b"close"),
)


class BodyRefused(Exception):
    """A body too large, too slow, or cut off; nothing is answered to it but a 404."""


class Door:
    """An ASGI application. `heard` is given the end of a callback's path and says whether any
    take has it; the body is looked at for a challenge and otherwise not believed."""

    def __init__(self, shelf: Shelf, heard: Callable[[str], bool]) -> None:
        self._shelf = shelf
        self._heard = heard

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        kind, _, name = scope["path"].rpartition("/")
        kind = kind.rpartition("/")[2]
        method = scope["method"]
        if kind == CALLBACK and method == "POST":
            await self._callback(name, scope, receive, send)
        elif kind == STILL and method in ("GET", "HEAD") and (path := self._shelf.find(name)):
            await _show(path, send, whole=method == "GET")
        else:
            await _nothing_here(send)

    async def _callback(self, token: str, scope: Scope, receive: Receive, send: Send) -> None:
        # Before the body, so that an unknown path gets no time and no memory of ours.
        if not self._heard(token):
            await _nothing_here(send)
            return
        try:
            body = await asyncio.wait_for(_body(scope, receive), BODY_SECONDS)
        except (BodyRefused, TimeoutError):
            await _nothing_here(send)
            return
        await _answer(send, 200, challenge_answer(body) or _HEARD)


def challenge_answer(body: bytes) -> bytes | None:
    """The echo of a challenge; None where the body holds none."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return None
    challenge = said.get("challenge") if isinstance(said, dict) else None
    if isinstance(challenge, bool) or not isinstance(challenge, str | int):
        return None
    echo = json.dumps({"challenge": challenge}).encode()
    return echo if len(echo) <= MOST_CHALLENGE else None


async def _body(scope: Scope, receive: Receive) -> bytes:
    for name, value in scope["headers"]:
        if name == b"content-length" and int(value) > MOST_BODY:
            raise BodyRefused
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            raise BodyRefused
        body += message.get("body", b"")
        if len(body) > MOST_BODY:
            raise BodyRefused
        if not message.get("more_body"):
            return bytes(body)


async def _show(path: Path, send: Send, *, whole: bool) -> None:
    try:
        file = path.open("rb")
    except OSError:
        await _nothing_here(send)  # Removed in this moment.
        return
    with file:
        first = file.read(PIECE)
        kind = media_type(first) or "application/octet-stream"
        await send(_start(200, path.stat().st_size, kind.encode()))
        while whole and first:
            await send({"type": "http.response.body", "body": first, "more_body": True})
            first = file.read(PIECE)
    await send({"type": "http.response.body", "body": b""})


async def _nothing_here(send: Send) -> None:
    await _answer(send, 404, b"{}")


async def _answer(send: Send, status: int, body: bytes) -> None:
    await send(_start(status, len(body), b"application/json"))
    await send({"type": "http.response.body", "body": body})


def _start(status: int, length: int, kind: bytes) -> Message:
    headers = [(b"content-type", kind), (b"content-length", str(length).encode()), *_ALWAYS]
    return {"type": "http.response.start", "status": status, "headers": headers}
