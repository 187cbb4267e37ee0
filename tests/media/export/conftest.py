"""Exports of numbered clips."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from hailuo_studio.core.exporting import ExportWish, Made, Source
from hailuo_studio.media.export.one import export_clip
from hailuo_studio.media.export.stopping import Watch
from hailuo_studio.media.loop import LoopMethod, LoopSeam
from tests.media.numbered import numbered_clip


def closes(path: Path, first: int, last: int, check: Callable[[], None]) -> LoopSeam:
    """A loop finder that always finds the same."""
    return LoopSeam(first + 2, last - 2, 0.7, LoopMethod.CROSSFADE, "Frames 3–22 nearly meet.")


Export = Callable[..., Made]


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return numbered_clip(tmp_path / "mug.mp4", comment='{"prompt":"secret"}')


@pytest.fixture
def export(tmp_path: Path, clip: Path) -> Export:
    """With a wish's fields by name; nothing but whole files is ever left in the folder."""

    def make(source: Source | None = None, watch: Watch | None = None, **wish: Any) -> Made:
        target = tmp_path / "out" / "mug"
        source = source or Source(str(clip))
        return export_clip(source, ExportWish(**wish), target, watch or Watch(), closes)

    return make
