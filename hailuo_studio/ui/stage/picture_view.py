"""Paints one picture as large as it fits, sharp on every screen."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_PADDING = 8


class PictureView(QWidget):
    """Shows a QImage. Sizes named `device` are in pixels of the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 90)
        self._image = QImage()
        self._badge = ""

    @property
    def badge(self) -> str:
        return self._badge

    def set_badge(self, words: str) -> None:
        """Words painted onto a corner of the picture, so that it is not taken for another kind."""
        if words != self._badge:
            self._badge = words
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
        """Where the picture is painted, on whole pixels of the screen."""
        ratio, room = self.devicePixelRatioF(), self.device_size
        size = self.picture_size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        size.setWidth(size.width() // 2 * 2)  # see Converter.picture
        left, top = (room.width() - size.width()) // 2, (room.height() - size.height()) // 2
        return QRectF(left / ratio, top / ratio, size.width() / ratio, size.height() / ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture_size().isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        where = self.picture_rect()
        self.paint_picture(painter, where)
        if self._badge:
            self._paint_badge(painter, where.topLeft())
        painter.end()

    def paint_picture(self, painter: QPainter, where: QRectF) -> None:
        painter.drawImage(where, self._image)

    def _paint_badge(self, painter: QPainter, corner: QPointF) -> None:
        metrics = painter.fontMetrics()
        words = QRectF(0, 0, metrics.horizontalAdvance(self._badge), metrics.height())
        plate = words.adjusted(-_PADDING, -_PADDING / 2, _PADDING, _PADDING / 2)
        plate.moveTopLeft(corner + QPointF(_PADDING, _PADDING))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.ToolTipBase))
        painter.drawRoundedRect(plate, _PADDING / 2, _PADDING / 2)
        painter.setPen(self.palette().color(QPalette.ColorRole.ToolTipText))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, self._badge)
