"""The sandbox as a real process, asked over real HTTP."""

import io
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image

from tests.servers.sandbox import SandboxProcess

KEY = {"Authorization": "Bearer aio_sandbox_test"}
SUBMIT = "/api/v1/videos/generations"


def picture(size: tuple[int, int] = (480, 360), format: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(out, format)
    return out.getvalue()


class Visitor:
    """Someone who uses the service at `address`."""

    def __init__(self, address: str) -> None:
        self.web = httpx.Client(base_url=address, headers=KEY, timeout=30, trust_env=False)

    def upload(self, data: bytes | None = None) -> str:
        answer = self.web.post("/upload", files={"file": picture() if data is None else data})
        return str(answer.raise_for_status().json()["data"]["url"])

    def body(self, **changes: Any) -> dict[str, Any]:
        asked = {"model": "hailuo-2-3", "prompt": "Steam rises. [Push in]", "image": ""}
        return asked | {"duration": "6", "resolution": "768P"} | changes

    def submit(self, **changes: Any) -> httpx.Response:
        if "image" not in changes:
            changes["image"] = self.upload()
        return self.web.post(SUBMIT, json=self.body(**changes))

    def accepted(self, **changes: Any) -> str:
        return str(self.submit(**changes).raise_for_status().json()["data"]["task_id"])

    def ask(self, task_id: str) -> dict[str, Any]:
        answer = self.web.get(f"/api/v1/tasks/{task_id}").raise_for_status()
        data: dict[str, Any] = answer.json()["data"]
        return data

    def ended(self, task_id: str, seconds: float = 60) -> dict[str, Any]:
        """The task once it is finished or failed."""
        until(lambda: self.ask(task_id)["status"] != "IN_PROGRESS", seconds)
        return self.ask(task_id)


def until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Look again and again until it is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never came true"
        time.sleep(0.05)


Visit = Callable[..., Visitor]


@pytest.fixture
def visit(tmp_path: Path) -> Iterator[Visit]:
    """`visit("submit 429 first=1", seconds=2)`: the visitor of a sandbox with these faults; again
    with the same `home`: of the same one, started anew."""
    sandboxes: dict[str, SandboxProcess] = {}
    visitors: list[Visitor] = []

    def start(*faults: str, seconds: float = 0.0, home: str = "home") -> Visitor:
        if home in sandboxes:
            sandboxes[home].stop()
        sandboxes[home] = SandboxProcess(tmp_path / home, faults, seconds)
        visitors.append(Visitor(sandboxes[home].address))
        return visitors[-1]

    yield start
    for visitor in visitors:
        visitor.web.close()
    for sandbox in sandboxes.values():
        sandbox.stop()
