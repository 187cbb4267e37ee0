"""Every panel starts alone, as a program of its own, and stays up."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parents[2]
SHOWN = """
import runpy, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
def look():
    panel = QApplication.topLevelWidgets()[0]
    picture = panel.grab().toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(0, 300, 3) for y in range(0, 200, 3)}
    QApplication.exit(0 if len(colors) > 5 else 9)
QTimer.singleShot(0, look)
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__")
"""


@pytest.mark.parametrize("panel", ["compare", "compose", "export", "ledger", "queue", "table"])
def test_a_panel_starts_alone(panel: str) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(CHECKOUT)}
    ended = subprocess.run(
        [sys.executable, "-c", SHOWN, f"hailuo_studio.ui.{panel}"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
