"""A home with 10,000 clips and 200 open takes: start → window in use against a bare QMainWindow
(aim 1.6), and what the window uses while nobody touches it (aims: 0.5 % of a core, twice the bare
window's memory). Linux alone: it reads /proc."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import median

from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.take import Take
from hailuo_studio.engine.folders import Folders
from hailuo_studio.store.database import Database
from hailuo_studio.store.ledger import Ledger
from hailuo_studio.store.owner import Owner
from hailuo_studio.store.projects import Projects
from hailuo_studio.store.spare import Spare
from tests.bench.review import fill
from tests.bench.start import BARE, STUDIO, timed

CLIPS, TAKES, RUNS = 10_000, 200, 5
SETTLE, WATCHED = 12.0, 20.0
BARE_STAYS = BARE.replace("        app.quit()\n", "        pass\n")
WINDOW = "import sys; from hailuo_studio import app; sys.argv = sys.argv[:1]; app.main([])"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        fill(home, CLIPS)
        _open_takes(home)
        bare, used = [], []
        for _ in range(RUNS + 1):
            bare += timed(BARE, folder)
            used.append(timed(STUDIO, folder)[1])
        ratio = median(used[1:]) / median(bare[1:])
        print(
            f"  start: bare {median(bare[1:]) * 1000:.0f} ms, in use "
            f"{median(used[1:]) * 1000:.0f} ms, ratio {ratio:.2f}"
        )
        rows = {"bare window": _idle(BARE_STAYS, folder), "the window": _idle(WINDOW, folder)}
    for name, (share, megabytes) in rows.items():
        print(f"  {name:12} idle {share:5.2f} % of a core, {megabytes:4.0f} MB")
    print(f"  memory ratio {rows['the window'][1] / rows['bare window'][1]:.2f}")


def _open_takes(home: Path) -> None:
    """Takes that wait for a key which is not there."""
    folders = Folders(home, home / "clips")
    database, owner = Database(folders.ledger, Spare(folders.spare)), Owner(folders.owners)
    project = Projects(database).all()[0]
    shot = Shot(
        Still("/stills/mug.jpg", "a" * 64, 1600, 900, 1, "JPEG"), "Steam rises.", Settings()
    )
    take = Take("", project.id, "b", 1, time.time(), shot, 30, (30, 30), "v1", time.time())
    takes = [replace(take, id=f"t{number}", number=number + 1) for number in range(TAKES)]
    Ledger(database, owner.id).add_takes(takes, 30 * TAKES, None, None)
    database.close()
    owner.close()


def _idle(program: str, home: str) -> tuple[float, float]:
    """Per cent of a core, and megabytes of its own (shared ones counted in part)."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(time.monotonic())],
        env=os.environ
        | {
            "HAILUO_STUDIO_HOME": home,
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        },
        stdout=subprocess.DEVNULL,
    )
    time.sleep(SETTLE)
    before = _ticks(process.pid)
    time.sleep(WATCHED)
    ticks = _ticks(process.pid) - before
    rollup = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii")
    kilobytes = int(next(row for row in rollup.splitlines() if row.startswith("Pss:")).split()[1])
    process.send_signal(signal.SIGTERM)
    process.wait(30)
    return 100 * ticks / os.sysconf("SC_CLK_TCK") / WATCHED, kilobytes / 1024


def _ticks(process: int) -> int:
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])
