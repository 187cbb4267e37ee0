"""Beside the first key: the daily ceiling, offered as one visible step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.settings.credits_spin import credits_spin


class FirstCeiling(QFrame):
    """`kept` with the credits a person wants to stop at. It holds already while it is offered."""

    kept = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstCeiling")
        self.setProperty("kind", "card")
        self.words = label(kind="heading", name="firstCeilingWords")
        self.spin = credits_spin("firstCeilingSpin", self.tr("Stop at so many credits a day"))
        words = self.tr("Keep")
        self.keep = IconButton("", words, text=words, name="firstCeilingKeep")
        self.keep.setAccessibleName(self.tr("Keep this daily ceiling"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.spin)
        row.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(
            label(self.tr("Takes beyond it wait until tomorrow, or until you raise it."), "small")
        )
        self.keep.clicked.connect(self._keep)
        self.spin.valueChanged.connect(self._say)
        self.hide()

    def offer(self, credits: int) -> None:
        self.spin.setValue(credits)
        self._say()
        self.show()

    def _say(self) -> None:
        self.words.setText(self.tr("Stop at {0} credits a day").format(self.spin.value()))

    def _keep(self) -> None:
        self.hide()
        self.kept.emit(self.spin.value())
