"""One take that needs a person: what happened, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hailuo_studio.core.take import State, Why
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided, label
from hailuo_studio.ui.queue import state_words, what_happened
from hailuo_studio.ui.queue.row_actions import Action

_AGREES = frozenset({Why.PRICE_CHANGED, Why.WAITED_LONG})


class NeedCard(QFrame):
    """`acted` with the take's id and an action, `task_given` with the take's id and a task's."""

    acted = Signal(str, object)
    task_given = Signal(str, str)

    def __init__(self, row: Row, again: str, parent: QWidget | None = None) -> None:
        """`again` is what sending again is called, with its price."""
        super().__init__(parent)
        self.row = row
        self.setProperty("kind", "card")
        unsure = row.state is State.UNSURE
        title = state_words.title(row)
        self.setAccessibleName(self.tr("{0} needs you").format(title))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(8)
        head = self.tr("{0} · may have been charged").format(title) if unsure else title
        self._column.addWidget(Elided(head, "heading"))
        words = what_happened.explained(row, practice=False)
        self._column.addWidget(label(words, "quiet", wrap=True, name="needWords"))
        if unsure:
            self._offer_unsure(again)
        else:
            self._offer_held()

    def _offer_unsure(self, again: str) -> None:
        tip = self.tr("The first one may be charged as well: it stays counted.")
        send = self._button(Action.SEND_AGAIN, again, "spend-quiet")
        send.setToolTip(tip)
        send.setAccessibleDescription(tip)
        not_sent = self._button(Action.NOT_SENT, self.tr("It was not accepted"))
        self.task = QLineEdit()
        self.task.setObjectName("taskIdField")
        self.task.setPlaceholderText(self.tr("Its task id, if you have it"))
        self.task.setAccessibleName(self.tr("Task id"))
        attach = IconButton("", self.tr("Attach"), text=self.tr("Attach"), name="attachButton")
        attach.setEnabled(False)
        attach.clicked.connect(self._attach)
        self.task.returnPressed.connect(self._attach)
        self.task.textChanged.connect(lambda text: attach.setEnabled(bool(text.strip())))
        self._column.addWidget(label(self.tr("Was it charged?"), "heading"))
        self._row(send)
        self._row(not_sent)
        self._row(self.task, attach)

    def _offer_held(self) -> None:
        hold = self.row.take.hold
        agrees = hold is not None and hold.why in _AGREES
        kind = "spend-quiet" if agrees else ""
        go_on = self._button(Action.LET_GO, self.tr("Continue"), kind)
        attempt = self.row.take.attempt
        if attempt is None or attempt.nothing_accepted:
            self._row(go_on, self._button(Action.CANCEL, self.tr("Cancel it")))
        else:
            self._row(go_on)

    def _button(self, action: Action, words: str, kind: str = "") -> IconButton:
        button = IconButton("", words, text=words, kind=kind, name=f"need {action}")
        button.clicked.connect(lambda: self.acted.emit(self.row.take.id, action))
        return button

    def _row(self, *widgets: QWidget) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in widgets:
            # A button beside the field keeps its width; alone or in pairs they share the row.
            beside = isinstance(widgets[0], QLineEdit) and widget is not widgets[0]
            line.addWidget(widget, 0 if beside else 1)
        self._column.addLayout(line)

    def _attach(self) -> None:
        if task_id := self.task.text().strip():
            self.task_given.emit(self.row.take.id, task_id)
