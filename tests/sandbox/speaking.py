"""Speaks to the sandbox as plainly as HTTP goes: nothing of the program's own client."""

import http.client
import json
import time
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from tests.media.pictures import encoded, quarters

KEY = {"Authorization": "Bearer aio_test"}
SUBMIT, TASKS = "/api/v1/videos/generations", "/api/v1/tasks/"
PICTURE = encoded(quarters((480, 320)))


@dataclass(frozen=True, slots=True)
class Reply:
    """A whole answer; `headers` have lower-case names."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def call(
    address: str,
    method: str,
    path: str,
    body: Any = None,
    headers: dict[str, str] | None = None,
    seconds: float = 20.0,
) -> Reply:
    """One request on a connection of its own."""
    data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=seconds)
    try:
        connection.request(method, path, data, headers or {})
        answer = connection.getresponse()
        names = {name.lower(): value for name, value in answer.getheaders()}
        return Reply(answer.status, names, answer.read())
    finally:
        connection.close()


def upload(address: str, picture: bytes = PICTURE, field: str = "file") -> Reply:
    """The picture as a form would send it."""
    head = f'--x\r\nContent-Disposition: form-data; name="{field}"; filename="a.jpg"\r\n\r\n'
    body = head.encode() + picture + b"\r\n--x--\r\n"
    kind = {"Content-Type": "multipart/form-data; boundary=x"}
    return call(address, "POST", "/upload", body, kind)


def request(address: str, **changed: Any) -> dict[str, Any]:
    """A request the sandbox accepts, but for what is changed; None leaves a field out."""
    image = changed.pop("image", None) or upload(address).json["data"]["url"]
    body = {"model": "hailuo-2-3", "prompt": "Steam. [Push in]", "image": image} | changed
    return {name: value for name, value in body.items() if value is not None}


def submit(address: str, **changed: Any) -> Reply:
    return call(address, "POST", SUBMIT, request(address, **changed), KEY)


def ask(address: str, task_id: str) -> Reply:
    return call(address, "GET", TASKS + task_id, None, KEY)


def until_ended(address: str, task_id: str, seconds: float = 30.0) -> dict[str, Any]:
    """The task's data once it no longer runs."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        data: dict[str, Any] = ask(address, task_id).json["data"]
        if data["status"] != "IN_PROGRESS":
            return data
        time.sleep(0.02)
    raise AssertionError(f"task {task_id} still runs after {seconds} s")
