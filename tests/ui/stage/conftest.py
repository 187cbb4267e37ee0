"""A pool, a frame cache and clips on disk, shared by the tests of the stage."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui.stage.player import Player
from tests.media.film import film


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as pool:
        yield pool


@pytest.fixture
def cache(pool: ThreadPoolExecutor) -> Iterator[FrameCache]:
    cache = FrameCache(pool)
    yield cache
    cache.close()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """Fifty numbered frames, two seconds."""
    return film(tmp_path / "clip.mp4")


@pytest.fixture
def player(qtbot: QtBot, cache: FrameCache) -> Player:
    player = Player(cache)
    qtbot.addWidget(player)
    player.resize(640, 420)
    with qtbot.waitExposed(player):
        player.show()
    return player
