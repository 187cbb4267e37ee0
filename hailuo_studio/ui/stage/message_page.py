"""Words in the place of a picture: what is missing and what to do next."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

_LINE = 420


class MessagePage(QWidget):
    """A title, a sentence and at most two buttons."""

    pressed = Signal()
    other_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setObjectName("stageTitle")
        self.text = QLabel(wordWrap=True)
        self.text.setObjectName("stageText")
        self.text.setMaximumWidth(_LINE)
        self.button = QPushButton()
        self.button.setObjectName("stageButton")
        self.button.clicked.connect(self.pressed)
        self.other = QPushButton()
        self.other.setObjectName("stageOther")
        self.other.clicked.connect(self.other_pressed)
        large = self.title.font()
        large.setPointSizeF(large.pointSizeF() * 1.4)
        self.title.setFont(large)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        for label in (self.title, self.text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(self.button)
        buttons.addWidget(self.other)
        buttons.addStretch()
        column.addLayout(buttons)
        column.addStretch()

    def say(self, title: str, text: str = "", button: str = "", other: str = "") -> None:
        """What is empty takes no room."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        # A label that wraps asks for a narrow column; this one is to be read as a line or two.
        width = min(_LINE, self.text.fontMetrics().horizontalAdvance(text) + 8)
        self.text.setMinimumSize(width, max(0, self.text.heightForWidth(width)))
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self.other.setText(other)
        self.other.setVisible(bool(other))
