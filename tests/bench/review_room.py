"""`python -m tests.bench.review_room`: the whole program over the library that is at home."""

import asyncio
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from hailuo_studio import paths
from hailuo_studio.core.library import LibraryFilter
from hailuo_studio.engine.scope import Scope
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.session import Session
from hailuo_studio.store.clips import Clips
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.event_loop import StudioLoop
from hailuo_studio.ui.review.room import ReviewRoom
from hailuo_studio.ui.stage.stage import Stage
from hailuo_studio.ui.window import StudioWindow
from hailuo_studio.warming import warm
from tests.bench.library import TYPED
from tests.peak import peak_megabytes

FRAME = 1 / 60
FRAMES = 600
NOTCH = 120  # Of a wheel: a row of cards.
SPEEDS = {"wheel, a notch a frame": NOTCH, "touchpad, a third of it": NOTCH // 3}
BETWEEN_KEYS = 0.08
_NONE = Qt.KeyboardModifier.NoModifier


def main() -> None:
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    theme.set_up(app, "dark")
    icons.load()
    warm()
    with asyncio.Runner(loop_factory=lambda: StudioLoop(app)) as runner:
        runner.run(_run())


async def _run() -> None:
    errors: list[BaseException] = []
    scope, pool = Scope(errors.append), ThreadPoolExecutor(3)
    cache = FrameCache(pool)
    window = StudioWindow(lambda: Stage(cache, pool), scope)
    session = Session(window, scope, errors.append, lambda: cache.decoding)
    window.resize(1440, 900)
    window.show()
    await session.begin(practice=True)
    await until(lambda: "new" in window.bar.review_tab.text())
    before = peak_megabytes()
    measured = await _enter(window)
    for what, delta in SPEEDS.items():
        await measured.scroll(what, -delta)
        await measured.scroll(what, delta)
    scrolled = peak_megabytes()
    await measured.type(TYPED)
    print(
        f"    memory +{scrolled - before} MB scrolled, +{peak_megabytes() - before} MB typed, "
        f"of which the player's frames {cache.used / 1e6:.0f} MB"
    )
    await session.aclose()
    window.finish()
    await scope.aclose()
    cache.close()
    pool.shutdown()
    assert not errors, errors
    _alone()


def _alone() -> None:
    """The same keys, asked of the index without a window."""
    took, index = [], Clips(paths.folders(practice=True).library)
    for text in TYPED:
        for end in range(1, len(text) + 1):
            began = time.perf_counter()
            index.find(LibraryFilter(text[:end]))
            took.append(time.perf_counter() - began)
    index.close()
    print(f"    {'the index alone, a key':30} {_said(took)}")


class Frames(QObject):
    """Says when a widget was painted next."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._next: asyncio.Future[None] | None = None
        widget.installEventFilter(self)

    def next(self) -> asyncio.Future[None]:
        self._next = asyncio.get_running_loop().create_future()
        return self._next

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._next is not None:
            waiting, self._next = self._next, None
            # The loop's next turn comes when all of the window is painted.
            waiting.get_loop().call_soon(waiting.set_result, None)
        return False


async def _enter(window: StudioWindow) -> "Measured":
    """Into the room, as by its tab."""
    began = time.perf_counter()
    window.bar.review_tab.click()
    measured = Measured(window.review)
    await measured.frames.next()
    first = time.perf_counter() - began
    await until(lambda: bool(window.review.model.stacks))
    await measured.named()
    named = time.perf_counter() - began
    await until(measured.has_pictures)
    print(
        f"    first paint {first * 1000:.0f} ms, with all names in sight {named * 1000:.0f} ms, "
        f"with all pictures {(time.perf_counter() - began) * 1000:.0f} ms"
    )
    return measured


class Measured:
    def __init__(self, room: ReviewRoom) -> None:
        self.frames = Frames(room.grid.viewport())
        self._room = room
        self._pictures = 0
        room.posters.arrived.connect(self._picture_arrived)

    async def scroll(self, what: str, delta: int) -> None:
        """A wheel event each sixtieth of a second, until it is painted. The window's own work is
        its thread's: what other programs and threads take is not in it."""
        took, own, self._pictures = [], [], 0
        viewport = self._room.grid.viewport()
        for _ in range(FRAMES):
            began, painted = time.perf_counter(), self.frames.next()
            cpu = time.thread_time()
            QCoreApplication.postEvent(viewport, _wheel(viewport, delta))
            await painted
            took.append(time.perf_counter() - began)
            own.append(time.thread_time() - cpu)
            await asyncio.sleep(max(0.0, FRAME - took[-1]))
        way = "down" if delta < 0 else "up"
        print(
            f"    {f'{what}, {way}':30} {_said(took)}; the window's own work "
            f"p99 {_share(own, 0.99):.1f} ms; {self._pictures} pictures came"
        )

    async def type(self, texts: Sequence[str]) -> None:
        """From each key to the answer in the grid, and to its names."""
        answered, named = [], []
        field = self._room.filters.field
        field.setFocus()
        for text in texts:
            for letter in text:
                began, answer = time.perf_counter(), self._answer()
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    QCoreApplication.postEvent(field, QKeyEvent(kind, 0, _NONE, letter))
                await answer
                self._room.grid.viewport().repaint()
                answered.append(time.perf_counter() - began)
                await self.named()
                named.append(time.perf_counter() - began)
                await asyncio.sleep(BETWEEN_KEYS)
            field.clear()
            await self._answer()
            await self.named()
        print(f"    {'a key of the filter':30} {_said(answered)}")
        print(f"    {'and all names in sight':30} {_said(named)}")

    async def named(self) -> None:
        """Once every card in sight is painted with its name."""
        model = self._room.model
        await until(lambda: self._all(lambda row: model.cover(model.index(row))))
        self._room.grid.viewport().repaint()

    def has_pictures(self) -> bool:
        room = self._room
        return self._all(lambda row: room.posters.get(room.model.stacks[row].cover))

    def _all(self, look: Callable[[int], object]) -> bool:
        return all(look(row) is not None for row in self._in_sight())

    def _in_sight(self) -> range:
        grid, count = self._room.grid, len(self._room.model.stacks)
        first = grid.indexAt(QPoint(20, 20)).row()
        rows = range(max(first, 0), count)
        last = next(
            (
                row
                for row in rows
                if grid.visualRect(self._room.model.index(row)).top() > grid.viewport().height()
            ),
            count,
        )
        return range(rows.start, last)

    def _answer(self) -> asyncio.Future[None]:
        """The next that the library answers, once the grid has it."""
        loop = asyncio.get_running_loop()
        waiting: asyncio.Future[None] = loop.create_future()
        found = self._room.errands.found

        def came(_: object) -> None:
            found.disconnect(came)
            waiting.set_result(None)

        found.connect(came)
        return waiting

    def _picture_arrived(self, clip_id: str) -> None:
        self._pictures += 1


def _wheel(viewport: QWidget, delta: int) -> QWheelEvent:
    at = QPointF(viewport.rect().center())
    return QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        _NONE,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def _said(took: Sequence[float]) -> str:
    figures = (f"p{share} {_share(took, share / 100):5.1f}" for share in (50, 95, 99))
    return f"{', '.join(figures)}, longest {max(took) * 1000:.1f} ms"


def _share(took: Sequence[float], share: float) -> float:
    """Milliseconds."""
    return sorted(took)[int(len(took) * share)] * 1000


async def until(condition: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come about in time"
        await asyncio.sleep(0.002)


if __name__ == "__main__":
    main()
