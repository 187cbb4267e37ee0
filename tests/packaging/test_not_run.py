"""What could not run is told by pytest, handed to dev.py, and a failure in CI."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from conclusion import REPORT, conclude, read

from tests.packaging.tiny_checkout import PACKAGING

SKIPPING = """\
import pytest

@pytest.mark.skip(reason="no camera here")
def test_camera(): ...

def test_paper(): ...

def test_keychain(): pytest.skip("no keychain here")
"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    (tmp_path / "test_skipping.py").write_text(SKIPPING)
    (tmp_path / "pytest.ini").write_text("[pytest]\n")
    file = tmp_path / "report.jsonl"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.not_run", tmp_path],
        env={**os.environ, REPORT: str(file), "PYTHONPATH": str(PACKAGING.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "= NOT RUN =" in done.stdout
    return file


def test_skipped_tests_reach_dev_with_their_reasons(report: Path) -> None:
    assert read(report) == [
        "test_skipping.py::test_camera — no camera here",
        "test_skipping.py::test_keychain — no keychain here",
    ]


def test_a_run_that_never_reached_pytest_has_no_report(tmp_path: Path) -> None:
    assert read(tmp_path / "none") == []


@pytest.mark.parametrize(
    ("failed", "missing", "strict", "code"),
    [
        ([], [], True, 0),
        ([], ["x — y"], False, 0),
        ([], ["x — y"], True, 1),
        (["pytest"], [], False, 1),
    ],
)
def test_the_exit_code(
    failed: list[str],
    missing: list[str],
    strict: bool,
    code: int,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert conclude(failed, missing, strict=strict) == code
    said = capsys.readouterr().out
    assert all(f"NOT RUN: {line}" in said for line in missing)
