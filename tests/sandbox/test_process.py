"""The sandbox as a process: it forgets nothing, outlives nobody, and leaves nothing running."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.sandbox.conftest import Start
from tests.sandbox.speaking import ask, submit, until_ended, upload
from tests.servers.sandbox import SandboxProcess


def command(home: Path) -> list[str]:
    return [sys.executable, "-m", "hailuo_studio.sandbox", "--home", str(home), "--with-parent",
            "--short-side", "96", "--seconds", "0"]  # fmt: skip


def test_a_restart_keeps_tasks_and_purse(start: Start) -> None:
    first = start()
    done = submit(first.address).json["data"]["task_id"]
    until_ended(first.address, done)
    purse = first.record()["purse"]
    first.stop()
    again = start()
    data = ask(again.address, done).json["data"]
    assert (data["status"], data["consumed_credits"]) == ("SUCCESS", 30)
    assert again.record()["purse"] == purse


def test_a_restart_finishes_what_was_unfinished(start: Start) -> None:
    first = start()
    image = upload(first.address).json["data"]["url"]
    unfinished = submit(first.address, image=image, duration="10").json["data"]["task_id"]
    port = first.port
    first.stop()
    first.start(port)  # The picture's link names the port.
    assert until_ended(first.address, unfinished)["status"] == "SUCCESS"


def test_it_ends_when_its_parents_pipe_closes(tmp_path: Path) -> None:
    process = subprocess.Popen(
        command(tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline().startswith(b"ready http://127.0.0.1:")
    _, complaints = process.communicate(timeout=20)
    assert (process.returncode, complaints) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to end by")
@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_quietly_when_told(told: signal.Signals, tmp_path: Path) -> None:
    process = subprocess.Popen(
        command(tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    address = process.stdout.readline().split()[1].decode()
    submit(address, duration="10")
    process.send_signal(told)
    process.wait(20)
    assert process.communicate()[1] == b""
    assert process.returncode == 0


def _is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]


def _children(pid: int) -> list[int]:
    found = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(child) for file in found for child in file.read_text().split()]


@pytest.mark.skipif(sys.platform != "linux", reason="processes are found through /proc")
def test_a_camera_that_dies_fails_its_task_and_no_other(start: Start) -> None:
    sandbox = start()
    until_ended(sandbox.address, submit(sandbox.address).json["data"]["task_id"])
    running = submit(sandbox.address, duration="10").json["data"]["task_id"]
    cameras = [child for child in _children(sandbox.pid) if b"spawn_main" in _command_of(child)]
    for camera in cameras:
        os.kill(camera, signal.SIGKILL)
    lost = until_ended(sandbox.address, running)
    assert (lost["status"], lost["failCode"], lost["consumed_credits"]) == ("FAILED", "500", 0)
    after = submit(sandbox.address).json["data"]["task_id"]
    assert until_ended(sandbox.address, after)["status"] == "SUCCESS"


def _command_of(pid: int) -> bytes:
    return Path(f"/proc/{pid}/cmdline").read_bytes()


def test_a_memory_that_cant_be_read_is_set_aside(start: Start, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "sandbox.json").write_text('{"credits": 12')
    sandbox = start()
    assert sandbox.record()["purse"] == 10_000
    submit(sandbox.address)
    [aside] = (tmp_path / "home").glob("sandbox-unread-*.json")
    assert aside.read_text() == '{"credits": 12'


def test_after_two_weeks_a_task_is_forgotten(start: Start, tmp_path: Path) -> None:
    first = start()
    old, new = (submit(first.address).json["data"]["task_id"] for _ in range(2))
    for task_id in (old, new):
        until_ended(first.address, task_id)
    first.stop()
    memory = tmp_path / "home" / "sandbox.json"
    known = json.loads(memory.read_text())
    known["tasks"][0]["created_at"] -= 15 * 24 * 3600
    memory.write_text(json.dumps(known))
    clip = tmp_path / "home" / "clips" / f"{old}.mp4"
    os.utime(clip, (known["tasks"][0]["created_at"],) * 2)
    again = start()
    assert ask(again.address, old).status == 404
    assert ask(again.address, new).json["data"]["status"] == "SUCCESS"
    assert not clip.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="processes are watched through /proc")
@pytest.mark.parametrize("ending", ["in order", "while filming", "killed"])
def test_no_process_stays_behind(ending: str, tmp_path: Path) -> None:
    process = subprocess.Popen(
        command(tmp_path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert process.stdout is not None
    address = process.stdout.readline().split()[1].decode()
    task_id = submit(address, duration="10").json["data"]["task_id"]
    if ending != "while filming":
        until_ended(address, task_id)
    crew = _children(process.pid)
    assert crew
    if ending == "killed":
        process.send_signal(signal.SIGKILL)
    process.communicate(timeout=20)
    until = time.monotonic() + 20
    while any(map(_is_alive, crew)) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(map(_is_alive, crew))


def test_practice_films_behind_a_proxy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody answers at the proxy's address: what goes there is lost."""
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    sandbox = SandboxProcess(tmp_path)
    try:
        task_id = submit(sandbox.address).json["data"]["task_id"]
        assert until_ended(sandbox.address, task_id)["status"] == "SUCCESS"
    finally:
        monkeypatch.undo()
        sandbox.stop()
