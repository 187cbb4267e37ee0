"""What the painted rows of both lists share."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from hailuo_studio.ui import theme
from hailuo_studio.ui.tokens import HALF, SMALL_PIXELS, STEP

_ROUND = 4


def background(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Selection, hover and the ring of the current row while the list has the focus."""
    tokens = theme.current()
    state = option.state
    room = option.rect.adjusted(HALF, 1, -HALF, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & QStyle.StateFlag.State_Selected:
        painter.setBrush(QColor(tokens.selected))
        painter.drawRoundedRect(room, _ROUND, _ROUND)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(room, _ROUND, _ROUND)
    if (
        state & QStyle.StateFlag.State_HasFocus
        and state & QStyle.StateFlag.State_KeyboardFocusChange
    ):
        painter.setPen(QColor(tokens.focus))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(0, 0, -1, -1), _ROUND, _ROUND)


BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def ring(widget: QWidget) -> None:
    """Round the whole of a widget that the keyboard came to; in its `paintEvent`, after all."""
    painter = QPainter(widget)
    painter.setPen(QColor(theme.current().focus))
    painter.drawRect(widget.rect().adjusted(0, 0, -1, -1))
    painter.end()


def picture(painter: QPainter, place: QRect, pixmap: QPixmap | None) -> None:
    """Centred, as large as it fits; an empty place while there is none."""
    tokens = theme.current()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.picture))
    painter.drawRoundedRect(place, _ROUND, _ROUND)
    if pixmap is None or pixmap.isNull():
        return
    size = pixmap.size().scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = place.center() - QPoint(size.width() // 2 - 1, size.height() // 2 - 1)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(QRect(corner, size).intersected(place), pixmap)


def line(painter: QPainter, place: QRect, text: str, font: QFont, color: str) -> None:
    """One line, ending in … where it does not fit."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


def small(font: QFont) -> QFont:
    made = QFont(font)
    made.setPixelSize(SMALL_PIXELS)
    return made


def strong(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.Medium)
    return made


def columns(option_rect: QRect, side: int) -> tuple[QRect, QRect]:
    """Where the picture goes, and the text beside it, read from the left."""
    inside = option_rect.adjusted(2 * STEP, STEP, -2 * STEP, -STEP)
    picture_place = QRect(inside.left(), inside.top(), side, inside.height())
    return picture_place, inside.adjusted(side + STEP + HALF, 0, 0, 0)
