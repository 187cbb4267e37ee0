"""The sandbox as a process of its own, with faults, for tests."""

import json
import subprocess
import sys
import urllib.request
from collections.abc import Sequence
from pathlib import Path
from typing import Any

SHORT_SIDE = 96


class SandboxProcess:
    """`address` once started; `faults` are lines such as 'submit 429 first=1 seconds=1', `more`
    further options."""

    def __init__(
        self, home: Path, faults: Sequence[str] = (), seconds: float = 0.0, *more: str
    ) -> None:
        self.home = home
        home.mkdir(parents=True, exist_ok=True)
        rules = home / "faults.toml"
        rules.write_text("\n".join(map(_rule, faults)))
        self._command = [
            sys.executable,
            "-m",
            "hailuo_studio.sandbox",
            "--home",
            str(home),
            "--faults",
            str(rules),
            "--seconds",
            str(seconds),
            "--short-side",
            str(SHORT_SIDE),
            "--with-parent",
            *more,
        ]
        self._process: subprocess.Popen[str] | None = None
        self.address = ""
        self.start()

    def start(self, port: int = 0) -> None:
        self._process = subprocess.Popen(
            [*self._command, "--port", str(port)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        word, self.address = self._process.stdout.readline().split()
        assert word == "ready"

    @property
    def port(self) -> int:
        return int(self.address.rsplit(":", 1)[1])

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def stop(self) -> None:
        if self._process is not None:
            assert self._process.stdin is not None
            assert self._process.stdout is not None
            self._process.stdin.close()
            self._process.wait(20)
            self._process.stdout.close()
            self._process = None

    def record(self) -> dict[str, Any]:
        """What it received and accepted."""
        with urllib.request.urlopen(f"{self.address}/_sandbox/record", timeout=20) as answer:
            found: dict[str, Any] = json.load(answer)
            return found

    @property
    def accepted(self) -> int:
        return len(self.record()["accepted"])


def _rule(line: str) -> str:
    on, do, *rest = line.split()
    return "\n".join(["[[fault]]", f'on = "{on}"', f'do = "{do}"', *rest])
