"""A ceiling of bytes is kept, not by going far below it, and never by a lie."""

from pathlib import Path

import pytest

from hailuo_studio.core.errors import ExportError
from hailuo_studio.core.exporting import Format, Source
from tests.media.export.conftest import Export
from tests.media.numbered import numbered_clip


@pytest.fixture(scope="module")
def noisy(tmp_path_factory: pytest.TempPathFactory) -> Source:
    """Hard to compress, and small enough to be quick."""
    folder = tmp_path_factory.mktemp("noisy")
    return Source(str(numbered_clip(folder / "n.mp4", 24, size=(320, 180), noise=30)))


@pytest.mark.parametrize(
    ("format", "ceiling", "least"),
    [
        (Format.MP4, 400_000, 0.85),
        (Format.MP4, 40_000, 0.7),
        (Format.GIF, 300_000, 0.8),
        (Format.WEBP, 150_000, 0.75),
    ],
)
def test_it_is_kept_and_filled(
    export: Export, noisy: Source, format: Format, ceiling: int, least: float
) -> None:
    made = export(noisy, format=format, ceiling=ceiling)
    size = Path(made.path).stat().st_size
    assert least * ceiling <= size <= ceiling
    smaller = made.width < 320
    assert any("smaller" in note for note in made.notes) == smaller


def test_what_fits_at_full_quality_is_left_so(export: Export, noisy: Source) -> None:
    free = export(noisy, longest=318)
    limited = export(noisy, longest=318, ceiling=free.size + 1)
    assert limited.size == free.size


@pytest.mark.parametrize("format", [Format.MP4, Format.GIF, Format.WEBP])
def test_what_can_not_be_is_said(
    export: Export, noisy: Source, format: Format, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match=r"2\.0 kB are too few for 1\.0 seconds"):
        export(noisy, format=format, ceiling=2000)
    assert list((tmp_path / "out").iterdir()) == []
