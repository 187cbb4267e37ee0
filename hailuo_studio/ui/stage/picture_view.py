"""Paints one picture as large as it fits, sharp on every screen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from hailuo_studio.ui.stage.guide_lines import paint_guides
from hailuo_studio.ui.stage.lens import Lens

_PADDING = 8
# From here on single pixels are looked at: they are shown as they are, not smoothed.
_PIXELS_SHOW = 3.0


class PictureView(QWidget):
    """Shows a QImage through a lens. Sizes named `device` are in pixels of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self._image = QImage()
        self._badge = ""
        self._instead = ""
        self.lens = Lens(self)
        self.lens.changed.connect(self.update)

    def set_lens(self, lens: Lens) -> None:
        """Look through another lens, so that several views move together."""
        self.lens.changed.disconnect(self.update)
        self.lens = lens
        self.lens.changed.connect(self.update)
        self.update()

    @property
    def badge(self) -> str:
        return self._badge

    def set_badge(self, words: str) -> None:
        """Words painted onto a corner of the picture, so that it is not taken for another kind."""
        if words != self._badge:
            self._badge = words
            self.update()

    def set_instead(self, words: str) -> None:
        """What to say in the place of a picture while there is none."""
        self._instead = words
        self.update()

    @property
    def image(self) -> QImage:
        return self._image

    def set_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    @property
    def device_size(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(self.width() * ratio), round(self.height() * ratio))

    def picture_size(self) -> QSize:
        """Width and height of what is to be shown; empty when there is nothing."""
        return self._image.size()

    def picture_rect(self) -> QRectF:
        """Where the picture is painted, on whole pixels of the screen; beyond the view's edges
        where it is looked at more closely."""
        ratio, room, zoom = self.devicePixelRatioF(), self.device_size, self.lens.zoom
        fits = self._fitting()
        width = round(fits.width() * zoom) // 2 * 2  # see Converter.picture
        height = round(fits.height() * zoom)
        left = _edge(room.width(), width, self.lens.centre.x())
        top = _edge(room.height(), height, self.lens.centre.y())
        return QRectF(left / ratio, top / ratio, width / ratio, height / ratio)

    @property
    def scale(self) -> float:
        """Pixels of the screen for one of the picture; 1.0 is 100 %."""
        size = self.picture_size()
        return self._fitting().width() * self.lens.zoom / size.width() if size.width() else 1.0

    def zoom_at(self, factor: float, at: QPointF) -> None:
        """Look closer; what lies at that place of the view stays there."""
        where = self.picture_rect()
        if where.isEmpty():
            return
        factor = max(factor, 1 / self.lens.zoom) if self.lens.zoom > 1 > factor else factor
        middle = QRectF(self.rect()).center()
        beside = at - where.topLeft() + (middle - at) / factor
        self.lens.look(
            self.lens.zoom * factor,
            QPointF(beside.x() / where.width(), beside.y() / where.height()),
        )

    def show_actual(self) -> None:
        """100 %: one pixel of the picture on one of the screen."""
        self.lens.look(self.lens.zoom / self.scale, self.lens.centre)

    def pan(self, by: QPointF) -> None:
        """Move the picture by that much of the view."""
        where = self.picture_rect()
        if where.isEmpty():
            return
        place = QRectF(self.rect()).center() - where.topLeft() - by
        self.lens.look(
            self.lens.zoom, QPointF(place.x() / where.width(), place.y() / where.height())
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.picture_size().isEmpty():
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._instead)
            painter.end()
            return
        smooth = self.scale < _PIXELS_SHOW
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        where = self.picture_rect()
        self.paint_picture(painter, where)
        paint_guides(painter, where, self.lens.guides)
        self.paint_badge(painter, where.intersected(QRectF(self.rect())), self._badge)
        painter.end()

    def paint_picture(self, painter: QPainter, where: QRectF) -> None:
        painter.drawImage(where, self._image)

    def _fitting(self) -> QSize:
        return self.picture_size().scaled(self.device_size, Qt.AspectRatioMode.KeepAspectRatio)

    def paint_badge(
        self, painter: QPainter, where: QRectF, words: str, right: bool = False
    ) -> None:
        """Words on a plate in the upper left, or right, corner of `where`."""
        if not words:
            return
        metrics = painter.fontMetrics()
        inside = QRectF(0, 0, metrics.horizontalAdvance(words), metrics.height())
        plate = inside.adjusted(-_PADDING, -_PADDING / 2, _PADDING, _PADDING / 2)
        if right:
            plate.moveTopRight(where.topRight() + QPointF(-_PADDING, _PADDING))
        else:
            plate.moveTopLeft(where.topLeft() + QPointF(_PADDING, _PADDING))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.ToolTipBase))
        painter.drawRoundedRect(plate, _PADDING / 2, _PADDING / 2)
        painter.setPen(self.palette().color(QPalette.ColorRole.ToolTipText))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)


def _edge(room: int, length: int, centre: float) -> int:
    """Where the picture begins: in the middle if there is room, else without an empty border."""
    if length <= room:
        return (room - length) // 2
    return min(0, max(room - length, round(room / 2 - centre * length)))
