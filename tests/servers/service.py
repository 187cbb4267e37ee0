"""The service and a picture host in this process, on a raw server: quick, and faulty as told."""

import json
import ssl
import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from tests.servers.faulty import Behaviour, FaultyServer, Received, answer, ranged

TAG = {"Content-Type": "video/mp4", "ETag": '"clip"'}
PHASES = ("submit", "status", "result", "upload", "picture")


@dataclass(slots=True)
class Fault:
    """What one request meets. `acted`: a submit is accepted all the same."""

    behaviour: Behaviour
    acted: bool = False


@dataclass
class ScriptedService:
    """Each phase meets its faults first, request by request, then all is well. `seen` are the
    requests of each phase, `accepted` the bodies of the POSTs that made a task; `links` are what
    the tasks name as the clip's link, one after the other, the last one for good; `log` names the
    phase and the time (seconds, from anywhere) of each request in order. With `tls` it goes by the
    `name` that only a proxy leads to."""

    clip: bytes
    faults: dict[str, list[Fault]] = field(default_factory=dict)
    seen: dict[str, list[Received]] = field(default_factory=lambda: {p: [] for p in PHASES})
    accepted: list[dict[str, Any]] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    log: list[tuple[str, float]] = field(default_factory=list)
    port: int = 0
    name: str = ""
    tls: ssl.SSLContext | None = None

    def meet(self, phase: str, *faults: Behaviour, acted: bool = False) -> None:
        """The next requests of this phase meet these."""
        self.faults.setdefault(phase, []).extend(Fault(fault, acted) for fault in faults)

    async def __aenter__(self) -> "ScriptedService":
        await self.come_back()
        return self

    async def come_back(self) -> None:
        """Listen, after `go_away` where it did before."""
        self._server = FaultyServer(self._met, port=self.port, tls=self.tls)
        await self._server.__aenter__()
        self.address = f"https://{self.name}" if self.name else self._server.address
        self.port = self._server.port

    async def go_away(self) -> None:
        """Every connection breaks, every new one is refused."""
        await self._server.__aexit__(None, None, None)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._server.__aexit__(kind, error, traceback)

    def count(self, phase: str) -> int:
        return len(self.seen[phase])

    async def _met(self, received: Received, reader: Any, writer: Any) -> None:
        phase = _phase(received)
        self.seen[phase].append(received)
        self.log.append((phase, time.monotonic()))
        waiting = self.faults.get(phase, [])
        fault = waiting.pop(0) if waiting else None
        good = self._good(phase, received) if fault is None or fault.acted else None
        behaviour = fault.behaviour if fault is not None else good
        assert behaviour is not None
        await behaviour(received, reader, writer)

    def _good(self, phase: str, received: Received) -> Behaviour:
        match phase:
            case "submit":
                self.accepted.append(json.loads(received.body))
                task = f"task-{len(self.accepted)}"
                return _said({"task_id": task, "status": "IN_PROGRESS"})
            case "status":
                return _said(self.done())
            case "result":
                return ranged(self.clip, TAG)
            case "upload":
                name = f"/pictures/{len(self.pictures)}.jpg"
                put = received.method == "PUT"
                self.pictures[name] = received.body if put else _file(received.body)
                return _said({"url": self.address + name})
        picture = self.pictures.get(received.path)
        return answer(404) if picture is None else answer(200, picture)

    def done(self, **more: object) -> dict[str, Any]:
        """What a finished task answers."""
        link = self.links.pop(0) if len(self.links) > 1 else "".join(self.links)
        link = link or f"{self.address}/results/clip.mp4"
        return {"status": "SUCCESS", "response": [link], "consumed_credits": 30, **more}


def _phase(received: Received) -> str:
    if received.method in ("POST", "PUT"):
        return "upload" if received.path == "/upload" else "submit"
    for beginning, phase in (("/api/v1/tasks/", "status"), ("/pictures/", "picture")):
        if received.path.startswith(beginning):
            return phase
    return "result"


def _said(data: dict[str, Any]) -> Behaviour:
    return answer(200, json.dumps({"code": 200, "message": "success", "data": data}))


def of_task(**data: object) -> Behaviour:
    """An answer about a task."""
    return _said(dict(data))


def _file(body: bytes) -> bytes:
    """The one file of a multipart form."""
    return body.split(b"\r\n\r\n", 1)[1].rsplit(b"\r\n--", 1)[0]
