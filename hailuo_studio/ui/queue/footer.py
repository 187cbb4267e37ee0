"""Below the queue: all that failed, once more, at its price."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.engine.retrying import RetryOffer
from hailuo_studio.ui import money
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label


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
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 12)
        row.setSpacing(12)
        row.addWidget(self.again)
        row.addWidget(self.left_out, 1)
        self.hide()

    def show_offer(self, offer: RetryOffer, practice: bool) -> None:
        """Hidden where there is nothing to try again."""
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
        self.left_out.setVisible(offer.left_out > 0)
        self.setVisible(count > 0)

    def _retry(self) -> None:
        if self._offer is not None and self._offer.takes:
            self.hide()
            self.retried.emit(self._offer)


def retry_words(offer: RetryOffer, practice: bool) -> str:
    """ "Try 3 failed again · 90 credits"."""
    price = (
        QCoreApplication.translate("QueueFooter", "nothing is charged")
        if practice
        else money.credits(offer.price.low, offer.price.high)
    )
    words = QCoreApplication.translate("QueueFooter", "Try {0} failed again · {1}")
    return words.format(len(offer.takes), price)
