"""The queue folded to the window's edge: what is done, and whether something needs a person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

WIDTH = 56


class QueueStrip(QWidget):
    """`opened` when a person wants the whole queue back."""

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queueStrip")
        self.setAccessibleName(self.tr("Queue"))
        self.open = IconButton(
            "caret-double-left", self.tr("Show the queue"), kind="plain", name="queueOpen"
        )
        self.done = label(kind="small", name="stripDone")
        self.needs = label(kind="badge", name="stripNeeds")
        self.open.clicked.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(8)
        centre = Qt.AlignmentFlag.AlignHCenter
        for widget in (self.open, self.needs, self.done):
            column.addWidget(widget, 0, centre)
        column.addStretch()

    def show_counts(self, ended: int, takes: int, needs: int) -> None:
        self.done.setText(f"{ended}/{takes}" if takes else "")
        words = self.tr("{0} of {1}").format(ended, takes)
        self.done.setAccessibleName(words)
        self.done.setToolTip(words)
        self.needs.setText(str(needs))
        self.needs.setToolTip(self.tr("Needs you"))
        self.needs.setAccessibleName(self.tr("{0} need you").format(needs))
        self.needs.setVisible(needs > 0)
