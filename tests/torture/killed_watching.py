"""Dies while it watches a hot folder, and watches on: nothing is ordered twice or beyond the
allowance, nothing that was agreed to is lost."""

import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.torture.aftermath import Aftermath, examine
from tests.torture.world import PRICE, PROGRAM, SECONDS, Home, World

AT_ONCE = 3
PICTURES = 3
ALLOWED = 2


@dataclass(frozen=True)
class Watched:
    """`used` credits of the allowance by `ordered` of the arrivals; `twice` were ordered again."""

    used: int
    ordered: int
    waiting: int
    takes: int
    left: Aftermath


def points_of(home: Home) -> list[int]:
    """The points at which the disk says something new, until the last order was written."""
    names = home.path.parent / f"{home.prompt}-points"
    _watch_to_the_end(home, *_program(str(names), 0))
    found = names.read_text().splitlines()
    sent = found.index("before sending")
    return [at for at, name in enumerate(found, 1) if name == "after commit" and at < sent + 40]


def die_at(home: Home, number: int) -> Watched:
    """Killed there while it watches; then another watches until nothing is left to do."""
    process = home.start(*_program("-", number), *_watch(home))
    process.communicate(timeout=SECONDS)
    assert process.returncode == -signal.SIGKILL
    _watch_to_the_end(home, *PROGRAM)
    resumed = home.resume()
    assert resumed.returncode in (0, 3), resumed.stderr
    with sqlite3.connect(home.path / "ledger.sqlite3") as db:
        used, ordered, waiting = db.execute(
            "SELECT sum(agreed), count(batch_id), sum(batch_id IS NULL) FROM arrivals"
        ).fetchone()
        takes = db.execute("SELECT count(*) FROM takes").fetchone()[0]
    db.close()
    return Watched(used, ordered, waiting, takes, examine(home))


def die_at_each(world: World, points: list[int]) -> dict[int, Watched]:
    homes = {number: world.home(f"hot-{number}", PICTURES) for number in points}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = pool.map(lambda number: die_at(homes[number], number), points)
    return dict(zip(points, found, strict=True))


def _watch_to_the_end(home: Home, *program: str) -> None:
    """Until every picture arrived and every order came to its end, then as by Ctrl-C."""
    process = home.start(*program, *_watch(home))
    end = time.monotonic() + SECONDS
    while not _at_rest(home.path / "ledger.sqlite3"):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end, _stopped(process)
        time.sleep(0.1)
    out = _stopped(process)
    assert process.returncode == 130, out
    home.note(out[0])


def _stopped(process: subprocess.Popen[str]) -> tuple[str, str]:
    process.send_signal(signal.SIGINT)
    return process.communicate(timeout=SECONDS)


def _at_rest(ledger: Path) -> bool:
    try:
        with sqlite3.connect(f"file:{ledger}?mode=ro", uri=True) as db:
            came = db.execute("SELECT count(*) FROM arrivals").fetchone()[0]
            takes, going = db.execute(
                "SELECT count(*), ifnull(sum(clip IS NULL), 0) FROM takes"
            ).fetchone()
            unsure = db.execute(
                "SELECT count(*) FROM takes JOIN attempts ON take_id = takes.id WHERE clip IS NULL "
                "AND takes.owner IS NULL AND outcome = 'unanswered'"
            ).fetchone()[0]
        db.close()
    except sqlite3.Error:
        return False  # It is not there yet, or being made.
    return came == PICTURES and takes == ALLOWED and going == unsure


def _watch(home: Home) -> tuple[str, ...]:
    """The home's stills arrive in a folder of their own."""
    folder = home.path.parent / f"{home.prompt}-hot"
    if not folder.exists():
        folder.mkdir()
        for still in home.stills:
            still.rename(folder / still.name)
    allowance = str(ALLOWED * PRICE + PRICE // 2)
    return (
        *("watch", str(folder), "--prompt", home.prompt, "--allowance", allowance),
        *("--present", "--keep-queued", "--json"),
    )


def _program(names: str, number: int) -> tuple[str, ...]:
    return sys.executable, "-m", "tests.torture.points", names, str(number)
