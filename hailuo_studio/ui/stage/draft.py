"""The draft: the still moved live by the shot's camera commands. Nothing is encoded or charged."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QWidget

from hailuo_studio.media.motion import Moves, affine, pose
from hailuo_studio.ui.stage.picture_view import PictureView
from hailuo_studio.ui.stage.screen import Screen
from hailuo_studio.ui.stage.touch import Touch

FPS = 25


@dataclass(frozen=True, slots=True)
class DraftFrames:
    """The times of a clip that is never filmed: 25 frames a second, all there from the start."""

    seconds: float

    @property
    def frame_count(self) -> int:
        return round(self.seconds * FPS)

    @property
    def loaded(self) -> int:
        return self.frame_count

    @property
    def done(self) -> bool:
        return True

    def time_of(self, index: int) -> float:
        return index / FPS

    def frame_at(self, seconds: float) -> int:
        return min(max(0, int(seconds * FPS + 1e-6)), self.frame_count - 1)


class DraftView(PictureView):
    """Paints the still through one affine map a frame."""

    def __init__(self) -> None:
        super().__init__()
        self._moves: Moves = ()
        self._t = 0.0

    def set_moves(self, moves: Moves) -> None:
        self._moves = moves
        self.update()

    def set_moment(self, t: float) -> None:
        """`t` is 0…1 of the clip."""
        self._t = t
        self.update()

    def paint_picture(self, painter: QPainter, where: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        out: QSize = (where.size() * ratio).toSize()
        still = self._image.width(), self._image.height()
        a, b, c, d, e, f = affine(pose(self._moves, self._t), still, (out.width(), out.height()))
        shown, possible = QTransform(a, d, b, e, c, f).inverted()
        if not possible:
            return
        painter.save()
        painter.setClipRect(where)
        painter.translate(where.topLeft())
        painter.scale(1 / ratio, 1 / ratio)
        painter.setTransform(shown, combine=True)
        painter.drawImage(0, 0, self._image)
        painter.restore()


class Draft(Screen):
    """Plays and loops like a take, and says on the picture what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._draft_view = DraftView()
        super().__init__(self._draft_view, (self._draft_view,), parent)
        self.watch(Touch(self._draft_view))
        self.setObjectName("draft")
        self.setAccessibleName(self.tr("Draft"))
        self._draft_view.set_badge(self.tr("DRAFT: camera only"))
        self.playback.frame_changed.connect(self._move)

    def set_still(self, image: QImage) -> None:
        """The still as it is framed for the shot; a null image shows nothing."""
        self._draft_view.set_image(image)

    def set_moves(self, moves: Moves, seconds: float) -> None:
        """The camera commands in order and the length of the clip; changes show at once."""
        self._draft_view.set_moves(moves)
        frames = self.playback.frames
        if frames is None or frames.seconds != seconds:
            self.playback.set_frames(DraftFrames(seconds))
        words = self.tr("DRAFT: camera only")
        if not moves:
            words = self.tr("DRAFT: camera only · no move in the prompt yet")
        self._draft_view.set_badge(words)

    def _move(self, index: int) -> None:
        frames = self.playback.frames
        if frames is not None:
            self._draft_view.set_moment(index / max(1, frames.frame_count - 1))
