"""The locks hold what pyproject.toml asks for, hashed, and agree with each other."""

import re
import tomllib
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.tiny_checkout import PACKAGING


def _pins(level: str) -> dict[str, str]:
    text = (PACKAGING / f"{level}.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^ ;]+)", text, re.MULTILINE))


def _project() -> dict[str, Any]:
    return tomllib.loads((PACKAGING.parent / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("level", ["run", "test", "bench", "package"])
def test_every_asked_package_is_locked_at_an_allowed_version(level: str) -> None:
    project, pins = _project(), _pins(level)
    asked = [] if level in ("bench", "package") else project["project"]["dependencies"]
    asked += [] if level == "run" else project["dependency-groups"][level]
    for requirement in map(Requirement, asked):
        assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)])


def test_the_tests_lock_holds_the_run_lock() -> None:
    assert _pins("run").items() <= _pins("test").items()


@pytest.mark.parametrize("level", ["run", "test", "bench", "package"])
def test_locks_are_hashed_and_name_no_host(level: str) -> None:
    text = (PACKAGING / f"{level}.lock").read_text(encoding="utf-8")
    assert "://" not in text
    entries = re.split(r"^(?=\S)", text, flags=re.MULTILINE)[1:]
    assert all("--hash=sha256:" in entry for entry in entries)
