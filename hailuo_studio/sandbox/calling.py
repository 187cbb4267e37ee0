"""Calls back when a task is done, as the service says it does; with faults, as it may."""

import asyncio
import json
import secrets
import time
import urllib.request
from http.client import HTTPException

from hailuo_studio.core.address import check_address, is_loopback
from hailuo_studio.core.errors import InputError
from hailuo_studio.sandbox.faults import Fault, Faults
from hailuo_studio.sandbox.state import SandboxTask

# What MiniMax gives an address to give back a challenge.
CALL_SECONDS = 3


class Caller:
    """`seconds` is how long a task takes at least; `called` is what became of each call: the HTTP
    status, 0 without an answer."""

    def __init__(self, faults: Faults, seconds: float) -> None:
        self._faults = faults
        self._seconds = seconds
        self.called: list[dict[str, object]] = []

    async def accepted(self, task: SandboxTask) -> Fault | None:
        """The task has begun; returns the fault that its call will meet."""
        fault = self._faults.next("callback") if task.callback_url else None
        if fault is not None and fault.do == "too-early":
            await self._call(task, _news(task))
        elif fault is not None and fault.do == "challenge" and not await self._challenged(task):
            return Fault("callback", "lost")
        return fault

    async def done(self, task: SandboxTask, fault: Fault | None) -> None:
        """The task was filmed or has failed: call, once its time is up."""
        if not task.callback_url:
            return
        await asyncio.sleep(task.created_at + self._seconds - time.time())
        match fault.do if fault else "":
            case "lost" | "too-early":
                return
            case "late" if fault:
                await asyncio.sleep(fault.seconds)
            case "garbage":
                await self._call(task, b'{"code": 200, "data": [[[[')
                return
            case "twice":
                await self._call(task, _news(task))
        await self._call(task, _news(task))

    async def _challenged(self, task: SandboxTask) -> bool:
        challenge = {"challenge": secrets.token_hex(8)}
        answer = await self._call(task, json.dumps(challenge).encode())
        try:
            return bool(json.loads(answer) == challenge)
        except ValueError:
            return False

    async def _call(self, task: SandboxTask, body: bytes) -> bytes:
        status, answer = await asyncio.to_thread(_post, task.callback_url, body)
        self.called.append({"task_id": task.id, "status": status, "at": time.time()})
        return answer


def _news(task: SandboxTask) -> bytes:
    status = "SUCCESS" if task.failed_code is None else "FAILED"
    data = {"task_id": task.id, "status": status}
    return json.dumps({"code": 200, "message": "success", "data": data}).encode()


def _post(url: str, body: bytes) -> tuple[int, bytes]:
    try:
        host = check_address(url).hostname or ""
        # This computer is reached past any proxy.
        openers = [urllib.request.ProxyHandler({})] if is_loopback(host) else []
        request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
        with urllib.request.build_opener(*openers).open(request, timeout=CALL_SECONDS) as answer:
            return answer.status, answer.read(64 << 10)
    except urllib.request.HTTPError as error:
        error.close()
        return error.code, b""
    except (InputError, OSError, ValueError, HTTPException):
        return 0, b""
