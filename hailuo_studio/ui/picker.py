"""A combo box in the house's look: its arrow is drawn, the style sheet has none."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from hailuo_studio.ui import direction, icons

_SIDE = 12
_MARGIN = 8


class Picker(QComboBox):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        left = self.width() - _SIDE - _MARGIN
        arrow = QRect(left, (self.height() - _SIDE) // 2, _SIDE, _SIDE)
        icons.paint(painter, direction.within(self.rect())(arrow), "caret-down")
        painter.end()
