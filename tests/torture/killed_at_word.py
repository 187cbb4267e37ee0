"""Dies around a person's word about a pilot: behind an unanswered one nothing is ever sent."""

import json
import signal
import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tests.torture.aftermath import Aftermath, examine
from tests.torture.world import PROGRAM, Home, World

AT_ONCE = 3
STILLS = 3


@dataclass(frozen=True)
class Word:
    """`said` is whether the word was on disk when the program died, `sent` how many takes the
    service had accepted by the end of the next `resume`."""

    said: bool
    sent: int
    left: Aftermath


def piloted(home: Home) -> str:
    """One take is made, the rest waits for a word; the batch's id."""
    ended = home.run(*PROGRAM, *home.generate, "--pilot", "1")
    assert ended.returncode == 0, ended.stderr
    events = [json.loads(line) for line in ended.stdout.splitlines()]
    return str(next(event["batch"] for event in events if event["event"] == "pilot"))


def points_of(home: Home) -> list[int]:
    """The points at which the disk says something new before anything is sent, and the first ones
    at which something is."""
    names = home.path.parent / f"{home.prompt}-points"
    batch = piloted(home)
    assert home.run(*_program(str(names), 0), *_continue(batch)).returncode == 0
    found = names.read_text().splitlines()
    first = found.index("before sending")
    commits = [at for at, name in enumerate(found[:first], 1) if name == "after commit"]
    return [commits[0] - 1, *commits, *range(first + 1, first + 4)]


def die_at(home: Home, number: int) -> Word:
    """Killed there, resumed, and at last let go where that was not said yet."""
    batch = piloted(home)
    ended = home.run(*_program("-", number), *_continue(batch))
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    said = _said(home, batch)
    resumed = home.resume()
    assert resumed.returncode in (0, 3), resumed.stderr
    sent = len(home.world.accepted(home.prompt))
    if not said:
        assert home.run(*PROGRAM, *_continue(batch)).returncode == 0
    return Word(said, sent, examine(home))


def die_at_each(world: World, points: list[int]) -> dict[int, Word]:
    homes = {number: world.home(f"word-{number}", STILLS) for number in points}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = pool.map(lambda number: die_at(homes[number], number), points)
    return dict(zip(points, found, strict=True))


def _said(home: Home, batch: str) -> bool:
    with sqlite3.connect(home.path / "ledger.sqlite3") as db:
        row = db.execute("SELECT continued_at FROM batches WHERE id = ?", (batch,)).fetchone()
    db.close()
    return row[0] is not None


def _continue(batch: str) -> tuple[str, ...]:
    return ("continue", batch, "--yes", "--json")


def _program(names: str, number: int) -> tuple[str, ...]:
    return sys.executable, "-m", "tests.torture.points", names, str(number)
