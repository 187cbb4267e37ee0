"""Thumbnails by source, fetched when first asked for and kept as pixmaps."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from hailuo_studio.core.errors import StudioError
from hailuo_studio.ui.bridge import Desk, Scope
from hailuo_studio.ui.pixels import image_of
from hailuo_studio.ui.tokens import THUMBNAIL

_SIDE = 2 * THUMBNAIL
_MOST = 2000


class Thumbnails(QObject):
    """`arrived` with the source whose thumbnail can be had now."""

    arrived = Signal(str)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._desk: Desk | None = None
        self._kept: dict[str, QPixmap] = {}
        self._asked: set[str] = set()

    def use(self, desk: Desk) -> None:
        self._desk = desk
        self._asked.clear()

    def get(self, source: str) -> QPixmap | None:
        """None while it is being fetched, and where there is none."""
        if source in self._kept:
            return self._kept[source]
        if self._desk is not None and source and source not in self._asked:
            self._asked.add(source)
            self._scope.start(f"thumbnail {source}", self._fetch(self._desk, source))
        return None

    def put(self, source: str, image: QImage) -> None:
        if len(self._kept) >= _MOST:
            del self._kept[next(iter(self._kept))]
        self._kept[source] = QPixmap.fromImage(image)
        self.arrived.emit(source)

    async def _fetch(self, desk: Desk, source: str) -> None:
        try:
            pixels = await desk.thumbnail(source, _SIDE)
        except StudioError:
            return  # The row says in words what is wrong with it; here is only no picture.
        self.put(source, image_of(pixels))
