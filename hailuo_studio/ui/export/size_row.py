"""A ceiling for each file: off, or so many megabytes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QHBoxLayout, QWidget

from hailuo_studio.core.exporting import MEGABYTE
from hailuo_studio.ui import number_field


class SizeRow(QWidget):
    changed = Signal()

    def __init__(self, name: str, words: str, usual: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(words)
        self.box.setObjectName(f"{name}Box")
        self.spin = QDoubleSpinBox()
        self.spin.setObjectName(name)
        self.spin.setAccessibleName(words)
        self.spin.setRange(0.1, 4000)
        self.spin.setDecimals(1)
        self.spin.setSuffix(self.tr(" MB"))
        self.spin.setValue(usual)
        number_field.align(self.spin)
        self.spin.setFixedWidth(96)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box)
        row.addWidget(self.spin)
        row.addStretch()
        self.box.toggled.connect(self._toggled)
        self.spin.valueChanged.connect(self.changed)
        self._toggled(False)

    @property
    def ceiling(self) -> int | None:
        """Bytes."""
        wanted = self.box.isChecked() and self.isEnabled()
        return round(self.spin.value() * MEGABYTE) if wanted else None

    def _toggled(self, on: bool) -> None:
        self.spin.setEnabled(on)
        self.changed.emit()
