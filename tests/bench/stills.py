"""200 photos of 12 MP: dropped until all thumbnails are there, then all prepared, as ratios to the
fastest bare loop over the same files; memory and the window's longest frame meanwhile."""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from hailuo_studio.core.framing import Framing
from hailuo_studio.engine.pool import PICTURES, Pool
from hailuo_studio.engine.prepared_pictures import PreparedPictures
from hailuo_studio.paths import home
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.event_loop import StudioLoop
from hailuo_studio.warming import warm
from tests.bench.decoders import PREPARED, THUMBNAILS, Work
from tests.bench.frames import Ticker
from tests.bench.photos import make_photos
from tests.journey.conftest import Program, until
from tests.peak import peak_megabytes

COUNT = 200
ROUNDS = 3
_LONGEST = 600.0


def main(count: int = COUNT, rounds: int = ROUNDS) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = make_photos(Path(folder) / "photos", count)
        for path in paths:
            path.read_bytes()  # All of them from memory, for everyone.
        figures: dict[str, list[float]] = {}
        for _ in range(rounds):
            for name in ("window", *THUMBNAILS):
                for key, value in _child(name, Path(folder)).items():
                    figures.setdefault(f"{name} {key}", []).append(value)
        _tell(figures, count)


def _tell(figures: dict[str, list[float]], count: int) -> None:
    middle = {name: median(values) for name, values in figures.items()}
    for what in ("thumbnails", "prepared"):
        loops = {name: middle[f"{name} {what}"] for name in THUMBNAILS}
        fastest = min(loops, key=lambda name: loops[name])
        ours = middle[f"window {what}"]
        for name, seconds in loops.items():
            print(f"  {what:11} {name:16} {seconds:6.2f} s  {count / seconds:5.1f}/s")
        print(
            f"  {what:11} {'the window':16} {ours:6.2f} s  {count / ours:5.1f}/s  "
            f"{ours / loops[fastest]:.2f} of {fastest}"
        )
    for name in ("window", *THUMBNAILS):
        print(f"  peak memory {name:16} {middle[f'{name} memory']:6.0f} MB")
    longest = middle["window longest frame"]
    print(f"  longest frame {longest * 1000:.1f} ms, p99 {middle['window p99'] * 1000:.1f} ms")


def _child(name: str, folder: Path) -> dict[str, float]:
    """In a process of its own, for its memory's sake."""
    with tempfile.TemporaryDirectory() as home:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.stills", name, str(folder / "photos")],
            env={
                **os.environ,
                "HAILUO_STUDIO_HOME": home,
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
                "QT_QPA_PLATFORM": "offscreen",
            },
            capture_output=True,
            text=True,
            timeout=_LONGEST,
            check=True,
        )
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _loop(name: str, paths: list[Path]) -> dict[str, float]:
    return {
        "thumbnails": _seconds(THUMBNAILS[name], paths),
        "prepared": _seconds(PREPARED[name], paths),
    }


def _seconds(work: Work, paths: list[Path]) -> float:
    work(paths[0])  # Imports and tables are not what is compared.
    start = time.perf_counter()
    with ThreadPoolExecutor(PICTURES) as pool:
        for _ in pool.map(work, paths):
            pass
    return time.perf_counter() - start


async def _window(app: QApplication, folder: Path, paths: list[Path]) -> dict[str, float]:
    errors: list[BaseException] = []
    program = Program(app, errors)
    await program.begin()
    thumbnails, room = program.window.thumbnails, program.window.room
    await asyncio.sleep(2.0)
    ticker = Ticker()
    program.scope.start("ticker", ticker.measure(_LONGEST))
    start = time.perf_counter()
    program.drop(folder)
    await until(
        lambda: (
            len(room.drafts.all) == len(paths)
            and all(thumbnails.get(str(path)) is not None for path in paths)
        ),
        _LONGEST,
    )
    shown = time.perf_counter() - start
    pool = Pool()
    pictures = PreparedPictures(pool, home() / "prepared")
    start = time.perf_counter()
    await asyncio.gather(*(pictures.get(shot.still, Framing()) for shot in room.drafts.shots))
    prepared = time.perf_counter() - start
    pool.close()
    program.scope.cancel("ticker")
    await program.end()
    assert not errors
    intervals = sorted(ticker.intervals)
    return {
        "thumbnails": shown,
        "prepared": prepared,
        "longest frame": intervals[-1],
        "p99": intervals[int(len(intervals) * 0.99)],
    }


def _in_child(name: str, folder: Path) -> dict[str, float]:
    paths = sorted(folder.iterdir())
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    if name == "window":
        app.setQuitOnLastWindowClosed(False)
        theme.set_up(app, "dark")
        icons.load()
        warm()
        with asyncio.Runner(loop_factory=lambda: StudioLoop(app)) as runner:
            found = runner.run(_window(app, folder, paths))
    else:
        found = _loop(name, paths)
    return found | {"memory": float(peak_megabytes())}


if __name__ == "__main__":
    print(json.dumps(_in_child(sys.argv[1], Path(sys.argv[2]))))
