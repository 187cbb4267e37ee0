"""A service that behaves, and one that does not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.torture.world import World


@pytest.fixture
def calm(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    yield world
    world.stop()
