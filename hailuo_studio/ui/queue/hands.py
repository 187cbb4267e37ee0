"""What keys and menus do with the takes that are selected."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal

from hailuo_studio.core.take import State
from hailuo_studio.engine.views import RetryOffer, Row
from hailuo_studio.ui.actions.menus import passing_menu
from hailuo_studio.ui.queue import menus, row_actions, turns
from hailuo_studio.ui.queue.list_view import QueueList
from hailuo_studio.ui.queue.model import HEADING, ROW, Heading, QueueModel
from hailuo_studio.ui.queue.row_actions import Action, Offer

Offers = Callable[[Row], tuple[Offer, ...]]


class QueueHands(QObject):
    """`acted` with a take's id and an action; `reordered`, `cancelled` and `checked` with takes'
    ids; `retried` with an offer whose price was seen. `offers` says what can be done with a take,
    `offer_retry` what trying some again costs, in words too."""

    acted = Signal(str, object)
    reordered = Signal(list)
    cancelled = Signal(list)
    checked = Signal(list)
    retried = Signal(object)

    def __init__(
        self,
        view: QueueList,
        model: QueueModel,
        offers: Offers,
        offer_retry: Callable[[list[str]], tuple[RetryOffer, str] | None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._offers = offers
        self._offer_retry = offer_retry
        view.acted.connect(self.act_on)
        view.doubleClicked.connect(self.act_on)
        view.judged.connect(self.judge)
        view.cancelled.connect(self.cancel)
        view.checked.connect(self.check)
        view.retried.connect(self.ask_to_retry)
        view.moved.connect(self.move)
        view.customContextMenuRequested.connect(self._open_menu)

    @property
    def selected(self) -> list[Row]:
        """In the order of the list."""
        indexes = sorted(self._view.selectionModel().selectedIndexes(), key=lambda one: one.row())
        found = (index.data(ROW) for index in indexes)
        return [row for row in found if isinstance(row, Row)]

    def act_on(self, index: QModelIndex) -> None:
        """What Enter and a double click mean there."""
        if isinstance(row := index.data(ROW), Row):
            self.acted.emit(row.take.id, row_actions.default(row))
        elif isinstance(heading := index.data(HEADING), Heading):
            self._model.fold(heading.batch_id)

    def judge(self, action: Action) -> None:
        """K and X, of every clip selected; once all have it, the same key takes the word back."""
        clips = [row for row in self.selected if row.take.clip is not None]
        same = all(
            row.take.judgement is not None and row.take.judgement.value == action.value
            for row in clips
        )
        for row in clips:
            self.acted.emit(row.take.id, Action.UNDECIDED if same else action)

    def priced(self, take_ids: list[str]) -> tuple[RetryOffer, str] | None:
        """Trying these again, with its price in words; None where nothing can be."""
        return self._offer_retry(take_ids) if take_ids else None

    def cancel(self) -> None:
        if unsent := [row.take.id for row in self.selected if row.state.unsent]:
            self.cancelled.emit(unsent)

    def check(self) -> None:
        if running := [r.take.id for r in self.selected if r.state in menus.RUNNING]:
            self.checked.emit(running)

    def check_all(self) -> None:
        self.checked.emit([r.take.id for r in self._model.rows if r.state in menus.RUNNING])

    def ask_to_retry(self) -> None:
        """Nothing is spent by a key alone: the price is shown, and Enter agrees to it."""
        found = self.priced([r.take.id for r in self.selected if r.state is State.FAILED])
        if found is None:
            return
        menu = passing_menu(self._view, "queueRetryMenu")
        menu.setActiveAction(menus.retry(menu, *found, self.retried.emit))
        place = self._view.visualRect(self._view.currentIndex())
        menu.popup(self._view.viewport().mapToGlobal(place.bottomLeft()))

    def move(self, index: QModelIndex, step: int) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            order = turns.waiting(self._model.batch(row.take.batch_id))
            if changed := turns.moved(order, row.take.id, step):
                self.reordered.emit(changed)

    def do(self, take_id: str, action: Action) -> None:
        """From the menu; what concerns the order is done here, among all that waits."""
        order = turns.waiting(self._model.rows)
        match action:
            case Action.CHECK:
                self.checked.emit([take_id])
            case Action.FIRST | Action.LAST:
                step = -len(order) if action is Action.FIRST else len(order)
                if changed := turns.moved(order, take_id, step):
                    self.reordered.emit(changed)
            case _:
                self.acted.emit(take_id, action)

    def _open_menu(self, at: QPoint) -> None:
        index = self._view.indexAt(at)
        row, heading = index.data(ROW), index.data(HEADING)
        menu = passing_menu(self._view, "queueMenu")
        several = self.selected
        if isinstance(heading, Heading):
            batch = self._model.batch(heading.batch_id)
            menus.of_batch(menu, heading, batch, self._model.fold, self)
        elif isinstance(row, Row) and row in several and len(several) > 1:
            menus.of_several(menu, several, self)
        elif isinstance(row, Row):
            menus.of_take(menu, row, self._offers(row), self.do)
        else:
            menu.deleteLater()
            return
        menu.popup(self._view.viewport().mapToGlobal(at))
