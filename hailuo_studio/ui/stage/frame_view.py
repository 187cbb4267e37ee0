"""Paints one frame of a clip."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from hailuo_studio.ui.stage.frame_image import FrameImage, Pictures
from hailuo_studio.ui.stage.picture_view import PictureView


class FrameView(PictureView):
    """Shows what `set_clip` gave it, at the frame that `set_frame` names."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = FrameImage()
        self._index = 0

    def set_clip(self, clip: Pictures | None) -> None:
        self._frame.set_source(clip)
        self.set_frame(0)

    def set_frame(self, index: int) -> None:
        self._index = index
        self.update()

    def picture_size(self) -> QSize:
        return self._frame.size

    def paint_picture(self, painter: QPainter, where: QRectF) -> None:
        size = (where.size() * self.devicePixelRatioF()).toSize()
        self._image = self._frame.frame(self._index, size)
        super().paint_picture(painter, where)
