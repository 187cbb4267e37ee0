"""Paints one frame of a clip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from hailuo_studio.media.frames import Clip
from hailuo_studio.ui.stage.picture_view import PictureView

if TYPE_CHECKING:
    from hailuo_studio.media.frame_picture import Picture


class FrameView(PictureView):
    """Converts the frame only when it, or the size it is shown at, has changed."""

    def __init__(self) -> None:
        super().__init__()
        self._clip: Clip | None = None
        self._index = 0
        self._shown: tuple[int, QSize] | None = None
        self._picture: Picture | None = None  # owns the pixels that the image paints from

    def set_clip(self, clip: Clip | None) -> None:
        self._clip = clip
        self.set_frame(0)

    def set_frame(self, index: int) -> None:
        self._index = index
        self._shown = None
        self.update()

    def picture_size(self) -> QSize:
        return QSize(*self._clip.size) if self._clip and self._clip.loaded else QSize()

    def paint_picture(self, painter: QPainter, where: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        size = (where.size() * ratio).toSize()
        if self._clip is not None and self._shown != (self._index, size):
            # Let go first, so that the new pixels land in the same memory: fresh pages cost 5 ms.
            self._image, self._picture = QImage(), None
            picture = self._clip.picture(self._index, size.width(), size.height())
            image = QImage(
                picture.pixels,
                picture.width,
                picture.height,
                picture.stride,
                QImage.Format.Format_RGB32,
            )
            self._image, self._picture = image, picture
            self._shown = self._index, size
        super().paint_picture(painter, where)
