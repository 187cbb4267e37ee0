"""A tiny neutral landscape, and what a moving camera sees of it. Drawn, not loaded."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPolygonF

from hailuo_studio.media.motion import Moves, affine, pose

_SIZE = (384, 216)
# Seconds of one way, and of the rest at its end.
WAY = 2.0
REST = 0.5
_SHARES = (0.86, 0.72, 0.56, 0.42, 0.24)


def moment(seconds: float) -> float:
    """Where a loop is after so long, 0…1."""
    return min(1.0, (seconds % (WAY + REST)) / WAY)


def paint_view(painter: QPainter, place: QRectF, moves: Moves, t: float) -> None:
    """What the camera sees at `t` 0…1 of these moves."""
    size = (round(place.width()), round(place.height()))
    fit, _, left, _, _, top = affine(pose(moves, t), _SIZE, size)
    seen = QRectF(left, top, fit * size[0], fit * size[1])
    painter.save()
    outline = QPainterPath()
    outline.addRoundedRect(place, 3, 3)
    painter.setClipPath(outline)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, _landscape(), seen)
    painter.restore()


@cache
def _landscape() -> QImage:
    """The same greys in both themes: it stands for a picture."""
    sky, far, near, ground, dark = (QColor.fromRgbF(s, s, s) for s in _SHARES)
    image = QImage(*_SIZE, QImage.Format.Format_RGB32)
    image.fill(sky)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromRgbF(1, 1, 1))
    painter.drawEllipse(QPointF(286, 58), 24, 24)
    for colour, points in (
        (far, ((0, 132), (70, 66), (128, 116), (196, 52), (300, 134), (384, 96), (384, 216))),
        (near, ((0, 166), (96, 120), (190, 160), (286, 118), (384, 158), (384, 216))),
        (ground, ((0, 178), (384, 170), (384, 216))),
    ):
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(*at) for at in (*points, (0, 216))]))
    painter.setBrush(dark)
    painter.drawRect(QRectF(166, 122, 52, 62))
    painter.drawPolygon(QPolygonF([QPointF(156, 124), QPointF(192, 92), QPointF(228, 124)]))
    painter.setBrush(sky)
    painter.drawRect(QRectF(184, 150, 16, 34))
    for x, height in ((58, 44), (84, 30), (318, 52)):
        painter.setBrush(dark)
        painter.drawRect(QRectF(x - 2, 184 - height / 2, 4, height / 2 + 4))
        painter.drawEllipse(QPointF(x, 184 - height * 0.62), height * 0.28, height * 0.4)
    painter.end()
    return image
