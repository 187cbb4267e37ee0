"""Process start → first painted window, → window in use, against a bare QMainWindow (aim 1.6)."""

import os
import subprocess
import sys
import tempfile
import time
from statistics import median

RUNS = 7

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.painted)
    def painted(self):
        print(time.monotonic() - float(sys.argv[1]), flush=True)
        app.quit()
app = QApplication([])
window = Bare()
window.resize(1440, 900)
window.show()
app.exec()
"""

STUDIO = """
import sys, time
began = float(sys.argv.pop())
from hailuo_studio import collecting
collecting.rest()
from PySide6.QtCore import QTimer
from hailuo_studio import app
from hailuo_studio.ui.window import StudioWindow
class Timed(StudioWindow):
    painted = 0.0
    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted:
            self.painted = time.monotonic() - began
    def use(self, desk):
        super().use(desk)
        QTimer.singleShot(0, self.usable)
    def usable(self):
        print(self.painted, time.monotonic() - began, flush=True)
        self.close()
app.StudioWindow = Timed
app.main([])
"""


def timed(program: str, home: str) -> list[float]:
    """Seconds since the process was asked for."""
    done = subprocess.run(
        [sys.executable, "-c", program, str(time.monotonic())],
        env=os.environ | {"HAILUO_STUDIO_HOME": home},
        capture_output=True,
        text=True,
        check=True,
    )
    return [float(figure) for figure in done.stdout.split()]


def main() -> None:
    bare, painted, usable = [], [], []
    with tempfile.TemporaryDirectory() as home:
        for _ in range(RUNS + 1):
            bare += timed(BARE, home)
            first, second = timed(STUDIO, home)
            painted.append(first)
            usable.append(second)
    # The first pair only warms the disk's cache.
    rows = {"bare window": bare[1:], "first paint": painted[1:], "in use": usable[1:]}
    for name, seconds in rows.items():
        ratio = median(seconds) / median(rows["bare window"])
        print(
            f"  {name:12} median {median(seconds) * 1000:5.0f} ms   "
            f"({min(seconds) * 1000:.0f}…{max(seconds) * 1000:.0f})   ratio {ratio:.2f}"
        )
