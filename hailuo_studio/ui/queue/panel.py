"""The queue panel: banner, what needs a person, then every take, newest batch first."""

import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hailuo_studio.core.shot import Settings
from hailuo_studio.engine.views import Banner, BannerKind, Row
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.queue import row_actions, state_words
from hailuo_studio.ui.queue.banner_bar import BannerBar
from hailuo_studio.ui.queue.delegate import QueueDelegate, words_rect
from hailuo_studio.ui.queue.model import ROW, QueueModel
from hailuo_studio.ui.queue.needs_you import NeedsYou
from hailuo_studio.ui.queue.row_actions import Action, Offer
from hailuo_studio.ui.thumbnails import Thumbnails


class QueueList(QListView):
    """Enter plays or explains, Delete cancels what is unsent, K keeps and X rejects a clip."""

    acted = Signal(QModelIndex)
    cancelled = Signal(QModelIndex)
    judged = Signal(QModelIndex, object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.acted.emit(self.currentIndex())
            case Qt.Key.Key_Delete:
                self.cancelled.emit(self.currentIndex())
            case Qt.Key.Key_K:
                self.judged.emit(self.currentIndex(), Action.KEEP)
            case Qt.Key.Key_X:
                self.judged.emit(self.currentIndex(), Action.REJECT)
            case _:
                super().keyPressEvent(event)


class QueuePanel(QFrame):
    """`acted` with a take's id and an action; `chosen` with the take a person selected."""

    acted = Signal(str, object)
    chosen = Signal(str)
    pause = Signal()
    go_on = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queuePanel")
        self._offers: Callable[[Row], tuple[Offer, ...]] = lambda row: ()
        self._usual: Callable[[Settings], tuple[float, float]] = lambda settings: (60, 120)
        self.model = QueueModel(self)
        self.view = QueueList()
        self.banner = BannerBar()
        self.needs = NeedsYou()
        self.summary = label(kind="small", name="queueSummary")
        self.pauser = IconButton("pause", self.tr("Pause"), kind="plain", name="pauseButton")
        self.pages = QStackedWidget()
        self._paused = False
        self._prepare_view(thumbnails)
        self._lay_out()
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._repaint_clocks)
        self._connect(thumbnails)
        self._summarise()

    def open(
        self,
        rows: Sequence[Row],
        offers: Callable[[Row], tuple[Offer, ...]],
        usual: Callable[[Settings], tuple[float, float]],
    ) -> None:
        """Show these takes: `offers` says what can be done with one, `usual` when such a take
        finishes (seconds)."""
        self._offers, self._usual = offers, usual
        self.model.open(rows)
        self._summarise()

    def show_row(self, row: Row) -> None:
        self.model.show_row(row)
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

    def words(self, row: Row) -> str:
        return state_words.sentence(row, time.time(), self._usual(row.take.shot.settings))

    def offers(self, row: Row) -> tuple[Offer, ...]:
        return self._offers(row)

    def _press(self, row: Row, offer: Offer) -> None:
        self.acted.emit(row.take.id, offer.action)

    def _judge(self, index: QModelIndex, action: Action) -> None:
        """K and X; the same key again takes the word back."""
        row = index.data(ROW)
        if isinstance(row, Row) and row.take.clip is not None:
            same = row.take.judgement is not None and row.take.judgement.value == action.value
            self.acted.emit(row.take.id, Action.UNDECIDED if same else action)

    def _act_on_index(self, index: QModelIndex) -> None:
        if isinstance(row := index.data(ROW), Row):
            self.acted.emit(row.take.id, row_actions.default(row))

    def _cancel(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row) and row.state.unsent:
            self.acted.emit(row.take.id, Action.CANCEL)

    def _current_changed(self, index: QModelIndex) -> None:
        if isinstance(row := index.data(ROW), Row):
            self.chosen.emit(row.take.id)

    def _open_menu(self, at: QPoint) -> None:
        row = self.view.indexAt(at).data(ROW)
        if not isinstance(row, Row):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for offer in self._offers(row):
            act = partial(self.acted.emit, row.take.id, offer.action)
            menu.addAction(offer.words, act)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _pause_or_go_on(self) -> None:
        (self.go_on if self._paused else self.pause).emit()

    def _summarise(self) -> None:
        rows = self.model.rows
        ended = sum(1 for row in rows if row.state.ended)
        words = self.tr("{0} of {1}").format(ended, len(rows)) if rows else ""
        self.summary.setText(words)
        self.needs.show_rows([row for row in rows if row.state.needs_person])
        self.pages.setCurrentIndex(1 if rows else 0)
        self.pauser.setEnabled(any(not row.state.ended for row in rows) or self._paused)
        if any(row.state in state_words.LIVE or row.until is not None for row in rows):
            self._tick.start()
        else:
            self._tick.stop()

    def _repaint_clocks(self) -> None:
        """Only the sentences of visible rows that change by themselves."""
        view = self.view
        room = view.viewport().rect()
        index = view.indexAt(room.topLeft() + QPoint(8, 8))
        while index.isValid():
            place = view.visualRect(index)
            if place.top() > room.bottom():
                return
            row = index.data(ROW)
            if isinstance(row, Row) and (row.state in state_words.LIVE or row.until is not None):
                view.viewport().update(words_rect(place))
            index = index.siblingAtRow(index.row() + 1)

    def _prepare_view(self, thumbnails: Thumbnails) -> None:
        self.view.setObjectName("queueView")
        self.view.setAccessibleName(self.tr("Takes"))
        self.view.setModel(self.model)
        self.delegate = QueueDelegate(thumbnails, self.words, self.offers, self.view)
        self.view.setItemDelegate(self.delegate)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self, thumbnails: Thumbnails) -> None:
        self.delegate.pressed.connect(self._press)
        self.view.acted.connect(self._act_on_index)
        self.view.clicked.connect(self._current_changed)
        self.view.doubleClicked.connect(self._act_on_index)
        self.view.judged.connect(self._judge)
        self.view.cancelled.connect(self._cancel)
        self.view.customContextMenuRequested.connect(self._open_menu)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.needs.acted.connect(self.acted)
        self.pauser.clicked.connect(self._pause_or_go_on)
        thumbnails.arrived.connect(self.model.picture_arrived)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 8, 4)
        head.setSpacing(8)
        head.addWidget(label(self.tr("Queue"), "heading"))
        head.addWidget(self.summary)
        head.addStretch()
        head.addWidget(self.pauser)
        empty = QWidget()
        words = QVBoxLayout(empty)
        words.setContentsMargins(16, 8, 16, 16)
        words.setSpacing(8)
        words.addWidget(label(self.tr("Nothing asked for yet"), "heading"))
        words.addWidget(
            label(
                self.tr("Takes appear here as soon as you generate them, and play when ready."),
                "quiet",
                wrap=True,
            )
        )
        words.addStretch()
        self.pages.addWidget(empty)
        self.pages.addWidget(self.view)
        bar = QVBoxLayout()
        bar.setContentsMargins(16, 4, 16, 4)
        bar.addWidget(self.banner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(bar)
        column.addWidget(self.needs)
        column.addWidget(self.pages, 1)
