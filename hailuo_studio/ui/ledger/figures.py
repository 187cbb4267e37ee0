"""The sums above the ledger: a number each, and what it means."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hailuo_studio.engine.accounts import Sums
from hailuo_studio.ui import written
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.ledger.columns import per_kept_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("ledger", text)


class Figures(QWidget):
    """Charged, possibly charged and reserved are told apart; a kept clip has its real price."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ledgerFigures")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(32)
        self.charged = self._figure("ledgerCharged", _tr("charged"))
        self.possibly = self._figure("ledgerPossibly", _tr("possibly charged"))
        self.reserved = self._figure("ledgerReserved", _tr("reserved"))
        self.per_kept = self._figure("ledgerPerKept", _tr("credits per kept clip"))
        self.clips = label(kind="small", name="ledgerClips")
        beside = QVBoxLayout()
        beside.addStretch()
        beside.addWidget(self.clips)
        self._row.addLayout(beside)
        self._row.addStretch()

    def show_sums(self, sums: Sums) -> None:
        self.charged.setText(written.number(sums.charged))
        self.possibly.setText(written.number(sums.possibly))
        self.reserved.setText(written.number(sums.reserved))
        self.per_kept.setText(per_kept_words(sums))
        self.clips.setText(
            _tr("{0} kept · {1} rejected · {2} undecided").format(
                *map(written.number, (sums.kept, sums.rejected, sums.undecided))
            )
        )

    def _figure(self, name: str, words: str) -> QLabel:
        number = label("0", "title", name=name)
        number.setAccessibleName(words)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(number)
        column.addWidget(label(words, "small"))
        self._row.addLayout(column)
        return number
