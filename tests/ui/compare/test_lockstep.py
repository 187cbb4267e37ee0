"""The arithmetic of several clips as one, and of how they are laid out."""

from dataclasses import dataclass

import pytest

from hailuo_studio.ui.compare.grid import columns_for
from hailuo_studio.ui.compare.lockstep import Lockstep


@dataclass
class Even:
    """`loaded` of `frame_count` frames, `fps` a second; times rounded to `digits`."""

    loaded: int
    fps: float = 25.0
    frame_count: int = 50
    digits: int = 9

    @property
    def done(self) -> bool:
        return self.loaded == self.frame_count

    @property
    def seconds(self) -> float:
        return self.frame_count / self.fps

    def time_of(self, index: int) -> float:
        return round(index / self.fps, self.digits)

    def frame_at(self, seconds: float) -> int:
        there = [index for index in range(self.loaded) if self.time_of(index) <= seconds]
        return there[-1] if there else 0


def test_it_goes_no_further_than_the_slowest_is_decoded() -> None:
    lead, slow = Even(30), Even(12)
    assert Lockstep((lead, slow), 0, (0, 0)).loaded == 12
    assert Lockstep((lead, slow), 0, (0, 5)).loaded == 7
    assert Lockstep((lead, slow), 0, (0, -5)).loaded == 12
    assert Lockstep((lead, Even(0)), 0, (0, 0)).loaded == 0
    assert not Lockstep((Even(50), slow), 0, (0, 0)).done


def test_one_that_is_shorter_stays_at_its_last_frame() -> None:
    step = Lockstep((Even(50), Even(20, frame_count=20)), 0, (0, 0))
    assert step.done
    assert (step.loaded, step.frame_count, step.seconds) == (50, 50, 2.0)
    assert [step.together(index) for index in (0, 19, 20, 49)] == [
        (0, 0), (19, 19), (20, 19), (49, 19),
    ]  # fmt: skip


@pytest.mark.parametrize("fps", [23.976, 24.0, 25.0, 29.97, 60.0])
def test_times_rounded_to_milliseconds_name_the_same_frames(fps: float) -> None:
    exact, rounded = Even(50, fps), Even(50, fps, digits=3)
    for tracks in ((exact, rounded), (rounded, exact)):
        step = Lockstep(tracks, 0, (0, 0))
        assert all(step.together(index) == (index, index) for index in range(50))


def test_shifts_count_against_the_leading_one() -> None:
    tracks = (Even(50), Even(50), Even(50))
    assert Lockstep(tracks, 0, (0, 3, -2)).together(10) == (10, 13, 8)
    assert Lockstep(tracks, 1, (0, 3, -2)).together(13) == (10, 13, 8)
    assert Lockstep(tracks, 0, (0, 3, -2)).together(0) == (0, 3, 0)


@pytest.mark.parametrize(
    ("count", "shape", "columns"),
    [(2, 16 / 9, 2), (2, 9 / 16, 2), (3, 9 / 16, 3), (4, 16 / 9, 2), (4, 9 / 16, 4), (1, 1, 1)],
)
def test_pictures_are_laid_out_as_large_as_they_fit(count: int, shape: float, columns: int) -> None:
    assert columns_for(count, shape, 1200, 640) == columns


def test_in_a_high_room_two_wide_pictures_lie_below_each_other() -> None:
    assert columns_for(2, 16 / 9, 600, 900) == 1
