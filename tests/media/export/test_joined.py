"""Several clips in one file, and the sheet that goes with it."""

from pathlib import Path

import av
import pytest
from pypdf import PdfReader

from hailuo_studio.core.errors import ExportError
from hailuo_studio.core.exporting import Source
from hailuo_studio.media.export.contact_sheet import Entry, Texts, write_sheet
from hailuo_studio.media.export.joined import Joining, join_clips
from hailuo_studio.media.export.stopping import Watch
from tests.media.numbered import numbered_clip, numbers_in

TEXTS = Texts("Spring shop", "2 clips", "foot")


def sources(folder: Path, *shapes: tuple[int, int], frames: int = 4) -> list[Source]:
    return [
        Source(str(numbered_clip(folder / f"{turn}.mp4", frames, size=size)))
        for turn, size in enumerate(shapes)
    ]


def test_one_after_another(tmp_path: Path) -> None:
    made = join_clips(sources(tmp_path, (160, 90), (160, 90)), Joining(), tmp_path / "j", Watch())
    assert numbers_in(Path(made.path)) == [0, 1, 2, 3, 0, 1, 2, 3]
    assert (made.width, made.height) == (160, 90)


def test_another_shape_lies_in_black(tmp_path: Path) -> None:
    given = sources(tmp_path, (160, 90), (160, 90), (90, 160))
    made = join_clips(given, Joining(), tmp_path / "j", Watch())
    with av.open(made.path) as container:
        last = list(container.decode(video=0))[-1].to_ndarray(format="gray")
    assert last.shape == (90, 160)
    assert last[45, 5] < 20
    assert last[45, 80] > last[45, 5] + 15


def test_numbers_are_burnt_in(tmp_path: Path) -> None:
    given = sources(tmp_path, (320, 180), (320, 180))
    made = join_clips(given, Joining(numbers=True), tmp_path / "j", Watch())
    with av.open(made.path) as container:
        frames = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]
    corner = [frame[4:40, 4:40] for frame in (frames[0], frames[4])]
    assert all(part.max() > 200 for part in corner)
    assert abs(corner[0].astype(int) - corner[1]).max() > 100


def test_a_reel_keeps_its_ceiling(tmp_path: Path) -> None:
    given = [
        Source(str(numbered_clip(tmp_path / f"{n}.mp4", 12, size=(320, 180), noise=30)))
        for n in range(2)
    ]
    made = join_clips(given, Joining(ceiling=120_000, numbers=True), tmp_path / "j", Watch())
    assert 80_000 < made.size <= 120_000


def test_a_missing_clip_leaves_nothing(tmp_path: Path) -> None:
    given = [*sources(tmp_path, (160, 90)), Source(str(tmp_path / "gone.mp4"))]
    out = tmp_path / "out"
    with pytest.raises(ExportError, match="gone"):
        join_clips(given, Joining(), out / "j", Watch())
    assert not out.exists() or list(out.iterdir()) == []


def test_the_sheet_names_every_clip_by_its_number(tmp_path: Path) -> None:
    clip = numbered_clip(tmp_path / "c.mp4", 2)
    entries = [Entry(n, str(clip), f"Größe {n}", "take 1") for n in range(1, 15)]
    path = write_sheet(entries, TEXTS, tmp_path / "sheet", Watch())
    reader = PdfReader(path)
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert all(f"Größe {n}" in text for n in range(1, 15))
    assert "Spring shop" in text
    assert sum(len(page.images) for page in reader.pages) >= 1


def test_a_sheet_that_fails_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="gone"):
        write_sheet(
            [Entry(1, str(tmp_path / "gone.mp4"), "x", "")], TEXTS, tmp_path / "out" / "s", Watch()
        )
    assert list((tmp_path / "out").iterdir()) == []
