"""1,000 SIGKILLs at random, alone and two processes on one home, on a service that behaves and on
one that does not: kills survived, POSTs accepted per take, takes lost."""

import random
import tempfile
import time
from pathlib import Path

from tests.torture.killed_at_random import torment_all
from tests.torture.test_random import TROUBLE
from tests.torture.world import World

KILLS = 1000
HOMES, KILLS_EACH = 10, 10


def main() -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    began, kills, takes, accepted, ready, unsure, faults = time.monotonic(), 0, 0, 0, 0, 0, 0
    number = 0
    while kills < KILLS:
        number += 1
        with tempfile.TemporaryDirectory() as folder:
            world = World(Path(folder), TROUBLE if number % 2 else (), seconds=0.3)
            try:
                stories = torment_all(world, f"round-{number}", HOMES, KILLS_EACH, seed)
            finally:
                world.stop()
        for home, story in stories.items():
            kills += story.kills
            takes += story.left.takes
            accepted += story.left.accepted
            ready += story.left.ready
            unsure += story.left.unsure
            faults += len(story.left.faults)
            for fault in story.left.faults:
                print(f"  seed {seed} {home}: {fault}")
    minutes = (time.monotonic() - began) / 60
    print(f"  {kills} kills survived in {minutes:.0f} min (seed {seed})")
    print(f"  {takes} takes: {ready} ready, {unsure} unsure, {takes - ready - unsure} lost")
    print(f"  {accepted} POSTs accepted, {accepted / takes:.3f} per take; {faults} promises broken")
