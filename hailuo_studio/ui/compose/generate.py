"""The priced button, and the question it turns into when much is to be spent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

_WIDTH = 280
_HEIGHT = 40


class Generate(QWidget):
    """`generate` when a person pressed the button and, above the threshold, confirmed. What is
    shown may change while the question is open; then the question is withdrawn."""

    generate = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        self.cost = label(kind="cost", name="costLabel")
        self.cost.setAccessibleName(self.tr("Price"))
        self.cost.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        words = self.tr("Generate")
        self.button = IconButton("", words, text=words, kind="spend", name="generateButton")
        self.question = label(kind="cost", name="confirmQuestion")
        self.yes = IconButton(
            "",
            self.tr("Yes, generate"),
            text=self.tr("Yes, generate"),
            kind="spend",
            name="confirmButton",
        )
        self.no = IconButton("", self.tr("Not now"), text=self.tr("Not now"), name="notNowButton")
        self.pages = QStackedWidget()
        self._lay_out()
        self.button.clicked.connect(self._pressed)
        self.yes.clicked.connect(self._confirmed)
        self.no.clicked.connect(self.withdraw)

    def show_price(self, cost: str, button: str, ready: bool, question: str) -> None:
        """`question` is asked before `generate`, where it is not empty."""
        if (cost, question) != (self.cost.text(), self._question):
            self.withdraw()
        self._question = question
        self.cost.setText(cost)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.button.setAccessibleDescription(cost)
        self.button.setEnabled(ready)

    def withdraw(self) -> None:
        """Back to the button."""
        asked = self.pages.currentIndex() == 1
        self.pages.setCurrentIndex(0)
        if asked and (self.no.hasFocus() or self.yes.hasFocus()):
            self.button.setFocus()

    def _pressed(self) -> None:
        if not self._question:
            self.generate.emit()
            return
        self.question.setText(self._question)
        self.pages.setCurrentIndex(1)
        # The key that pressed the button must not confirm by being held.
        self.no.setFocus()

    def _confirmed(self) -> None:
        self.pages.setCurrentIndex(0)
        self.generate.emit()

    def _lay_out(self) -> None:
        confirm = QWidget()
        row = QHBoxLayout(confirm)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.question, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        for button in (self.button, self.yes, self.no):
            button.setFixedHeight(_HEIGHT)
        self.pages.addWidget(self.button)
        self.pages.addWidget(confirm)
        self.pages.setFixedHeight(_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.cost)
        column.addWidget(self.pages)
        self.setMinimumWidth(_WIDTH)
