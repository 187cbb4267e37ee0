"""Decoded clips shared by every player, within one ceiling of bytes.

A clip is decoded once. What nobody looks at goes first, the longest unseen before the others; when
all is looked at, the largest clips are kept at half size, then at a quarter.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from hailuo_studio.media.frame_reel import SMALLEST_DIVISOR, Reel, byte_size
from hailuo_studio.media.frames import Clip

if TYPE_CHECKING:
    import av

CEILING = 600_000_000

Key = tuple[Path, int, int]


class FrameCache:
    """`pool` runs the decoding; `ceiling` is bytes for all clips together."""

    def __init__(self, pool: Executor, ceiling: int = CEILING) -> None:
        self._pool = pool
        self._ceiling = ceiling
        self._reels: dict[Key, Reel] = {}  # longest unseen first
        # Re-entrant: a forgotten clip may be collected, and so released, at any moment.
        self._lock = threading.RLock()
        self._making_room = threading.Lock()

    @property
    def used(self) -> int:
        """Bytes held now."""
        with self._lock:
            return self._used()

    @property
    def decoding(self) -> bool:
        """Whether somebody waits for frames right now. Asked from any thread."""
        with self._lock:
            return any(not reel.done.is_set() for reel in self._in_use())

    def open(self, path: Path) -> Clip:
        """The clip at `path`, at once; it fills while it is decoded. Close it after use."""
        key = _key(path)
        with self._lock:
            reel = self._reels.pop(key, None)
            if reel is not None and reel.users == 0 and self._worth_decoding_again(reel):
                reel = None
            fresh = reel is None
            reel = reel or Reel(path)
            reel.users += 1
            self._reels[key] = reel
        if fresh:
            future = self._pool.submit(self._decode, reel)
            future.add_done_callback(partial(_decoded, reel))
        return Clip(reel, self._release)

    def close(self) -> None:
        """Stop all decoding and let every frame go."""
        with self._lock:
            for reel in self._reels.values():
                reel.cancelled.set()
            self._reels.clear()

    def _decode(self, reel: Reel) -> None:
        # PyAV takes a tenth of a second to import: paid by the first clip, in its thread.
        from hailuo_studio.media.frame_decode import decode

        decode(reel, self._choose_size, self._keep)

    def _release(self, reel: Reel) -> None:
        with self._lock:
            reel.users -= 1
            if reel.users == 0 and not reel.done.is_set():
                reel.cancelled.set()
                self._forget(reel)

    def _worth_decoding_again(self, reel: Reel) -> bool:
        return reel.failure is not None or self._divisor(reel) < reel.divisor

    def _choose_size(self, reel: Reel) -> None:
        with self._lock:
            reel.divisor = self._divisor(reel)

    def _divisor(self, reel: Reel) -> int:
        """The least reduction at which the clip fits beside the others in use."""
        others = [other for other in self._in_use() if other is not reel]
        left = self._ceiling - sum(max(o.bytes, o.estimate // o.divisor**2) for o in others)
        allowed = max(left, self._ceiling // (len(others) + 1))
        divisor = 1
        while reel.estimate // divisor**2 > allowed and divisor < SMALLEST_DIVISOR:
            divisor *= 2
        return divisor

    def _keep(self, reel: Reel, frame: av.VideoFrame, at: float) -> bool:
        """Add a frame, making room for it; False when even the smallest sizes leave none."""
        size = byte_size(frame)
        with self._making_room:
            while not reel.cancelled.is_set():
                with self._lock:
                    if self._used() + size <= self._ceiling:
                        reel.append(frame, at)
                        return True
                    idle = next((r for r in self._reels.values() if r.users == 0), None)
                    if idle is not None:
                        self._forget(idle)
                        continue
                    largest = max(self._reducible(), key=lambda r: r.bytes, default=None)
                if largest is None:
                    return False
                largest.halve()
        return False

    def _used(self) -> int:
        return sum(reel.bytes for reel in self._reels.values())

    def _in_use(self) -> Iterator[Reel]:
        return (reel for reel in self._reels.values() if reel.users)

    def _reducible(self) -> Iterator[Reel]:
        return (r for r in self._in_use() if r.divisor < SMALLEST_DIVISOR and r.frames)

    def _forget(self, reel: Reel) -> None:
        self._reels = {key: kept for key, kept in self._reels.items() if kept is not reel}


def _key(path: Path) -> Key:
    """A file that was replaced is another clip; one that is missing is found out by decoding."""
    try:
        facts = path.stat()
    except OSError:
        return path, 0, 0
    return path, facts.st_mtime_ns, facts.st_size


def _decoded(reel: Reel, future: Future[None]) -> None:
    if future.cancelled():
        reel.cancelled.set()
    elif error := future.exception():
        reel.give_up(f"{type(error).__name__}: {error}")
    reel.done.set()
