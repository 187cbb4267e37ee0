"""Two pictures in the place of one: wiped over each other, or what differs between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen

from hailuo_studio.ui.compare.track import Track
from hailuo_studio.ui.stage.frame_image import FrameImage, image_of, picture_of
from hailuo_studio.ui.stage.picture_view import PictureView
from hailuo_studio.ui.tokens import MARK, MARK_SHADE

if TYPE_CHECKING:
    from hailuo_studio.media.frame_picture import Picture

_REACH = 8.0  # pixels beside the line that still take hold of it
_GRIP = 12.0


class PairView(PictureView):
    """Shows frames of two tracks; the first one's size counts, the other is fitted to it."""

    def __init__(self) -> None:
        super().__init__()
        self._tracks: tuple[Track, Track] | None = None
        self._indexes = 0, 0

    def show_pair(self, one: Track | None, other: Track | None) -> None:
        self._tracks = (one, other) if one is not None and other is not None else None
        self._indexes = 0, 0
        self.update()

    def set_frames(self, one: int, other: int) -> None:
        self._indexes = one, other
        self.update()

    def picture_size(self) -> QSize:
        if self._tracks is None or not all(track.loaded for track in self._tracks):
            return QSize()
        return QSize(*self._tracks[0].size)

    def _device(self, where: QRectF) -> QSize:
        return (where.size() * self.devicePixelRatioF()).toSize()


class WipeView(PairView):
    """The first picture left of a line, the other right of it; the line is dragged."""

    def __init__(self) -> None:
        super().__init__()
        self.line = 0.5
        self._labels = "", ""
        self._images = FrameImage(), FrameImage()
        self._dragged = False
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def set_labels(self, one: str, other: str) -> None:
        self._labels = one, other
        self.update()

    def show_pair(self, one: Track | None, other: Track | None) -> None:
        super().show_pair(one, other)
        for image, track in zip(self._images, self._tracks or (None, None), strict=True):
            image.set_source(track)

    def on_line(self, at: QPointF) -> bool:
        return abs(at.x() - self._line_x()) <= _REACH

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._dragged = event.button() == Qt.MouseButton.LeftButton

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            seen = self._seen()
            share = (event.position().x() - seen.left()) / max(1.0, seen.width())
            self.line = min(max(0.0, share), 1.0)
            self.update()
        else:
            near = self.on_line(event.position())
            self.setCursor(Qt.CursorShape.SplitHCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragged = False

    def paint_picture(self, painter: QPainter, where: QRectF) -> None:
        seen, x = self._seen(), self._line_x()
        left = QRectF(seen.topLeft(), QPointF(x, seen.bottom()))
        right = QRectF(QPointF(x, seen.top()), seen.bottomRight())
        for side, image, index in zip((left, right), self._images, self._indexes, strict=True):
            painter.save()
            painter.setClipRect(side)
            painter.drawImage(where, image.frame(index, self._device(where)))
            painter.restore()
        for color, width in ((MARK_SHADE, 3.0), (MARK, 1.0)):
            painter.setPen(QPen(QColor(color), width))
            painter.drawLine(QPointF(x, seen.top()), QPointF(x, seen.bottom()))
        self._paint_grip(painter, QPointF(x, seen.center().y()))
        self.paint_badge(painter, seen, self._labels[0])
        self.paint_badge(painter, seen, self._labels[1], right=True)

    def _paint_grip(self, painter: QPainter, at: QPointF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(MARK), 1.0))
        painter.setBrush(QColor(MARK_SHADE))
        painter.drawEllipse(at, _GRIP, _GRIP)
        for way in (-1, 1):
            tip = at + QPointF(way * 7, 0)
            painter.drawPolyline([tip + QPointF(-way * 3, -4), tip, tip + QPointF(-way * 3, 4)])

    def _seen(self) -> QRectF:
        """The part of the picture that lies inside the view."""
        return self.picture_rect().intersected(QRectF(self.rect()))

    def _line_x(self) -> float:
        seen = self._seen()
        return seen.left() + self.line * seen.width()


class DifferenceView(PairView):
    """Black where both are alike; the other picture is stretched where its shape differs."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, ...] | None = None
        self._kept: Picture | None = None

    def paint_picture(self, painter: QPainter, where: QRectF) -> None:
        if self._tracks is None:
            return
        size = self._device(where)
        wanted = (*self._tracks, *self._indexes, size)
        if self._shown != wanted:
            self._image, self._kept = self._made(size)
            self._shown = wanted
        super().paint_picture(painter, where)

    def _made(self, size: QSize) -> tuple[QImage, Picture]:
        from hailuo_studio.media.difference import difference

        assert self._tracks is not None
        one, other = (
            track.picture(index, size.width(), size.height())
            for track, index in zip(self._tracks, self._indexes, strict=True)
        )
        apart = difference(one, _same_size(other, one))
        return image_of(apart), apart


def _same_size(picture: Picture, other: Picture) -> Picture:
    if (picture.width, picture.height) == (other.width, other.height):
        return picture
    image = image_of(picture).scaled(
        QSize(other.width, other.height),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return picture_of(image)
