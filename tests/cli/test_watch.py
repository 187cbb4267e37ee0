"""`watch`, from outside: what arrives is ordered until Ctrl-C, and never beyond the allowance."""

import json
import signal
import subprocess
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from threading import Timer
from typing import Any

import pytest
from PIL import Image

from tests.cli.conftest import CommandLine
from tests.servers.sandbox import SandboxProcess

SECONDS = 40.0


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "Spring").mkdir()
    return tmp_path / "Spring"


class Watching:
    """A running `watch`, its lines read as they come."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._seen: list[dict[str, Any]] = []

    def until(self, wanted: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The first event that is wanted; its end without one is a failure."""
        return next(event for event in chain(tuple(self._seen), self._events()) if wanted(event))

    def stop(self) -> tuple[int, list[dict[str, Any]], str]:
        self._process.send_signal(signal.SIGINT)
        out, err = self._process.communicate(timeout=60)
        return self._process.returncode, [json.loads(line) for line in out.splitlines()], err

    def _events(self) -> Iterator[dict[str, Any]]:
        assert self._process.stdout is not None
        while line := self._process.stdout.readline():
            self._seen.append(json.loads(line))
            yield self._seen[-1]
        raise AssertionError(self._process.communicate())


@pytest.fixture
def watch(call: CommandLine, folder: Path) -> Iterator[Callable[..., Watching]]:
    started: list[subprocess.Popen[str]] = []
    limits: list[Timer] = []

    def start(*options: object) -> Watching:
        process = call.start("watch", folder, "--prompt", "{name} moves", *options, "--json")
        started.append(process)
        limits.append(Timer(SECONDS, process.kill))
        limits[-1].start()
        return Watching(process)

    yield start
    for limit in limits:
        limit.cancel()
    for process in started:
        process.kill()
        process.communicate()


def picture(path: Path, shade: int) -> Path:
    Image.new("RGB", (400, 320), (shade, 80, 120)).save(path)
    return path


def arrived(outcome: str) -> Callable[[dict[str, Any]], bool]:
    return lambda event: event["event"] == "arrival" and event["outcome"] == outcome


def test_what_arrives_becomes_clips_and_the_rest_waits(
    call: CommandLine, folder: Path, watch: Callable[..., Watching]
) -> None:
    picture(folder / "old.png", 1)
    (folder / "notes.txt").write_text("no picture")
    running = watch("--allowance", 40, "--sandbox")
    running.until(lambda e: e["event"] == "watching")
    picture(folder / "mug.png", 2)
    event = running.until(arrived("ordered"))
    assert (Path(event["path"]).name, event["agreed"]) == ("mug.png", 30)
    running.until(lambda e: e["event"] == "take" and e["state"] == "ready")
    picture(folder / "shoe.png", 3)
    assert Path(running.until(arrived("waits"))["path"]).name == "shoe.png"
    code, events, err = running.stop()
    assert code == 130
    assert events[-1]["states"] == {"ready": 1}
    assert "1 waiting, 30 credits needed, 10 of the allowance left." in err

    more = watch("--allowance", 60, "--sandbox")
    assert Path(more.until(arrived("ordered"))["path"]).name == "mug.png"
    more.until(lambda e: e["event"] == "take" and e["state"] == "ready")
    code, events, _ = more.stop()
    assert events[-1]["states"] == {"ready": 2}


def test_stopped_it_cancels_what_was_not_sent(
    call: CommandLine,
    folder: Path,
    watch: Callable[..., Watching],
    tmp_path: Path,
) -> None:
    sandbox = SandboxProcess(tmp_path / "sandbox", (), 0.0)
    call.real(sandbox, day=30)
    picture(folder / "1.png", 1)
    picture(folder / "2.png", 2)
    running = watch("--allowance", 500, "--present")
    running.until(lambda e: e["event"] == "take" and e["state"] == "ready")
    running.until(lambda e: e["event"] == "arrival" and e["path"].endswith("2.png"))
    code, events, _ = running.stop()
    assert code == 130
    assert events[-1]["states"] == {"ready": 1, "cancelled": 1}
    assert sandbox.accepted == 1
    sandbox.stop()


def test_it_needs_a_folder_and_a_key(call: CommandLine, folder: Path) -> None:
    gone = ("watch", folder / "none", "--prompt", "x", "--allowance", 9, "--sandbox")
    ended = call(*gone)
    assert ended.code == 2
    assert "There is no folder" in ended.err
    ended = call("watch", folder, "--prompt", "x", "--allowance", 9)
    assert ended.code == 2
    assert "Nothing was sent" in ended.err


def test_one_watches_at_a_time(
    call: CommandLine, folder: Path, watch: Callable[..., Watching]
) -> None:
    picture(folder / "1.png", 1)
    running = watch("--allowance", 30, "--sandbox", "--present")
    running.until(arrived("ordered"))
    ended = call("watch", folder, "--prompt", "x", "--allowance", 9, "--sandbox")
    assert ended.code == 2
    assert "watches this folder already" in ended.err
    assert running.stop()[0] == 130
