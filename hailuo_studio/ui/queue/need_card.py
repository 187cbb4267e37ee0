"""One take that needs a person: what happened, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hailuo_studio.core.take import State, Why
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import Elided, label
from hailuo_studio.ui.queue import state_words, what_happened
from hailuo_studio.ui.queue.row_actions import Action

_AGREES = frozenset({Why.PRICE_CHANGED, Why.WAITED_LONG})


class NeedCard(QFrame):
    """`acted` with the take's id and an action."""

    acted = Signal(str, object)

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._need = row
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
            self._row(self._button(Action.SETTLE, self.tr("Was it charged?")))
        else:
            self._offer_held()

    def _offer_held(self) -> None:
        hold = self._need.take.hold
        agrees = hold is not None and hold.why in _AGREES
        kind = "spend-quiet" if agrees else ""
        go_on = self._button(Action.LET_GO, self.tr("Continue"), kind)
        attempt = self._need.take.attempt
        if attempt is None or attempt.nothing_accepted:
            self._row(go_on, self._button(Action.CANCEL, self.tr("Cancel it")))
        else:
            self._row(go_on)

    def _button(self, action: Action, words: str, kind: str = "") -> IconButton:
        button = IconButton("", words, text=words, kind=kind, name=f"need {action}")
        button.clicked.connect(lambda: self.acted.emit(self._need.take.id, action))
        return button

    def _row(self, *widgets: QWidget) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        for widget in widgets:
            line.addWidget(widget, 1)
        self._column.addLayout(line)
