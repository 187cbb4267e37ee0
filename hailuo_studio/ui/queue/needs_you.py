"""What needs a person, on top of the queue: questions about batches first, then takes."""

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hailuo_studio.engine.views import HotFolderView, PilotQuestion, Row
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.queue.hot_card import HotFolderCard
from hailuo_studio.ui.queue.need_card import NeedCard
from hailuo_studio.ui.queue.pilot_card import PilotCard

Need: TypeAlias = PilotQuestion | HotFolderView | Row

_MOST_SHOWN = 20
_MOST_HEIGHT = 400


class NeedsYou(QWidget):
    """Says what the cards say. A question is about one project, which `show_asked` names."""

    acted = Signal(str, object)
    followed = Signal(object)
    stopped = Signal(str)
    hot_folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("needsYou")
        self.setAccessibleName(self.tr("Needs you"))
        self._cards: dict[str, QFrame] = {}
        self._shown: dict[str, object] = {}
        self._questions: tuple[PilotQuestion, ...] = ()
        self._hot: tuple[HotFolderView, ...] = ()
        self._project = ""
        self._practice = False
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

    def show_asked(self, questions: Sequence[PilotQuestion], project: str, practice: bool) -> None:
        """What is asked about batches; seen with the next `show_rows`."""
        self._questions = tuple(questions)
        self._project, self._practice = project, practice

    def show_hot(self, views: Sequence[HotFolderView]) -> None:
        """Hot folders that wait or are in trouble; seen with the next `show_rows`."""
        self._hot = tuple(view for view in views if view.needs_person or view.trouble)

    def show_rows(self, rows: Sequence[Row]) -> int:
        """How many need a person. Cards that stay are kept, and with them the focus."""
        needs: list[Need] = [*self._questions, *self._hot, *rows]
        shown = {_key(need): need for need in needs[:_MOST_SHOWN]}
        for key, card in list(self._cards.items()):
            if key not in shown or _seen(shown[key]) != self._shown[key]:
                card.hide()
                card.deleteLater()
                del self._cards[key]
        for place, (key, need) in enumerate(shown.items()):
            if key not in self._cards:
                self._cards[key] = self._card(need)
                self._shown[key] = _seen(need)
                self._list.insertWidget(place, self._cards[key])
        self.count.setText(str(len(needs)))
        left = len(needs) - len(shown)
        self.rest.setText(self.tr("… and {0} more, shown as these are settled.").format(left))
        self.rest.setVisible(left > 0)
        self.setVisible(bool(needs))
        self._fit()
        return len(needs)

    def _card(self, need: Need) -> QFrame:
        if isinstance(need, PilotQuestion):
            asking = PilotCard(need, self._project, self._practice)
            asking.followed.connect(self.followed)
            asking.stopped.connect(self.stopped)
            return asking
        if isinstance(need, HotFolderView):
            hot = HotFolderCard(need)
            hot.wanted.connect(self.hot_folder_wanted)
            return hot
        card = NeedCard(need)
        card.acted.connect(self.acted)
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


def _key(need: Need) -> str:
    match need:
        case PilotQuestion():
            return need.batch_id
        case HotFolderView():
            return need.hot.id
    return need.take.id


def _seen(need: Need) -> object:
    """What its card shows."""
    return (need.state, need.take.hold) if isinstance(need, Row) else need
