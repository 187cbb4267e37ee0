"""Folders that can't be written, by the real command line without any power over them."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import COFFEE, CommandLine, Ended
from tests.faults.sentences import complete
from tests.servers.sandbox import SandboxProcess


class Unprivileged(CommandLine):
    """Root heeds no modes: its calls are made without any of root's powers."""

    def __call__(self, *arguments: object) -> Ended:
        before: list[str] = []
        if os.geteuid() == 0:
            if shutil.which("setpriv") is None:
                pytest.skip("no setpriv command to give root's powers up with")
            before = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--"]
        done = subprocess.run(
            [*before, *self.line(*arguments)],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
        return Ended(done.returncode, done.stdout, done.stderr)


@pytest.fixture
def call(tmp_path: Path) -> Unprivileged:
    return Unprivileged(tmp_path / "home")


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[SandboxProcess]:
    running = SandboxProcess(tmp_path / "sandbox")
    yield running
    running.stop()


@pytest.fixture
def locked() -> Iterator[Callable[[Path], None]]:
    """Takes the right to write from a folder, until the test is over."""
    folders: list[Path] = []

    def lock(folder: Path) -> None:
        folder.chmod(0o555)
        folders.append(folder)

    yield lock
    for folder in folders:
        folder.chmod(0o755)


def test_a_clip_that_cant_be_saved_is_held_and_saved_later(
    call: Unprivileged, sandbox: SandboxProcess, tmp_path: Path, locked: Callable[[Path], None]
) -> None:
    call.real(sandbox)
    clips = tmp_path / "clips"
    clips.mkdir()
    locked(clips)
    ended = call("generate", COFFEE, "--prompt", "x", "--out", clips, "--yes", "--json")
    assert ended.code == 1
    (take,) = ended.takes.values()
    assert take["state"] == "held"
    assert "Permission denied" in take["reason"]
    assert complete(take["reason"]), take["reason"]
    clips.chmod(0o755)
    resumed = call("resume", "--json")
    assert resumed.code == 0
    (ready,) = resumed.takes.values()
    assert Path(ready["clip"]).parent == clips
    assert sandbox.accepted == 1


def test_in_a_home_that_cant_be_written_nothing_is_sent(
    call: Unprivileged, sandbox: SandboxProcess, locked: Callable[[Path], None]
) -> None:
    call.real(sandbox)
    locked(call.home)
    ended = call("generate", COFFEE, "--prompt", "x", "--yes", "--json")
    assert ended.code != 0
    assert "Traceback" not in ended.err
    assert "Permission denied" in ended.err
    assert complete(ended.err.strip()), ended.err
    assert sandbox.record()["received"] == []


def test_a_home_that_turned_read_only_sends_nothing_more(
    call: Unprivileged, sandbox: SandboxProcess, locked: Callable[[Path], None]
) -> None:
    call.real(sandbox)
    assert call("generate", COFFEE, "--prompt", "x", "--yes", "--json").code == 0
    for file in call.home.glob("ledger.sqlite3*"):
        file.chmod(0o444)
    locked(call.home)
    ended = call("generate", COFFEE, "--prompt", "y", "--yes", "--json")
    assert ended.code != 0
    assert "Traceback" not in ended.err
    assert complete(ended.err.strip()), ended.err
    assert sandbox.accepted == 1
