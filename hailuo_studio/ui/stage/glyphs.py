"""The transport's icons, drawn: an icon font costs a quarter of a second at its first use."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap, QPolygonF

SIDE = 16
_RATIOS = (1, 2, 3)


def icon(shape: QPainterPath, color: QColor, faded: QColor) -> QIcon:
    """`shape` lies in a square of 16; `faded` is the colour while it can't be pressed."""
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, faded)):
        for ratio in _RATIOS:
            pixmap = QPixmap(QSize(SIDE, SIDE) * ratio)
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shape, ink)
            painter.end()
            made.addPixmap(pixmap, mode)
    return made


def play() -> QPainterPath:
    return _triangle(4, 14)


def pause() -> QPainterPath:
    return _bars(QRectF(3, 2, 3.5, 12), QRectF(9.5, 2, 3.5, 12))


def forward() -> QPainterPath:
    path = _triangle(3, 10)
    path.addRect(QRectF(11, 3.5, 2, 9))
    return path


def back() -> QPainterPath:
    path = _triangle(13, 6)
    path.addRect(QRectF(3, 3.5, 2, 9))
    return path


def more() -> QPainterPath:
    path = QPainterPath()
    for x in (3.0, 8.0, 13.0):
        path.addEllipse(QPointF(x, 8), 1.5, 1.5)
    return path


def corners() -> QPainterPath:
    """Four angles: the whole screen."""
    path = QPainterPath()
    for x, y, right, down in ((2, 2, 1, 1), (14, 2, -1, 1), (2, 14, 1, -1), (14, 14, -1, -1)):
        path.addRect(QRectF(QPointF(x, y), QPointF(x + 5 * right, y + 2 * down)).normalized())
        path.addRect(QRectF(QPointF(x, y), QPointF(x + 2 * right, y + 5 * down)).normalized())
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _triangle(base: float, tip: float) -> QPainterPath:
    half = 6.0 if abs(base - tip) > 8 else 4.5
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(base, 8 - half), QPointF(tip, 8), QPointF(base, 8 + half)]))
    path.closeSubpath()
    return path


def _bars(*bars: QRectF) -> QPainterPath:
    path = QPainterPath()
    for bar in bars:
        path.addRect(bar)
    return path
