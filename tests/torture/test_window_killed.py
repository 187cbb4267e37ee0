"""The window dies, again and again, and goes on by itself when it is opened again."""

import random
import signal
import time

from tests.torture.aftermath import Aftermath, examine
from tests.torture.world import PROGRAM, SECONDS, Home, World

STILLS = 3
DEATHS = 4
# From its first frame to well into the takes' lives.
LIFE = (0.8, 3.5)


def order(home: Home) -> None:
    """The takes are written down, then the process dies."""
    with home.start(*PROGRAM, *home.generate) as process:
        assert process.stdout is not None
        shown = ""
        while shown.count('"event":"take"') < STILLS:
            shown += process.stdout.readline()
        process.kill()
    home.note(shown)


def come_to_rest(home: Home) -> Aftermath:
    """What is left once the window has brought everything home."""
    end = time.monotonic() + SECONDS
    while (left := examine(home)).faults:
        assert time.monotonic() < end, left
        time.sleep(0.2)
    return left


def test_a_window_that_is_killed_goes_on_when_it_is_opened_again(calm: World) -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    chance = random.Random(seed)
    home = calm.home("window", STILLS)
    order(home)
    for _ in range(DEATHS):
        window = home.start(*PROGRAM)
        time.sleep(chance.uniform(*LIFE))
        window.kill()
        window.communicate(timeout=SECONDS)
        assert window.returncode == -signal.SIGKILL, seed
    with home.start(*PROGRAM) as window:
        left = come_to_rest(home)
        window.kill()
    assert (left.takes, left.ready + left.unsure) == (STILLS, STILLS), seed
