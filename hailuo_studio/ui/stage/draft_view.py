"""Paints the framed still as the camera sees it, through one affine map a frame."""

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QImage, QPainter, QResizeEvent, QTransform

from hailuo_studio.core.framing import Box
from hailuo_studio.media.cut_off import view_box
from hailuo_studio.media.motion import Moves, Pose, affine, drafted, pose
from hailuo_studio.ui.stage.edge_shade import paint_edges
from hailuo_studio.ui.stage.picture_view import PictureView


class DraftView(PictureView):
    """`resized` when another size of the picture may be wanted."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._moves: Moves = drafted(())
        self._moment = 0.0
        self._pose = Pose()
        self._size = QSize()
        self._stays: Box | None = None

    @property
    def pose(self) -> Pose:
        """Where the camera stands."""
        return self._pose

    def picture_size(self) -> QSize:
        """The frame in the still's own pixels, whatever copy of it is painted."""
        return self._size if not self._image.isNull() else QSize()

    def set_still(self, image: QImage, size: QSize) -> None:
        """A copy of the framed still, and the frame's own size."""
        self._size = size
        self.set_image(image)

    def set_moves(self, moves: Moves) -> None:
        self._moves = moves
        self._stand()

    def set_moment(self, moment: float) -> None:
        """0…1 of the clip."""
        self._moment = moment
        self._stand()

    def show_edges(self, stays: Box | None) -> None:
        """Shade all but this part of the still (fractions of it); None shades nothing."""
        self._stays = stays
        self.update()

    def paint_picture(self, painter: QPainter, where: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        out = (where.size() * ratio).toSize()
        still = self._image.width(), self._image.height()
        a, b, c, d, e, f = affine(self._pose, still, (out.width(), out.height()))
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
        if self._stays is not None:
            paint_edges(painter, where, self._on_screen(self._stays, where))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def _stand(self) -> None:
        """What stands still is not painted again."""
        place = pose(self._moves, self._moment)
        if place != self._pose:
            self._pose = place
            self.update()

    def _on_screen(self, box: Box, where: QRectF) -> QRectF:
        """Where that part of the still lies in the view now."""
        left, top, right, bottom = view_box(self._pose)
        across, down = where.width() / (right - left), where.height() / (bottom - top)
        corner = where.topLeft() + QPointF((box[0] - left) * across, (box[1] - top) * down)
        return QRectF(corner.x(), corner.y(), (box[2] - box[0]) * across, (box[3] - box[1]) * down)
