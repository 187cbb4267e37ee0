"""What mouse, wheel and fingers do to a view of moving pictures."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture

from hailuo_studio.ui.stage.picture_view import PictureView

_DEGREES_TO_DOUBLE = 60.0
_WHEEL_UNITS = 8.0  # Qt counts eighths of a degree


class Touch(QObject):
    """A press without a drag is `clicked`; a drag scrubs, with the middle button or Ctrl it moves
    the picture; wheel and pinch look closer. `scrubbed` carries how far the hand is from where
    it came down, in widths of the view."""

    clicked = Signal()
    scrub_began = Signal()
    scrubbed = Signal(float)
    scrub_ended = Signal()

    def __init__(self, view: PictureView, taken: Callable[[QPointF], bool] | None = None) -> None:
        """`taken` tells of a place where the view itself is dragged."""
        super().__init__(view)
        self._view = view
        self._taken = taken
        self._pressed: QPointF | None = None
        self._panned: QPointF | None = None
        self._scrubbing = False
        view.grabGesture(Qt.GestureType.PinchGesture)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = False
        match event.type():
            case QEvent.Type.MouseButtonPress | QEvent.Type.MouseButtonDblClick:
                assert isinstance(event, QMouseEvent)
                done = self._press(event)
            case QEvent.Type.MouseMove:
                assert isinstance(event, QMouseEvent)
                done = self._move(event.position())
            case QEvent.Type.MouseButtonRelease:
                done = self._release()
            case QEvent.Type.Wheel:
                assert isinstance(event, QWheelEvent)
                done = self._wheel(event)
            case QEvent.Type.NativeGesture:
                assert isinstance(event, QNativeGestureEvent)
                done = self._native(event)
            case QEvent.Type.Gesture:
                assert isinstance(event, QGestureEvent)
                done = self._pinch(event)
        return done

    def _press(self, event: QMouseEvent) -> bool:
        at, button = event.position(), event.button()
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if button == Qt.MouseButton.MiddleButton or (button == Qt.MouseButton.LeftButton and ctrl):
            self._panned = at
            return True
        if button != Qt.MouseButton.LeftButton or (self._taken and self._taken(at)):
            return False
        self._pressed = at
        return True

    def _move(self, at: QPointF) -> bool:
        if self._panned is not None:
            self._view.pan(at - self._panned)
            self._panned = at
            return True
        if self._pressed is None:
            return False
        way = at - self._pressed
        if not self._scrubbing and way.manhattanLength() >= QApplication.startDragDistance():
            self._scrubbing = True
            self.scrub_began.emit()
        if self._scrubbing:
            self.scrubbed.emit(way.x() / max(1, self._view.width()))
        return True

    def _release(self) -> bool:
        if self._panned is not None:
            self._panned = None
            return True
        if self._pressed is None:
            return False
        self._pressed = None
        if self._scrubbing:
            self._scrubbing = False
            self.scrub_ended.emit()
        else:
            self.clicked.emit()
        return True

    def _wheel(self, event: QWheelEvent) -> bool:
        turned = event.angleDelta()
        if abs(turned.x()) > abs(turned.y()):
            self._view.pan(QPointF(turned.x() / 2, 0))
        else:
            degrees = turned.y() / _WHEEL_UNITS
            self._view.zoom_at(2 ** (degrees / _DEGREES_TO_DOUBLE), event.position())
        return True

    def _native(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._view.zoom_at(1 + event.value(), event.position())
        return True

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        where = self._view.mapFromGlobal(pinch.centerPoint().toPoint())
        self._view.zoom_at(pinch.scaleFactor(), QPointF(where))
        return True
