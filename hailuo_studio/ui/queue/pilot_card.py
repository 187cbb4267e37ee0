"""The first takes of a batch are done: may the rest follow?"""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from hailuo_studio.engine.views import PilotQuestion
from hailuo_studio.ui import money, written
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided, label


def _tr(text: str) -> str:
    return QCoreApplication.translate("pilot", text)


def done_words(question: PilotQuestion, project: str) -> str:
    """ "The first 3 of Spring are done (2 ready, 1 failed)."."""
    counts = (
        (question.ready, _tr("{0} ready")),
        (question.failed, _tr("{0} failed")),
        (question.cancelled, _tr("{0} cancelled")),
    )
    told = ", ".join(words.format(count) for count, words in counts if count)
    if question.pilot == 1:
        return _tr("The first of {0} is done ({1}).").format(project, told)
    return _tr("The first {0} of {1} are done ({2}).").format(question.pilot, project, told)


def asked_words(question: PilotQuestion, practice: bool) -> str:
    """What may follow, and what that costs."""
    parts = [] if question.ready else [_tr("None of them is ready.")]
    parts.append(_tr("Continue with {0}?").format(question.rest))
    total = question.price.reserve
    if practice:
        parts.append(_tr("Practice: nothing is charged."))
    elif question.dearer:
        rose = _tr("The price rose from {0} to {1}.")
        now = money.credits(total, total)
        parts.append(rose.format(written.number(question.agreed), now))
    else:
        parts.append(_tr("Up to {0}.").format(money.credits(total, total)))
    return " ".join(parts)


class PilotCard(QFrame):
    """`followed` with the question whose price was seen, `stopped` with the batch."""

    followed = Signal(object)
    stopped = Signal(str)

    def __init__(
        self, question: PilotQuestion, project: str, practice: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self.setObjectName("pilotCard")
        self.setProperty("kind", "card")
        done = done_words(question, project)
        self.setAccessibleName(done)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(Elided(_tr("{0} · pilot").format(project), "heading"))
        words = f"{done} {asked_words(question, practice)}"
        column.addWidget(label(words, "quiet", wrap=True, name="pilotWords"))
        total = question.price.reserve
        price = _tr("nothing is charged") if practice else money.credits(total, total)
        go_on = _tr("Continue · {0}").format(price)
        self._follow = IconButton("", go_on, text=go_on, kind="spend-quiet", name="pilotContinue")
        stop = _tr("Stop here")
        self._stop = IconButton("", stop, text=stop, name="pilotStop")
        self._follow.clicked.connect(lambda: self.followed.emit(self._question))
        self._stop.clicked.connect(lambda: self.stopped.emit(self._question.batch_id))
        # One below the other: a price of five figures fits the narrowest queue.
        column.addWidget(self._follow)
        column.addWidget(self._stop)
