"""Which files of a folder stand still and are new."""

from pathlib import Path

import pytest

from hailuo_studio.core.hot_folder import FileSeen
from hailuo_studio.engine.arriving import Standing, look_into

A, B = FileSeen("/f/a.jpg", 10, 1), FileSeen("/f/b.jpg", 10, 1)
GREW = FileSeen("/f/a.jpg", 20, 1)
TOUCHED = FileSeen("/f/a.jpg", 10, 2)


def test_it_takes_two_looks_to_stand_still() -> None:
    standing = Standing((), ())
    assert standing.look([A]) == []
    assert standing.look([GREW]) == []
    assert standing.look([GREW]) == [GREW]


@pytest.mark.parametrize("changed", [GREW, TOUCHED])
def test_what_was_dealt_with_comes_again_only_when_it_changed(changed: FileSeen) -> None:
    standing = Standing([A], ())
    standing.look([A])
    assert standing.look([A]) == []
    standing.look([changed])
    assert standing.look([changed]) == [changed]
    standing.settled(changed)
    assert standing.look([changed]) == []


def test_what_left_the_folder_is_forgotten() -> None:
    standing = Standing([A], ())
    standing.look([])
    standing.look([A])
    assert standing.look([A]) == [A]


def test_what_was_there_before_can_wait() -> None:
    standing = Standing((), [A.path])
    standing.look([A, B])
    assert standing.look([A, B]) == [B, A]


def test_only_pictures_that_are_whole_by_their_names_are_seen(tmp_path: Path) -> None:
    for name in ("10.png", "2.JPG", ".hidden.jpg", "~lock.jpg", "a.jpg.part", "b.jpg~", "c.txt"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "folder.jpg").mkdir()
    (tmp_path / "gone.jpg").symlink_to(tmp_path / "nowhere")
    assert [Path(file.path).name for file in look_into(tmp_path)] == ["2.JPG", "10.png"]


def test_a_folder_that_is_none_can_not_be_looked_into(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        look_into(tmp_path / "none")
