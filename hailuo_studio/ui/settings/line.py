"""One setting: what it is called, what it changes, its control, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QWidget

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label


class SettingLine(QWidget):
    """`reset` asks for what it was before anybody changed it. The control stands beside the words,
    or `below` them where it needs the whole width."""

    reset = Signal()

    def __init__(self, name: str, effect: str, control: QWidget, *, below: bool = False) -> None:
        super().__init__()
        self._name = name
        self.control = control
        self.effect = label(effect, kind="small", wrap=True)
        self._back = IconButton("arrow-counter-clockwise", self.tr("As it was"), kind="plain")
        kept = self._back.sizePolicy()
        kept.setRetainSizeWhenHidden(not below)
        self._back.setSizePolicy(kept)
        self._back.hide()
        self._back.clicked.connect(self.reset)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(label(name), 0, 0)
        grid.addWidget(self.effect, 1, 0)
        if below:
            grid.setRowMinimumHeight(2, 4)
            grid.addWidget(control, 3, 0, 1, 3)
        else:
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(self._back, 0, 1, 2, 1, top)
            grid.addWidget(control, 0, 2, 2, 1, top)

    def offer_back(self, usual: str) -> None:
        """`usual` is what it would be again; empty where it is that already."""
        self._back.setVisible(bool(usual))
        if usual:
            self._back.set_words(self.tr("{0}: back to {1}").format(self._name, usual))

    def fits(self, group: str, wanted: list[str]) -> bool:
        """Whether each of these words is in what it says, or in what can be chosen."""
        choices = (button.text() for button in self.control.findChildren(QAbstractButton))
        text = " ".join((group, self._name, self.effect.text(), *choices)).casefold()
        return all(word in text for word in wanted)
