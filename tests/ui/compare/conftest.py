"""Numbered clips beside each other, in a window."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui.compare.comparison import Comparison
from hailuo_studio.ui.compare.item import CompareItem
from tests.media.film import film


@pytest.fixture
def cache() -> Iterator[FrameCache]:
    with ThreadPoolExecutor(2) as pool:
        cache = FrameCache(pool)
        yield cache
        cache.close()


@pytest.fixture
def items(tmp_path: Path) -> list[CompareItem]:
    """Four takes of 24 frames."""
    return [
        CompareItem(f"t{n}", f"Take {n}", film(tmp_path / f"{n}.mp4", 24, (160, 90)))
        for n in range(1, 5)
    ]


@pytest.fixture
def comparison(qtbot: QtBot, themed: QApplication, cache: FrameCache) -> Comparison:
    comparison = Comparison(cache)
    qtbot.addWidget(comparison)
    comparison.resize(960, 640)
    with qtbot.waitExposed(comparison):
        comparison.show()
    return comparison


def compare(qtbot: QtBot, comparison: Comparison, items: list[CompareItem]) -> None:
    """Wait until all of them are there, then stand at the first frame."""
    comparison.compare(items)
    playback = comparison.player.playback
    qtbot.waitUntil(lambda: playback.frames is not None and playback.frames.done)
    playback.pause()
    playback.seek(0)
