"""Dies while it watches a hot folder, and watches on: nothing is ordered twice or beyond the
allowance, nothing that was agreed to is lost."""

import signal
import sqlite3
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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
    """The points at which the disk says something new, until the first requests were answered."""
    names = home.path.parent / f"{home.prompt}-points"
    _watch_to_the_end(home, *_program(str(names), 0))
    found = names.read_text().splitlines()
    sent = found.index("before sending")
    return [at for at, name in enumerate(found, 1) if name == "after commit" and at < sent + 60]


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
    ledger = home.path / "ledger.sqlite3"
    died = _ask(ledger, "SELECT owner FROM takes WHERE owner IS NOT NULL")
    process = home.start(*program, *_watch(home))
    end = time.monotonic() + SECONDS
    while not _at_rest(ledger, {owner for (owner,) in died}):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end, _stopped(process)
        time.sleep(0.1)
    out = _stopped(process)
    assert process.returncode == 130, out
    home.note(out[0])


def _stopped(process: subprocess.Popen[str]) -> tuple[str, str]:
    process.send_signal(signal.SIGINT)
    return process.communicate(timeout=SECONDS)


def _at_rest(ledger: Path, died: set[str]) -> bool:
    """Each take has its clip, or had no answer from a process that let go of it or died."""
    takes = _ask(
        ledger,
        "SELECT takes.id, clip, owner, ifnull(outcome, 'unanswered') = 'unanswered', attempts.id "
        "FROM takes LEFT JOIN attempts ON take_id = takes.id",
    )
    ended = {
        take
        for take, clip, owner, unanswered, attempt in takes
        if clip or (attempt and unanswered and (owner is None or owner in died))
    }
    came = len(_ask(ledger, "SELECT id FROM arrivals"))
    return came == PICTURES and len(ended) == len({take for take, *_ in takes}) == ALLOWED


def _ask(ledger: Path, sql: str) -> list[tuple[Any, ...]]:
    """Nothing while the ledger is not there yet, or being made."""
    try:
        with closing(sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)) as db:
            return db.execute(sql).fetchall()
    except sqlite3.Error:
        return []


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
