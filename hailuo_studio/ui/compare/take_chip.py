"""One of the takes that are compared: does it lead, how far is it shifted, what becomes of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.ui.compare.item import CompareItem
from hailuo_studio.ui.elided_button import ElidedButton


class TakeChip(QWidget):
    """`chosen` when it is to lead (a still: to be compared with), `kept`; with its place."""

    chosen = Signal(int)
    kept = Signal(int)

    def __init__(self, place: int, item: CompareItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._item = place, item
        self.setObjectName(f"compareTake{place + 1}")
        self.setAccessibleName(item.label)
        self.lead = ElidedButton("", item.label, kind="tab", name="compareLead")
        self.lead.setCheckable(True)
        self.lead.clicked.connect(self._choose)
        self.keep = ElidedButton("", self.tr("Keep"), name="compareKeep")
        self.keep.setAccessibleName(self.tr("Keep {0}").format(item.label))
        self.keep.clicked.connect(self._keep)
        self.keep.setVisible(not item.is_still)
        for button in (self.lead, self.keep):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.lead, 2)
        row.addWidget(self.keep, 1)

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
        # What was rejected may be kept after all; what is kept stays.
        self.keep.setEnabled(decided != self.tr("Kept"))

    def _choose(self) -> None:
        self.lead.setChecked(True)  # a press on the one that leads changes nothing
        self.chosen.emit(self._place)

    def _keep(self) -> None:
        self.kept.emit(self._place)


def signed(offset: int) -> str:
    """+2, −1, 0."""
    return f"{offset:+d}".replace("-", "−") if offset else "0"
