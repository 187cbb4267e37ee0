"""The draft of a 12-megapixel still in a stage of 1440 × 900: frames painted a second, how far
apart, milliseconds until a change of prompt or frame is painted, against a bare QLabel's pixmap."""

import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel

from hailuo_studio.core.framing import Fill, Framing
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.stage.stage import Stage
from tests.bench.photos import SIZE, make_photos
from tests.bench.player import until

_WINDOW = 1440, 900
_SECONDS = 5.0
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

    def __init__(self) -> None:
        super().__init__()
        self.at: list[float] = []

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
    paints, view, playback = Paints(), stage.draft.view, stage.draft.playback
    view.installEventFilter(paints)
    stage.show_draft()
    rough = view.image.width()
    until(lambda: view.image.width() != rough)
    _glides(paints)
    playback.pause()
    playback.seek(40)
    painting = _painting(view.repaint)
    bare = _bare(stage)
    print(
        f"  one frame painted in {painting:.2f} ms, the bare pixmap in {bare:.2f}: "
        f"{painting / bare:.1f}×"
    )
    _tell("prompt", [_changed(stage, replace(shot, prompt=one), paints) for one in _PROMPTS * 6])
    _tell("frame", [_changed(stage, replace(shot, framing=one), paints) for one in _FRAMES * 4])


def _glides(paints: Paints) -> None:
    """And whether anything else that wants the loop has to wait."""
    ticks: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(2)
    paints.at.clear()
    end = time.monotonic() + _SECONDS
    until(lambda: time.monotonic() > end)
    timer.stop()
    gaps = quantiles([(b - a) * 1000 for a, b in pairwise(paints.at)], n=100)
    waits = max((b - a) * 1000 for a, b in pairwise(ticks))
    print(
        f"  {len(paints.at) / _SECONDS:.1f} frames a second; apart p50 {gaps[49]:.1f}, "
        f"p99 {gaps[98]:.1f} ms; the loop's longest turn {waits:.1f} ms"
    )


def _painting(repaint: Callable[[], None]) -> float:
    """Milliseconds, the middle of many."""
    times = []
    for _ in range(_PAINTS):
        began = time.perf_counter()
        repaint()
        times.append((time.perf_counter() - began) * 1000)
    return median(times)


def _bare(stage: Stage) -> float:
    """A label that shows the same picture, already of the right size."""
    view = stage.draft.view
    where = view.picture_rect().toRect()
    label = QLabel()
    label.resize(where.size())
    label.setPixmap(QPixmap.fromImage(view.image.scaled(where.size())))
    label.show()
    until(label.isVisible)
    took = _painting(label.repaint)
    label.close()
    return took


def _changed(stage: Stage, shot: Shot, paints: Paints) -> float:
    """Milliseconds until the change is painted."""
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
