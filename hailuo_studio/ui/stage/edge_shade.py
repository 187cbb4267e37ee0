"""Shades what does not stay in the picture, and draws the edge of what does."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from hailuo_studio.ui.tokens import MARK, MARK_SHADE

_SHADE = 0.38
_HAIR = 1.0  # pixels: an edge this near to the picture's own is none


def paint_edges(painter: QPainter, where: QRectF, stays: QRectF) -> None:
    """`stays` is what is in the picture all the time; `where` the picture as it is painted."""
    kept = stays & where
    if kept.adjusted(-_HAIR, -_HAIR, _HAIR, _HAIR).contains(where):
        return
    shade = QColor(MARK_SHADE)
    shade.setAlphaF(_SHADE)
    outside = QPainterPath()
    outside.addRect(where)
    outside.addRect(kept)
    painter.fillPath(outside, shade)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((MARK_SHADE, 3.0), (MARK, 1.0)):
        painter.setPen(QPen(QColor(color), width))
        painter.drawRect(kept)
