"""Exports of numbered clips."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hailuo_studio.core.exporting import ExportWish, Made, Source
from hailuo_studio.media.export.one import export_clip
from hailuo_studio.media.export.stopping import Watch
from tests.media.numbered import numbered_clip


@dataclass(frozen=True)
class Ends:
    first: int
    last: int
    score: float


def closes(path: Path, first: int, last: int) -> Ends:
    """A loop finder that always finds the same."""
    return Ends(first + 2, last - 2, 0.75)


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
        return export_clip(source, ExportWish(**wish), target, closes, watch or Watch())

    return make
