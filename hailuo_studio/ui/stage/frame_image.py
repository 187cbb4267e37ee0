"""One frame as Qt paints it; converted only when it, or the size it is shown at, has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from hailuo_studio.media.frame_picture import Picture


class Pictures(Protocol):
    """What frames are painted from: a clip, or a still that stands for one."""

    @property
    def size(self) -> tuple[int, int]: ...
    @property
    def loaded(self) -> int: ...
    def picture(self, index: int, width: int, height: int) -> Picture: ...


class FrameImage:
    """Holds the pixels of the last frame asked for."""

    def __init__(self) -> None:
        self.source: Pictures | None = None
        self._shown: tuple[Pictures | None, int, QSize] | None = None
        self._image = QImage()
        self._picture: Picture | None = None  # owns the pixels that the image paints from

    @property
    def size(self) -> QSize:
        """Width and height of the picture, in its own pixels; empty while there is none."""
        return QSize(*self.source.size) if self.source and self.source.loaded else QSize()

    def frame(self, index: int, size: QSize) -> QImage:
        """That frame for `size` in pixels of the screen; the painter fits it exactly."""
        if self.source is None:
            return QImage()
        wanted = self.source, index, size
        if self._shown != wanted:
            # Let go first, so that the new pixels land in the same memory: fresh pages cost 5 ms.
            self._image, self._picture = QImage(), None
            picture = self.source.picture(index, size.width(), size.height())
            self._image, self._picture = image_of(picture), picture
            self._shown = wanted
        return self._image

    def set_source(self, source: Pictures | None) -> None:
        self.source = source
        self._shown, self._image, self._picture = None, QImage(), None


def image_of(picture: Picture) -> QImage:
    """Without a copy: `picture` must live as long as the image."""
    return QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )


def picture_of(image: QImage) -> Picture:
    """A copy of the pixels, which live as long as the picture."""
    from hailuo_studio.media.frame_picture import Picture

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(bytes(plain.constBits()))
    return Picture(plain.width(), plain.height(), plain.bytesPerLine(), pixels)
