"""Paints camera commands: as a tile with its drawing above its name, or as a row."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hailuo_studio.core.camera import Camera
from hailuo_studio.ui import direction, icons, painting, theme
from hailuo_studio.ui.compose.camera.drawing import paint_view
from hailuo_studio.ui.compose.camera.loop import Loop
from hailuo_studio.ui.compose.camera.model import CAMERA, PLACE

Index = QModelIndex | QPersistentModelIndex
TILE = QSize(116, 92)
ROW = QSize(220, 36)
_VIEW = QSize(96, 54)
_SMALL = QSize(48, 27)


class _Moving(QStyledItemDelegate):
    def __init__(self, loop: Loop, parent: QWidget) -> None:
        super().__init__(parent)
        self._loop = loop

    def view(self, painter: QPainter, place: QRect, index: Index) -> None:
        moves = ((Camera(index.data(CAMERA)),),)
        paint_view(painter, QRectF(place), moves, self._loop.moment)


class TileDelegate(_Moving):
    """What is chosen has a tick, its number where several run together, and a frame."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return TILE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        tokens = theme.current()
        _ground(painter, option, bool(index.data(PLACE)))
        room = option.rect
        place = QRect(
            room.left() + (room.width() - _VIEW.width()) // 2,
            room.top() + 8,
            _VIEW.width(),
            _VIEW.height(),
        )
        self.view(painter, place, index)
        if index.data(PLACE):
            _tick(painter, place)
        words = QRect(room.left() + 4, place.bottom() + 4, room.width() - 8, 20)
        painter.setFont(painting.small(option.font))
        painter.setPen(QColor(tokens.text))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, index.data())
        painter.restore()


class RowDelegate(_Moving):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return ROW

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        _ground(painter, option, False)
        room = option.rect
        top = room.top() + (room.height() - _SMALL.height()) // 2
        place = QRect(room.left() + 8, top, _SMALL.width(), _SMALL.height())
        seen = direction.within(room)
        self.view(painter, seen(place), index)
        words = room.adjusted(_SMALL.width() + 20, 0, -8, 0)
        painting.line(painter, seen(words), index.data(), option.font, theme.current().text)
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, chosen: bool) -> None:
    tokens = theme.current()
    here = bool(option.state & QStyle.StateFlag.State_Selected)
    over = bool(option.state & QStyle.StateFlag.State_MouseOver)
    room = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens.focus) if here else Qt.PenStyle.NoPen)
    ground = tokens.selected if chosen else tokens.pressed if here or over else None
    painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room, 5, 5)


def _tick(painter: QPainter, place: QRect) -> None:
    """On a ground of its own, for it lies on the drawing."""
    tokens = theme.current()
    sign = direction.within(place)(QRect(place.right() - 19, place.top() + 3, 16, 16))
    painter.setPen(QColor(tokens.strong_line))
    painter.setBrush(QColor(tokens.panel))
    painter.drawEllipse(sign)
    icons.paint(painter, sign.adjusted(3, 3, -3, -3), "check")
