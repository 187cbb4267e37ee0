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


def even(count: int = 5) -> Listed:
    """Ten frames a second."""
    return Listed([n / 10 for n in range(count)], count / 10, count)


def shown(head: Playhead, seconds: float, start: float = 0.0) -> list[int]:
    """The frames shown one after another, looked at every hundredth of a second."""
    looks = [head.advance(start + n / 100) for n in range(round(seconds * 100))]
    return [look for n, look in enumerate(looks) if n == 0 or look != looks[n - 1]]


def test_a_range_is_looped_without_a_gap() -> None:
    head = Playhead(even())
    head.set_range(1, 3, 0.0)
    assert (head.first, head.last, head.whole) == (1, 3, False)
    head.play(0.0)
    assert shown(head, 0.75) == [1, 2, 3, 1, 2, 3, 1, 2]
    assert head.advance(0.3) == 1


def test_a_range_may_be_one_frame_and_is_brought_inside_the_clip() -> None:
    head = Playhead(even())
    head.set_range(2, 2, 0.0)
    head.play(0.0)
    assert shown(head, 0.5) == [2]
    head.set_range(-3, 99, 0.5)
    assert (head.first, head.last, head.whole) == (0, 4, True)


def test_ping_pong_shows_each_turning_frame_once_and_all_for_their_time() -> None:
    head = Playhead(even())
    head.set_manner(1.0, True, 0.0)
    head.play(0.0)
    assert shown(head, 1.55) == [0, 1, 2, 3, 4, 3, 2, 1, 0, 1, 2, 3, 4, 3, 2, 1]
    times = [head.advance(n / 100 + 0.005) for n in range(80)]
    assert [times.count(index) for index in range(5)] == [10, 20, 20, 20, 10]


def test_ping_pong_within_a_range_and_with_times_of_their_own() -> None:
    head = Playhead(even())
    head.set_range(1, 3, 0.0)
    head.set_manner(1.0, True, 0.0)
    head.play(0.0)
    assert shown(head, 0.75) == [1, 2, 3, 2, 1, 2, 3, 2]
    uneven = Playhead(Listed())
    uneven.set_manner(1.0, True, 0.0)
    uneven.play(0.0)
    # 0…0.1, 0.1…0.5, 0.5…0.6, and back through the middle one for its 0.4 s.
    looks = [uneven.advance(t) for t in (0.05, 0.45, 0.55, 0.65, 0.95, 1.05)]
    assert looks == [0, 1, 2, 1, 1, 0]


def test_speeds_change_how_long_frames_stay() -> None:
    for speed in (0.25, 0.5, 1.0, 2.0, 4.0):
        head = Playhead(even(100))
        head.set_manner(speed, False, 0.0)
        head.play(0.0)
        looks = [head.advance(n / 40) for n in range(80)]
        assert looks == [int(n / 40 * speed * 10 + 1e-6) for n in range(80)]
        due = (looks[-1] + 1) / 10 / speed
        assert head.wait(79 / 40) == pytest.approx(due - 79 / 40)


def test_the_wait_on_the_way_back_is_until_the_frame_before() -> None:
    head = Playhead(even())
    head.set_manner(1.0, True, 0.0)
    head.play(0.0)
    assert head.advance(0.52) == 3
    assert head.wait(0.52) == pytest.approx(0.08)


def test_a_change_of_speed_does_not_jump() -> None:
    head = Playhead(even(50))
    head.play(0.0)
    assert head.advance(1.0) == 10
    head.set_manner(4.0, False, 1.0)
    assert [head.advance(1.0), head.advance(1.05)] == [10, 12]


def test_from_outside_the_range_it_plays_from_its_beginning() -> None:
    head = Playhead(even())
    head.set_range(1, 2, 0.0)
    head.seek(4, 0.0)
    assert head.index == 4
    head.play(0.0)
    assert head.index == 1


def test_a_range_loops_while_the_rest_is_still_decoded() -> None:
    frames = Listed([0.0, 0.1, 0.2, 0.3], 0.4, 50, done=False)
    head = Playhead(frames)
    head.set_range(0, 1, 0.0)
    head.play(0.0)
    assert shown(head, 0.45) == [0, 1, 0, 1, 0]


def test_between_two_frames_the_moment_goes_on() -> None:
    head = Playhead(Listed())
    assert head.position(99.0) == 0.0
    head.play(100.0)
    assert [head.position(100.0 + t) for t in (0.05, 0.3, 0.59)] == pytest.approx([0.05, 0.3, 0.59])
    assert head.position(100.65) == pytest.approx(0.05)
    head.set_manner(0.5, False, 100.7)
    head.advance(100.7)
    head.pause()
    assert head.position(105.0) == head.frames.time_of(head.index)


def test_the_moment_turns_back_in_ping_pong() -> None:
    head = Playhead(Listed())
    head.set_manner(1.0, True, 0.0)
    head.play(0.0)
    assert head.position(0.7) == pytest.approx(0.4)
    assert head.position(0.55) == pytest.approx(0.55)
