"""Intervals of a 16-ms timer in the window: idle, and while 20 takes poll and some download."""

import asyncio
import os
import tempfile
import time
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from hailuo_studio.core.take import State
from hailuo_studio.paths import resources
from hailuo_studio.ui import theme
from hailuo_studio.ui.event_loop import StudioLoop
from hailuo_studio.warming import warm
from tests.journey.conftest import KEY, Program, until
from tests.servers.sandbox import SandboxProcess

TAKES = 20
TASK_SECONDS = 30
IDLE_SECONDS = 6.0
BUSY_SECONDS = 14.0


class Ticker:
    """Keeps the intervals between the beats of a 16-ms timer."""

    def __init__(self) -> None:
        self.intervals: list[float] = []
        self._last = 0.0
        self._timer = QTimer()
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._beat)

    async def measure(self, seconds: float) -> list[float]:
        self.intervals, self._last = [], time.monotonic()
        self._timer.start()
        await asyncio.sleep(seconds)
        self._timer.stop()
        return self.intervals

    def _beat(self) -> None:
        now = time.monotonic()
        self.intervals.append(now - self._last)
        self._last = now


def tell(name: str, intervals: list[float]) -> float:
    """Print a row; the 99th percentile in milliseconds."""
    cuts = quantiles(intervals, n=100)
    p99 = cuts[98] * 1000
    print(
        f"  {name:34} p50 {cuts[49] * 1000:5.1f}  p99 {p99:5.1f}  "
        f"longest {max(intervals) * 1000:5.1f} ms  ({len(intervals)} beats)"
    )
    return p99


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        home.mkdir()
        sandbox = SandboxProcess(
            Path(folder) / "service", ["result drip seconds=6"], seconds=TASK_SECONDS
        )
        (home / "settings.toml").write_text(
            f'[budget]\nday = 5000\nconfirm_above = 5000\n[hosting]\nkind = "http"\n'
            f'url = "{sandbox.address}/upload"\nurl_path = "data.url"\n'
        )
        os.environ |= {
            "HAILUO_STUDIO_HOME": str(home),
            "HAILUO_STUDIO_API_URL": sandbox.address,
            "HAILUO_STUDIO_API_KEY": KEY,
        }
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        app.setQuitOnLastWindowClosed(False)
        theme.set_up(app, "dark")
        warm()
        try:
            with asyncio.Runner(loop_factory=lambda: StudioLoop(app)) as runner:
                runner.run(_measure(app))
        finally:
            sandbox.stop()


async def _measure(app: QApplication) -> None:
    program = Program(app, [])
    await program.begin()
    program.drop(resources() / "stills" / "coffee.png")
    await program.shots(1)
    program.write("Steam rises.")
    program.find("takesSpin").setValue(TAKES)  # type: ignore[attr-defined]
    ticker = Ticker()
    idle = tell("idle", await ticker.measure(IDLE_SECONDS))
    program.click("generateButton")
    rows = program.window.rows
    await until(lambda: sum(r.state is State.GENERATING for r in rows()) == TAKES, 90)
    polling = tell("20 takes poll", await ticker.measure(IDLE_SECONDS))
    await until(lambda: sum(r.state is State.DOWNLOADING for r in rows()) >= 4, 90)
    busy = tell("the others poll, 4 and more download", await ticker.measure(BUSY_SECONDS))
    print(f"  p99 above idle: polling {polling - idle:+.1f}, downloads {busy - idle:+.1f} ms")
    await until(lambda: all(r.state.ended for r in rows()), 90)
    await program.end()
