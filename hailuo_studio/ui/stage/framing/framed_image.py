"""The frame of a picture for the screen, filled around as it will be when it is sent."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from hailuo_studio.core.framing import Fill, Framing, box_in_pixels

_SMALL = 28
_MIDDLE = 160


def turned_image(image: QImage, turns: int) -> QImage:
    return image.transformed(QTransform().rotate(90 * turns)) if turns else image


def framed_image(image: QImage, framing: Framing, room: QSize) -> QImage:
    """What the framing makes of `image`, no larger than `room` (pixels); null for a null image."""
    if image.isNull():
        return image
    whole = turned_image(image, framing.turns)
    left, top, right, bottom = box_in_pixels(framing.box, (whole.width(), whole.height()))
    frame = QSize(right - left, bottom - top)
    size = frame
    if frame.width() > room.width() or frame.height() > room.height():
        size = frame.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
    out = QImage(size, QImage.Format.Format_RGB32)
    out.fill(QColor(framing.colour))
    across, down = size.width() / frame.width(), size.height() / frame.height()
    seen = QRectF(left, top, frame.width(), frame.height()) & QRectF(whole.rect())
    if seen.isEmpty():
        return out
    where = QRectF(
        (seen.left() - left) * across,
        (seen.top() - top) * down,
        seen.width() * across,
        seen.height() * down,
    )
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if framing.pads and framing.fill is Fill.BLUR:
        _paint_blurred(painter, whole.copy(seen.toAlignedRect()), QRectF(out.rect()))
    elif framing.pads and framing.fill is Fill.MIRROR:
        _paint_mirrored(painter, whole, seen, where, out.size())
    painter.drawImage(where, whole, seen)
    painter.end()
    return out


def _paint_blurred(painter: QPainter, inside: QImage, out: QRectF) -> None:
    """Out of focus by being made small and grown again, covering all of it."""
    smooth = Qt.TransformationMode.SmoothTransformation
    keep, cover = Qt.AspectRatioMode.KeepAspectRatio, Qt.AspectRatioMode.KeepAspectRatioByExpanding
    blurred = inside.scaled(_SMALL, _SMALL, keep, smooth).scaled(_MIDDLE, _MIDDLE, keep, smooth)
    size = blurred.size().scaled(out.size().toSize(), cover)
    where = QRectF(0, 0, size.width(), size.height())
    where.moveCenter(out.center())
    painter.drawImage(where, blurred)


def _paint_mirrored(
    painter: QPainter, whole: QImage, seen: QRectF, where: QRectF, out: QSize
) -> None:
    columns = range(-_times(where.left(), where.width()), 1 + _beyond(where, out, 0))
    rows = range(-_times(where.top(), where.height()), 1 + _beyond(where, out, 1))
    for column in columns:
        for row in rows:
            painter.save()
            at = where.translated(column * where.width(), row * where.height())
            painter.translate(at.center())
            painter.scale(-1 if column % 2 else 1, -1 if row % 2 else 1)
            painter.translate(-at.center())
            painter.drawImage(at, whole, seen)
            painter.restore()


def _times(length: float, side: float) -> int:
    return max(0, -int(-length // side))


def _beyond(where: QRectF, out: QSize, axis: int) -> int:
    if axis == 0:
        return _times(out.width() - where.right(), where.width())
    return _times(out.height() - where.bottom(), where.height())
