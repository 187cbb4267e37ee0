"""What could not run on this machine: read from the tests' own report, told at the very end."""

import json
from collections.abc import Sequence
from pathlib import Path

from terminal import say

REPORT = "HAILUO_STUDIO_NOT_RUN"


def read(report: Path) -> list[str]:
    """One line per test that was skipped, as tests/not_run.py wrote them; none without a file."""
    if not report.exists():
        return []
    entries = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    return [f"{entry['what']} — {entry['reason']}" for entry in entries]


def conclude(failed: Sequence[str], missing: Sequence[str], *, strict: bool) -> int:
    """Tell what could not run and what failed; the exit code of the whole."""
    for line in missing:
        say(f"NOT RUN: {line}")
    if failed:
        say(f"FAILED: {', '.join(failed)}")
        return 1
    if missing and strict:
        say("FAILED: in CI everything has to run.")
        return 1
    say("All that ran has passed." if missing else "Everything ran and passed.")
    return 0
