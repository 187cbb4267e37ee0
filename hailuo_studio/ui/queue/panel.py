"""The queue panel: banner, what needs a person, then every take, newest batch first."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Banner, BannerKind, HotFolderView, RetryOffer, Row
from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.queue import menus, state_words, strip, what_happened
from hailuo_studio.ui.queue.banner_bar import BannerBar
from hailuo_studio.ui.queue.delegate import QueueDelegate, words_rect
from hailuo_studio.ui.queue.footer import QueueFooter, retry_words
from hailuo_studio.ui.queue.hands import QueueHands
from hailuo_studio.ui.queue.head import EmptyQueue, QueueHead
from hailuo_studio.ui.queue.list_view import QueueList
from hailuo_studio.ui.queue.model import HEADING, ROW, Heading, QueueModel
from hailuo_studio.ui.queue.needs_you import NeedsYou
from hailuo_studio.ui.queue.row_actions import Offer
from hailuo_studio.ui.queue.source import QueueSource
from hailuo_studio.ui.queue.strip import QueueStrip
from hailuo_studio.ui.sentences import said
from hailuo_studio.ui.thumbnails import Thumbnails

LEAST_WIDTH = 280
# Qt's own, which the binding does not name.
_WIDEST = (1 << 24) - 1


class QueuePanel(QFrame):
    """`acted` with a take's id and an action; `chosen` with the take a person selected;
    `reordered`, `cancelled` and `checked` with takes' ids; `retried` with an offer; `collapsed`
    when it became a strip at the window's edge, or came back, `folded` when a person wanted it so;
    `followed` with the question about a
    pilot whose price was seen, `stopped` with the batch of which nothing shall follow."""

    acted = Signal(str, object)
    chosen = Signal(str)
    reordered = Signal(list)
    cancelled = Signal(list)
    checked = Signal(list)
    retried = Signal(object)
    followed = Signal(object)
    stopped = Signal(str)
    hot_folder_wanted = Signal()
    pause = Signal()
    go_on = Signal()
    collapsed = Signal(bool)
    folded = Signal(bool)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queuePanel")
        self._offers: Callable[[Row], tuple[Offer, ...]] = lambda row: ()
        self._source: QueueSource | None = None
        self._project_id = ""
        self._failed = -1
        self.model = QueueModel(self)
        self.view = QueueList()
        self.banner = BannerBar()
        self.needs = NeedsYou()
        self.footer = QueueFooter()
        self.head = QueueHead()
        self.pauser = self.head.pauser
        self.strip = QueueStrip()
        teach(self.strip.open, "queue-fold")
        self.pages = QStackedWidget()
        self._paused = False
        self._prepare_view(thumbnails)
        self._lay_out()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._repaint_clocks)
        self._connect(thumbnails)
        self._summarise()

    def open(
        self, source: QueueSource, project_id: str, offers: Callable[[Row], tuple[Offer, ...]]
    ) -> None:
        """Show a project's takes: `offers` says what can be done with one."""
        self._offers, self._source, self._project_id = offers, source, project_id
        self.model.open(source.rows(project_id))
        self._failed = -1
        self.needs.show_hot(source.hot_folders(project_id))
        self._summarise()

    def show_hot_folder(self, view: HotFolderView) -> None:
        """One of them stands differently."""
        if self._source is not None and view.hot.project_id == self._project_id:
            self.needs.show_hot(self._source.hot_folders(self._project_id))
            self._summarise()

    def show_row(self, row: Row) -> None:
        self.model.show_row(row)
        self._summarise()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Those of a new order, at once."""
        self.model.show_rows(rows)
        self._summarise()

    def show_banner(self, banner: Banner | None) -> None:
        self.banner.show_banner(banner)
        self._paused = banner is not None and banner.kind is BannerKind.PAUSED
        self.pauser.set_icon_name("play" if self._paused else "pause")
        self.pauser.set_words(self.tr("Go on") if self._paused else self.tr("Pause sending"))

    def select(self, take_id: str) -> None:
        """Without announcing it."""
        place = self.model.row_of(take_id)
        if place >= 0:
            blocked = self.view.selectionModel().blockSignals(True)
            self.view.setCurrentIndex(self.model.index(place))
            self.view.selectionModel().blockSignals(blocked)
            self.view.viewport().update()

    def put_below(self, card: QWidget) -> None:
        """A card between the takes and what can be done with all of them."""
        self._below.addWidget(card)

    def take_focus(self) -> None:
        """Its list, shown whole, with a take selected."""
        if self.is_collapsed:
            self.fold(False)
        if not self.view.currentIndex().isValid() and self.model.rowCount() > 1:
            self.view.setCurrentIndex(self.model.index(1))
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def is_collapsed(self) -> bool:
        return self.strip.isVisibleTo(self)

    def collapse(self, small: bool) -> None:
        """A strip at the window's edge, or the whole queue."""
        if small == self.is_collapsed:
            return
        self._whole.setVisible(not small)
        self.strip.setVisible(small)
        self.setMinimumWidth(strip.WIDTH if small else LEAST_WIDTH)
        self.setMaximumWidth(strip.WIDTH if small else _WIDEST)
        self.collapsed.emit(small)

    def fold(self, small: bool) -> None:
        """As a person wants it."""
        self.collapse(small)
        (self.strip.open if small else self.head.closer).setFocus()
        self.folded.emit(small)

    def words(self, row: Row) -> str:
        usual = self._source.usual_seconds(row.take.shot.settings) if self._source else (0.0, 0.0)
        return state_words.sentence(row, time.time(), usual)

    def details(self, row: Row) -> str:
        """Its sentence, where it stopped also what it cost and what to do, and what of it left
        this computer."""
        if self._source is None:
            return self.words(row)
        stopped = row.state is State.FAILED
        told = what_happened.explained(row, self._source.practice) if stopped else ""
        privacy = said(self._source.privacy_line(row.take.id))
        return "\n".join(filter(None, (self.words(row), told, privacy)))

    def time_left(self, batch_id: str) -> str:
        """When the batch is finished, in a few words; empty where that can't be known."""
        return state_words.time_left(self._source.seconds_left(batch_id) if self._source else None)

    def offers(self, row: Row) -> tuple[Offer, ...]:
        return self._offers(row)

    def _press(self, row: Row, offer: Offer) -> None:
        self.acted.emit(row.take.id, offer.action)

    def _clicked(self, index: QModelIndex) -> None:
        if isinstance(heading := index.data(HEADING), Heading):
            self.model.fold(heading.batch_id)
        else:
            self._current_changed(index)

    def _current_changed(self, index: QModelIndex) -> None:
        if isinstance(row := index.data(ROW), Row):
            self.chosen.emit(row.take.id)

    def pause_or_go_on(self) -> None:
        (self.go_on if self._paused else self.pause).emit()

    def _summarise(self) -> None:
        rows = self.model.rows
        ended = sum(1 for row in rows if row.state.ended)
        words = self.tr("{0} of {1}").format(ended, len(rows)) if rows else ""
        self.head.summary.setText(words)
        self._ask(rows)
        needs = self.needs.show_rows([row for row in rows if row.state.needs_person])
        self.strip.show_counts(ended, len(rows), needs)
        self.pages.setCurrentIndex(1 if rows else 0)
        self.footer.setVisible(bool(rows))
        self.head.checker.setVisible(any(row.state in menus.RUNNING for row in rows))
        self._offer_retry(rows)
        self.pauser.setEnabled(any(not row.state.ended for row in rows) or self._paused)
        if any(row.state in state_words.LIVE or row.until is not None for row in rows):
            self._tick.start()
        else:
            self._tick.stop()

    def _ask(self, rows: Sequence[Row]) -> None:
        """What waits for a person's word."""
        waits = any(row.take.behind and not row.state.ended for row in rows)
        if self._source is None or not waits:
            self.needs.show_asked((), "", False)
            return
        names = {project.id: project.name for project in self._source.projects()}
        asked = self._source.pilots(self._project_id)
        self.needs.show_asked(asked, names.get(self._project_id, ""), self._source.practice)

    def _offer_retry(self, rows: Sequence[Row]) -> None:
        """Asked anew only when something failed or was tried again."""
        failed = hash(tuple(r.take.id for r in rows if r.state is State.FAILED or r.take.again_of))
        if failed != self._failed and self._source is not None:
            self._failed = failed
            offer = self._source.offer_retry(self._project_id)
            self.footer.show_offer(offer, self._source.practice)

    def _priced(self, take_ids: list[str]) -> tuple[RetryOffer, str] | None:
        """Trying these again, as it is offered."""
        if self._source is None:
            return None
        offer = self._source.offer_retry(self._project_id, take_ids)
        return (offer, retry_words(offer, self._source.practice)) if offer.takes else None

    def _repaint_clocks(self) -> None:
        """Only the sentences of visible rows, and the times left, that change by themselves."""
        view = self.view
        room = view.viewport().rect()
        index = view.indexAt(room.topLeft() + QPoint(8, 8))
        while index.isValid():
            place = view.visualRect(index)
            if place.top() > room.bottom():
                return
            row, heading = index.data(ROW), index.data(HEADING)
            if isinstance(row, Row) and (row.state in state_words.LIVE or row.until is not None):
                view.viewport().update(words_rect(place))
            elif isinstance(heading, Heading) and heading.ended < heading.takes:
                view.viewport().update(place)
            index = index.siblingAtRow(index.row() + 1)

    def _prepare_view(self, thumbnails: Thumbnails) -> None:
        self.view.setModel(self.model)
        self.delegate = QueueDelegate(
            thumbnails, self.words, self.details, self.time_left, self.offers, self.view
        )
        self.view.setItemDelegate(self.delegate)
        self.hands = QueueHands(self.view, self.model, self.offers, self._priced)

    def _connect(self, thumbnails: Thumbnails) -> None:
        self.delegate.pressed.connect(self._press)
        self.view.clicked.connect(self._clicked)
        hands = self.hands
        hands.acted.connect(self.acted)
        hands.cancelled.connect(self.cancelled)
        hands.checked.connect(self.checked)
        hands.reordered.connect(self.reordered)
        hands.retried.connect(self.retried)
        self.head.checker.clicked.connect(hands.check_all)
        self.model.dropped.connect(self.reordered)
        self.head.closer.clicked.connect(lambda: self.fold(True))
        self.strip.opened.connect(lambda: self.fold(False))
        self.footer.retried.connect(self.retried)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.needs.acted.connect(self.acted)
        self.needs.followed.connect(self.followed)
        self.needs.stopped.connect(self.stopped)
        self.needs.hot_folder_wanted.connect(self.hot_folder_wanted)
        self.pauser.clicked.connect(self.pause_or_go_on)
        thumbnails.arrived.connect(self.model.picture_arrived)

    def _lay_out(self) -> None:
        self.pages.addWidget(EmptyQueue())
        self.pages.addWidget(self.view)
        bar = QVBoxLayout()
        bar.setContentsMargins(16, 4, 16, 4)
        bar.addWidget(self.banner)
        self._whole = QWidget()
        column = QVBoxLayout(self._whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addLayout(bar)
        column.addWidget(self.needs)
        column.addWidget(self.pages, 1)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(12, 0, 12, 8)
        column.addLayout(self._below)
        column.addWidget(self.footer)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self._whole)
        both.addWidget(self.strip)
        self.strip.hide()
