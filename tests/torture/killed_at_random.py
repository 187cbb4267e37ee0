"""Dies at any time, again and again, alone or with a second process on the same home."""

import random
import signal
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tests.torture.aftermath import Aftermath, examine
from tests.torture.world import PROGRAM, SECONDS, Home, World

AT_ONCE = 4
STILLS = 3
# Seconds a process lives: into its start, and beyond the end of a take's life.
LIFE = (0.15, 2.5)
TOGETHER = 0.3
MOST_RESUMES = 4
RESUME = (*PROGRAM, "resume", "--json")


@dataclass(frozen=True)
class Story:
    """What became of one home; `kills` are those that met a living process."""

    kills: int
    left: Aftermath


def torment(home: Home, kills: int, chance: random.Random) -> Story:
    """Kill `generate`, then `resume` after `resume`, until so many were met alive; what comes to
    its end between two kills gets new stills. Then let it finish."""
    met, command = 0, (*PROGRAM, *home.generate)
    while met < kills:
        running = [home.start(*command)]
        if chance.random() < TOGETHER:
            running.append(home.start(*RESUME))
        killed = [_killed(home, process, chance.uniform(*LIFE)) for process in running]
        met += sum(killed)
        # Nothing to resume where each process so far died before it showed a take.
        command = RESUME if home.seen else (*PROGRAM, *home.generate)
        if not any(killed):
            home.give(STILLS)
            command = (*PROGRAM, *home.generate)
    if not home.seen:
        home.run(*PROGRAM, *home.generate)
    for _ in range(MOST_RESUMES):
        if home.resume().returncode in (0, 3):
            break
    return Story(met, examine(home))


def torment_all(
    world: World, name: str, homes: int, kills_each: int, seed: int
) -> dict[str, Story]:
    """Several homes at once on one service; the same seed tells the same story, but for time."""
    made = [world.home(f"{name}-{number}", STILLS) for number in range(homes)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        stories = pool.map(
            lambda home: torment(home, kills_each, random.Random(f"{seed} {home.prompt}")), made
        )
    return {home.prompt: story for home, story in zip(made, stories, strict=True)}


def _killed(home: Home, process: subprocess.Popen[str], seconds: float) -> int:
    """1 if it was alive to be killed."""
    time.sleep(seconds)
    process.kill()
    out, _ = process.communicate(timeout=SECONDS)
    home.note(out)
    return int(process.returncode == -signal.SIGKILL)
