"""One of the takes that are compared: does it lead, how far is it shifted, what becomes of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from hailuo_studio.ui.compare.item import CompareItem

_ROOM = 26  # beside a button's words


class TakeChip(QWidget):
    """`chosen` when it is to lead (a still: to be compared with), `kept`; with its place."""

    chosen = Signal(int)
    kept = Signal(int)

    def __init__(self, place: int, item: CompareItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._item = place, item
        self.setObjectName(f"compareTake{place + 1}")
        self.setAccessibleName(item.label)
        self.lead = QPushButton()
        self.lead.setObjectName("compareLead")
        self.lead.setProperty("kind", "tab")
        self.lead.setCheckable(True)
        self.lead.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.lead.clicked.connect(self._choose)
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setObjectName("compareKeep")
        self.keep.setAccessibleName(self.tr("Keep {0}").format(item.label))
        self.keep.setFixedWidth(
            self.keep.fontMetrics().horizontalAdvance(self.tr("Rejected")) + _ROOM
        )
        self.keep.clicked.connect(self._keep)
        self.keep.setVisible(not item.is_still)
        for button in (self.lead, self.keep):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.lead, 1)
        row.addWidget(self.keep)

    def show_part(self, leads: bool, partner: bool, offset: int, decided: str) -> None:
        """`decided` is a word for what a person decided, empty while nothing is."""
        part = self.tr("leads") if leads else self.tr("against") if partner else ""
        shifted = signed(offset) if offset else ""
        says = [f"{self._place + 1}  {self._item.label}", part, shifted]
        self.lead.setText(" · ".join(word for word in says if word))
        self.lead.setToolTip(self.lead.text())
        self.lead.setAccessibleName(self.lead.text())
        self.lead.setChecked(leads)
        self.keep.setText(decided or self.tr("Keep"))
        self.keep.setEnabled(not decided)

    def _choose(self) -> None:
        self.lead.setChecked(True)  # a press on the one that leads changes nothing
        self.chosen.emit(self._place)

    def _keep(self) -> None:
        self.kept.emit(self._place)


def signed(offset: int) -> str:
    """+2, −1, 0."""
    return f"{offset:+d}".replace("-", "−") if offset else "0"
