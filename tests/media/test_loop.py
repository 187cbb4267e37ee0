"""The best pair of frames to loop between, and what hides its seam."""

import math
from pathlib import Path

import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.media.loop import CLOSES, LoopMethod, best_loop
from tests.media.scenes import Pixels, scaled, scene, seen, texture

SCENERY = texture()


def swaying(path: Path, period: int, frames: int = 90) -> Path:
    def frame(number: int) -> Pixels:
        turn = 2 * math.pi * number / period
        return seen(SCENERY, 80 + 40 * math.sin(turn), 60 + 25 * math.cos(turn))

    return scene(path, frames, frame)


def test_a_motion_that_comes_round_is_cut_where_it_does(tmp_path: Path) -> None:
    seam = best_loop(swaying(tmp_path / "a.mp4", 40))
    assert seam.last - seam.first + 1 == pytest.approx(80, abs=1)  # twice round, as long as it can
    assert seam.score > 0.9
    assert seam.method is LoopMethod.CUT
    assert seam.words == f"Frames {seam.first + 1}–{seam.last + 1} close by themselves."


def test_the_same_place_at_another_speed_does_not_close(tmp_path: Path) -> None:
    """Halfway round and back the camera stands where it stood, but goes the other way."""

    def frame(number: int) -> Pixels:
        return seen(SCENERY, 60 + abs(number - 30) * 2.0, 60)

    seam = best_loop(scene(tmp_path / "a.mp4", 60, frame))
    assert seam.score < CLOSES
    assert seam.method is not LoopMethod.CUT


def test_a_move_that_never_comes_back_is_played_back(tmp_path: Path) -> None:
    seam = best_loop(scene(tmp_path / "a.mp4", 60, lambda n: seen(SCENERY, 20 + 2.5 * n, 40)))
    assert seam.score < 0.3
    assert seam.method is LoopMethod.PINGPONG


def test_light_that_changes_melts(tmp_path: Path) -> None:
    still = seen(SCENERY, 60, 60)
    seam = best_loop(scene(tmp_path / "a.mp4", 75, lambda n: scaled(still, 0.6 + n / 200)))
    assert seam.score < CLOSES
    assert seam.method is LoopMethod.CROSSFADE
    assert seam.last - seam.first + 1 >= 50  # two seconds, so that more than the fade is seen


def test_what_stands_still_loops_whole(tmp_path: Path) -> None:
    still = seen(SCENERY, 60, 60)
    seam = best_loop(scene(tmp_path / "a.mp4", 60, lambda n: still))
    assert seam.score > 0.95
    assert seam.last - seam.first + 1 > 45


def test_only_the_part_that_is_asked_for(tmp_path: Path) -> None:
    path = swaying(tmp_path / "a.mp4", 40)
    seam = best_loop(path, 20, 70)
    assert 20 <= seam.first < seam.last <= 70
    assert seam.last - seam.first + 1 == pytest.approx(40, abs=1)
    long = best_loop(path, shortest=3.3)
    assert long.last - long.first + 1 >= 82


def test_a_search_is_given_up(tmp_path: Path) -> None:
    path, asked = swaying(tmp_path / "a.mp4", 40), 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked == 5:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        best_loop(path, check=check)
    assert asked == 5


def test_what_cannot_be_looped(tmp_path: Path) -> None:
    path = swaying(tmp_path / "a.mp4", 40, frames=20)
    with pytest.raises(InputError, match="too short"):
        best_loop(path, 18)
    with pytest.raises(InputError, match="missing"):
        best_loop(tmp_path / "nowhere.mp4")
    (tmp_path / "b.mp4").write_bytes(b"no video")
    with pytest.raises(InputError, match="can't be read"):
        best_loop(tmp_path / "b.mp4")
    assert best_loop(path, 2, 4).first == 2  # shorter than a second: the part as it is
