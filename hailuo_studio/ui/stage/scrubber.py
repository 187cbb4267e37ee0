"""A slider over the frames of a clip: a press anywhere goes there, dragging follows. Below it
lies what part of the clip is played, its ends to be dragged."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPolygonF
from PySide6.QtWidgets import QSlider, QStyle, QWidget

from hailuo_studio.ui import direction

_BAND = 8  # pixels at the bottom that belong to the range
_REACH = 9  # pixels beside an end that still take hold of it
_END = 7.0
_FAINT = 110  # of 255: while all of it is played


class Scrubber(QSlider):
    """`sought` carries the frame a person asked for, `range_dragged` the first and last frame to
    play; setting either from outside emits nothing."""

    sought = Signal(int)
    range_dragged = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        direction.keep(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Position in the clip"))
        self.setMinimumHeight(32)
        self._first, self._last, self._whole = 0, 0, True
        self._held: str | None = None
        self.actionTriggered.connect(self._asked)

    def show_range(self, first: int, last: int, whole: bool) -> None:
        if (first, last, whole) != (self._first, self._last, self._whole):
            self._first, self._last, self._whole = first, last, whole
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._held = self._end_at(event.position())
        if self._held is None:
            self.setSliderDown(True)
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._drag(self._frame_at(event.position().x()))
        elif self.isSliderDown():
            self._go(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.setSliderDown(False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On the range's band: the whole clip again."""
        if event.position().y() >= self.height() - _BAND and not self._whole:
            self.range_dragged.emit(0, self.maximum())
        else:
            self.mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isEnabled() or self.maximum() < 1:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = self.palette().color(QPalette.ColorRole.Text)
        ink.setAlpha(_FAINT if self._whole else ink.alpha())
        painter.setBrush(ink)
        left, right, bottom = self._x_of(self._first), self._x_of(self._last), self.height() - 1.0
        if not self._whole:
            painter.drawRect(QRectF(left, bottom - 2, right - left, 2))
        for x, way in ((left, 1), (right, -1)):
            painter.drawPolygon(
                QPolygonF([
                    QPointF(x, bottom),
                    QPointF(x, bottom - _END - 1),
                    QPointF(x + way * _END, bottom),
                ])
            )  # fmt: skip
        painter.end()

    def _go(self, event: QMouseEvent) -> None:
        self.setValue(self._frame_at(event.position().x()))
        self.sought.emit(self.value())

    def _drag(self, frame: int) -> None:
        if self._held == "first":
            first, last = min(frame, self._last), self._last
        else:
            first, last = self._first, max(frame, self._first)
        if (first, last) != (self._first, self._last):
            self.range_dragged.emit(first, last)
            self.sought.emit(first if self._held == "first" else last)

    def _end_at(self, at: QPointF) -> str | None:
        if at.y() < self.height() - _BAND:
            return None
        far = {"first": abs(at.x() - self._x_of(self._first)),
               "last": abs(at.x() - self._x_of(self._last))}  # fmt: skip
        nearest = min(far, key=lambda end: far[end])
        return nearest if far[nearest] <= _REACH else None

    def _frame_at(self, x: float) -> int:
        handle = self._handle
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), round(x) - handle // 2, self.width() - handle
        )

    def _x_of(self, frame: int) -> float:
        handle = self._handle
        place = QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), frame, self.width() - handle
        )
        return place + handle / 2

    @property
    def _handle(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self)

    def _asked(self, action: int) -> None:
        """The wheel and assistive tools move the slider by actions."""
        self.sought.emit(self.sliderPosition())
