"""Clips as frames: exact, in time, honest about what is missing, stopped at once."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import av
import pytest

from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.media.frame_picture import Picture
from hailuo_studio.media.frames import Clip
from tests.media.film import film, read_number


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as pool:
        yield pool


def until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        time.sleep(0.002)


def opened(cache: FrameCache, path: Path) -> Clip:
    clip = cache.open(path)
    until(lambda: clip.done)
    return clip


def number(picture: Picture) -> int:
    def brightness(x: float, y: float) -> int:
        at = int(y * picture.height) * picture.stride + int(x * picture.width) * 4
        return picture.pixels[at + 1]

    return read_number(brightness)


def test_every_frame_is_the_one_asked_for(pool: ThreadPoolExecutor, tmp_path: Path) -> None:
    clip = opened(FrameCache(pool), film(tmp_path / "a.mp4", frames=60))
    assert (clip.frame_count, clip.loaded, clip.size, clip.reduced) == (60, 60, (320, 180), 1)
    assert (clip.failure, clip.trouble) == (None, "")
    assert clip.seconds == pytest.approx(60 / 25, abs=0.01)
    for index in (59, 0, 31, 30, 1):
        assert number(clip.picture(index, 320, 180)) == index


def test_a_picture_is_scaled_down_and_never_up(pool: ThreadPoolExecutor, tmp_path: Path) -> None:
    clip = opened(FrameCache(pool), film(tmp_path / "a.mp4", frames=6))
    small, large = clip.picture(5, 160, 90), clip.picture(5, 3200, 1800)
    assert (small.width, small.height, number(small)) == (160, 90, 5)
    assert (large.width, large.height, number(large)) == (320, 180, 5)


def test_a_variable_rate_is_followed(pool: ThreadPoolExecutor, tmp_path: Path) -> None:
    times = (0.0, 0.1, 0.5, 0.52, 1.4, 1.5)
    clip = opened(FrameCache(pool), film(tmp_path / "a.mp4", frames=6, times=times))
    assert [clip.time_of(index) for index in range(6)] == pytest.approx(times, abs=0.002)
    shown = [clip.frame_at(at) for at in (-1.0, 0.05, 0.3, 0.51, 0.53, 1.39, 1.45, 99.0)]
    assert shown == [0, 0, 1, 2, 3, 3, 4, 5]


def test_a_clip_that_breaks_off_shows_what_there_is(
    pool: ThreadPoolExecutor, tmp_path: Path
) -> None:
    whole = film(tmp_path / "whole.mp4", frames=100, faststart=True).read_bytes()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole[: len(whole) * 6 // 10])
    clip = opened(FrameCache(pool), cut)
    assert 20 < clip.frame_count < 90
    assert clip.failure is None
    assert clip.trouble == f"cut.mp4 breaks off after {clip.seconds:.1f} of 4.0 s."
    last = clip.frame_count - 1
    assert number(clip.picture(last, 320, 180)) == last


@pytest.mark.parametrize("content", [b"", b"<html>504 Gateway Time-out</html>", b"\0" * 5000])
def test_what_is_no_clip_says_so(pool: ThreadPoolExecutor, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.mp4").write_bytes(content)
    clip = opened(FrameCache(pool), tmp_path / "a.mp4")
    assert clip.loaded == 0
    assert clip.failure is not None
    assert str(clip.failure).startswith("a.mp4 can't be played: ")


def test_a_missing_file_says_so_and_is_read_once_it_is_there(
    pool: ThreadPoolExecutor, tmp_path: Path
) -> None:
    cache = FrameCache(pool)
    missing = opened(cache, tmp_path / "a.mp4")
    assert missing.failure is not None
    assert "No such file" in missing.failure.what
    missing.close()
    film(tmp_path / "a.mp4", frames=4)
    assert opened(cache, tmp_path / "a.mp4").frame_count == 4


def test_sound_alone_is_no_clip(pool: ThreadPoolExecutor, tmp_path: Path) -> None:
    with av.open(str(tmp_path / "a.wav"), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        frame = av.AudioFrame(format="s16", layout="mono", samples=800)
        frame.sample_rate = 8000
        container.mux(stream.encode(frame))
    clip = opened(FrameCache(pool), tmp_path / "a.wav")
    assert clip.failure is not None
    assert "no moving picture" in clip.failure.what


def test_untagged_hd_video_keeps_its_colours(pool: ThreadPoolExecutor, tmp_path: Path) -> None:
    with av.open(str(tmp_path / "red.mp4"), "w") as container:
        stream = container.add_stream("libx264", rate=25, options={"crf": "1"})
        stream.width, stream.height, stream.pix_fmt = 1280, 720, "yuv420p"
        frame = av.VideoFrame(1280, 720, "yuv420p")
        for plane, level in zip(frame.planes, (63, 102, 240), strict=True):  # red in BT.709
            plane.update(bytes([level]) * plane.buffer_size)
        frame.pts = 0
        container.mux(stream.encode(frame))
        container.mux(stream.encode())
    pixels = opened(FrameCache(pool), tmp_path / "red.mp4").picture(0, 1280, 720).pixels
    blue, green, red = pixels[0], pixels[1], pixels[2]
    assert red > 250
    assert green < 5
    assert blue < 5
