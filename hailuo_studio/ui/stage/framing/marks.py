"""What is drawn over a picture that is being framed: the frame, its safe frames, the product."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from hailuo_studio.core.deliverables import safe_frame
from hailuo_studio.core.framing import Aspect
from hailuo_studio.ui.tokens import MARK, MARK_SHADE

_CORNER = 14.0
_ROOM = 6.0


def outline(painter: QPainter, frame: QRectF, strong: bool) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(200 if strong else 110))
    painter.drawRect(frame)


def thirds(painter: QPainter, frame: QRectF) -> None:
    painter.setPen(_pen(90))
    for part in (1 / 3, 2 / 3):
        x, y = frame.left() + frame.width() * part, frame.top() + frame.height() * part
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))


def corners(painter: QPainter, frame: QRectF) -> None:
    """Thick corners say that the frame can be pulled."""
    length = min(_CORNER, frame.width() / 3, frame.height() / 3)
    for colour, width in ((MARK_SHADE, 5), (MARK, 3)):
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for x, right in ((frame.left(), 1), (frame.right(), -1)):
            for y, down in ((frame.top(), 1), (frame.bottom(), -1)):
                corner = QPointF(x, y)
                painter.drawLine(corner, corner + QPointF(right * length, 0))
                painter.drawLine(corner, corner + QPointF(0, down * length))


def safe_frames(painter: QPainter, frame: QRectF, formats: Iterable[Aspect]) -> None:
    """All at once, each with its name; names stand below each other where corners meet."""
    ratio = frame.width() / max(frame.height(), 1.0)
    for number, aspect in enumerate(formats):
        x0, y0, x1, y1 = safe_frame(ratio, aspect)
        place = QRectF(
            frame.left() + x0 * frame.width(),
            frame.top() + y0 * frame.height(),
            (x1 - x0) * frame.width(),
            (y1 - y0) * frame.height(),
        ).adjusted(0.5, 0.5, -0.5, -0.5)
        _lined(painter, place, Qt.PenStyle.SolidLine)
        step = painter.fontMetrics().height() + _ROOM
        _plate(painter, place.topLeft() + QPointF(_ROOM, _ROOM + number * step), aspect.value)


def product(painter: QPainter, place: QRectF, words: str) -> None:
    _lined(painter, place, Qt.PenStyle.DashLine)
    height = painter.fontMetrics().height() + _ROOM
    _plate(painter, place.bottomLeft() + QPointF(_ROOM, -height), words)


def outside(whole: QRectF, frame: QRectF) -> tuple[QRectF, ...]:
    """The four parts of `whole` that lie outside `frame`."""
    return (
        QRectF(whole.topLeft(), QPointF(whole.right(), frame.top())),
        QRectF(QPointF(whole.left(), frame.bottom()), whole.bottomRight()),
        QRectF(QPointF(whole.left(), frame.top()), QPointF(frame.left(), frame.bottom())),
        QRectF(QPointF(frame.right(), frame.top()), QPointF(whole.right(), frame.bottom())),
    )


def _lined(painter: QPainter, place: QRectF, style: Qt.PenStyle) -> None:
    """A light line on a dark one is seen on every picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(MARK_SHADE), 3))
    painter.drawRect(place)
    pen = _pen(235)
    pen.setStyle(style)
    painter.setPen(pen)
    painter.drawRect(place)


def _pen(alpha: int) -> QPen:
    colour = QColor(MARK)
    colour.setAlpha(alpha)
    return QPen(colour, 1)


def _plate(painter: QPainter, at: QPointF, words: str) -> None:
    metrics = painter.fontMetrics()
    plate = QRectF(at.x(), at.y(), metrics.horizontalAdvance(words) + 8, metrics.height() + 2)
    painter.fillRect(plate, QColor(MARK_SHADE))
    painter.setPen(QColor(MARK))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
