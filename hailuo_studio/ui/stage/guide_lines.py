"""Paints thirds and safe areas over a picture, readable on any colour."""

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from hailuo_studio.ui.stage.lens import Guides
from hailuo_studio.ui.tokens import MARK, MARK_SHADE

# What a screen may hide of a picture, as television has settled it (SMPTE ST 2046-1).
_ACTION_SAFE, _TITLE_SAFE = 0.93, 0.90


def paint_guides(painter: QPainter, where: QRectF, guides: Guides) -> None:
    lines: list[QLineF] = []
    if Guides.THIRDS in guides:
        lines += _thirds(where)
    if Guides.SAFE in guides:
        for share in (_ACTION_SAFE, _TITLE_SAFE):
            lines += _frame(where, share)
    for color, width in ((MARK_SHADE, 3.0), (MARK, 1.0)):
        painter.setPen(QPen(QColor(color), width))
        painter.drawLines(lines)


def _thirds(where: QRectF) -> Iterator[QLineF]:
    for part in (1 / 3, 2 / 3):
        x, y = where.left() + part * where.width(), where.top() + part * where.height()
        yield QLineF(x, where.top(), x, where.bottom())
        yield QLineF(where.left(), y, where.right(), y)


def _frame(where: QRectF, share: float) -> Iterator[QLineF]:
    dx, dy = where.width() * (1 - share) / 2, where.height() * (1 - share) / 2
    box = where.adjusted(dx, dy, -dx, -dy)
    corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
    for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
        yield QLineF(start, end)
