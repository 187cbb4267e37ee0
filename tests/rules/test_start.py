"""The window is painted before what is heavy is imported: a type alone must not bring it along."""

import subprocess
import sys

HEAVY = ("numpy", "PIL", "av", "sqlite3", "httpx", "pi_heif", "openpyxl", "tomlkit")
SEEN = f"import sys, hailuo_studio.app; print(*sorted(set({HEAVY}) & set(sys.modules)))"


def test_nothing_heavy_comes_before_the_first_paint() -> None:
    line = [sys.executable, "-c", SEEN]
    assert subprocess.run(line, capture_output=True, text=True, check=True).stdout.split() == []
