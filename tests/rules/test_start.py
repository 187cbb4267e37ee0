"""What is heavy is imported when it is wanted: a type alone must not bring it along."""

import subprocess
import sys

import pytest

HEAVY = ("numpy", "PIL", "av", "sqlite3", "httpx", "pi_heif", "openpyxl", "tomlkit")
# The ledger and the library are opened before the window is in use.
EARLY = {"sqlite3"}


@pytest.mark.parametrize(
    ("modules", "allowed"),
    [
        (("hailuo_studio.app",), set()),
        (("hailuo_studio.app", "hailuo_studio.session", "hailuo_studio.ui.stage.stage"), EARLY),
    ],
    ids=["painted", "in use"],
)
def test_nothing_heavy_comes_before_the_window_is(
    modules: tuple[str, ...], allowed: set[str]
) -> None:
    seen = f"import sys, {', '.join(modules)}; print(*sorted(set({HEAVY}) & set(sys.modules)))"
    line = [sys.executable, "-c", seen]
    found = subprocess.run(line, capture_output=True, text=True, check=True).stdout.split()
    assert set(found) <= allowed
