"""The one bar for all takes that wait."""

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hailuo_studio.engine.views import Banner
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label
from hailuo_studio.ui.queue.banner_words import Remedy, said


class BannerBar(QFrame):
    """`remedy` with what a person wants to do about it."""

    remedy = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bannerBar")
        self.setProperty("kind", "bar")
        self._banner: Banner | None = None
        self.words = label(wrap=True, name="bannerWords")
        self.words.setAccessibleName(self.tr("Why the queue waits"))
        self.buttons: list[IconButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addLayout(self._row)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._say)
        self.hide()

    def show_banner(self, banner: Banner | None) -> None:
        same_kind = banner and self._banner and banner.kind is self._banner.kind
        self._banner = banner
        self.setVisible(banner is not None)
        if banner is None:
            self._tick.stop()
            return
        if not same_kind:
            self._offer(said(banner, time.time()).remedies)
        self._say()
        if banner.until is not None:
            self._tick.start()
        else:
            self._tick.stop()

    def _say(self) -> None:
        if self._banner is not None:
            self.words.setText(said(self._banner, time.time()).text)

    def _offer(self, remedies: tuple[tuple[Remedy, str], ...]) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for remedy, words in remedies:
            button = IconButton("", words, text=words, name=f"remedy {remedy}")
            button.clicked.connect(lambda _=False, remedy=remedy: self.remedy.emit(remedy))
            self._row.addWidget(button)
            self.buttons.append(button)
