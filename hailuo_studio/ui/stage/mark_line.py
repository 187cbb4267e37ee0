"""What was noticed in a clip: a line of words below its player, and ticks on its scrubber."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSlider, QStyle, QWidget

from hailuo_studio.core.library import Mark
from hailuo_studio.ui.labels import label, tip
from hailuo_studio.ui.mark_words import kind_words, mark_words
from hailuo_studio.ui.tokens import CONTROL, STEP

_TICK = 3.0


class MarkTicks(QWidget):
    """Lies over a slider and takes no part in what the mouse does there."""

    def __init__(self, scrubber: QSlider) -> None:
        super().__init__(scrubber)
        self._scrubber = scrubber
        self._marks: Sequence[Mark] = ()
        self.setObjectName("markTicks")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        scrubber.installEventFilter(self)
        self.resize(scrubber.size())
        self.show()

    def show_marks(self, marks: Sequence[Mark]) -> None:
        self._marks = marks
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.resize(self._scrubber.size())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._marks or self._scrubber.maximum() < 1:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(self.foregroundRole()))
        for mark in self._marks:
            left, right = self._x_of(mark.first), self._x_of(mark.last)
            width = max(_TICK, right - left)
            painter.drawRoundedRect(QRectF(left - _TICK / 2, 1, width, _TICK), 1, 1)
        painter.end()

    def _x_of(self, frame: int) -> float:
        """The middle of the handle when it stands on that frame."""
        slider = self._scrubber
        handle = slider.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, slider)
        room = slider.width() - handle
        place = QStyle.sliderPositionFromValue(0, slider.maximum(), frame, room)
        return place + handle / 2


class MarkLine(QWidget):
    """`sought` with the first frame (from 0) of the mark a person pressed. As tall with marks as
    without, so that nothing moves when they arrive. `scrubber` shows them too, if there is one."""

    sought = Signal(int)

    def __init__(self, scrubber: QSlider | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("markLine")
        self.setAccessibleName(self.tr("What was noticed"))
        self.setFixedHeight(CONTROL)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._ticks = MarkTicks(scrubber) if scrubber is not None else None
        self._marks: tuple[Mark, ...] | None = None
        self._buttons: list[QPushButton] = []
        self._words = label("", "quiet", name="markWords")
        self._rest = label("", "quiet", name="markRest")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(STEP // 2)
        self._row.addWidget(self._words)
        self._row.addWidget(self._rest)
        self._row.addStretch()
        self.show_marks(None)

    def show_marks(self, marks: tuple[Mark, ...] | None) -> None:
        """None: nobody looked through the clip yet."""
        self._marks = marks
        if self._ticks is not None:
            self._ticks.show_marks(marks or ())
        for button in self._buttons:
            button.deleteLater()
        self._buttons = [self._button(mark) for mark in marks or ()]
        for place, button in enumerate(self._buttons, start=1):
            self._row.insertWidget(place, button)
        words = self.tr("Noticed:") if marks else ""
        if marks is not None and not marks:
            words = self.tr("Nothing noticed")
        self._words.setText(words)
        spoken = ", ".join(mark_words(mark) for mark in marks or ())
        self.setAccessibleDescription(f"{words} {spoken}".strip())
        self._fit()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        """As many marks as there is room for; the others are counted, and named by a tooltip."""
        room = self.width() - self._words.sizeHint().width() - STEP * 6
        hidden = []
        for button, mark in zip(self._buttons, self._marks or (), strict=True):
            room -= button.sizeHint().width() + STEP // 2
            fits = room >= 0 or button is self._buttons[0]
            button.setVisible(fits)
            if not fits:
                hidden.append(mark_words(mark))
        self._rest.setText(self.tr("+{0} more").format(len(hidden)) if hidden else "")
        self._rest.setToolTip(tip("\n".join(hidden)))

    def _button(self, mark: Mark) -> QPushButton:
        button = QPushButton(mark_words(mark))
        button.setObjectName("mark")
        button.setProperty("kind", "plain")
        button.setAutoDefault(False)
        kind = kind_words(mark.kind)
        button.setToolTip(tip(self.tr("{0}: go to frame {1}").format(kind, mark.first + 1)))
        button.clicked.connect(partial(self._go, mark.first))
        return button

    def _go(self, frame: int, *carried: object) -> None:
        self.sought.emit(frame)
