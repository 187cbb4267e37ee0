"""One of the takes that are compared: does it lead, how far is it moved, what becomes of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from hailuo_studio.ui.compare.item import CompareItem

_WIDEST = "−000"


class TakeChip(QWidget):
    """`chosen` when it is to lead (a still: to be compared with), `shifted` by how many frames,
    `kept`; each with its place in the row."""

    chosen = Signal(int)
    shifted = Signal(int, int)
    kept = Signal(int)

    def __init__(self, place: int, item: CompareItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._item = place, item
        self.setObjectName(f"compareTake{place + 1}")
        self.setAccessibleName(item.label)
        self.lead = QPushButton(f"{place + 1}  {item.label}")
        self.lead.setObjectName("compareLead")
        self.lead.setProperty("kind", "tab")
        self.lead.setCheckable(True)
        self.lead.clicked.connect(self._choose)
        self.lead.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.part = QLabel()
        self.part.setObjectName("comparePart")
        self.part.setProperty("kind", "small")
        self.part.setMinimumWidth(self.part.fontMetrics().horizontalAdvance(self.tr("against")) + 4)
        self.back = self._arrow("compareBack", "−", self.tr("{0} one frame earlier"), -1)
        self.offset = QLabel("0")
        self.offset.setObjectName("compareOffset")
        self.offset.setAccessibleName(self.tr("Frames by which {0} is moved").format(item.label))
        self.offset.setToolTip(self.offset.accessibleName())
        self.offset.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.offset.setFixedWidth(self.offset.fontMetrics().horizontalAdvance(_WIDEST))
        self.on = self._arrow("compareOn", "+", self.tr("{0} one frame later"), 1)
        self.keep = QPushButton(self.tr("Keep"))
        self.keep.setObjectName("compareKeep")
        self.keep.setAccessibleName(self.tr("Keep {0}").format(item.label))
        self.keep.setFixedWidth(self.keep.fontMetrics().horizontalAdvance(self.tr("Rejected")) + 26)
        self.keep.clicked.connect(self._keep)
        for widget in (self.back, self.offset, self.on, self.keep):
            widget.setVisible(not item.is_still)
        for button in (self.lead, self.keep):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

    def show_part(self, leads: bool, partner: bool, offset: int, decided: str) -> None:
        """`decided` is a word for what a person decided, empty while nothing is."""
        self.lead.setChecked(leads)
        words = self.tr("leads") if leads else self.tr("against") if partner else ""
        self.part.setText(words)
        self.lead.setAccessibleDescription(words)
        self.offset.setText(f"{offset:+d}".replace("-", "−") if offset else "0")
        self.keep.setText(decided or self.tr("Keep"))
        self.keep.setEnabled(not decided)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.lead, 1)
        for widget in (self.part, self.back, self.offset, self.on, self.keep):
            row.addWidget(widget)

    def _arrow(self, name: str, sign: str, words: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(sign)
        button.setFixedSize(24, 32)
        button.setAccessibleName(words.format(self._item.label))
        button.setToolTip(button.accessibleName())
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(self._shift_back if by < 0 else self._shift_on)
        return button

    def _choose(self) -> None:
        self.chosen.emit(self._place)

    def _shift_back(self) -> None:
        self.shifted.emit(self._place, -1)

    def _shift_on(self) -> None:
        self.shifted.emit(self._place, 1)

    def _keep(self) -> None:
        self.kept.emit(self._place)
