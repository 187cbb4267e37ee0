"""A take's state as a small sign on its picture: a shape and a colour beside the words."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from hailuo_studio.core.take import State
from hailuo_studio.ui import direction, icons
from hailuo_studio.ui.tokens import (
    BAD_SIGN,
    BUSY_SIGN,
    GOOD_SIGN,
    NEED_SIGN,
    QUIET_SIGN,
    SIGN_GROUND,
)

SIGNS = {
    State.QUEUED: ("clock-bold", QUIET_SIGN),
    State.PREPARING: ("arrow-up-bold", BUSY_SIGN),
    State.HOSTING: ("arrow-up-bold", BUSY_SIGN),
    State.SUBMITTING: ("arrow-up-bold", BUSY_SIGN),
    State.GENERATING: ("sparkle-bold", BUSY_SIGN),
    State.DOWNLOADING: ("arrow-down-bold", BUSY_SIGN),
    State.READY: ("check-bold", GOOD_SIGN),
    State.FAILED: ("x-bold", BAD_SIGN),
    State.UNSURE: ("question-bold", NEED_SIGN),
    State.HELD: ("hand-bold", NEED_SIGN),
    State.CANCELLED: ("minus-bold", QUIET_SIGN),
}
"""Phosphor's name of the shape, and its colour."""
_SIDE = 12
_GROUND = 18


def paint(painter: QPainter, picture: QRect, state: State) -> None:
    """In the lower corner of the take's picture where one begins to read, legible on any."""
    shape, colour = SIGNS[state]
    ground = QRect(picture.bottomLeft() + QPoint(2, -_GROUND - 1), QSize(_GROUND, _GROUND))
    ground = direction.within(picture)(ground)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(SIGN_GROUND))
    painter.drawEllipse(ground)
    spot = QRect(QPoint(), QSize(_SIDE, _SIDE))
    spot.moveCenter(ground.center())
    icons.in_colour(shape, colour).paint(painter, spot)
