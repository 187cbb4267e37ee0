"""Two to four takes, or a take and its still, moved by one clock and judged together."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hailuo_studio.core.take import Judgement
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui.actions import keymap
from hailuo_studio.ui.actions.command import Room
from hailuo_studio.ui.compare.board import MOST, Board
from hailuo_studio.ui.compare.item import CompareItem, Manner
from hailuo_studio.ui.compare.keys import ACTS
from hailuo_studio.ui.compare.lockstep import Lockstep
from hailuo_studio.ui.compare.manner_bar import MannerBar
from hailuo_studio.ui.compare.take_row import TakeRow
from hailuo_studio.ui.compare.tracks import Tracks
from hailuo_studio.ui.compare.verdicts import Verdicts
from hailuo_studio.ui.stage.clip_facts import clip_facts
from hailuo_studio.ui.stage.screen import Screen
from hailuo_studio.ui.stage.touch import Touch

_LOADING_MS = 10


class Comparison(QWidget):
    """`kept` with an item's id, `rest_rejected` with the ids of the takes that were not kept, in
    one stroke; `closed` when a person is done. It decides nothing itself.

    Its keys stand in the list of commands, beside those of every screen."""

    kept = Signal(str)
    rest_rejected = Signal(list)
    closed: Signal = Signal()

    def __init__(self, cache: FrameCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setAccessibleName(self.tr("Comparison"))
        self._cache = cache
        self._items: tuple[CompareItem, ...] = ()
        self._tracks = Tracks(cache)
        self._offsets: list[int] = []
        self._lead = self._partner = 0
        self._verdicts = Verdicts()
        self._lockstep: Lockstep | None = None
        self._loading = QTimer(self, interval=_LOADING_MS)
        self._loading.timeout.connect(self._look)
        self.board = Board()
        self.player = Screen(self.board, self.board.views)
        self.bar = MannerBar()
        self.row = TakeRow()
        self.note = QLabel(wordWrap=True)
        self.note.setObjectName("compareNote")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.hide()
        self._lay_out()
        self._connect()
        self.set_manner(Manner.SIDE)

    @property
    def lead(self) -> str:
        """The id of the item that leads; empty while nothing is shown."""
        return self._items[self._lead].id if self._items else ""

    def compare(self, items: Sequence[CompareItem]) -> None:
        """Show two to four of them from the beginning; the first clip leads."""
        self.clear()
        self._items = tuple(items[:MOST])
        self._verdicts = Verdicts(self._items)
        self._offsets = [0] * len(self._items)
        self._tracks = Tracks(self._cache, self._items)
        self._lead, self._partner = self._tracks.first_pair()
        self.row.show_items(self._items)
        self._show_parts()
        self.player.lens.fit()
        self._loading.start()
        self._look()
        self.player.setFocus()

    def clear(self) -> None:
        """Show nothing; decoding that nobody else waits for ends."""
        self._loading.stop()
        self._lockstep = None
        self.player.leave_full_screen()
        self.player.playback.set_frames(None)
        self.player.transport.refresh()
        self.player.transport.tell("", "")
        self.board.show_tracks((), ())
        self.row.show_items(())
        self._tracks.close()
        self._items, self._tracks, self._verdicts = (), Tracks(self._cache), Verdicts()
        self.note.hide()
        self._show_parts()

    def set_manner(self, manner: Manner) -> None:
        self.board.set_manner(manner)
        self.bar.show_manner(manner)

    def blink(self) -> None:
        """One at a time: the other one, until `unblink`."""
        self.set_manner(Manner.BLINK)
        self.board.blink(True)

    def unblink(self) -> None:
        self.board.blink(False)

    def choose(self, place: int) -> None:
        """Let that take lead, against the one that led; a still is only compared with."""
        if place >= len(self._items) or place == self._lead:
            return
        if self._items[place].is_still:
            self._partner = place
        else:
            self._lead, self._partner = place, self._lead
            self._follow()
        self._show_parts()

    def shift_partner(self, by: int) -> None:
        """Show the take that is compared with the leading one `by` frames later."""
        if self._items and not self._items[self._partner].is_still:
            self._offsets[self._partner] += by
            self._follow()
            self._show_parts()

    def keep(self) -> None:
        """Keep the leading take."""
        if self._items:
            self._keep(self._lead)

    def reject_rest(self) -> None:
        """Reject every take about which nothing was decided, once one is kept."""
        rest = self._verdicts.reject_rest()
        if rest:
            self.rest_rejected.emit([item.id for item in rest])
            self._show_parts()

    def show_decided(self, decided: Mapping[str, Judgement | None]) -> None:
        """What was decided of takes meanwhile, here or elsewhere, by their ids."""
        self._verdicts.know(decided)
        self._show_parts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.unblink()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press(event):
            super().keyPressEvent(event)

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        act = ACTS.get(keymap.find_id(Room.COMPARE, event)) if self._items else None
        if act is not None:
            act(self)
        return act is not None or self.player.press(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self.unblink()
        super().keyReleaseEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.row)
        column.addWidget(self.player, 1)
        column.addWidget(self.note)

    def _connect(self) -> None:
        for view in self.board.views:
            self.player.watch(Touch(view, self.board.drags(view)))
        self.player.installEventFilter(self)
        self.player.playback.frame_changed.connect(self._show_frame)
        self.row.chosen.connect(self.choose)
        self.bar.shifter.shifted.connect(self.shift_partner)
        self.row.kept.connect(self._keep)
        self.bar.manner_chosen.connect(self._manner_chosen)
        self.bar.reject_pressed.connect(self.reject_rest)
        self.bar.close_pressed.connect(self.closed)

    def _manner_chosen(self, manner: str) -> None:
        self.set_manner(Manner(manner))
        self.player.setFocus()

    def _look(self) -> None:
        """See how far the decoding is: it runs in threads that know nothing of widgets."""
        if self._items and any(map(self._tracks.failed, (self._lead, self._partner))):
            self._lead, self._partner = self._tracks.first_pair()
            self._show_parts()
        if self._lockstep is None:
            self._begin()
        if self._tracks.done:
            self._loading.stop()
            self.player.transport.refresh()
            self.player.transport.tell(*clip_facts(self._tracks.clips))
            self.note.setText(self._tracks.trouble)
            self.note.setVisible(bool(self._tracks.trouble))

    def _begin(self) -> None:
        lockstep = Lockstep(self._tracks.all, self._lead, self._offsets)
        if self._tracks.ready and lockstep.loaded:
            self.board.show_tracks(self._tracks.all, [item.label for item in self._items])
            self.board.show_pair(self._lead, self._partner)
            self._lockstep = lockstep
            self.player.playback.set_frames(lockstep)
            self.player.playback.play()

    def _follow(self) -> None:
        """Go on at the same moment, led by another or with others shifted."""
        if self._lockstep is not None:
            playback = self.player.playback
            moment = self._lockstep.time_of(playback.index)
            self._lockstep = Lockstep(self._tracks.all, self._lead, self._offsets)
            self.board.show_pair(self._lead, self._partner)
            playback.exchange(self._lockstep, self._lockstep.frame_at(moment))

    def _show_frame(self, index: int) -> None:
        if self._lockstep is not None:
            self.board.set_frames(self._lockstep.together(index))

    def _show_parts(self) -> None:
        decided = [self._word(item) for item in self._items]
        led_by = self._offsets[self._lead] if self._items else 0
        offsets = [offset - led_by for offset in self._offsets]
        self.row.show_parts(self._lead, self._partner, offsets, decided)
        if self._lockstep is not None:
            self.board.show_pair(self._lead, self._partner)
        if self._items:
            other = self._items[self._partner]
            possible = self._partner != self._lead and not other.is_still
            self.bar.shifter.show_offset(other.label, offsets[self._partner], possible)
        self.bar.show_decided(
            [item.label for item in self._verdicts.kept],
            [item.label for item in self._verdicts.left],
        )

    def _word(self, item: CompareItem) -> str:
        if self._verdicts.is_kept(item):
            return self.tr("Kept")
        return self.tr("Rejected") if self._verdicts.is_decided(item) else ""

    def _keep(self, place: int) -> None:
        if self._verdicts.keep(self._items[place]):
            self.kept.emit(self._items[place].id)
            self._show_parts()
