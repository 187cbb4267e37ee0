"""Makes the faults happen, on the wire: an ASGI layer around the endpoints."""

import asyncio
import json
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from hailuo_studio.sandbox.faults import Fault, Faults

_transports: dict[tuple[str, int], asyncio.Transport] = {}
DRIPS = 20


class Reachable(H11Protocol):
    """Remembers each connection's transport, so that a fault can break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        _transports[transport.get_extra_info("peername")[:2]] = transport
        super().connection_made(transport)

    def connection_lost(self, exc: Exception | None) -> None:
        for peer in [peer for peer, held in _transports.items() if held is self.transport]:
            del _transports[peer]
        super().connection_lost(exc)


@dataclass(slots=True)
class Answer:
    """An answer held back until it is known what becomes of it."""

    status: int = 200
    headers: list[tuple[bytes, bytes]] = field(default_factory=list)
    body: bytes = b""

    async def take(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message.get("headers", []))
        elif message["type"] == "http.response.body":
            self.body += message.get("body", b"")

    def with_body(self, body: bytes) -> "Answer":
        kept = [(name, value) for name, value in self.headers if name != b"content-length"]
        return Answer(self.status, [*kept, (b"content-length", str(len(body)).encode())], body)


def kind_of(scope: Scope) -> str | None:
    path, method = scope["path"], scope["method"]
    if path == "/api/v1/videos/generations" and method == "POST":
        return "submit"
    for beginning, on in (
        ("/api/v1/tasks/", "status"),
        ("/results/", "result"),
        ("/upload", "upload"),
        ("/pictures/", "picture"),
    ):
        if path.startswith(beginning) and method in ("GET", "POST"):
            return on
    return None


class Trouble:
    """The endpoints, with the faults of the file."""

    def __init__(self, app: ASGIApp, faults: Faults) -> None:
        self._app = app
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        on = kind_of(scope) if scope["type"] == "http" else None
        fault = self._faults.next(on) if on else None
        if fault is None:
            await self._app(scope, receive, send)
        elif fault.status is not None:
            await _status(fault.status, fault.seconds)(scope, receive, send)
        elif fault.do == "reset-before":
            _reset(scope)
        else:
            await self._afterwards(fault, scope, receive, send)

    async def _afterwards(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        """Let it be acted on, then spoil the answer."""
        if (replacement := _REPLACED.get(fault.do)) is not None and fault.do not in _ACTED_ON:
            await Request(scope, receive).body()
            await replacement(fault)(scope, receive, send)
            return
        answer = Answer()
        await self._app(scope, receive, answer.take)
        if fault.do == "reset-after":
            _reset(scope)
        elif fault.do == "hang":
            await asyncio.sleep(fault.seconds)
            await _send(answer, send)
        elif fault.do == "drip":
            await _drip(answer, fault.seconds, send)
        elif fault.do == "cut":
            await _cut(answer, fault.bytes, scope, send)
        elif (replacement := _REPLACED.get(fault.do)) is not None:
            await replacement(fault)(scope, receive, send)
        else:
            await _send(answer.with_body(_spoiled(fault.do, answer.body)), send)


def _status(status: int, seconds: float) -> ASGIApp:
    return JSONResponse(
        {"error": {"code": status, "message": f"fault {status}", "type": "fault"}},
        status_code=status,
        headers={"Retry-After": f"{seconds:.0f}"} if status in (429, 503) else None,
    )


_REPLACED: dict[str, Callable[[Fault], ASGIApp]] = {
    "html": lambda _: HTMLResponse("<html><h1>403 Forbidden</h1></html>", status_code=403),
    "body-422": lambda _: JSONResponse({"code": 422, "msg": "prompt is not allowed"}),
    "body-500": lambda _: JSONResponse({"code": 500, "msg": "internal error"}),
    "not-json": lambda _: PlainTextResponse("OK, it is on its way"),
    "no-id": lambda _: JSONResponse({"code": 200, "message": "success", "data": {}}),
    "expired": lambda _: JSONResponse({"error": {"message": "expired"}}, status_code=410),
    "page": lambda _: HTMLResponse("<!doctype html><h1>Sign in</h1>"),
    "not-a-video": lambda _: PlainTextResponse(b"\x00\x01" * 5000, media_type="video/mp4"),
}
_ACTED_ON = frozenset({"not-json", "no-id"})


def _spoiled(do: str, body: bytes) -> bytes:
    if do == "truncate":
        return body[: len(body) // 2]
    answer = json.loads(body)
    data: dict[str, Any] = answer.get("data", {})
    match do:
        case "unknown-state":
            data["status"] = "MARINATING"
        case "without-url":
            data["status"] = "SUCCESS"
            data.pop("response", None)
        case "moderated":
            data |= {"status": "FAILED", "failCode": "1026", "failMsg": "content moderation"}
        case "failed":
            data |= {"status": "FAILED", "failCode": "500", "failMsg": "generation failed"}
    return json.dumps(answer).encode()


async def _send(answer: Answer, send: Send) -> None:
    await send({"type": "http.response.start", "status": answer.status, "headers": answer.headers})
    await send({"type": "http.response.body", "body": answer.body})


async def _drip(answer: Answer, seconds: float, send: Send) -> None:
    await send({"type": "http.response.start", "status": answer.status, "headers": answer.headers})
    size = max(1, len(answer.body) // DRIPS)
    for start in range(0, len(answer.body), size):
        piece = answer.body[start : start + size]
        await send({"type": "http.response.body", "body": piece, "more_body": True})
        await asyncio.sleep(seconds / DRIPS)
    await send({"type": "http.response.body", "body": b""})


async def _cut(answer: Answer, count: int, scope: Scope, send: Send) -> None:
    await send({"type": "http.response.start", "status": answer.status, "headers": answer.headers})
    await send({"type": "http.response.body", "body": answer.body[:count], "more_body": True})
    transport = _transports.get(tuple(scope["client"]))
    if transport is not None:
        transport.close()


def _reset(scope: Scope) -> None:
    """Break the connection hard: the other side sees a reset, not an end."""
    transport = _transports.get(tuple(scope["client"]))
    if transport is None:
        return
    connection = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
