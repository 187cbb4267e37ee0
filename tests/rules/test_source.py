"""What no file of the program may contain."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "hailuo_studio"
# `QDrag.exec` in a mouse event is the one exception.
DRAGS = {"ui/carry_off.py"}
FILES = sorted(PACKAGE.rglob("*.py"))


def calls(path: Path) -> Iterator[tuple[str, int]]:
    """Names of what a file calls, with their lines."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Attribute):
                yield node.func.attr, node.lineno
            elif isinstance(node.func, ast.Name):
                yield node.func.id, node.lineno


def named(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", FILES, ids=named)
def test_no_nested_qt_loop(path: Path) -> None:
    """A nested loop reached from a coroutine kills another task for good. A panel that runs alone
    has no coroutines, and its `__main__` is its one loop."""
    allowed = {"exec"} if path.name == "__main__.py" or named(path) in DRAGS else set()
    banned = {"exec", "exec_", "processEvents"} - allowed
    assert [found for found in calls(path) if found[0] in banned] == []


@pytest.mark.parametrize("path", FILES, ids=named)
def test_tasks_are_made_by_their_owners_only(path: Path) -> None:
    owners = {"engine/scope.py", "sandbox/filming.py"}
    if named(path) not in owners:
        assert [found for found in calls(path) if found[0] == "create_task"] == []


@pytest.mark.parametrize("path", FILES, ids=named)
def test_qasyncs_own_decorators_are_not_used(path: Path) -> None:
    text = path.read_text()
    assert "asyncSlot" not in text
    assert "asyncClose" not in text


IN_ENGLISH = re.compile(r",|\.\df")
"""Groups of three or a decimal point, whatever the language."""


def formats(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            yield ast.unparse(node.format_spec)[2:-1], node.lineno


@pytest.mark.parametrize("path", sorted((PACKAGE / "ui").rglob("*.py")), ids=named)
def test_the_window_writes_figures_as_its_language_does(path: Path) -> None:
    """`ui/written.py` does it."""
    assert [found for found in formats(path) if IN_ENGLISH.search(found[0])] == []
    assert [found for found in calls(path) if found[0] in {"strftime", "isoformat"}] == []
