"""A view of moving pictures with its transport below and its keys: what player and draft share."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPaintEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hailuo_studio.ui import painting
from hailuo_studio.ui.stage.keys import act_of
from hailuo_studio.ui.stage.lens import Lens
from hailuo_studio.ui.stage.picture_view import PictureView
from hailuo_studio.ui.stage.playback import Playback
from hailuo_studio.ui.stage.theatre import Theatre
from hailuo_studio.ui.stage.touch import Touch
from hailuo_studio.ui.stage.transport import Transport

MARGIN = 2  # room for the ring of the focus
GAP = 8


class Screen(QWidget):
    """Keys as in `keys.py`. `surface` is what is shown, the views themselves or what they lie on;
    the first of `views` is the one that is measured."""

    lens: Lens
    playback: Playback

    def __init__(
        self, surface: QWidget, views: Sequence[PictureView], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.surface = surface
        self.lens = Lens(self)
        self.playback = Playback(self)
        self.transport = Transport(self.playback, self.lens)
        self._views = tuple(views)
        self._theatre: Theatre | None = None
        self._scrubbed_from = 0
        self._was_playing = False
        self._ringed = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.column.setSpacing(GAP)
        self.column.addWidget(surface, 1)
        self.column.addWidget(self.transport)
        for view in self._views:
            view.set_lens(self.lens)
        self.lens.changed.connect(self._show_scale)
        self.transport.actual_wanted.connect(self._show_actual)
        self.transport.full_screen_wanted.connect(self.fill_screen)

    @property
    def view(self) -> PictureView:
        """The view that sizes are told of: the first one that is seen."""
        return next((view for view in self._views if view.isVisible()), self._views[0])

    def watch(self, touch: Touch) -> None:
        """Follow what a hand does on one of the views."""
        touch.clicked.connect(self.playback.toggle)
        touch.scrub_began.connect(self._begin_scrub)
        touch.scrubbed.connect(self._scrub)
        touch.scrub_ended.connect(self._end_scrub)

    def look_closer(self, factor: float) -> None:
        view = self.view
        view.zoom_at(factor, QRectF(view.rect()).center())

    def fit_or_actual(self) -> None:
        """100 %, or back to the whole picture."""
        if self.lens.zoom == 1.0:
            self.view.show_actual()
        else:
            self.lens.fit()

    def fill_screen(self) -> None:
        """The whole screen for the pictures, or back again."""
        if self._theatre is None:
            self._theatre = Theatre(self)
            self._theatre.left.connect(self.leave_full_screen)
        if self._theatre.shown is None:
            self._theatre.begin(self.surface)
        else:
            self.leave_full_screen()

    def leave_full_screen(self) -> None:
        borrowed = self._theatre.end() if self._theatre is not None else None
        if borrowed is not None:
            self.column.insertWidget(0, borrowed, 1)
            borrowed.show()
            self.activateWindow()
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.press(event):
            super().keyPressEvent(event)

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant something here."""
        act = act_of(event) if self.playback.frames is not None else None
        if act is not None:
            act(self)
        return act is not None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.playback.set_seen(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.playback.set_seen(False)
        if not event.spontaneous():
            self.leave_full_screen()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ring(event.reason() in painting.BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ring(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ringed:
            painting.ring(self)

    def _ring(self, shown: bool) -> None:
        self._ringed = shown
        self.update()

    def _show_actual(self) -> None:
        self.view.show_actual()

    def _show_scale(self) -> None:
        self.transport.show_scale(None if self.lens.zoom == 1.0 else self.view.scale)

    def _begin_scrub(self) -> None:
        self._was_playing = self.playback.playing
        self.playback.pause()
        self._scrubbed_from = self.playback.index

    def _scrub(self, widths: float) -> None:
        frames = self.playback.frames
        if frames is not None:
            self.playback.seek(self._scrubbed_from + round(widths * frames.frame_count))

    def _end_scrub(self) -> None:
        if self._was_playing:
            self.playback.play()
