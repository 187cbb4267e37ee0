"""Choices side by side of which several may be chosen, but never none."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from hailuo_studio.ui.segments import Choice


class Several(QWidget):
    """`chosen` when a person changed what is chosen."""

    chosen = Signal()

    def __init__(self, name: str, words: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for place, choice in enumerate(choices):
            button = QPushButton(choice.label)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("kind", "segment")
            ends = {0: "first", len(choices) - 1: "last"}
            button.setProperty("place", ends.get(place, "middle"))
            button.setObjectName(f"{name} {choice.value}")
            button.setAccessibleName(f"{words}: {choice.label}")
            button.setToolTip(self.tr("Several may be chosen: every combination is made."))
            button.clicked.connect(self._clicked)
            self._buttons[choice.value] = button
            row.addWidget(button)

    def show_values(self, values: Sequence[str]) -> None:
        """Without announcing it."""
        for value, button in self._buttons.items():
            button.setChecked(value in values)

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(value for value, button in self._buttons.items() if button.isChecked())

    def button(self, value: str) -> QPushButton:
        return self._buttons[value]

    def _clicked(self) -> None:
        if not self.values:
            pressed = self.sender()
            if isinstance(pressed, QPushButton):
                pressed.setChecked(True)
            return
        self.chosen.emit()
