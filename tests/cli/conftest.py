"""The command line as a real process."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hailuo_studio.paths import resources
from tests.servers.sandbox import SandboxProcess

COFFEE = resources() / "stills" / "coffee.png"
CAT = resources() / "stills" / "cat.png"
KEY = "aio_command_line_test"


@dataclass(frozen=True)
class Ended:
    """A finished call; `events` are its JSON lines."""

    code: int
    out: str
    err: str

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def takes(self) -> dict[str, dict[str, Any]]:
        """The last event of each take."""
        return {event["take"]: event for event in self.events if event["event"] == "take"}

    @property
    def summary(self) -> dict[str, Any]:
        last = self.events[-1]
        assert last["event"] == "summary"
        return last


# Whoever starts the tests in the background may have them ignore it, and what they start as well.
signal.signal(signal.SIGINT, signal.default_int_handler)


class CommandLine:
    """Calls with a home of their own; `real` points the real service at a sandbox."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environment = os.environ | {
            "HAILUO_STUDIO_HOME": str(home),
            "HAILUO_STUDIO_SANDBOX_SECONDS": "0",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }

    def real(self, sandbox: SandboxProcess, *, hosting: bool = True, day: int = 1000) -> None:
        self.environment |= {
            "HAILUO_STUDIO_API_URL": sandbox.address,
            "HAILUO_STUDIO_API_KEY": KEY,
        }
        self.home.mkdir(parents=True, exist_ok=True)
        settings = f"[budget]\nday = {day}\n"
        if hosting:
            settings += (
                f'[hosting]\nkind = "http"\nurl = "{sandbox.address}/upload"\n'
                'url_path = "data.url"\n'
            )
        (self.home / "settings.toml").write_text(settings)

    def line(self, *arguments: object) -> list[str]:
        return [sys.executable, "-m", "hailuo_studio", *map(str, arguments)]

    def start(self, *arguments: object) -> subprocess.Popen[str]:
        return subprocess.Popen(
            self.line(*arguments),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __call__(self, *arguments: object) -> Ended:
        with self.start(*arguments) as process:
            out, err = process.communicate(timeout=90)
            return Ended(process.returncode, out, err)


@pytest.fixture
def call(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path / "home")


@pytest.fixture
def sandboxed(tmp_path: Path) -> Iterator[Callable[..., SandboxProcess]]:
    started: list[SandboxProcess] = []

    def start(*faults: str, seconds: float = 0.0) -> SandboxProcess:
        started.append(SandboxProcess(tmp_path / "sandbox", faults, seconds))
        return started[-1]

    yield start
    for sandbox in started:
        sandbox.stop()
