"""The card that leads from Practice to real clips."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hailuo_studio.core.going_real import Step
from hailuo_studio.ui.elided_button import ElidedButton
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided, label


class GoingRealCard(QFrame):
    """`wanted` with the step a person wants to take, `put_away` when they want none."""

    wanted = Signal(object)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("goingReal")
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("From Practice to real clips"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Elided(self.tr("From Practice to real clips"), "heading"), 1)
        close = IconButton("x", self.tr("Put this away"), kind="plain", name="goingRealAway")
        close.clicked.connect(self.put_away)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 4, 8)
        column.setSpacing(0)
        column.addLayout(head)
        words = self.tr("Nothing is sent before you have seen its price.")
        column.addWidget(label(words, "small", wrap=True))
        column.addSpacing(4)
        self._steps = {step: self._line(step) for step in Step}
        for line in self._steps.values():
            column.addWidget(line)

    def take_focus(self) -> None:
        """At the first step, as if it had been reached by Tab."""
        self._steps[Step.KEY].setFocus(Qt.FocusReason.TabFocusReason)

    def show_steps(self, words: Mapping[Step, str], done: frozenset[Step]) -> None:
        for step, line in self._steps.items():
            is_done = step in done
            line.set_icon_name("check-circle" if is_done else "circle")
            line.setText(words[step])
            line.setToolTip(words[step])
            state = self.tr("done") if is_done else self.tr("to do")
            line.setAccessibleName(f"{words[step]}, {state}")

    def _line(self, step: Step) -> ElidedButton:
        line = ElidedButton("circle", " ", kind="step", name=f"goingReal-{step}")
        line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.clicked.connect(lambda: self.wanted.emit(step))
        return line
