"""A field for an amount of credits."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox

from hailuo_studio.ui import number_field
from hailuo_studio.ui.tokens import CONTROL

_MOST_CREDITS = 1_000_000
_WIDTH = 144


def credits_spin(name: str, words: str, none: str = "") -> QSpinBox:
    """`none` is what 0 is called where it means that there is no ceiling."""
    spin = QSpinBox()
    spin.setObjectName(name)
    spin.setAccessibleName(words)
    spin.setRange(0, _MOST_CREDITS)
    spin.setSingleStep(10)
    spin.setSuffix(QCoreApplication.translate("spin", " credits"))
    spin.setSpecialValueText(none)
    number_field.align(spin)
    spin.setFixedSize(_WIDTH, CONTROL)
    return spin
