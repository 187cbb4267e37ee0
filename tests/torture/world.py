"""One service for many homes: the sandbox over real HTTP, and the real command line against it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PIL import Image

from tests.servers.sandbox import SandboxProcess

ROOT = Path(__file__).parents[2]
PRICE = 30
SECONDS = 90.0
PROGRAM = (sys.executable, "-m", "hailuo_studio")


class World:
    """`faults` are the sandbox's; a task takes `seconds` there. Homes are told apart by their
    prompt."""

    def __init__(self, folder: Path, faults: Sequence[str] = (), seconds: float = 0.1) -> None:
        self._folder = folder
        self.sandbox = SandboxProcess(folder / "service", faults, seconds)

    def home(self, name: str, stills: int = 1) -> "Home":
        home = Home(self._folder / name, name, self)
        home.path.mkdir(parents=True)
        (home.path / "settings.toml").write_text(
            f'[budget]\nday = 100000\n[hosting]\nkind = "http"\n'
            f'url = "{self.sandbox.address}/upload"\nurl_path = "data.url"\n'
        )
        home.give(stills)
        return home

    def accepted(self, prompt: str) -> list[dict[str, Any]]:
        """The POSTs with this prompt that were accepted: image and task_id of each."""
        received = self.sandbox.record()["received"]
        return [
            {"image": one["body"]["image"], "task_id": one["task_id"]}
            for one in received
            if one["body"].get("prompt") == prompt and "task_id" in one
        ]

    def stop(self) -> None:
        self.sandbox.stop()


@dataclass
class Home:
    """`seen` are the takes that were shown to the user, in any process so far."""

    path: Path
    prompt: str
    world: World
    stills: list[Path] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def give(self, stills: int) -> None:
        """New stills for the next `generate`, no two alike: each has a web address of its own."""
        first = len(list(self.path.parent.glob(f"{self.prompt}-still-*")))
        self.stills = [
            self.path.parent / f"{self.prompt}-still-{number}.png"
            for number in range(first, first + stills)
        ]
        for number, path in enumerate(self.stills, first):
            colour = tuple(number * step % 256 for step in (37, 91, 151))
            Image.new("RGB", (400, 320), colour).save(path)

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {
            "HAILUO_STUDIO_HOME": str(self.path),
            "HAILUO_STUDIO_API_URL": self.world.sandbox.address,
            "HAILUO_STUDIO_API_KEY": "aio_torture",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONPATH": str(ROOT),
            "QT_QPA_PLATFORM": "offscreen",
        }

    @property
    def generate(self) -> tuple[str, ...]:
        stills = map(str, self.stills)
        return ("generate", *stills, "--prompt", self.prompt, "--yes", "--json", "--keep-queued")

    def start(self, *command: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            command,
            env=self.environment,
            cwd=self.path.parent,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
        )

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """To its end, however it comes; what it showed is remembered."""
        with self.start(*command) as process:
            out, err = process.communicate(timeout=SECONDS)
        self.note(out)
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def resume(self) -> subprocess.CompletedProcess[str]:
        return self.run(*PROGRAM, "resume", "--json")

    def note(self, out: str) -> None:
        self.seen |= {event["take"] for event in _events(out) if event["event"] == "take"}


def _events(out: str) -> Iterator[dict[str, Any]]:
    for line in out.splitlines():
        try:
            yield json.loads(line)
        except ValueError:
            continue  # The last line of a killed process.
