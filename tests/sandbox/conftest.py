"""Sandboxes as processes: one without faults for all, and as many others as a test starts."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.servers.sandbox import SandboxProcess

Start = Callable[..., SandboxProcess]


@pytest.fixture(scope="session")
def calm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    sandbox = SandboxProcess(tmp_path_factory.mktemp("calm"))
    yield sandbox
    sandbox.stop()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts sandboxes over the same home."""
    started: list[SandboxProcess] = []

    def begin(*faults: str, seconds: float = 0.0) -> SandboxProcess:
        started.append(SandboxProcess(tmp_path / "home", faults, seconds))
        return started[-1]

    yield begin
    for sandbox in started:
        sandbox.stop()
