"""The arithmetic of playing, moment by moment."""

from dataclasses import dataclass, field

import pytest

from hailuo_studio.ui.stage.playhead import Playhead


@dataclass
class Listed:
    """Frames at given times."""

    times: list[float] = field(default_factory=lambda: [0.0, 0.1, 0.5])
    seconds: float = 0.6
    frame_count: int = 3
    done: bool = True

    @property
    def loaded(self) -> int:
        return len(self.times)

    def time_of(self, index: int) -> float:
        return self.times[index]

    def frame_at(self, seconds: float) -> int:
        return max(i for i, at in enumerate(self.times) if at <= seconds + 1e-9)


def test_a_frame_is_chosen_by_time_and_the_end_meets_the_beginning() -> None:
    head = Playhead(Listed())
    head.play(100.0)
    assert [head.advance(100.0 + t) for t in (0.0, 0.05, 0.1, 0.49, 0.5, 0.599)] == [
        0, 0, 1, 1, 2, 2,
    ]  # fmt: skip
    assert [head.advance(100.0 + t) for t in (0.61, 0.71, 1.15, 1.21)] == [0, 1, 2, 0]


def test_a_late_look_leaves_frames_out() -> None:
    head = Playhead(Listed())
    head.play(0.0)
    assert head.advance(0.55) == 2


def test_it_waits_until_the_next_frame_is_due() -> None:
    head = Playhead(Listed())
    head.play(0.0)
    head.advance(0.2)
    assert head.wait(0.2) == pytest.approx(0.3)
    head.advance(0.55)
    assert head.wait(0.55) == pytest.approx(0.05)


def test_ahead_of_the_decoding_it_waits_and_goes_on_from_there() -> None:
    frames = Listed(times=[0.0, 0.1], done=False)
    head = Playhead(frames)
    head.play(0.0)
    assert head.advance(5.0) == 1
    frames.times.append(0.5)
    assert head.advance(5.1) == 1
    frames.done = True
    assert head.advance(5.42) == 2


def test_seeking_stays_within_what_is_loaded() -> None:
    head = Playhead(Listed(times=[0.0, 0.1], done=False))
    head.seek(99, 0.0)
    assert head.index == 1
    head.seek(-5, 0.0)
    assert head.index == 0
