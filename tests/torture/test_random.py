"""60 SIGKILLs at random, on a service that behaves and on one that does not; 1,000 in
`dev.py bench kills`."""

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.torture.killed_at_random import STILLS, torment_all
from tests.torture.world import World

TROUBLE = (
    "submit 429 every=5 seconds=1",
    "submit reset-after every=7",
    "status 500 every=4",
    "status reset-before every=9",
    "upload 503 every=6",
    "result cut every=3 bytes=20000",
)


@pytest.mark.parametrize(("name", "faults"), [("calm", ()), ("troubled", TROUBLE)])
def test_random_deaths_cost_nothing(name: str, faults: Sequence[str], tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(1_000_000)
    world = World(tmp_path, faults, seconds=0.3)
    try:
        stories = torment_all(world, name, homes=5, kills_each=6, seed=seed)
    finally:
        world.stop()
    told = f"seed {seed}"
    assert {home: s.left.faults for home, s in stories.items() if s.left.faults} == {}, told
    assert sum(story.kills for story in stories.values()) >= 30, told
    takes = sum(story.left.takes for story in stories.values())
    assert sum(s.left.ready + s.left.unsure for s in stories.values()) == takes, told
    assert takes >= STILLS, told
