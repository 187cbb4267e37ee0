"""The still with its frame on it: dragged, pulled, zoomed and nudged by mouse and keys."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from hailuo_studio.core.framing import WHOLE, Aspect, Box, Framing, moved, zoomed
from hailuo_studio.ui import painting, theme
from hailuo_studio.ui.stage.framing import marks
from hailuo_studio.ui.stage.framing.framed_image import framed_image, turned_image
from hailuo_studio.ui.stage.framing.hand import Change, Hand
from hailuo_studio.ui.stage.framing.handles import Handle, handle_at
from hailuo_studio.ui.stage.picture_view import PictureView

STEP = 0.002
LONG_STEP = 0.02
ZOOM_STEP = 1.02
_TICK = 120.0
_CURSORS = {
    Handle.TOP_LEFT: Qt.CursorShape.SizeFDiagCursor,
    Handle.BOTTOM_RIGHT: Qt.CursorShape.SizeFDiagCursor,
    Handle.TOP_RIGHT: Qt.CursorShape.SizeBDiagCursor,
    Handle.BOTTOM_LEFT: Qt.CursorShape.SizeBDiagCursor,
    Handle.LEFT: Qt.CursorShape.SizeHorCursor,
    Handle.RIGHT: Qt.CursorShape.SizeHorCursor,
    Handle.TOP: Qt.CursorShape.SizeVerCursor,
    Handle.BOTTOM: Qt.CursorShape.SizeVerCursor,
}


class FramingCanvas(PictureView):
    """`edited` with a `Change` for every still that is being edited, `shown` with the framing
    while the hand is still moving, `product_moved` with the product's box (None: no longer any).
    """

    edited = Signal(object)
    shown = Signal(object)
    product_moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._size = (0, 0)
        self._framing = Framing()
        self._world: Box = WHOLE
        self._formats: tuple[Aspect, ...] = ()
        self._product: Box | None = None
        self._ringed = False
        self._locked = False
        self._pads = False
        self._hand: Hand | None = None
        self._turned: tuple[int, int, QImage] = (0, 0, QImage())
        self._filled: tuple[object, QImage] = (None, QImage())

    @property
    def framing(self) -> Framing:
        """As shown, while it is dragged too."""
        return self._framing

    def show_framing(self, size: tuple[int, int], framing: Framing) -> None:
        """`size` is the still's in pixels, before turning."""
        if self._hand is not None and (size, framing) != (self._size, self._hand.before):
            self._hand = None
        if self._hand is None:
            self._size, self._framing = size, framing
            self._fit()

    def show_formats(self, formats: tuple[Aspect, ...], product: Box | None) -> None:
        """The deliverables whose safe frames are drawn, and the product they all must show."""
        self._formats, self._product = formats, product
        self.update()

    def set_manner(self, locked: bool, pads: bool) -> None:
        """`locked` keeps the frame's shape when it is pulled; `pads` lets it leave the picture."""
        self._locked, self._pads = locked, pads

    # Where things are

    def picture_size(self) -> QSize:
        """Of all that is shown: the picture and what of the frame lies beyond it."""
        if self._image.isNull():
            return QSize()
        across, down = self._world[2] - self._world[0], self._world[3] - self._world[1]
        picture = self._turned_picture()
        return QSize(round(picture.width() * across), round(picture.height() * down))

    def frame_rect(self) -> QRectF:
        """Where the frame is painted."""
        return self._on_screen(self._framing.box)

    def _on_screen(self, box: Box) -> QRectF:
        room, world = self.picture_rect(), self._world
        across = room.width() / (world[2] - world[0])
        down = room.height() / (world[3] - world[1])
        return QRectF(
            room.left() + (box[0] - world[0]) * across,
            room.top() + (box[1] - world[1]) * down,
            (box[2] - box[0]) * across,
            (box[3] - box[1]) * down,
        )

    def _fit(self) -> None:
        """Everything in view: the picture, and the frame where it reaches beyond."""
        x0, y0, x1, y1 = self._framing.box
        self._world = (min(0.0, x0), min(0.0, y0), max(1.0, x1), max(1.0, y1))
        self.update()

    def _turned_picture(self) -> QImage:
        key = self._image.cacheKey()
        if self._turned[:2] != (key, self._framing.turns):
            turns = self._framing.turns
            self._turned = (key, turns, turned_image(self._image, turns))
        return self._turned[2]

    # Painting

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = event.reason() in painting.BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ringed = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._ringed:
            painting.ring(self)

    def paint_picture(self, painter: QPainter, where: QRectF) -> None:
        tokens = theme.current()
        frame = self.frame_rect()
        whole = self._on_screen(WHOLE)
        if self._framing.pads:
            painter.drawImage(whole, self._turned_picture())
            painter.fillRect(whole, QColor(tokens.scrim))
            painter.drawImage(frame, self._frame_image(frame))
        else:
            painter.fillRect(whole, QColor(self._framing.colour))
            painter.drawImage(whole, self._turned_picture())
        if self._framing.crop is not None and not self._framing.pads:
            for side in marks.outside(whole, frame):
                painter.fillRect(side, QColor(tokens.scrim))
        self._paint_frame(painter, frame)
        marks.safe_frames(painter, frame, self._formats)
        if self._product is not None and self._formats:
            marks.product(painter, self._on_screen(self._product), self.tr("product"))

    def _frame_image(self, frame: QRectF) -> QImage:
        ratio = self.devicePixelRatioF()
        room = (frame.size() * ratio).toSize()
        key = (self._image.cacheKey(), self._framing, room.width(), room.height())
        if self._filled[0] != key:
            upright = replace(self._framing, turns=0)
            self._filled = (key, framed_image(self._turned_picture(), upright, room))
        return self._filled[1]

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        inner = frame.adjusted(0.5, 0.5, -0.5, -0.5)
        active = self.hasFocus() or self.underMouse() or self._hand is not None
        if self._hand is not None:
            marks.thirds(painter, inner)
        if active or self._framing.crop is not None:
            marks.outline(painter, inner, strong=self._framing.crop is not None)
        if active:
            marks.corners(painter, inner)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(inner.adjusted(-1, -1, 1, 1))

    # The hand

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._image.isNull():
            super().mousePressEvent(event)
            return
        self._hand = self._grasp(event.position())
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._hand is None:
            self._show_cursor(event.position())
            return
        by = self._by(event.position() - self._hand.start)
        if self._hand.product is not None:
            self._product = self._hand.product_at(by)
        else:
            self._framing = self._hand.change(by)(self._size, self._hand.before)
            self.shown.emit(self._framing)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        hand, self._hand = self._hand, None
        if hand is None:
            super().mouseReleaseEvent(event)
            return
        by = self._by(event.position() - hand.start)
        if by == (0.0, 0.0):
            self.update()
        elif hand.product is not None:
            self.product_moved.emit(hand.product_at(by))
        else:
            self._framing = hand.before
            self._edit(hand.change(by))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """One click of the wheel is a few percent; trackpads come in finer steps."""
        if self._image.isNull() or self._hand is not None:
            event.ignore()
            return
        ticks = event.angleDelta().y() / _TICK
        self._edit(lambda size, framing: zoomed(framing, ZOOM_STEP ** (2 * ticks)))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = LONG_STEP if far else STEP
        moves = {
            Qt.Key.Key_Left: (-step, 0.0),
            Qt.Key.Key_Right: (step, 0.0),
            Qt.Key.Key_Up: (0.0, -step),
            Qt.Key.Key_Down: (0.0, step),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._hand is not None:
            self._framing, self._hand = self._hand.before, None
            self.shown.emit(self._framing)
            self._fit()
        elif self._image.isNull() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in moves:
            right, down = moves[key]
            self._edit(lambda size, framing: moved(framing, right, down))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._edit(lambda size, framing: zoomed(framing, ZOOM_STEP))
        elif key == Qt.Key.Key_Minus:
            self._edit(lambda size, framing: zoomed(framing, 1 / ZOOM_STEP))
        else:
            super().keyPressEvent(event)

    def _edit(self, change: Change) -> None:
        self.edited.emit(change)

    def _by(self, distance: QPointF) -> tuple[float, float]:
        whole = self._on_screen(WHOLE)
        return distance.x() / whole.width(), distance.y() / whole.height()

    def _grasp(self, at: QPointF) -> Hand | None:
        product = self._product if self._formats else None
        if product is not None:
            place = self._on_screen(product)
            handle = _handle(place, at)
            if handle is not None or place.contains(at):
                return Hand(at, handle, self._framing, product=product)
        frame = self.frame_rect()
        handle = _handle(frame, at)
        if handle is None and not frame.contains(at):
            return None
        pads = self._pads or self._framing.pads
        return Hand(at, handle, self._framing, self._locked, pads)

    def _show_cursor(self, at: QPointF) -> None:
        hand = None if self._image.isNull() else self._grasp(at)
        if hand is None:
            self.unsetCursor()
        elif hand.handle is not None:
            self.setCursor(_CURSORS[hand.handle])
        else:
            still = self._framing.crop is None and not hand.product is not None
            self.setCursor(Qt.CursorShape.ArrowCursor if still else Qt.CursorShape.SizeAllCursor)


def _handle(rect: QRectF, at: QPointF) -> Handle | None:
    sides = rect.left(), rect.top(), rect.right(), rect.bottom()
    return handle_at(sides, at.x(), at.y())
