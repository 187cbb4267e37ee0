"""Above the queue: how far it is, and what concerns all of it; and what is there before anything
was asked for."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hailuo_studio.ui import direction
from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label


class QueueHead(QWidget):
    """Its parts are the panel's to fill and to connect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = label(kind="small", name="queueSummary")
        self.checker = IconButton(
            "arrows-clockwise", self.tr("Check all now"), kind="plain", name="checkAll"
        )
        self.pauser = IconButton("pause", self.tr("Pause"), kind="plain", name="pauseButton")
        self.closer = IconButton(
            "caret-double-right", self.tr("Fold the queue away"), kind="plain", name="queueFold"
        )
        teach(self.checker, "queue.check-all")
        teach(self.pauser, "queue.pause")
        teach(self.closer, "queue-fold")
        row = QHBoxLayout(self)
        direction.set_margins(row, 16, 12, 8, 4)
        row.setSpacing(8)
        row.addWidget(label(self.tr("Queue"), "heading"))
        row.addWidget(self.summary)
        row.addStretch()
        for button in (self.checker, self.pauser, self.closer):
            row.addWidget(button)


class EmptyQueue(QWidget):
    """What will be here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = QVBoxLayout(self)
        words.setContentsMargins(16, 8, 16, 16)
        words.setSpacing(8)
        words.addWidget(label(self.tr("Nothing asked for yet"), "heading"))
        said = self.tr("Takes appear here as soon as you generate them, and play when ready.")
        words.addWidget(label(said, "quiet", wrap=True))
        words.addStretch()
