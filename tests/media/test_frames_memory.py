"""The frame cache: shared, bounded in bytes, and quick to let go."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from hailuo_studio.media.frame_cache import FrameCache
from tests.media.film import film
from tests.media.test_frames import number, opened, until

CLIP_BYTES = 320 * 180 * 3 // 2 * 50


@pytest.fixture
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as pool:
        yield pool


def test_two_players_of_one_clip_share_its_frames(pool: ThreadPoolExecutor, tmp_path: Path) -> None:
    cache = FrameCache(pool)
    path = film(tmp_path / "a.mp4")
    first = opened(cache, path)
    held = cache.used
    second = cache.open(path)
    assert second.done
    assert cache.used == held
    first.close()
    assert number(second.picture(49, 320, 180)) == 49


def test_a_replaced_file_is_decoded_anew(pool: ThreadPoolExecutor, tmp_path: Path) -> None:
    cache = FrameCache(pool)
    opened(cache, film(tmp_path / "a.mp4", frames=10)).close()
    assert opened(cache, film(tmp_path / "a.mp4", frames=20)).frame_count == 20


def test_clips_out_of_sight_go_first(pool: ThreadPoolExecutor, tmp_path: Path) -> None:
    cache = FrameCache(pool, ceiling=CLIP_BYTES * 5 // 2)
    for name in "abcd":
        clip = opened(cache, film(tmp_path / f"{name}.mp4"))
        assert (clip.reduced, clip.frame_count) == (1, 50)
        assert cache.used <= CLIP_BYTES * 5 // 2
        clip.close()
    assert cache.open(tmp_path / "d.mp4").done
    assert not cache.open(tmp_path / "a.mp4").done


def test_four_clips_side_by_side_stay_within_the_ceiling(
    pool: ThreadPoolExecutor, tmp_path: Path
) -> None:
    ceiling = CLIP_BYTES * 3 // 2
    cache = FrameCache(pool, ceiling)
    paths = [film(tmp_path / f"{name}.mp4") for name in "abcd"]
    clips = [cache.open(path) for path in paths]
    held = []

    def all_done() -> bool:
        held.append(cache.used)
        return all(clip.done for clip in clips)

    until(all_done)
    assert max(*held, cache.used) <= ceiling
    for clip in clips:
        assert (clip.frame_count, clip.trouble) == (50, "")
        assert clip.reduced in (1, 2, 4)
        assert number(clip.picture(37, 320, 180)) == 37
    assert max(clip.reduced for clip in clips) > 1


def test_alone_again_a_clip_comes_back_at_full_size(
    pool: ThreadPoolExecutor, tmp_path: Path
) -> None:
    cache = FrameCache(pool, ceiling=CLIP_BYTES * 5 // 4)
    paths = [film(tmp_path / f"{name}.mp4") for name in "ab"]
    for clip in [opened(cache, path) for path in paths]:
        assert clip.reduced == 2
        clip.close()
    assert opened(cache, paths[0]).reduced == 1


def test_a_clip_too_long_even_at_the_smallest_says_so(
    pool: ThreadPoolExecutor, tmp_path: Path
) -> None:
    ceiling = CLIP_BYTES // 64
    cache = FrameCache(pool, ceiling)
    clip = opened(cache, film(tmp_path / "a.mp4", frames=200))
    assert 0 < clip.frame_count < 200
    assert cache.used <= ceiling
    assert "too long for the memory" in clip.trouble


def test_closing_stops_the_decoding(pool: ThreadPoolExecutor, tmp_path: Path) -> None:
    path = film(tmp_path / "long.mp4", frames=900, size=(960, 540))
    cache = FrameCache(pool)
    clip = cache.open(path)
    until(lambda: clip.loaded > 0)
    began = time.monotonic()
    clip.close()
    clip.close()
    pool.shutdown()
    assert time.monotonic() - began < 1
    assert cache.used == 0


def test_quitting_ends_decoding_that_runs_and_that_waits(tmp_path: Path) -> None:
    path = film(tmp_path / "long.mp4", frames=900, size=(960, 540))
    before = threading.active_count()
    pool = ThreadPoolExecutor(1)
    cache = FrameCache(pool)
    running = cache.open(path)
    waiting = cache.open(film(tmp_path / "b.mp4"))
    until(lambda: running.loaded > 0)
    began = time.monotonic()
    cache.close()
    pool.shutdown(cancel_futures=True)
    assert time.monotonic() - began < 1
    assert running.loaded < 900
    assert waiting.loaded == 0
    assert threading.active_count() == before
