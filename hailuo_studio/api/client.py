"""The client: one border where HTTP's errors become ours, and no POST is ever repeated."""

import asyncio
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import httpx

from hailuo_studio import __version__
from hailuo_studio.api.answers import kept, read_submit, read_task
from hailuo_studio.api.request import SUBMIT_PATH, TASK_PATH
from hailuo_studio.api.retry_after import retry_after
from hailuo_studio.core.address import origin_of
from hailuo_studio.core.errors import AskError, InputError, NotSent, Unanswered
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.core.task import Accepted, TaskReport
from hailuo_studio.network.outward import new_client
from hailuo_studio.network.trouble import NETWORK_ERRORS, Trouble, trouble_of

CONNECT_SECONDS = 15.0
POST_SECONDS = 120.0
GET_SECONDS = 30.0
# A picture that went inside the request may come back with the answer: 10 MB, a third more as text.
MOST_ANSWER = 16 << 20
REDACTED = "[secret]"
_AGENT = f"HailuoStudio/{__version__}"


class ServiceClient:
    """Speaks to one origin with one key, which goes nowhere else: redirects are not followed.

    Seconds are how long to wait to connect, for a whole POST, for a whole GET: an answer that
    trickles is given up when they are over. `network` is asked at each request. Raises InputError
    for an origin that may not be used, or a key that no header can carry.
    """

    def __init__(
        self,
        origin: str,
        key: str,
        *,
        network: NetworkNow = Network,
        connect_seconds: float = CONNECT_SECONDS,
        post_seconds: float = POST_SECONDS,
        get_seconds: float = GET_SECONDS,
    ) -> None:
        self.origin = origin_of(origin)
        self._key = _sendable(key)
        self._network = network
        self._post_seconds = post_seconds
        self._get_seconds = get_seconds
        self._post_timeout = httpx.Timeout(post_seconds, connect=connect_seconds)
        self._get_timeout = httpx.Timeout(get_seconds, connect=connect_seconds)
        self._pooled: httpx.AsyncClient | None = None

    async def submit(self, body: Mapping[str, str]) -> Accepted:
        """POST once, on a connection of its own. Raises NotSent, Refused or Unanswered."""
        began, received = _Began(), bytearray()
        try:
            async with (
                asyncio.timeout(self._post_seconds),
                self._client(self._post_timeout) as client,
                client.stream(
                    "POST",
                    self.origin + SUBMIT_PATH,
                    content=_encoded(body),
                    headers={"Content-Type": "application/json", "Connection": "close"},
                    extensions={"trace": began},
                ) as answer,
            ):
                await _read(answer, received)
        except (*NETWORK_ERRORS, OSError) as error:
            if began.any_byte:
                raise Unanswered(_broke(error), raw=kept(self._redacted(received))) from error
            trouble = self._trouble(error)
            raise NotSent(trouble.what, advice=trouble.todo) from error
        text = self._redacted(received)
        return read_submit(answer.status_code, text, retry_after(answer.headers))

    async def ask(self, task_id: str, submitted_image: str | None = None) -> TaskReport:
        """Ask for a task. Raises AskError."""
        received = bytearray()
        try:
            if self._pooled is None:
                self._pooled = self._client(self._get_timeout)
            where = self.origin + TASK_PATH + _segment(task_id)
            async with (
                asyncio.timeout(self._get_seconds),
                self._pooled.stream("GET", where) as answer,
            ):
                await _read(answer, received)
        except (*NETWORK_ERRORS, OSError) as error:
            trouble = self._trouble(error)
            raise AskError(trouble.what, advice=trouble.todo) from error
        text = self._redacted(received)
        return read_task(answer.status_code, text, submitted_image, retry_after(answer.headers))

    async def aclose(self) -> None:
        if self._pooled is not None:
            await self._pooled.aclose()
            self._pooled = None

    def _client(self, timeout: httpx.Timeout) -> httpx.AsyncClient:
        headers = {"Authorization": f"Bearer {self._key}", "User-Agent": _AGENT}
        return new_client(self._network, timeout, headers)

    def _trouble(self, error: BaseException) -> Trouble:
        return trouble_of(error, self.origin.split("://", 1)[1])

    def _redacted(self, answer: bytes | bytearray) -> str:
        text = answer.decode("utf-8", "replace")
        if not self._key:
            return text
        # Some servers write a slash in JSON as \/.
        return text.replace(self._key, REDACTED).replace(self._key.replace("/", "\\/"), REDACTED)


def _encoded(body: Mapping[str, str]) -> bytes:
    text = json.dumps(dict(body), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


def _segment(task_id: str) -> str:
    """The id as one piece of a path: "." and ".." would lead out of it."""
    quoted = quote(task_id, safe="", errors="replace")
    return quoted if quoted.strip(".") else quoted.replace(".", "%2E")


def _broke(error: Exception) -> str:
    if isinstance(error, httpx.TimeoutException | TimeoutError):
        return "The request left, but no answer came in time."
    return "The request left, but the connection broke before its answer came."


async def _read(answer: httpx.Response, into: bytearray) -> None:
    """The body, up to MOST_ANSWER bytes."""
    async for piece in answer.aiter_bytes():
        into += piece
        if len(into) > MOST_ANSWER:
            del into[MOST_ANSWER:]
            return


def _sendable(key: str) -> str:
    key = key.strip()
    if not (key.isascii() and key.isprintable()):
        raise InputError(
            "The API key holds a character that no key has.", todo="Copy it again, all of it."
        )
    return key


class _Began:
    """Notes whether a byte of the POST itself left; a proxy's CONNECT is none of it."""

    def __init__(self) -> None:
        self.any_byte = False

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        request = info.get("request")
        if event.endswith("send_request_headers.started") and request is not None:
            self.any_byte = self.any_byte or request.method == b"POST"
