"""Takes that need a person, on top of the queue."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hailuo_studio.engine.views import Row
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.queue.need_card import NeedCard

_MOST_SHOWN = 20
_MOST_HEIGHT = 400


class NeedsYou(QWidget):
    """`acted` as the cards say it."""

    acted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("needsYou")
        self.setAccessibleName(self.tr("Needs you"))
        self._cards: dict[str, NeedCard] = {}
        self.count = label(kind="badge", name="needsYouCount")
        self.rest = label(kind="small")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setObjectName("scrolled")
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        self._scroll.setWidget(inside)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Needs you"), "heading"))
        head.addWidget(self.count)
        head.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._scroll)
        column.addWidget(self.rest)
        self.hide()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Cards that stay are kept, and with them the focus."""
        shown = {row.take.id: row for row in rows[:_MOST_SHOWN]}
        for take_id, card in list(self._cards.items()):
            row = shown.get(take_id)
            if row is None or (row.state, row.take.hold) != (card.row.state, card.row.take.hold):
                card.hide()
                card.deleteLater()
                del self._cards[take_id]
        for place, (take_id, row) in enumerate(shown.items()):
            if take_id not in self._cards:
                self._list.insertWidget(place, self._card(row))
        self.count.setText(str(len(rows)))
        left = len(rows) - len(shown)
        self.rest.setText(self.tr("… and {0} more, shown as these are settled.").format(left))
        self.rest.setVisible(left > 0)
        self.setVisible(bool(rows))
        self._fit()

    def _card(self, row: Row) -> NeedCard:
        card = NeedCard(row)
        card.acted.connect(self.acted)
        self._cards[row.take.id] = card
        return card

    def _fit(self) -> None:
        """As tall as its cards, up to a limit, beyond which it scrolls."""
        width = max(self.width() - 32, 240)
        heights = [
            card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
            for card in self._cards.values()
        ]
        whole = sum(heights) + 8 * max(0, len(heights) - 1)
        self._scroll.setFixedHeight(min(whole, _MOST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
