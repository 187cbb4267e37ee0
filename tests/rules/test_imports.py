"""The arrows between folders: they hold, and each rule is seen to fail when it is broken."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = "import sys; from importlinter.cli import lint_imports_command as c; sys.exit(c())"


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def house(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__", "resources")
    shutil.copytree(ROOT / "hailuo_studio", tmp_path / "hailuo_studio", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_arrows_hold(house: Path) -> None:
    found = lint(house)
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("core/shot.py", "import hailuo_studio.store.ledger"),
        ("core/shot.py", "import sqlite3"),
        ("media/film.py", "import hailuo_studio.api.client"),
        ("network/way.py", "import hailuo_studio.api.client"),
        ("network/way.py", "import keyring"),
        ("ui/window.py", "import hailuo_studio.network.way"),
        ("tables/rows.py", "import hailuo_studio.media.still"),
        ("tables/rows.py", "import hailuo_studio.engine.intake"),
        ("tables/rows.py", "import PySide6"),
        ("engine/queue.py", "import openpyxl"),
        ("engine/queue.py", "import PySide6"),
        ("engine/queue.py", "import httpx"),
        ("engine/queue.py", "import sqlite3"),
        ("engine/queue.py", "import PIL"),
        ("ui/window.py", "import hailuo_studio.store.ledger"),
        ("ui/window.py", "import av"),
        ("sandbox/state.py", "import hailuo_studio.engine.queue"),
        ("store/ledger.py", "import hailuo_studio.sandbox.state"),
        ("cli/commands.py", "import PySide6"),
    ],
)
def test_each_rule_is_seen_to_fail(house: Path, file: str, line: str) -> None:
    path = house / "hailuo_studio" / file
    path.write_text(path.read_text() + f"\n{line}\n")
    assert lint(house).returncode != 0
