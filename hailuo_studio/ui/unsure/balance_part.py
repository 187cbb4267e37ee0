"""The balance before and the balance now, compared."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from hailuo_studio.core.balance import Seen, Verdict
from hailuo_studio.ui import written
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sentences import said
from hailuo_studio.ui.tokens import CONTROL

_WIDTH = 120
_MOST_DIGITS = 9


class BalancePart(QWidget):
    """`compared` with the two balances typed, `billing` to open the billing page."""

    compared = Signal(int, int)
    billing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("balancePart")
        self.before = _number("balanceBefore", self.tr("Balance before it was sent"))
        self.now = _number("balanceNow", self.tr("Balance now"))
        self.compare = IconButton(
            "", self.tr("Compare the balances"), text=self.tr("Compare"), name="compareBalances"
        )
        self.verdict = label(wrap=True, name="balanceVerdict", kind="heading")
        self.seen = label(kind="small", wrap=True, name="balanceSeen")
        page = IconButton(
            "", self.tr("Open the billing page"), text=self.tr("Open the billing page"),
            name="openBilling",
        )  # fmt: skip
        page.clicked.connect(self.billing)
        self.compare.clicked.connect(self._compare)
        for field in (self.before, self.now):
            field.textChanged.connect(self._typed)
            field.returnPressed.connect(self._compare)
        line = QHBoxLayout()
        line.setSpacing(8)
        for words, field in ((self.tr("Before"), self.before), (self.tr("Now"), self.now)):
            name = QLabel(words)
            name.setBuddy(field)
            line.addWidget(name)
            line.addWidget(field)
            line.addSpacing(8)
        line.addWidget(self.compare)
        line.addStretch()
        line.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Look at the balance"), "heading"))
        column.addLayout(line)
        column.addWidget(self.seen)
        column.addWidget(self.verdict)
        self._typed()

    def open_for(self, seen: Seen | None) -> None:
        """Begin with the last balance seen before the take was sent."""
        self.now.clear()
        self.before.setText(str(seen.credits) if seen else "")
        if seen is None:
            self.seen.setText(
                self.tr("Before: what the billing page showed before this take was sent.")
            )
        else:
            when = written.moment(seen.at)
            self.seen.setText(self.tr("Before: as you saw it on {0}.").format(when))
        self.verdict.clear()
        self.verdict.hide()

    def show_verdict(self, verdict: Verdict) -> None:
        self.verdict.setText(said(verdict.sentence))
        self.verdict.show()

    def _typed(self) -> None:
        self.compare.setEnabled(self.before.text().isdecimal() and self.now.text().isdecimal())

    def _compare(self) -> None:
        if self.compare.isEnabled():
            self.compared.emit(int(self.before.text()), int(self.now.text()))


def _number(name: str, words: str) -> QLineEdit:
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setMaxLength(_MOST_DIGITS)
    field.setFixedSize(_WIDTH, CONTROL)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    return field
