"""Says at the end of a pytest run which tests this machine could not run, and why.

`packaging/dev.py test` repeats the list as its last words, and in CI fails on it: it names a file
in HAILUO_STUDIO_NOT_RUN, which gets one JSON object a line.
"""

import json
import os
from pathlib import Path

import pytest

REPORT = "HAILUO_STUDIO_NOT_RUN"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the section NOT RUN, and write the report when one is asked for."""
    skipped = [(report.nodeid, _reason(report)) for report in _skips(terminalreporter)]
    if report_file := os.environ.get(REPORT):
        lines = [json.dumps({"what": what, "reason": reason}) + "\n" for what, reason in skipped]
        Path(report_file).write_text("".join(lines), encoding="utf-8")
    if skipped:
        terminalreporter.section("NOT RUN")
        for what, reason in skipped:
            terminalreporter.write_line(f"{what}: {reason}")


def _skips(
    terminalreporter: pytest.TerminalReporter,
) -> list[pytest.TestReport | pytest.CollectReport]:
    found: list[pytest.TestReport | pytest.CollectReport] = terminalreporter.getreports("skipped")
    return found


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    """The words of the skip, without pytest's own prefix."""
    where = report.longrepr
    text = where[2] if isinstance(where, tuple) else str(where)
    return text.removeprefix("Skipped: ")
