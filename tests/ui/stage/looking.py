"""Looks at painted pixels the way an eye would."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from hailuo_studio.ui.stage.picture_view import PictureView
from tests.media.film import read_number


def color_at(view: PictureView, x: float, y: float) -> QColor:
    """The painted colour at a place of the picture, in fractions 0…1."""
    image = view.grab().toImage()
    where: QRectF = view.picture_rect()
    ratio = image.devicePixelRatio()
    return image.pixelColor(
        int((where.x() + x * where.width()) * ratio), int((where.y() + y * where.height()) * ratio)
    )


def number_on(view: PictureView) -> int:
    """The frame number that is painted."""
    return read_number(lambda x, y: color_at(view, x, y).lightness())


def painted(widget: QWidget) -> set[str]:
    """The colours on a coarse grid over the widget."""
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 10)
        for y in range(0, image.height(), 10)
    }
