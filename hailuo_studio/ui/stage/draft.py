"""The draft: the still moved live by the shot's camera commands. Nothing is encoded or charged."""

from concurrent.futures import Executor

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from hailuo_studio.core.camera import Camera
from hailuo_studio.media.cut_off import cut_off
from hailuo_studio.media.motion import DETAIL, drafted
from hailuo_studio.ui.stage.draft_actions import DraftActions
from hailuo_studio.ui.stage.draft_copy import DraftCopy, Framed
from hailuo_studio.ui.stage.draft_frames import DraftFrames
from hailuo_studio.ui.stage.draft_moves import steady_moves
from hailuo_studio.ui.stage.draft_note import DraftNote, edge_words
from hailuo_studio.ui.stage.draft_view import DraftView
from hailuo_studio.ui.stage.screen import Screen
from hailuo_studio.ui.stage.touch import Touch

# A painted frame for every one of the display's: the camera glides between the clip's frames.
_PAINT_MS = 16
_SHARPEN_MS = 120
# Pixels a copy is wide at most, however closely it is looked at.
_WIDEST = 4096
_ENOUGH = 0.9


class Draft(Screen):
    """Plays and loops like a take, and says on the picture what it is. `camera_wanted` when a
    camera move is to be chosen, `export_wanted` when a file is to be made."""

    camera_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, pool: Executor, parent: QWidget | None = None) -> None:
        self._draft_view = DraftView()
        super().__init__(self._draft_view, (self._draft_view,), parent)
        self.watch(Touch(self._draft_view))
        self.setObjectName("draft")
        self.setAccessibleName(self.tr("Draft"))
        self._draft_view.set_badge(self.tr("DRAFT: camera only"))
        self._moves: tuple[tuple[Camera, ...], ...] = ()
        self._still: Framed | None = None
        self._copy = DraftCopy(pool, self)
        self._painting = QTimer(self, interval=_PAINT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._sharpening = QTimer(self, interval=_SHARPEN_MS, singleShot=True)
        self.note = DraftNote(self._draft_view)
        self.deeds = DraftActions(self)
        self._connect()

    @property
    def sharpening(self) -> bool:
        """Whether a sharper copy is still to come."""
        return self._sharpening.isActive() or self._copy.busy

    def set_still(self, still: Framed | None) -> None:
        """The still and how it is framed for the shot; shown at once, and sharp a moment later."""
        self._still = still
        self._copy.cancel()
        if still is None or still.whole.isNull():
            self._draft_view.set_image(QImage())
        else:
            self._draft_view.set_still(self._copy.rough(still), still.frame_size)
            self._sharpen()
        self._tell()

    def set_prompt(self, prompt: str, seconds: float, *, afresh: bool = False) -> None:
        """What moves the camera and the length of the clip; changes show at once. Half-typed
        commands change nothing, unless it is another shot's prompt: `afresh`."""
        self._moves = steady_moves(prompt, () if afresh else self._moves)
        self._draft_view.set_moves(drafted(self._moves))
        self._glide()
        self._last(seconds)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() == Qt.Key.Key_E and plain and not event.isAutoRepeat():
            self.deeds.edges.trigger()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._glide()
        self._sharpening.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._glide()
        self._sharpening.stop()

    def _connect(self) -> None:
        self.playback.frame_changed.connect(self._step)
        self.playback.playing_changed.connect(self._glide)
        self._painting.timeout.connect(self._move)
        self._sharpening.timeout.connect(self._sharpen)
        self._copy.sharpened.connect(self._show_sharp)
        for changed in (self._draft_view.resized, self.lens.changed):
            changed.connect(self._look_again)
        self.note.grown.connect(self._place_note)
        self.note.camera_wanted.connect(self.camera_wanted)
        self.deeds.export_wanted.connect(self.export_wanted)
        self.deeds.edges_wanted.connect(self._tell)

    def _last(self, seconds: float) -> None:
        """Another length begins at the same part of the clip, playing if it played."""
        before, playing = self.playback.frames, self.playback.playing
        if before is not None and before.seconds == seconds:
            return
        part = self.playback.index / before.frame_count if before is not None else 0.0
        frames = DraftFrames(seconds)
        self.playback.set_frames(frames)
        self.playback.seek(round(part * frames.frame_count))
        if playing:
            self.playback.play()

    def _glide(self) -> None:
        """Paint as often as the display does, while anything moves and somebody sees it."""
        moving = any(camera is not Camera.STATIC_SHOT for one in self._moves for camera in one)
        if moving and self.playback.playing and self.isVisible():
            self._painting.start()
        else:
            self._painting.stop()

    def _step(self) -> None:
        """Gliding, the next painted frame is a moment away: painted here too, it would be twice."""
        if not self._painting.isActive():
            self._move()

    def _move(self) -> None:
        frames = self.playback.frames
        if isinstance(frames, DraftFrames):
            self._draft_view.set_moment(frames.part_of(self.playback.moment))

    def _look_again(self) -> None:
        """It is looked at in another size, or closer."""
        self._place_note()
        if self.isVisible():
            self._sharpening.start()

    def _sharpen(self) -> None:
        """Where what is painted is coarser than the screen shows it; unseen, it can wait."""
        if self._still is None or self._still.whole.isNull() or not self.isVisible():
            return
        view = self._draft_view
        shown = view.picture_rect().width() * view.devicePixelRatioF() * DETAIL
        width = min(round(shown), self._still.frame_size.width(), _WIDEST)
        if view.image.width() < width * _ENOUGH or view.image.width() > width / _ENOUGH:
            self._copy.sharpen(self._still, width)

    def _show_sharp(self, image: QImage) -> None:
        if self._still is not None:
            self._draft_view.set_still(image, self._still.frame_size)

    def _tell(self) -> None:
        """What will be cut off, if that is asked for; that nothing moves, if nothing does."""
        cut, shown = cut_off(drafted(self._moves)), self.deeds.edges.isChecked()
        self._draft_view.show_edges(cut.stays if shown else None)
        there = self._still is not None and not self._still.whole.isNull()
        left_out = self._still.left_out if self._still is not None else 0.0
        self.note.show_still(there and not self._moves)
        self.note.show_edges(edge_words(cut, left_out) if shown and there else "")
        self._place_note()

    def _place_note(self) -> None:
        view = self._draft_view
        where = view.picture_rect() & QRectF(view.rect())
        self.note.move_to(where.bottomLeft().toPoint(), round(where.width()))
