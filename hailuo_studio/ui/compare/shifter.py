"""Moves one of the takes on against the one that leads, frame by frame."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from hailuo_studio.ui.compare.take_chip import signed

_WIDEST = "−000"


class Shifter(QWidget):
    """`shifted` by −1 or 1."""

    shifted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareShift")
        self.setAccessibleName(self.tr("Shift"))
        self._words = QLabel()
        self._words.setProperty("kind", "quiet")
        self.offset = QLabel()
        self.offset.setObjectName("compareOffset")
        self.offset.setAccessibleName(self.tr("Frames it is shifted by"))
        self.offset.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.offset.setFixedWidth(self.offset.fontMetrics().horizontalAdvance(_WIDEST))
        self.back = self._button("compareBack", "−", self.tr("One frame earlier (comma)"))
        self.on = self._button("compareOn", "+", self.tr("One frame later (full stop)"))
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._words)
        row.addSpacing(4)
        for widget in (self.back, self.offset, self.on):
            row.addWidget(widget)

    def show_offset(self, label: str, offset: int, possible: bool) -> None:
        self._words.setText(self.tr("Shift {0}").format(label))
        self.offset.setText(signed(offset))
        self.setEnabled(possible)

    def _button(self, name: str, sign: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(sign)
        button.setFixedSize(24, 32)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _back(self) -> None:
        self.shifted.emit(-1)

    def _on(self) -> None:
        self.shifted.emit(1)
