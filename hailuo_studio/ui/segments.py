"""A picker whose choices lie side by side; what can't be chosen stays visible and says why."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from hailuo_studio.ui import direction
from hailuo_studio.ui.elided_button import ElidedButton


@dataclass(frozen=True, slots=True)
class Choice:
    """One segment of a picker; a combination that can't be asked for says why. `share` says for
    how many it holds where not all are alike ("2 of 4")."""

    value: str
    label: str
    refusal: str = ""
    share: str = ""


class Segments(QWidget):
    """`chosen` with the value a person picked; setting a value announces nothing. Tab stops once,
    at what is chosen; arrow keys go on from there and Space chooses. One that `squeezes` cuts its
    words where there is little room."""

    chosen = Signal(str)

    def __init__(
        self, name: str, words: str, parent: QWidget | None = None, *, squeezes: bool = False
    ) -> None:
        super().__init__(parent)
        self._squeezes = squeezes
        self.setObjectName(name)
        self.setAccessibleName(words)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._buttons: dict[str, QPushButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._group.buttonClicked.connect(self._clicked)

    def show_choices(self, choices: Sequence[Choice], value: str | None) -> None:
        """`value` None shows none of them as chosen: the selected shots differ."""
        for choice in choices:
            button = self._buttons.get(choice.value) or self._add(choice, len(choices))
            button.setChecked(choice.value == value)
            button.setEnabled(not choice.refusal or choice.value == value)
            named = f"{choice.label} · {choice.share}" if choice.share else choice.label
            button.setToolTip(choice.refusal or named)
            button.setAccessibleDescription(choice.refusal or choice.share)
            if button.property("mixed") != bool(choice.share):
                button.setProperty("mixed", bool(choice.share))
                button.style().polish(button)
        if not any(button.hasFocus() for button in self._buttons.values()):
            self._stop_at(self._first_stop())

    def button(self, value: str) -> QPushButton:
        return self._buttons[value]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        left = 1 if direction.turned() else -1
        step = {Qt.Key.Key_Left: left, Qt.Key.Key_Right: -left}.get(Qt.Key(event.key()))
        buttons = list(self._buttons.values())[::step]
        here = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = next(filter(QWidget.isEnabled, buttons[here + 1 :]), None)
        if there is not None:
            self._stop_at(there)
            there.setFocus(Qt.FocusReason.TabFocusReason)

    def _first_stop(self) -> QPushButton | None:
        able = [button for button in self._buttons.values() if button.isEnabled()]
        return next(filter(QPushButton.isChecked, able), able[0] if able else None)

    def _stop_at(self, stop: QPushButton | None) -> None:
        for button in self._buttons.values():
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def _add(self, choice: Choice, count: int) -> QPushButton:
        button = ElidedButton("", choice.label, kind="segment")
        button.setCheckable(True)
        if not self._squeezes:
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        place = {0: "first", count - 1: "last"}.get(len(self._buttons), "middle")
        button.setProperty("place", direction.side(place))
        button.setAccessibleName(f"{self.accessibleName()}: {choice.label}")
        self._buttons[choice.value] = button
        self._group.addButton(button)
        self._row.addWidget(button)
        return button

    def _clicked(self, pressed: QPushButton) -> None:
        for value, button in self._buttons.items():
            button.setChecked(button is pressed)
            if button is pressed:
                self._stop_at(button)
                self.chosen.emit(value)
