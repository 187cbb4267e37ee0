"""The columns of Create: strip, stage over compose panel, queue; the queue may be elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from hailuo_studio.ui.queue.panel import LEAST_WIDTH, QueuePanel
from hailuo_studio.ui.queue.strip import WIDTH as STRIP_WIDTH

_STRIP = 264
_QUEUE = 368


class CreateColumns(QSplitter):
    def __init__(self, strip: QWidget, compose: QWidget, queue: QueuePanel) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._queue = queue
        self._queue_width = _QUEUE
        middle = QWidget()
        middle.setObjectName("windowBody")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self._stage_frame(), 1)
        column.addWidget(compose)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for panel, least in ((strip, 240), (middle, 560), (queue, LEAST_WIDTH)):
            panel.setMinimumWidth(least)
            self.addWidget(panel)
        self.setSizes([_STRIP, 808, _QUEUE])
        self.setStretchFactor(1, 1)
        queue.collapsed.connect(self.give_room)

    def put_stage(self, stage: QWidget) -> None:
        self._around.addWidget(stage)

    @property
    def widths(self) -> list[int]:
        """The queue's as if it were not folded."""
        left, middle, right = self.sizes()
        width = self._queue_width if self._queue.is_collapsed else right
        return [left, middle + right - width, width]

    def take_queue(self) -> None:
        """The queue is in this room again."""
        if self._queue.parentWidget() is not self:
            self.addWidget(self._queue)
            left, middle, right = self.sizes()
            self.setSizes([left, middle + right - self._queue_width, self._queue_width])
            if self._queue.is_collapsed:
                self.give_room(True)

    def give_room(self, small: bool) -> None:
        """The stage takes the room; the queue gets back what it had."""
        if self._queue.parentWidget() is not self:
            return
        left, middle, right = self.sizes()
        if small:
            self._queue_width = right
        width = STRIP_WIDTH if small else self._queue_width
        self.setSizes([left, middle + right - width, width])

    def _stage_frame(self) -> QFrame:
        """Room around the stage in the picture's own surround."""
        frame = QFrame()
        frame.setObjectName("stageFrame")
        self._around = QVBoxLayout(frame)
        self._around.setContentsMargins(16, 8, 16, 8)
        return frame
