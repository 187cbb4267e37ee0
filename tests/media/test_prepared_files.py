"""Prepared pictures are kept, used again, and make room."""

import os
from pathlib import Path

import pytest

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Still
from hailuo_studio.media.prepared_files import prepared_once, tidy
from hailuo_studio.media.still import read_still
from tests.media.pictures import encoded, quarters

WHOLE = Framing()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "prepared"


@pytest.fixture
def still(tmp_path: Path) -> Still:
    path = tmp_path / "mug.jpg"
    path.write_bytes(encoded(quarters((800, 600))))
    return read_still(path)


def test_what_is_kept_needs_its_still_no_more(still: Still, folder: Path) -> None:
    first = prepared_once(still, WHOLE, folder)
    Path(still.source).unlink()
    assert prepared_once(still, WHOLE, folder) == first
    with pytest.raises(StillError, match="not there any more"):
        prepared_once(still, Framing((0, 0, 0.5, 1)), folder)


def test_another_frame_is_another_picture(still: Still, folder: Path) -> None:
    whole = prepared_once(still, WHOLE, folder)
    left = prepared_once(still, Framing((0, 0, 0.5, 1)), folder)
    assert (left.width, left.height) == (400, 600)
    assert left.path != whole.path


@pytest.mark.parametrize("fault", ["gone", "cut", "note cut"])
def test_a_kept_picture_that_is_not_whole_is_made_again(
    still: Still, folder: Path, fault: str
) -> None:
    first = prepared_once(still, WHOLE, folder)
    data = Path(first.path).read_bytes()
    note = next(folder.glob("*.json"))
    if fault == "gone":
        Path(first.path).unlink()
    elif fault == "cut":
        os.truncate(first.path, 10)
        # Named for its bytes: a file of that name is not written over.
        Path(first.path).rename(folder / "elsewhere")
    else:
        note.write_bytes(note.read_bytes()[:20])
    assert prepared_once(still, WHOLE, folder) == first
    assert Path(first.path).read_bytes() == data


def test_the_oldest_make_room_what_is_needed_stays(folder: Path) -> None:
    folder.mkdir()
    for number in range(6):
        path = folder / f"{number}.jpg"
        path.write_bytes(bytes(1000))
        os.utime(path, (number, number))
    tidy(folder, {str(folder / "0.jpg")}, most=3000)
    assert sorted(path.name for path in folder.iterdir()) == ["0.jpg", "4.jpg", "5.jpg"]
    tidy(folder, (), most=3000)
    assert len(list(folder.iterdir())) == 3


def test_a_use_makes_it_young_again(still: Still, folder: Path) -> None:
    first = prepared_once(still, WHOLE, folder)
    for path in folder.iterdir():
        os.utime(path, (1, 1))
    prepared_once(still, WHOLE, folder)
    assert Path(first.path).stat().st_mtime > 1


def test_a_folder_that_is_not_there_needs_no_tidying(folder: Path) -> None:
    tidy(folder, ())
    assert not folder.exists()
