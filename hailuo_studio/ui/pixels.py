"""Pictures of the engine as Qt's."""

from PySide6.QtGui import QImage

from hailuo_studio.ui.bridge import Pixels


def image_of(pixels: Pixels) -> QImage:
    """A picture of its own, independent of the bytes it came from."""
    image = QImage(
        pixels.data, pixels.width, pixels.height, 3 * pixels.width, QImage.Format.Format_RGB888
    )
    return image.copy()
