"""The draft of a 12-megapixel still as large as a window of 1440 × 900: frames painted a second and
how far apart, milliseconds until a change is painted; a bare QLabel's pixmap in the same run."""

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from hailuo_studio.core.framing import Fill, Framing
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.stage.stage import Stage
from tests.bench.photos import SIZE, make_photos
from tests.bench.player import until

_WINDOW = 1440, 900
_SECONDS = 4.0
_PAINTS = 120
_PROMPTS = ("[Pull out]", "[Truck right, Push in]", "[Zoom in] [Pan left]", "[Shake]", "[Tilt up]")
_FRAMES = (
    Framing(crop=(0.2, 0.0, 0.8, 1.0)),
    Framing(turns=1),
    Framing(crop=(-0.2, 0.0, 1.2, 1.0), fill=Fill.BLUR),
    Framing(crop=(-0.2, 0.0, 1.2, 1.0), fill=Fill.MIRROR),
    Framing(),
)


class Paints(QObject):
    """When a widget was painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.at: list[float] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.at.append(time.perf_counter())
        return False


def main() -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.set_up(app, "dark")
    icons.load()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        (photo,) = make_photos(Path(folder), 1)
        cache = FrameCache(pool)
        stage = Stage(cache, pool)
        stage.resize(*_WINDOW)
        stage.show()
        _measure(stage, Shot(Still(str(photo), "", *SIZE, 0, "JPEG"), "[Push in, Truck left]"))
        stage.close()
        cache.close()


def _measure(stage: Stage, shot: Shot) -> None:
    stage.show_still(shot)
    until(lambda: not stage.still.image.isNull())
    stage.show_draft()
    draft, view = stage.draft, stage.draft.view
    until(lambda: view.image.width() > 0 and not draft.sharpening)
    label = _bare(stage)
    paints = Paints(view)
    ours = _painted_often("draft", paints, draft.playback.toggle)
    turning = QTimer(interval=16, timerType=Qt.TimerType.PreciseTimer)
    turning.timeout.connect(label.update)
    bare = _painted_often("bare pixmap", Paints(label), turning.start)
    turning.stop()
    print(f"  p99 {ours / bare:.2f} of the bare pixmap's")
    ours, bare = _painting(view.repaint), _painting(label.repaint)
    print(
        f"  one frame painted in {ours:.2f} ms, the bare pixmap in {bare:.2f}: {ours / bare:.1f}×"
    )
    label.close()
    draft.playback.pause()
    draft.playback.seek(40)
    for what, shots in (
        ("prompt", [replace(shot, prompt=one) for one in _PROMPTS * 6]),
        ("frame", [replace(shot, framing=one) for one in _FRAMES * 4]),
    ):
        _tell(what, [_changed(stage, one, paints) for one in shots])


def _painted_often(name: str, paints: Paints, play: Callable[[], None]) -> float:
    """Gives the p99 of the time between two paints (ms). Also tells whether anything else that
    wants the loop has to wait."""
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(2)
    play()
    paints.at.clear()
    end = time.monotonic() + _SECONDS
    until(lambda: time.monotonic() > end)
    timer.stop()
    gaps = quantiles([(b - a) * 1000 for a, b in pairwise(paints.at)], n=100)
    waits = max((b - a) * 1000 for a, b in pairwise(ticks))
    print(
        f"  {name:11} {len(paints.at) / _SECONDS:.1f} frames a second, apart p50 {gaps[49]:.1f}, "
        f"p99 {gaps[98]:.1f} ms; the loop's longest turn {waits:.1f} ms"
    )
    return gaps[98]


def _painting(repaint: Callable[[], None]) -> float:
    """Milliseconds, the middle of many."""
    times = []
    for _ in range(_PAINTS):
        began = time.perf_counter()
        repaint()
        times.append((time.perf_counter() - began) * 1000)
    return median(times)


def _bare(stage: Stage) -> QLabel:
    """A label that shows the same picture, already of the right size."""
    stage.draft.playback.pause()
    where = stage.draft.view.picture_rect().toRect()
    label = QLabel()
    label.resize(where.size())
    label.setPixmap(QPixmap.fromImage(stage.draft.view.image.scaled(where.size())))
    label.show()
    until(label.isVisible)
    return label


def _changed(stage: Stage, shot: Shot, paints: Paints) -> float:
    """Milliseconds until the change is painted, nothing else being under way."""
    until(lambda: not stage.draft.sharpening)
    paints.at.clear()
    began = time.perf_counter()
    stage.show_still(shot)
    until(lambda: bool(paints.at))
    return (paints.at[0] - began) * 1000


def _tell(what: str, times: list[float]) -> None:
    late = quantiles(times, n=20)[18]
    print(
        f"  another {what}: first frame after p50 {median(times):.1f}, p95 {late:.1f}, "
        f"worst {max(times):.1f} ms (a display's frame is 16.7)"
    )
