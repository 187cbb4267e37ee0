"""Below the queue: all that failed, once more, at its price; and what happens when all is done."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hailuo_studio.engine.views import RetryOffer
from hailuo_studio.ui import direction, money
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.when_done.button import WhenDoneButton


class QueueFooter(QWidget):
    """`retried` with the offer whose price was seen."""

    retried = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queueFooter")
        self._offer: RetryOffer | None = None
        self.again = IconButton("", "", text="…", kind="spend-quiet", name="retryFailed")
        self.left_out = label(kind="small", wrap=True, name="retryLeftOut")
        self.again.clicked.connect(self._retry)
        self.when_done = WhenDoneButton()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.again)
        row.addWidget(self.left_out, 1)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.when_done)
        column = QVBoxLayout(self)
        direction.set_margins(column, 16, 4, 8, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addLayout(below)
        self._hide_offer()

    def show_offer(self, offer: RetryOffer, practice: bool) -> None:
        """Nothing of it where there is nothing to try again."""
        self._offer = offer
        count = len(offer.takes)
        words = retry_words(offer, practice)
        self.again.setText(words)
        self.again.setAccessibleName(words)
        self.again.setVisible(count > 0)
        self.left_out.setText(
            self.tr("{0} refused by the content filter: change text or picture.").format(
                offer.left_out
            )
        )
        self.left_out.setVisible(count > 0 and offer.left_out > 0)

    def _retry(self) -> None:
        if self._offer is not None and self._offer.takes:
            self._hide_offer()
            self.retried.emit(self._offer)

    def _hide_offer(self) -> None:
        self.again.hide()
        self.left_out.hide()


def retry_words(offer: RetryOffer, practice: bool) -> str:
    """ "Try 3 failed again · 90 credits"."""
    price = (
        QCoreApplication.translate("QueueFooter", "nothing is charged")
        if practice
        else money.credits(offer.price.low, offer.price.high)
    )
    words = QCoreApplication.translate("QueueFooter", "Try {0} failed again · {1}")
    return words.format(len(offer.takes), price)
