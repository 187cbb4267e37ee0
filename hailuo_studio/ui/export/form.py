"""Rows of a form: what it is on the left, how it shall be on the right, a quiet line below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from hailuo_studio.ui.labels import label
from hailuo_studio.ui.tokens import CONTROL, STEP

_NAMES = 96


class Form(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(STEP)
        self._grid.setColumnMinimumWidth(0, _NAMES)
        self._grid.setColumnStretch(1, 1)

    def add(self, words: str, widget: QWidget, *, below: QLabel | None = None) -> QLabel:
        """Gives the name's label."""
        row = self._grid.rowCount()
        name = label(words, "quiet")
        name.setBuddy(widget)
        name.setFixedHeight(CONTROL)
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(widget, row, 1)
        widget.setMinimumHeight(CONTROL)
        if below is not None:
            self._grid.addWidget(below, row + 1, 1)
        return name
