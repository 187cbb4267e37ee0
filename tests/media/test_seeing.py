"""What is noticed in a clip, and what only nearly looks like it and is not."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.framing import Framing
from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.media.film import film
from hailuo_studio.media.seeing.far_from_still import closeness, far_from_still
from hailuo_studio.media.seeing.look import look_through
from hailuo_studio.media.seeing.small_frames import small_frames
from hailuo_studio.media.seeing.still_picture import still_picture
from hailuo_studio.media.seeing.trace import traced
from hailuo_studio.media.still import read_still
from hailuo_studio.paths import resources
from tests.media.scenes import Pixels, scene, seen, turn_clockwise
from tests.media.seeing_scenes import FAULTS, FRAMES, NO_FAULTS, OTHER, SCENERY

STILLS = resources() / "stills"


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_noticed_once_and_as_what_it_is(name: str, tmp_path: Path) -> None:
    kind, frame = FAULTS[name]
    (mark,) = look_through(scene(tmp_path / "a.mp4", FRAMES, frame))
    assert mark.kind == kind
    assert 0 <= mark.first <= mark.last < FRAMES


@pytest.mark.parametrize("name", NO_FAULTS)
def test_what_nearly_looks_like_a_fault_is_none(name: str, tmp_path: Path) -> None:
    assert look_through(scene(tmp_path / "a.mp4", FRAMES, NO_FAULTS[name])) == ()


@pytest.mark.parametrize(
    ("name", "first", "last", "words"),
    [
        ("it stops", 40, 74, "frames 41–75 identical"),
        ("it halts on its way", 20, 50, "frames 21–51 identical"),
        ("nothing moves", 0, 74, "nothing moves in all of it"),
        ("a black frame", 30, 30, "frame 31 black"),
        ("it ends black", 55, 74, "frames 56–75 black"),
        ("another picture", 40, 40, "another picture from frame 41 on"),
        ("a frame of something else", 33, 33, "frame 34 shows another picture"),
    ],
)
def test_marks_say_where(name: str, first: int, last: int, words: str, tmp_path: Path) -> None:
    kind, frame = FAULTS[name]
    found = look_through(scene(tmp_path / "a.mp4", FRAMES, frame))
    assert found == (Mark(MarkKind(kind), first, last, words),)


def test_drift_and_flicker_say_what_and_about_where(tmp_path: Path) -> None:
    (blue,) = look_through(scene(tmp_path / "a.mp4", FRAMES, FAULTS["it turns blue"][1]))
    assert blue.words == f"frames {blue.first + 1}–75 bluer than the beginning"
    assert 20 < blue.first < 60
    frame = FAULTS["it flickers for a second"][1]
    (flicker,) = look_through(scene(tmp_path / "b.mp4", FRAMES, frame))
    assert (flicker.first, flicker.last) == (pytest.approx(25, abs=2), pytest.approx(50, abs=2))
    assert flicker.words == f"the light flickers in frames {flicker.first + 1}–{flicker.last + 1}"


@pytest.mark.parametrize("prompt", ["", "steam rises [Pan left]", "[Shake]", "[Zoom out]"])
def test_a_practice_film_gets_no_mark(prompt: str, tmp_path: Path) -> None:
    still = read_still(STILLS / "coffee.png")
    film((STILLS / "coffee.png").read_bytes(), prompt, 3, 180, tmp_path / "a.mp4")
    assert look_through(tmp_path / "a.mp4", still_picture(still, Framing())) == ()


def test_a_clip_of_another_still(tmp_path: Path) -> None:
    film((STILLS / "coffee.png").read_bytes(), "", 1, 180, tmp_path / "a.mp4")
    cat = still_picture(read_still(STILLS / "cat.png"), Framing())
    (mark,) = look_through(tmp_path / "a.mp4", cat)
    assert (mark.kind, mark.first, mark.last) == (MarkKind.FAR_FROM_STILL, 0, 0)
    assert mark.words.startswith("frame 1 does not look like the still (")


def test_the_first_frame_may_be_nearer_darker_and_a_little_off(tmp_path: Path) -> None:
    path = scene(tmp_path / "a.mp4", 8, lambda n: seen(SCENERY, 66, 57, 1.2))
    trace = traced(small_frames(path))
    still = seen(SCENERY, 60, 60)
    assert far_from_still(trace, still) == []
    assert far_from_still(trace, np.asarray(still * 0.6, np.uint8)) == []
    assert closeness(trace.first, seen(OTHER, 60, 60)) < 0.5


def test_the_still_is_compared_as_it_was_framed(tmp_path: Path) -> None:
    Image.fromarray(SCENERY).save(tmp_path / "still.png")
    still = read_still(tmp_path / "still.png")
    crop = (20 / 400, 60 / 240, 180 / 400, 150 / 240)
    path = scene(tmp_path / "a.mp4", 8, lambda n: seen(SCENERY, 20, 60))
    trace = traced(small_frames(path))
    assert closeness(trace.first, still_picture(still, Framing(crop=crop))) > 0.95
    other = Framing(crop=(0.5, 0.5, 0.9, 0.875))
    assert closeness(trace.first, still_picture(still, other)) < 0.6


def test_a_turned_clip_is_seen_as_players_show_it(tmp_path: Path) -> None:
    def corner(number: int) -> Pixels:
        picture = np.zeros((90, 160, 3), np.uint8)
        picture[:30, :40] = 255  # top left
        return picture

    path = scene(tmp_path / "a.mp4", 3, corner)
    turn_clockwise(path)
    pixels = next(small_frames(path)).pixels
    assert pixels.shape[0] > pixels.shape[1]
    assert pixels[5, -5].min() > 200  # top right
    assert pixels[5, 5].max() < 50


def test_a_clip_that_breaks_off_is_looked_at_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = scene(tmp_path / "a.mkv", FRAMES, FAULTS["a black frame"][1])
    broken = tmp_path / "b.mkv"
    broken.write_bytes(whole.read_bytes()[: whole.stat().st_size * 3 // 4])
    assert 30 < sum(1 for _ in small_frames(broken)) < FRAMES
    assert [mark.words for mark in look_through(broken)] == ["frame 31 black"]


@pytest.mark.parametrize("frames", [1, 2, 3, 13, 24])
def test_clips_of_a_few_frames_and_pixels(frames: int, tmp_path: Path) -> None:
    tiny = scene(tmp_path / "a.mp4", frames, lambda n: seen(SCENERY, n, 0)[:16, :18])
    assert look_through(tiny, SCENERY[:16, :18]) == ()


def test_looking_is_given_up_at_the_next_frame(tmp_path: Path) -> None:
    path, asked = scene(tmp_path / "a.mp4", 40, NO_FAULTS["a pan"]), 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked == 4:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        look_through(path, check=check)
    assert asked == 4


def test_what_is_no_clip(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(b"<html>")
    with pytest.raises(InputError, match=r"a\.mp4 can't be read"):
        look_through(tmp_path / "a.mp4")
    with pytest.raises(InputError, match=r"b\.mp4 is missing"):
        look_through(tmp_path / "b.mp4")
