"""The command line behind a tunnel: stills shown, callbacks heard, before and after a kill."""

import asyncio
import json
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from tests.cli.conftest import COFFEE, CommandLine
from tests.servers.sandbox import SandboxProcess
from tests.servers.tunnel import PREFIX, Tunnel, free_port

GENERATE = ("generate", str(COFFEE), "--prompt", "Steam. [Push in]", "--yes", "--json")


class Caller:
    """The command line, run beside a tunnel that lives in this process."""

    def __init__(self, call: CommandLine, tunnel: Tunnel) -> None:
        self.call = call
        self.tunnel = tunnel

    def configure(self, sandbox: SandboxProcess, *, tunnel_hosting: bool = True) -> None:
        self.call.real(sandbox, hosting=not tunnel_hosting)
        settings = self.call.home / "settings.toml"
        text = settings.read_text()
        text += f'[listener]\nport = {self.tunnel.port}\npublic_url = "{self.tunnel.public_url}"\n'
        if tunnel_hosting:
            text += '[hosting]\nkind = "tunnel"\n'
        settings.write_text(text)

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "hailuo_studio",
            *arguments,
            env=self.call.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )

    async def __call__(self, *arguments: str) -> tuple[int, str, str]:
        process = await self.start(*arguments)
        out, err = await asyncio.wait_for(process.communicate(), 60)
        return process.returncode or 0, out.decode(), err.decode()


@pytest.fixture
async def caller(call: CommandLine) -> AsyncIterator[Caller]:
    async with Tunnel(free_port()) as tunnel:
        yield Caller(call, tunnel)


async def until_state(process: asyncio.subprocess.Process, state: str) -> dict[str, Any]:
    """The event that says so."""
    assert process.stdout is not None
    async with asyncio.timeout(60):
        while line := await process.stdout.readline():
            event: dict[str, Any] = json.loads(line)
            if event.get("state") == state:
                return event
    raise AssertionError(f"it ended without {state}")


async def status_of(url: str) -> int:
    """What the tunnel answers for a link, asked for as plainly as it goes."""
    origin, path = url.split(PREFIX)
    reader, writer = await asyncio.open_connection("127.0.0.1", int(origin.rsplit(":", 1)[1]))
    writer.write(f"GET {PREFIX}{path} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    return int(answer.split()[1])


async def test_stills_and_callbacks_go_through_the_tunnel_and_end_with_the_take(
    caller: Caller, sandboxed: Callable[..., SandboxProcess]
) -> None:
    sandbox = sandboxed(seconds=2.0)
    caller.configure(sandbox)
    code, out, err = await caller(*GENERATE)
    assert code == 0, err
    (received,) = sandbox.record()["received"]
    image, callback = received["body"]["image"], received["body"]["callback_url"]
    assert image.startswith(f"{caller.tunnel.public_url}/still/")
    assert callback.startswith(f"{caller.tunnel.public_url}/callback/")
    assert [call["status"] for call in sandbox.record()["called"]] == [200]
    token, name = callback.rsplit("/", 1)[1], image.rsplit("/", 1)[1]
    # By us, once; then by the service.
    assert caller.tunnel.paths.count(f"/still/{name}") == 2
    assert sandbox.record()["asked"][received["task_id"]] == 2
    assert not list((caller.call.home / "in-flight").iterdir())
    for log in (caller.call.home / "logs").iterdir():
        assert token not in log.read_text()
        assert name not in log.read_text()
    assert token not in out + err


async def test_links_and_callbacks_work_again_after_a_kill(
    caller: Caller, sandboxed: Callable[..., SandboxProcess]
) -> None:
    sandbox = sandboxed(seconds=3.0)
    caller.configure(sandbox)
    process = await caller.start(*GENERATE)
    await until_state(process, "generating")
    (received,) = sandbox.record()["received"]
    image = received["body"]["image"]
    await caller.tunnel.until_answered(image.removeprefix(caller.tunnel.public_url), 2)
    process.send_signal(signal.SIGKILL)
    await process.communicate()
    assert await status_of(image) == 502

    resumed = await caller.start("resume", "--json")
    await until_state(resumed, "generating")
    assert await status_of(image) == 200
    _, err = await asyncio.wait_for(resumed.communicate(), 60)
    assert resumed.returncode == 0, err
    assert [call["status"] for call in sandbox.record()["called"]] == [200]
    assert not list((caller.call.home / "in-flight").iterdir())
    assert sandbox.accepted == 1


async def test_a_port_that_is_taken_is_said_and_takes_finish_all_the_same(
    caller: Caller, sandboxed: Callable[..., SandboxProcess]
) -> None:
    sandbox = sandboxed()
    caller.configure(sandbox, tunnel_hosting=False)
    with socket.create_server(("127.0.0.1", caller.tunnel.port)):
        code, _, err = await caller(*GENERATE)
        _, examined, _ = await caller("doctor")
    assert code == 0, err
    assert "callback_url" not in sandbox.record()["received"][0]["body"]
    said = f"port {caller.tunnel.port}"
    assert said in (caller.call.home / "logs" / "hailuo-studio.log").read_text()
    assert said in err
    assert f"!!  listener      {said} can't be used now" in examined
