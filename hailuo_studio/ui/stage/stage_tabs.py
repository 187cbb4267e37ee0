"""The tabs above the picture: still, what is sent of it, draft, each take with its state."""

from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QTabBar, QWidget

_HEIGHT = 32
_PADDING = 12
_LINE = 2


class Kind(Enum):
    STILL = "still"
    SENT = "sent"
    DRAFT = "draft"
    TAKE = "take"


class StageTake(NamedTuple):
    """A take as the stage shows it: `clip` once there is one, `state` a word for a person."""

    id: str
    label: str
    clip: Path | None
    state: str


class StageTabs(QTabBar):
    """`chosen` when a person picks a tab."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Still, draft and takes"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._takes: list[StageTake] = []
        self.addTab(self.tr("Still"))
        self.addTab(self.tr("As sent"))
        self.setTabToolTip(1, self.tr("Exactly the picture that the service will get."))
        self.addTab(self.tr("Draft · free"))
        self.setTabToolTip(2, self.tr("The still, moved by the camera commands. Costs nothing."))
        self._first_take = self.count()
        self.currentChanged.connect(self.chosen)

    @property
    def kind(self) -> Kind:
        return tuple(Kind)[min(self.currentIndex(), self._first_take)]

    @property
    def take(self) -> StageTake | None:
        """The take whose tab is shown."""
        if self.kind is not Kind.TAKE:
            return None
        return self._takes[self.currentIndex() - self._first_take]

    @property
    def newest_take(self) -> str:
        """Its id; empty without one."""
        return self._takes[-1].id if self._takes else ""

    def pick(self, kind: Kind) -> None:
        """As a person picks a tab; of takes the newest."""
        last = self.count() - 1
        self.setCurrentIndex(last if kind is Kind.TAKE else tuple(Kind).index(kind))

    def show_kind(self, kind: Kind) -> None:
        """Show the tab of the still, of the sent picture or of the draft."""
        with QSignalBlocker(self):
            self.setCurrentIndex(tuple(Kind).index(kind))

    def show_take(self, take_id: str) -> bool:
        """Show that take's tab; False when there is none."""
        for number, take in enumerate(self._takes):
            if take.id == take_id:
                with QSignalBlocker(self):
                    self.setCurrentIndex(self._first_take + number)
                return True
        return False

    def set_takes(self, takes: Iterable[StageTake]) -> None:
        """The same take stays shown; when it is gone, the still is."""
        before = self.take
        with QSignalBlocker(self):
            self._takes = list(takes)
            wanted = self._first_take + len(self._takes)
            while self.count() > wanted:
                self.removeTab(self.count() - 1)
            while self.count() < wanted:
                self.addTab("")
            for index, take in enumerate(self._takes, self._first_take):
                words = f"{take.label} · {take.state}"
                self.setTabText(index, take.label if take.clip else words)
                self.setAccessibleTabName(index, words)
                self.setTabToolTip(index, words)
        if before is not None and not self.show_take(before.id):
            self.show_kind(Kind.STILL)

    def tabSizeHint(self, index: int) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.tabText(index))
        return QSize(words + 2 * _PADDING, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words alone, the shown one underlined: the picture below keeps the eye."""
        painter = QPainter(self)
        colors = self.palette()
        for index in range(self.count()):
            shown = index == self.currentIndex()
            role = QPalette.ColorRole.WindowText if shown else QPalette.ColorRole.PlaceholderText
            painter.setPen(colors.color(role))
            where = self.tabRect(index)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, self.tabText(index))
            if shown:
                painter.fillRect(self._underline(where), colors.color(role))
                if self.hasFocus():
                    painter.setPen(colors.color(QPalette.ColorRole.Highlight))
                    painter.drawRoundedRect(where.adjusted(2, 4, -3, -5), 4, 4)
        painter.end()

    def _underline(self, where: QRect) -> QRect:
        return QRect(
            where.left() + _PADDING,
            where.bottom() - _LINE,
            where.width() - 2 * _PADDING,
            _LINE,
        )
