"""Lays the pictures that are compared: side by side, over each other, or one at a time."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedLayout, QWidget

from hailuo_studio.ui.compare.grid import columns_for
from hailuo_studio.ui.compare.item import Manner
from hailuo_studio.ui.compare.pair_view import DifferenceView, WipeView
from hailuo_studio.ui.compare.track import Track
from hailuo_studio.ui.stage.frame_view import FrameView
from hailuo_studio.ui.stage.picture_view import PictureView

MOST = 4
_GAP = 4


class Board(QWidget):
    """Shows the frames it is told, all in one go. `lead` and `partner` are places in the list of
    tracks; wipe, difference and blink show these two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareBoard")
        self.beside = tuple(FrameView() for _ in range(MOST))
        self.wipe = WipeView()
        self.difference = DifferenceView()
        self.single = FrameView()
        self._tracks: tuple[Track, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._frames: tuple[int, ...] = ()
        self._pair = 0, 0
        self._blinking = False
        self._manner = Manner.SIDE
        self._columns = 0
        self._side = QWidget()
        self._grid = QGridLayout(self._side)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._pages = QStackedLayout(self)
        for page in (self._side, self.wipe, self.difference, self.single):
            self._pages.addWidget(page)
        for view in self.beside:
            view.setParent(self._side)
            view.hide()
        for number, each in enumerate(self.views, 1):
            each.setObjectName(f"compareView{number}")

    @property
    def views(self) -> tuple[PictureView, ...]:
        return (*self.beside, self.wipe, self.difference, self.single)

    def drags(self, view: PictureView) -> Callable[[QPointF], bool] | None:
        """Where a view has something of its own to drag."""
        return self.wipe.on_line if view is self.wipe else None

    def show_tracks(self, tracks: Sequence[Track], labels: Sequence[str]) -> None:
        self._tracks, self._labels = tuple(tracks), tuple(labels)
        self._frames = tuple(0 for _ in tracks)
        for place, view in enumerate(self.beside):
            view.set_clip(self._tracks[place] if place < len(self._tracks) else None)
        self._pair = -1, -1
        self._columns = 0
        self._arrange()

    def show_pair(self, lead: int, partner: int) -> None:
        if (lead, partner) != self._pair:
            self._pair = lead, partner
            one = self._tracks[lead] if self._tracks else None
            other = self._tracks[partner] if self._tracks else None
            self.wipe.show_pair(one, other)
            self.difference.show_pair(one, other)
            self.single.set_clip(one)
        self._say()
        self.set_frames(self._frames)

    def set_manner(self, manner: Manner) -> None:
        self._manner = manner
        pages = {
            Manner.SIDE: self._side,
            Manner.WIPE: self.wipe,
            Manner.DIFFERENCE: self.difference,
            Manner.BLINK: self.single,
        }
        self._pages.setCurrentWidget(pages[manner])

    def blink(self, on: bool) -> None:
        """Show the partner in the leading one's place."""
        if on != self._blinking and self._tracks:
            self._blinking = on
            self.single.set_clip(self._tracks[self._pair[on]])
            self._say()
            self.set_frames(self._frames)

    def set_frames(self, frames: Sequence[int]) -> None:
        """Which frame each track shows now."""
        self._frames = tuple(frames)
        if not frames:
            return
        for view, frame in zip(self.beside, self._frames, strict=False):
            view.set_frame(frame)
        lead, partner = self._pair
        self.wipe.set_frames(frames[lead], frames[partner])
        self.difference.set_frames(frames[lead], frames[partner])
        self.single.set_frame(frames[self._pair[self._blinking]])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _say(self) -> None:
        if not self._tracks:
            return
        lead, partner = self._pair
        for place, label in enumerate(self._labels):
            words = self.tr("{0} · leads").format(label) if place == lead else label
            self.beside[place].set_badge(words)
            self.beside[place].setAccessibleName(words)
            self.beside[place].set_instead(self.tr("{0} can't be played").format(label))
        self.wipe.set_labels(self._labels[lead], self._labels[partner])
        self.difference.set_badge(
            self.tr("What differs between {0} and {1}, four times brighter").format(
                self._labels[lead], self._labels[partner]
            )
        )
        self.single.set_badge(self._labels[self._pair[self._blinking]])
        self.single.setAccessibleName(self.single.badge)
        self.difference.setAccessibleName(self.difference.badge)
        self.wipe.setAccessibleName(
            self.tr("{0} left of the line, {1} right of it").format(
                self._labels[lead], self._labels[partner]
            )
        )

    def _arrange(self) -> None:
        """Again when the room or the number of pictures asks for other columns."""
        count = len(self._tracks)
        size = next((track.size for track in self._tracks if track.loaded), (16, 9))
        columns = columns_for(max(1, count), size[0] / size[1], self.width(), self.height())
        if columns == self._columns:
            return
        self._columns = columns
        for place, view in enumerate(self.beside):
            self._grid.removeWidget(view)
            view.setVisible(place < count)
            if place < count:
                self._grid.addWidget(view, place // columns, place % columns)
        for line in range(MOST):
            self._grid.setColumnStretch(line, int(line < columns))
            self._grid.setRowStretch(line, int(line * columns < count))
        self._grid.activate()
