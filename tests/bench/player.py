"""Steps by one frame and jumps to any, against QMediaPlayer and mpv: milliseconds until the frame
is there (for us until it is painted), right ones of 100, ratios in one run; four takes in step."""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from statistics import quantiles
from typing import Protocol

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.compare.comparison import Comparison
from hailuo_studio.ui.compare.item import CompareItem
from hailuo_studio.ui.stage.player import Player
from tests.bench.numbered import FPS, FRAMES, SIZES, make
from tests.bench.player_peers import Absent, MpvPeer, QtPeer, number_in

KEYFRAMES = (12, 250)
STEPS, JUMPS = 60, 60
TOGETHER = 4
_PLAYED_SECONDS = 12.0


class Moved(Protocol):
    """A player that shows a frame: seconds it took, and the number seen."""

    name: str

    def show(self, index: int) -> tuple[float, int]: ...
    def close(self) -> None: ...


class Ours:
    """The window's player, painted at 1280 × 720."""

    name = "Hailuo Studio"

    def __init__(self, path: Path) -> None:
        self._pool = ThreadPoolExecutor(2)
        self._cache = FrameCache(self._pool)
        self._player = Player(self._cache)
        self._player.resize(1280, 760)
        self._player.show()
        until(self._player.isVisible)
        began = time.perf_counter()
        self._player.play(path)
        playback = self._player.playback
        until(lambda: playback.frames is not None)
        self.first = time.perf_counter() - began
        until(lambda: playback.frames is not None and playback.frames.done)
        self.all = time.perf_counter() - began
        playback.pause()

    def show(self, index: int) -> tuple[float, int]:
        began = time.perf_counter()
        self._player.playback.seek(index)
        self._player.view.repaint()
        took = time.perf_counter() - began
        return took, number_in(self._player.view.image)

    def close(self) -> None:
        self._player.stop()
        self._player.close()
        self._cache.close()
        self._pool.shutdown()


def main() -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.set_up(app, "dark")
    icons.load()
    with tempfile.TemporaryDirectory() as folder:
        for name, size in SIZES.items():
            for keyframes in KEYFRAMES:
                path = make(Path(folder) / f"{name}-{keyframes}.mp4", size, keyframes)
                print(f"  {name}, keyframes {keyframes} apart")
                _compare(path)
        _together(Path(folder))


def _compare(path: Path) -> None:
    ours = Ours(path)
    print(
        f"    first frame after {ours.first * 1000:.0f} ms, "
        f"all {FRAMES} decoded after {ours.all * 1000:.0f} ms"
    )
    base = _measure(ours)
    _tell(ours.name, base, base)
    for peer in (QtPeer, MpvPeer):
        try:
            there: Moved = peer(path)
        except Absent as why:
            print(f"    {peer.name:14} skipped: {why}")
            continue
        _tell(peer.name, _measure(there), base)


def _measure(player: Moved) -> dict[str, tuple[float, float, float]]:
    """For steps and jumps: p50 and p95 in milliseconds, and right ones of 100."""
    found = {}
    for what, indexes in (("step ±1", _steps()), ("jump", _jumps())):
        shown = [(index, *player.show(index)) for index in indexes]
        times = [took * 1000 for _, took, _ in shown]
        right = sum(index == number for index, _, number in shown)
        cuts = quantiles(times, n=20)
        found[what] = cuts[9], cuts[18], 100 * right / len(shown)
    player.close()
    return found


def _steps() -> Iterator[int]:
    """On from the middle, then back again."""
    start = FRAMES // 2
    yield from range(start, start + STEPS // 2)
    yield from range(start + STEPS // 2, start, -1)


def _jumps() -> list[int]:
    return random.Random(5).choices(range(FRAMES), k=JUMPS)


def _tell(
    name: str,
    found: dict[str, tuple[float, float, float]],
    ours: dict[str, tuple[float, float, float]],
) -> None:
    for what, (middle, late, right) in found.items():
        ratio = f"  ours {ours[what][0] / middle:.3f} / {ours[what][1] / late:.3f} of it"
        print(
            f"    {name:14} {what:8} p50 {middle:7.1f}  p95 {late:7.1f} ms  exact {right:5.1f} %"
            + ("" if found is ours else ratio)
        )


def _together(folder: Path) -> None:
    """Four 768P takes at 25 frames a second: what was painted, read from the pictures."""
    with ThreadPoolExecutor(2) as pool:
        cache = FrameCache(pool)
        comparison = Comparison(cache)
        comparison.resize(1600, 1000)
        comparison.show()
        paths = [make(folder / f"take{n}.mp4", SIZES["768P"], 250) for n in range(TOGETHER)]
        comparison.compare([CompareItem(path.stem, path.stem, path) for path in paths])
        playback = comparison.player.playback
        until(lambda: playback.frames is not None and playback.frames.done)
        seen: list[tuple[int, ...]] = []
        views = comparison.board.beside[:TOGETHER]
        # Told of a new frame, the views still show the last one that was painted.
        playback.frame_changed.connect(
            lambda _: seen.append(tuple(number_in(view.image) for view in views))
        )
        playback.seek(0)
        until(lambda: len(seen) >= _PLAYED_SECONDS * FPS, _PLAYED_SECONDS * 3)
        playback.pause()
        shown = seen[2:]
        missed = sum(
            (later[0] - sooner[0]) % FRAMES - 1
            for sooner, later in pairwise(shown)
            if later != sooner
        )
        skewed = sum(len(set(numbers)) > 1 for numbers in shown)
        print(
            f"  {TOGETHER} takes of 768P in step: {len(shown)} frames painted, {missed} dropped, "
            f"{skewed} out of step; frames kept at 1/{_reduced(comparison)} of their size, "
            f"{cache.used / 1e6:.0f} MB"
        )
        comparison.clear()
        comparison.close()
        cache.close()


def _reduced(comparison: Comparison) -> str:
    label = comparison.player.transport.findChild(type(comparison.note), "clipFacts")
    return "2" if label is not None and "½" in label.text() else "1"


def until(condition: Callable[[], bool], seconds: float = 30.0) -> None:
    """Let the window live until it is so."""
    loop, timer, end = QEventLoop(), QTimer(), time.monotonic() + seconds

    def look() -> None:
        if condition() or time.monotonic() > end:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(2)
    loop.exec()
    timer.stop()
    assert condition(), "it did not come about in time"
