"""Paints a shot in the strip: picture, name, what is wrong or how large it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hailuo_studio.ui import icons, painting, theme
from hailuo_studio.ui.compose.shot_model import DETAIL, PROBLEM, SOURCE, TAKES
from hailuo_studio.ui.thumbnails import Thumbnails

_HEIGHT = 56
_SIDE = 64
_SIGN = 16


class ShotDelegate(QStyledItemDelegate):
    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        tokens = theme.current()
        painting.background(painter, option)
        place, text = painting.columns(option.rect, _SIDE)
        painting.picture(painter, place, self._thumbnails.get(index.data(SOURCE)))
        problem, takes = index.data(PROBLEM), index.data(TAKES)
        if problem:
            sign = QRect(text.right() - _SIGN, text.center().y() - _SIGN // 2, _SIGN, _SIGN)
            icons.paint(painter, sign, "warning-circle")
            text.setRight(sign.left() - 4)
        half = text.height() // 2
        upper, lower = text.adjusted(0, 0, 0, -half), text.adjusted(0, half, 0, 0)
        painting.line(painter, upper, index.data(), painting.strong(option.font), tokens.text)
        words = problem or index.data(DETAIL)
        if takes and not problem:
            words = f"{words}  ·  ×{takes}"
        painting.line(painter, lower, words, painting.small(option.font), tokens.quiet_text)
        painter.restore()
