"""How a field for a number looks: its figures end at one edge, and keep off it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox

from hailuo_studio.ui import direction
from hailuo_studio.ui.tokens import STEP


def align(field: QAbstractSpinBox) -> None:
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    left, right = (STEP, 0) if direction.turned() else (0, STEP)
    field.lineEdit().setTextMargins(left, 0, right, 0)
