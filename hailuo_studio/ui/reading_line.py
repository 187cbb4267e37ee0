"""How far many files are read, and a way to stop; hidden while there is little to wait for."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.ui import direction
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided

FEW = 12


class ReadingLine(QWidget):
    """`what` begins its object names."""

    stop = Signal()

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Elided(kind="small", name=f"{what}Words")
        words = self.tr("Stop")
        button = IconButton("", words, text=words, kind="plain", name=f"{what}Stop")
        row = QHBoxLayout(self)
        direction.set_margins(row, 16, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(button)
        button.clicked.connect(self.stop)
        self.hide()

    def show_progress(self, number: int, total: int) -> None:
        self.words.say(self.tr("Reading {0} of {1}").format(number, total))
        self.setVisible(total > FEW and number < total)
