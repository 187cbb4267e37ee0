"""Half a minute to say no before the computer sleeps."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.sheet import Sheet

SECONDS = 30


class Countdown(Sheet):
    """`due` when nobody said no; closing it in any way says no. `second` is a second's length in
    milliseconds."""

    due = Signal()

    def __init__(self, over: QWidget, second: int = 1000) -> None:
        super().__init__("sleepSheet", self.tr("All takes are done"), over, width=440)
        self._left = SECONDS
        self._tick = QTimer(self, interval=second)
        self._tick.timeout.connect(self._count)
        self.words = label(wrap=True, name="sleepWords")
        no, now = self.tr("Stay awake"), self.tr("Sleep now")
        self.no = IconButton("", no, text=no, name="stayAwake")
        self.now = IconButton("moon", now, text=now, name="sleepNow")
        self.no.clicked.connect(self.close_sheet)
        self.now.clicked.connect(self._sleep)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.now)
        row.addWidget(self.no)
        self.body.addWidget(self.words)
        self.body.addSpacing(8)
        self.body.addLayout(row)

    def begin(self) -> None:
        self._left = SECONDS
        self._say()
        self.open_sheet()
        self._tick.start()

    def first_focus(self) -> QWidget:
        return self.no

    def close_sheet(self) -> None:
        self._tick.stop()
        super().close_sheet()

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0:
            self._say()
        else:
            self._sleep()

    def _sleep(self) -> None:
        self.close_sheet()
        self.due.emit()

    def _say(self) -> None:
        several = self.tr("The computer goes to sleep in {0} seconds.").format(self._left)
        words = several if self._left > 1 else self.tr("The computer goes to sleep in 1 second.")
        self.words.setText(words)
        self.words.setAccessibleName(words)
