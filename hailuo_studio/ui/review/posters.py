"""Pictures of clips, asked for as they come into sight, the latest first, a few at a time."""

from collections import OrderedDict

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from hailuo_studio.core.errors import StudioError
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.pixels import image_of

SIDE = 336
FRAMES = 12
_MOST = 600
_MOST_STRIPS = 24
_AT_ONCE = 2
_MOST_WAITING = 120


class Posters(QObject):
    """`arrived` with the clip whose picture can be had now, `strip_arrived` with one whose strip
    can."""

    arrived = Signal(str)
    strip_arrived = Signal(str)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._desk: Desk | None = None
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._strips: OrderedDict[str, tuple[QPixmap, ...]] = OrderedDict()
        self._none: set[str] = set()
        self._waiting: OrderedDict[tuple[str, int], None] = OrderedDict()
        self._running: set[tuple[str, int]] = set()

    def use(self, desk: Desk | None) -> None:
        """Another library, or none: nothing of the last one."""
        self._desk = desk
        self._kept.clear()
        self._strips.clear()
        self._none.clear()
        self._waiting.clear()

    def get(self, clip_id: str) -> QPixmap | None:
        """None while it is being made, and where there is none."""
        if clip_id in self._kept:
            return self._kept[clip_id]
        if clip_id not in self._none:
            self._want(clip_id, 1)
        return None

    def strip(self, clip_id: str) -> tuple[QPixmap, ...]:
        """Frames spread over the clip; none while they are being made."""
        if clip_id in self._strips:
            self._strips.move_to_end(clip_id)
            return self._strips[clip_id]
        if clip_id not in self._none:
            self._want(clip_id, FRAMES)
        return ()

    def forget(self, clip_ids: frozenset[str]) -> None:
        """Their files may be back, or others."""
        self._none -= clip_ids

    def _want(self, clip_id: str, count: int) -> None:
        asked = (clip_id, count)
        if asked in self._running:
            return
        self._waiting[asked] = None
        self._waiting.move_to_end(asked)
        while len(self._waiting) > _MOST_WAITING:  # Scrolled past long ago.
            self._waiting.popitem(last=False)
        self._next()

    def _next(self) -> None:
        desk = self._desk
        while desk is not None and self._waiting and len(self._running) < _AT_ONCE:
            asked, _ = self._waiting.popitem(last=True)
            self._running.add(asked)
            if not self._scope.start(f"poster {asked}", self._fetch(desk, *asked)):
                self._running.discard(asked)
                return

    async def _fetch(self, desk: Desk, clip_id: str, count: int) -> None:
        try:
            frames = await desk.library.strip(clip_id, count, SIDE)
        except StudioError:
            if desk is self._desk:
                self._none.add(clip_id)  # The card says in words what is wrong with it.
            return
        else:
            if desk is self._desk:
                self._put(clip_id, count, [QPixmap.fromImage(image_of(one)) for one in frames])
        finally:
            self._running.discard((clip_id, count))
            self._next()

    def _put(self, clip_id: str, count: int, pixmaps: list[QPixmap]) -> None:
        if count == 1:
            self._kept[clip_id] = pixmaps[0]
            while len(self._kept) > _MOST:
                self._kept.popitem(last=False)
            self.arrived.emit(clip_id)
        else:
            self._strips[clip_id] = tuple(pixmaps)
            while len(self._strips) > _MOST_STRIPS:
                self._strips.popitem(last=False)
            self.strip_arrived.emit(clip_id)
