"""The priced button, and the question it turns into when much is to be spent."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

LEAST, USUAL = 224, 264
_HEIGHT = 40
_TWO_LINES = 36


class Generate(QWidget):
    """`generate` when a person pressed the button and, where a question is set, answered it. What
    is shown may change while the question is open; then the question is withdrawn."""

    generate = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = ""
        words, yes, no = self.tr("Generate"), self.tr("Yes, generate"), self.tr("Not now")
        self.button = IconButton("", words, text=words, kind="spend", name="generateButton")
        self.yes = IconButton("", yes, text=yes, kind="spend", name="confirmButton")
        self.no = IconButton("", no, text=no, name="notNowButton")
        self.cost = label(kind="cost", wrap=True, name="costLabel")
        self.cost.setAccessibleName(self.tr("Price"))
        self.question = label(kind="heading", wrap=True, name="confirmQuestion")
        self._buttons = QStackedWidget()
        self._words = QStackedWidget()
        self._lay_out()
        teach(self.button, "generate")
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

    @property
    def asking(self) -> bool:
        """Whether the question is open."""
        return self._buttons.currentIndex() == 1

    def withdraw(self) -> None:
        """Back to the button."""
        had_focus = self.no.hasFocus() or self.yes.hasFocus()
        self._turn(0)
        if had_focus:
            self.button.setFocus()

    def _pressed(self) -> None:
        if not self._question:
            self.generate.emit()
            return
        self.question.setText(self._question)
        self._turn(1)
        # The key that pressed the button must not confirm by being held.
        self.no.setFocus()

    def _confirmed(self) -> None:
        self.withdraw()
        self.generate.emit()

    def _turn(self, page: int) -> None:
        self._buttons.setCurrentIndex(page)
        self._words.setCurrentIndex(page)

    def _lay_out(self) -> None:
        answers = QWidget()
        row = QHBoxLayout(answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.yes, 1)
        row.addWidget(self.no, 1)
        for button in (self.button, self.yes, self.no):
            button.setFixedHeight(_HEIGHT)
        for page in (self.button, answers):
            self._buttons.addWidget(page)
        for words in (self.cost, self.question):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            self._words.addWidget(words)
        self._buttons.setFixedHeight(_HEIGHT)
        self._words.setFixedHeight(_TWO_LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._buttons)
        column.addWidget(self._words)
        self.setMinimumWidth(USUAL)
