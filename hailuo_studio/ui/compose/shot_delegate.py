"""Paints a shot in the strip: picture, name, what is wrong or how large it is."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from hailuo_studio.ui import direction, icons, painting, theme
from hailuo_studio.ui.compose.shot_model import (
    DETAIL,
    FIXABLE,
    MARKED,
    NUMBER,
    PROBLEM,
    SOURCE,
    TAKES,
)
from hailuo_studio.ui.thumbnails import Thumbnails

_HEIGHT = 56
_SIDE = 64
_SIGN = 16


class ShotDelegate(QStyledItemDelegate):
    """`fix_wanted` with a draft's number when its warning sign was clicked."""

    fix_wanted = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, _HEIGHT)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """One click on the sign mends what can be mended."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and index.data(FIXABLE)
            and _reach(option).contains(event.position().toPoint())
        ):
            self.fix_wanted.emit(index.data(NUMBER))
            return True
        return super().editorEvent(event, model, option, index)

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        if index.data(FIXABLE) and _reach(option).contains(event.pos()):
            words = self.tr("{0}\nClick to mend it.").format(index.data(PROBLEM))
            QToolTip.showText(event.globalPos(), words, view)
            return True
        return super().helpEvent(event, view, option, index)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        tokens = theme.current()
        painting.background(painter, option)
        seen = direction.within(option.rect)
        place, text = painting.columns(option.rect, _SIDE)
        painting.picture(painter, seen(place), self._thumbnails.get(index.data(SOURCE)))
        problem, takes = index.data(PROBLEM), index.data(TAKES)
        if problem:
            sign = _sign(text)
            icons.paint(painter, seen(sign), "wrench" if index.data(FIXABLE) else "warning-circle")
            text.setRight(sign.left() - 4)
        if index.data(MARKED):
            pencil = _sign(text)
            icons.paint(painter, seen(pencil), "pencil-simple")
            text.setRight(pencil.left() - 4)
        half = text.height() // 2
        upper, lower = text.adjusted(0, 0, 0, -half), text.adjusted(0, half, 0, 0)
        name = painting.strong(option.font)
        painting.line(painter, seen(upper), index.data(), name, tokens.text)
        words = problem or index.data(DETAIL)
        if takes and not problem:
            words = f"{words}  ·  {direction.figures(f'×{takes}')}"
        painting.line(painter, seen(lower), words, painting.small(option.font), tokens.quiet_text)
        painter.restore()


def _sign(text: QRect) -> QRect:
    return QRect(text.right() - _SIGN, text.center().y() - _SIGN // 2, _SIGN, _SIGN)


def _reach(option: QStyleOptionViewItem) -> QRect:
    """Where a click means the sign: easier to hit than it is large."""
    _, text = painting.columns(option.rect, _SIDE)
    return direction.within(option.rect)(_sign(text).adjusted(-8, -12, 12, 12))
