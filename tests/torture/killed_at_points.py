"""Dies once at every point of a take's life, and carries on."""

import signal
import sys
from concurrent.futures import ThreadPoolExecutor

from tests.torture.aftermath import Aftermath, examine
from tests.torture.world import Home, World

AT_ONCE = 5


def points_of(home: Home) -> list[str]:
    """The names of the points of one take's life, in order."""
    names = home.path.parent / f"{home.prompt}-points"
    assert home.run(*_program(str(names), 0), *home.generate).returncode == 0
    return names.read_text().splitlines()


def die_at(home: Home, number: int) -> tuple[bool, Aftermath]:
    """Whether it got as far as that point, and what was left after `resume`."""
    ended = home.run(*_program("-", number), *home.generate)
    died = ended.returncode == -signal.SIGKILL
    assert died or ended.returncode == 0, ended.stderr
    resumed = home.resume()
    assert resumed.returncode in (0, 3), resumed.stderr
    return died, examine(home)


def die_at_each(world: World, points: list[str]) -> dict[str, tuple[bool, Aftermath]]:
    """For every point, by its number and name."""
    homes = {
        f"{number} {name}": (world.home(f"point-{number}"), number)
        for number, name in enumerate(points, 1)
    }
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = pool.map(lambda one: die_at(*one), homes.values())
    return dict(zip(homes, found, strict=True))


def _program(names: str, number: int) -> tuple[str, ...]:
    return sys.executable, "-m", "tests.torture.points", names, str(number)
