"""The takes that are compared, in a row above their pictures."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.ui.compare.item import CompareItem
from hailuo_studio.ui.compare.take_chip import TakeChip

_APART = 16


class TakeRow(QWidget):
    """`chosen`, `shifted` and `kept` as in `TakeChip`, each with a place in the row."""

    chosen = Signal(int)
    shifted = Signal(int, int)
    kept = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[TakeChip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_APART)

    def show_items(self, items: Sequence[CompareItem]) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [TakeChip(place, item) for place, item in enumerate(items)]
        for chip in self._chips:
            chip.chosen.connect(self.chosen)
            chip.shifted.connect(self.shifted)
            chip.kept.connect(self.kept)
            self._row.addWidget(chip, 1)

    def show_parts(
        self, lead: int, partner: int, offsets: Sequence[int], decided: Sequence[str]
    ) -> None:
        """`offsets` and `decided` (a word, or nothing) in the order of the row."""
        for place, chip in enumerate(self._chips):
            chip.show_part(place == lead, place == partner, offsets[place], decided[place])
