"""Two to four takes, or a take and its still, moved by one clock and judged together."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.media.frames import Clip
from hailuo_studio.ui.compare.board import MOST, Board
from hailuo_studio.ui.compare.item import CompareItem, Manner
from hailuo_studio.ui.compare.lockstep import Lockstep
from hailuo_studio.ui.compare.manner_bar import MannerBar
from hailuo_studio.ui.compare.still_track import StillTrack
from hailuo_studio.ui.compare.take_chip import TakeChip
from hailuo_studio.ui.stage.screen import Screen
from hailuo_studio.ui.stage.touch import Touch

_LOADING_MS = 10


class Comparison(QWidget):
    """`kept` with an item's id, `rest_rejected` with the ids of the takes that were not kept, in
    one stroke; `closed` when a person is done. It decides nothing itself.

    Keys beside those of every screen: S side by side, W wipe, D difference, B blink (held: the
    other one), 1–4 choose who leads, comma and full stop move the other one by a frame, K keeps
    the leading take, X then rejects the others, Escape closes."""

    kept = Signal(str)
    rest_rejected = Signal(list)
    closed = Signal()

    def __init__(self, cache: FrameCache, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self.setAccessibleName(self.tr("Comparison"))
        self._cache = cache
        self._items: tuple[CompareItem, ...] = ()
        self._tracks: tuple[Clip | StillTrack, ...] = ()
        self._offsets: list[int] = []
        self._lead = self._partner = 0
        self._decided: dict[str, str] = {}
        self._lockstep: Lockstep | None = None
        self._loading = QTimer(self, interval=_LOADING_MS)
        self._loading.timeout.connect(self._look)
        self.board = Board()
        self.screen_below = Screen(self.board, self.board.views)
        self.bar = MannerBar()
        self.note = QLabel(wordWrap=True)
        self.note.setObjectName("compareNote")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.hide()
        self._chips: list[TakeChip] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._lay_out()
        self._connect()
        self.set_manner(Manner.SIDE)

    @property
    def lead(self) -> str:
        """The id of the item that leads; empty while nothing is shown."""
        return self._items[self._lead].id if self._items else ""

    @property
    def playback_index(self) -> int:
        """The leading take's frame that is shown."""
        return self.screen_below.playback.index

    def compare(self, items: Sequence[CompareItem]) -> None:
        """Show two to four of them from the beginning; the first clip leads."""
        self.clear()
        self._items = tuple(items[:MOST])
        self._tracks = tuple(
            self._cache.open(item.source)
            if isinstance(item.source, Path)
            else StillTrack(item.source)
            for item in self._items
        )
        self._offsets = [0] * len(self._items)
        for place, item in enumerate(self._items):
            chip = TakeChip(place, item)
            chip.chosen.connect(self.choose)
            chip.moved.connect(self.shift)
            chip.kept.connect(self._keep)
            self._chips.append(chip)
            self._row.addWidget(chip, 1)
        self._pick_first()
        self._show_parts()
        self._loading.start()
        self._look()
        self.screen_below.setFocus()

    def clear(self) -> None:
        """Show nothing; decoding that nobody else waits for ends."""
        self._loading.stop()
        self._lockstep = None
        self.screen_below.leave_full_screen()
        self.screen_below.playback.set_frames(None)
        self.screen_below.transport.refresh()
        self.board.show_tracks((), ())
        for track in self._tracks:
            if isinstance(track, Clip):
                track.close()
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._items, self._tracks, self._chips = (), (), []
        self._decided = {}
        self.note.hide()
        self.bar.show_decided((), ())

    def set_manner(self, manner: Manner) -> None:
        self.board.set_manner(manner)
        self.bar.show_manner(manner)

    def choose(self, place: int) -> None:
        """Let that take lead, against the one that led; a still is only compared with."""
        if place >= len(self._items) or place == self._lead:
            return
        if self._items[place].is_still:
            self._partner = place
        else:
            self._lead, self._partner = place, self._lead
            self._follow(self._tracks[self._lead])
        self._show_parts()

    def shift(self, place: int, by: int) -> None:
        """Show one of them `by` frames later against the others."""
        if place < len(self._items) and not self._items[place].is_still:
            self._offsets[place] += by
            self._follow(self._tracks[self._lead])
            self._show_parts()

    def keep(self) -> None:
        """Keep the leading take."""
        if self._items:
            self._keep(self._lead)

    def reject_rest(self) -> None:
        """Reject every take about which nothing was decided, once one is kept."""
        left = self._left()
        if left and len(left) < len(self._takes()):
            ids = [item.id for item in left]
            self._decided |= dict.fromkeys(ids, self.tr("Rejected"))
            self.rest_rejected.emit(ids)
            self._show_parts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.board.blink(False)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers or not self._items or not self._key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_B and not event.isAutoRepeat():
            self.board.blink(False)
        super().keyReleaseEvent(event)

    def _key(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        key = event.key()
        manners = {
            Qt.Key.Key_S: Manner.SIDE,
            Qt.Key.Key_W: Manner.WIPE,
            Qt.Key.Key_D: Manner.DIFFERENCE,
            Qt.Key.Key_B: Manner.BLINK,
        }
        if key in manners:
            self.set_manner(manners[Qt.Key(key)])
            self.board.blink(key == Qt.Key.Key_B)
        elif Qt.Key.Key_1 <= key < Qt.Key.Key_1 + len(self._items):
            self.choose(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Comma, Qt.Key.Key_Period):
            self.shift(self._partner, 1 if key == Qt.Key.Key_Period else -1)
        elif key == Qt.Key.Key_K:
            self.keep()
        elif key == Qt.Key.Key_X and self.bar.reject.isVisibleTo(self):
            self.reject_rest()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            return False
        return True

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addLayout(self._row)
        column.addWidget(self.screen_below, 1)
        column.addWidget(self.note)

    def _connect(self) -> None:
        for view in self.board.views:
            self.screen_below.watch(Touch(view, self.board.drags(view)))
        self.screen_below.installEventFilter(self)
        self.screen_below.playback.frame_changed.connect(self._show_frame)
        self.bar.manner_chosen.connect(self._manner_chosen)
        self.bar.reject_pressed.connect(self.reject_rest)
        self.bar.close_pressed.connect(self.closed)

    def _manner_chosen(self, manner: str) -> None:
        self.set_manner(Manner(manner))
        self.screen_below.setFocus()

    def _pick_first(self) -> None:
        places = [place for place, item in enumerate(self._items) if not item.is_still] or [0]
        self._lead = places[0]
        others = [place for place in range(len(self._items)) if place != self._lead]
        self._partner = (others or [self._lead])[0]

    def _look(self) -> None:
        """See how far the decoding is: it runs in threads that know nothing of widgets."""
        failed = [track for track in self._tracks if _failed(track)]
        if self._tracks and self._tracks[self._lead] in failed and len(failed) < len(self._takes()):
            self._lead = next(
                place
                for place, track in enumerate(self._tracks)
                if not _failed(track) and isinstance(track, Clip)
            )
            self._show_parts()
        if self._lockstep is None:
            self._begin()
        if all(track.done for track in self._tracks):
            self._loading.stop()
            self._say_trouble()
            self.screen_below.transport.refresh()

    def _begin(self) -> None:
        """Once every one of them has its first frame, or never will."""
        step = Lockstep(self._tracks, self._lead, self._offsets)
        ready = all(track.loaded or track.done for track in self._tracks)
        if ready and step.loaded:
            self.board.show_tracks(self._tracks, [item.label for item in self._items])
            self.board.show_pair(self._lead, self._partner)
            self._lockstep = step
            self.screen_below.playback.set_frames(step)
            self.screen_below.playback.play()

    def _follow(self, lead: Clip | StillTrack) -> None:
        """Go on at the same moment, led by another or with others moved."""
        if self._lockstep is None:
            return
        playback = self.screen_below.playback
        moment = self._lockstep.time_of(playback.index)
        self._lockstep = Lockstep(self._tracks, self._lead, self._offsets)
        self.board.show_pair(self._lead, self._partner)
        playback.exchange(self._lockstep, lead.frame_at(moment))

    def _show_frame(self, index: int) -> None:
        if self._lockstep is not None:
            self.board.set_frames(self._lockstep.together(index))

    def _say_trouble(self) -> None:
        said = [
            str(track.failure) if track.failure is not None else track.trouble
            for track in self._tracks
            if isinstance(track, Clip)
        ]
        self.note.setText("\n".join(words for words in said if words))
        self.note.setVisible(any(said))

    def _show_parts(self) -> None:
        for place, (chip, item) in enumerate(zip(self._chips, self._items, strict=True)):
            chip.show_part(
                place == self._lead,
                place == self._partner,
                self._offsets[place],
                self._decided.get(item.id, ""),
            )
        if self._lockstep is not None:
            self.board.show_pair(self._lead, self._partner)
        kept = [item.label for item in self._items if self._decided.get(item.id) == self._kept_word]
        self.bar.show_decided(kept, [item.label for item in self._left()] if kept else ())

    def _keep(self, place: int) -> None:
        item = self._items[place]
        if not item.is_still and item.id not in self._decided:
            self._decided[item.id] = self._kept_word
            self.kept.emit(item.id)
            self._show_parts()

    @property
    def _kept_word(self) -> str:
        return self.tr("Kept")

    def _takes(self) -> list[CompareItem]:
        return [item for item in self._items if not item.is_still]

    def _left(self) -> list[CompareItem]:
        return [item for item in self._takes() if item.id not in self._decided]


def _failed(track: Clip | StillTrack) -> bool:
    return isinstance(track, Clip) and track.failure is not None
