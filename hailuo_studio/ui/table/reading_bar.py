"""How far the pictures are looked at, and a way to stop."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.tokens import CONTROL
from hailuo_studio.ui.written import number


class ReadingBar(QWidget):
    stop = Signal()
    go_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = label(kind="small", name="tableReading")
        self.bar = QProgressBar()
        self.bar.setObjectName("tableProgress")
        self.bar.setAccessibleName(self.tr("Pictures looked at"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        words = self.tr("Stop")
        self.stopper = IconButton("stop", words, text=words, kind="plain", name="tableStop")
        words = self.tr("Look at the rest")
        self.resumer = IconButton("", words, text=words, kind="plain", name="tableGoOn")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stopper)
        row.addWidget(self.resumer)
        self.setFixedHeight(CONTROL)
        self.stopper.clicked.connect(self.stop)
        self.resumer.clicked.connect(self.go_on)
        self.show_rest(0)

    def show_progress(self, done: int, of: int) -> None:
        self.words.setText(
            self.tr("Looking at pictures: {0} of {1}").format(number(done), number(of))
        )
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self._turn(reading=True, stopped=False)

    def show_reading(self) -> None:
        """The file itself is being read."""
        self.words.setText(self.tr("Reading the table…"))
        self.bar.setRange(0, 0)
        self._turn(reading=True, stopped=False)

    def show_rest(self, waiting: int) -> None:
        """Nothing is being read; `waiting` pictures were not looked at."""
        words = self.tr("Stopped. {0} pictures were not looked at.").format(number(waiting))
        self.words.setText(words if waiting else "")
        self._turn(reading=False, stopped=waiting > 0)

    def _turn(self, *, reading: bool, stopped: bool) -> None:
        self.bar.setVisible(reading)
        self.stopper.setVisible(reading)
        self.resumer.setVisible(stopped)
