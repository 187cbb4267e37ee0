"""Every kind of clip that may come along shows its frames, upright and in its own shape."""

from concurrent.futures import ThreadPoolExecutor
from fractions import Fraction
from pathlib import Path

import pytest

from hailuo_studio.media.frame_cache import FrameCache
from tests.media.film import film
from tests.media.odd_film import FRAMES, odd_film
from tests.media.test_frames import number, opened


@pytest.mark.parametrize(
    ("name", "codec", "pix_fmt"),
    [
        ("ten.mp4", "libx264", "yuv420p10le"),
        ("full.mp4", "libx264", "yuv444p"),
        ("hevc.mp4", "libx265", "yuv420p"),
        ("hevc10.mov", "libx265", "yuv420p10le"),
        ("vp9.webm", "libvpx-vp9", "yuv420p"),
        ("av1.mp4", "libsvtav1", "yuv420p10le"),
        ("prores.mov", "prores_ks", "yuv422p10le"),
    ],
)
def test_codecs_and_depths(tmp_path: Path, name: str, codec: str, pix_fmt: str) -> None:
    with ThreadPoolExecutor(1) as pool:
        clip = opened(FrameCache(pool), odd_film(tmp_path / name, codec, pix_fmt))
        assert (clip.failure, clip.trouble, clip.frame_count) == (None, "", FRAMES)
        shown = [number(clip.picture(index, 160, 90)) for index in range(FRAMES)]
        assert shown == list(range(FRAMES))


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_a_turned_clip_stands_upright(tmp_path: Path, turned: int) -> None:
    with ThreadPoolExecutor(1) as pool:
        path = odd_film(tmp_path / "a.mp4", size=(160, 90), turned=turned)
        clip = opened(FrameCache(pool), path)
        assert clip.size == (160, 90)
        assert [number(clip.picture(index, 160, 90)) for index in (0, 3, 6)] == [0, 3, 6]


def test_turned_and_too_large_it_stays_upright(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as pool:
        path = odd_film(tmp_path / "a.mp4", size=(320, 180), turned=90)
        clip = opened(FrameCache(pool, ceiling=320 * 180 * 3 // 2 * FRAMES // 3), path)
        assert clip.reduced > 1
        picture = clip.picture(5, 320, 180)
        assert picture.width > picture.height
        assert number(picture) == 5


def test_odd_sizes(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as pool:
        path = odd_film(tmp_path / "a.mp4", pix_fmt="yuv444p", size=(161, 91), turned=90)
        clip = opened(FrameCache(pool), path)
        assert clip.size == (161, 91)
        assert number(clip.picture(7, 161, 91)) == 7


@pytest.mark.parametrize(
    ("pixel", "turned", "size"),
    [(Fraction(4, 3), 0, (213, 90)), (Fraction(3, 4), 0, (160, 120)),
     (Fraction(2, 1), 90, (160, 180))],
)  # fmt: skip
def test_pixels_that_are_not_square_keep_the_picture_s_shape(
    tmp_path: Path, pixel: Fraction, turned: int, size: tuple[int, int]
) -> None:
    with ThreadPoolExecutor(1) as pool:
        clip = opened(FrameCache(pool), odd_film(tmp_path / "a.mp4", pixel=pixel, turned=turned))
        assert clip.size == size


def test_a_sound_track_is_known_and_does_no_harm(tmp_path: Path) -> None:
    with ThreadPoolExecutor(1) as pool:
        cache = FrameCache(pool)
        with_sound = opened(cache, odd_film(tmp_path / "a.mp4", sound=True))
        assert (with_sound.sound, with_sound.frame_count) == (True, FRAMES)
        assert not opened(cache, film(tmp_path / "b.mp4", 4)).sound
