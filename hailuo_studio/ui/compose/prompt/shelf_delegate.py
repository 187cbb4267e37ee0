"""Paints the rows of the prompt shelf: headings, saved prompts with their names, texts."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from hailuo_studio.ui import painting, theme
from hailuo_studio.ui.compose.prompt.shelf_model import ITEM, Item

Index = QModelIndex | QPersistentModelIndex
_HEADING = 28
_ONE = 32
_TWO = 48


class ShelfDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        item: Item = index.data(ITEM)
        return QSize(0, _HEADING if not item.text else _TWO if item.name else _ONE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: Item = index.data(ITEM)
        tokens = theme.current()
        painter.save()
        text = option.rect.adjusted(12, 0, -12, 0)
        if not item.text:
            small = painting.small(option.font)
            painting.line(painter, text.adjusted(0, 6, 0, 0), item.name, small, tokens.quiet_text)
            painter.restore()
            return
        painting.background(painter, option)
        words = " ".join(item.text.split())
        if item.name:
            half = text.height() // 2
            upper = text.adjusted(0, 6, 0, -half)
            lower = text.adjusted(0, half - 2, 0, -6)
            painting.line(painter, upper, item.name, painting.strong(option.font), tokens.text)
            painting.line(painter, lower, words, painting.small(option.font), tokens.quiet_text)
        else:
            painting.line(painter, text, words, option.font, tokens.text)
        painter.restore()
