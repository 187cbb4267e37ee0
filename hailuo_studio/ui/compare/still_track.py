"""A still among clips: one picture that stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

from hailuo_studio.ui.compare.track import Track
from hailuo_studio.ui.stage.frame_image import picture_of

if TYPE_CHECKING:
    from hailuo_studio.media.frame_picture import Picture


class StillTrack(Track):
    """The same picture at every moment; alone it lasts a second."""

    def __init__(self, image: QImage) -> None:
        self._image = image.convertToFormat(QImage.Format.Format_RGB32)
        self._scaled: tuple[tuple[int, int], Picture] | None = None

    @property
    def size(self) -> tuple[int, int]:
        return self._image.width(), self._image.height()

    @property
    def loaded(self) -> int:
        return 1

    @property
    def done(self) -> bool:
        return True

    @property
    def frame_count(self) -> int:
        return 1

    @property
    def seconds(self) -> float:
        return 1.0

    def time_of(self, index: int) -> float:
        return 0.0

    def frame_at(self, seconds: float) -> int:
        return 0

    def picture(self, index: int, width: int, height: int) -> Picture:
        """Scaled down to about that size, never up, as a clip's frames are."""
        if self._scaled is None or self._scaled[0] != (width, height):
            self._scaled = (width, height), self._picture(width, height)
        return self._scaled[1]

    def _picture(self, width: int, height: int) -> Picture:
        image = self._image
        if width < image.width() and height < image.height():
            image = image.scaled(
                QSize(max(2, width), max(1, height)),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        return picture_of(image)
