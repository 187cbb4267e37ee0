"""A dropped folder: its pictures in the order a person counts."""

import time
from pathlib import Path

import pytest

from hailuo_studio.core.errors import StillError
from hailuo_studio.media.endings import ENDINGS, name_filter
from hailuo_studio.media.folder import find_stills


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def found(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in find_stills(folder)]


def test_the_order_a_person_counts_in(tmp_path: Path) -> None:
    touch(tmp_path, "shot 10.jpg", "shot 2.jpg", "Shot 1.JPG", "a/2.png", "a/10.png", "b.webp")
    assert found(tmp_path) == [
        "a/2.png", "a/10.png", "b.webp", "Shot 1.JPG", "shot 2.jpg", "shot 10.jpg",
    ]  # fmt: skip


def test_only_pictures_by_their_ending(tmp_path: Path) -> None:
    touch(tmp_path, "a.jpg", "b.jpeg", "c.jfif", "notes.txt", "d.svg", "e", "f.jpg.part", "²3.png")
    touch(tmp_path, "g.heic", "h.AVIF", "i.psd", "j.tif", "k.nef")
    assert found(tmp_path) == [
        "a.jpg", "b.jpeg", "c.jfif", "g.heic", "h.AVIF", "i.psd", "j.tif", "²3.png",
    ]  # fmt: skip


def test_hidden_ones_are_left_out(tmp_path: Path) -> None:
    touch(tmp_path, ".trash/a.jpg", "b/.c.jpg", "b/._d.jpg", "b/.deep/e.jpg", "f.jpg")
    assert found(tmp_path) == ["f.jpg"]


def test_folders_that_lead_round_in_a_circle(tmp_path: Path) -> None:
    touch(tmp_path, "a/b/c.jpg")
    (tmp_path / "a" / "b" / "again").symlink_to(tmp_path, target_is_directory=True)
    assert found(tmp_path) == ["a/b/c.jpg"]


def test_empty_and_missing_folders(tmp_path: Path) -> None:
    assert find_stills(tmp_path) == []
    assert find_stills(tmp_path / "nowhere") == []


def test_numbers_count_in_folders_too_and_each_folder_stays_together(tmp_path: Path) -> None:
    touch(tmp_path, "10/a.jpg", "9/b.jpg", "9 b/a.jpg", "9/10.jpg", "9/9.jpg", "a.jpg", "A/1.jpg")
    touch(tmp_path, "0007.jpg", "7.jpg", "６.jpg")
    assert found(tmp_path) == [
        "６.jpg", "0007.jpg", "7.jpg", "9/9.jpg", "9/10.jpg", "9/b.jpg", "9 b/a.jpg", "10/a.jpg",
        "A/1.jpg", "a.jpg",
    ]  # fmt: skip


def test_a_folder_whose_own_name_counts_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "shoot 2" / "12.jpg"
    touch(folder, "2.jpg", "1.jpg")
    assert found(folder) == ["1.jpg", "2.jpg"]


def test_a_folder_that_can_not_be_listed_is_told(tmp_path: Path) -> None:
    told: list[StillError] = []
    assert find_stills(tmp_path / "nowhere", told.append) == []
    (one,) = told
    assert (one.source, one.what) == (
        str(tmp_path / "nowhere"), "The folder is not there any more."
    )  # fmt: skip
    (tmp_path / "file.jpg").touch()
    find_stills(tmp_path / "file.jpg", told.append)
    assert "can't be read: Not a directory" in told[1].what


def test_thousands_are_quick(tmp_path: Path) -> None:
    names = [f"{n % 50}/{n}.jpg" for n in range(5_000)]
    touch(tmp_path, *names)
    began = time.monotonic()
    paths = find_stills(tmp_path)
    assert time.monotonic() - began < 2
    assert [path.relative_to(tmp_path).as_posix() for path in paths[:3]] == [
        "0/0.jpg", "0/50.jpg", "0/100.jpg",
    ]  # fmt: skip
    assert len(paths) == 5_000


@pytest.mark.parametrize("ending", sorted(ENDINGS))
def test_what_a_dialog_shows_is_what_a_folder_gives(ending: str, tmp_path: Path) -> None:
    touch(tmp_path, f"mug{ending}", f"bag{ending.upper()}")
    assert len(find_stills(tmp_path)) == 2
    assert f"*{ending}" in name_filter().split()
