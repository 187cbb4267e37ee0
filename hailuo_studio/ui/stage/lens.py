"""How closely a picture is looked at, where, and with which lines over it; views may share one."""

from enum import Flag
from math import isclose

from PySide6.QtCore import QObject, QPointF, Signal

_LEAST, _MOST = 1 / 16, 64.0


class Guides(Flag):
    """Lines to judge a picture's layout by."""

    NONE = 0
    THIRDS = 1
    SAFE = 2


_CYCLE = (Guides.NONE, Guides.THIRDS, Guides.SAFE, Guides.THIRDS | Guides.SAFE)


class Lens(QObject):
    """`zoom` is a multiple of the size that fits, so that pictures of different sizes stay alike;
    `centre` is the place of the picture, in fractions 0…1, that lies in the middle of the view."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zoom = 1.0
        self._centre = QPointF(0.5, 0.5)
        self._guides = Guides.NONE

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def centre(self) -> QPointF:
        return self._centre

    @property
    def guides(self) -> Guides:
        return self._guides

    def look(self, zoom: float, centre: QPointF) -> None:
        zoom = 1.0 if isclose(zoom, 1.0) else min(max(_LEAST, zoom), _MOST)
        centre = QPointF(min(max(0.0, centre.x()), 1.0), min(max(0.0, centre.y()), 1.0))
        if (zoom, centre) != (self._zoom, self._centre):
            self._zoom, self._centre = zoom, centre
            self.changed.emit()

    def fit(self) -> None:
        """The whole picture, as large as it fits."""
        self.look(1.0, QPointF(0.5, 0.5))

    def set_guides(self, guides: Guides) -> None:
        if guides != self._guides:
            self._guides = guides
            self.changed.emit()

    def next_guides(self) -> None:
        """None, thirds, safe areas, both, none …"""
        self.set_guides(_CYCLE[(_CYCLE.index(self._guides) + 1) % len(_CYCLE)])
