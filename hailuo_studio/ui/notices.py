"""Messages with an action, floating over the stage: nothing below them moves."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hailuo_studio.ui import direction
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.labels import label

_MOST = 4
_WIDTH = 560
_TOP = 104
PASSING = 10_000


class Notice(QFrame):
    """A sentence or a few; `act` is called at most once."""

    def __init__(
        self, text: str, action: str, act: Callable[[], object] | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("kind", "bar")
        self.setAccessibleName(text)
        self.text = text
        self._act = act
        row = QHBoxLayout(self)
        direction.set_margins(row, 12, 6, 4, 6)
        row.setSpacing(8)
        row.addWidget(label(text, wrap=True), 1)
        if act is not None:
            button = IconButton("", action, text=action, kind="plain", name="noticeAction")
            button.clicked.connect(self._do)
            row.addWidget(button)
        close = IconButton("x", self.tr("Dismiss"), kind="plain", name="noticeClose")
        close.clicked.connect(self.leave)
        row.addWidget(close)

    def leave(self) -> None:
        self._act = None
        self.hide()
        self.deleteLater()

    def _do(self) -> None:
        act = self._act
        self.leave()
        if act is not None:
            act()


class Notices(QWidget):
    """Lies over its parent where the `picture` is: nothing that is read or pressed beside it is
    covered. As tall as it needs; keeps the last few."""

    def __init__(self, parent: QWidget, picture: Callable[[], QWidget | None]) -> None:
        super().__init__(parent)
        self._over = parent
        self._picture = picture
        self.setObjectName("noticeBar")
        self.setAccessibleName(self.tr("Notices"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        parent.installEventFilter(self)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        act: Callable[[], object] | None = None,
        *,
        passing: bool = False,
    ) -> Notice:
        """Show a line; `passing` ones leave by themselves. The same line is not said twice."""
        for notice in self.shown:
            if notice.text == text:
                notice.leave()
        for notice in self.shown[: max(0, len(self.shown) - _MOST + 1)]:
            notice.leave()
        notice = Notice(text, action, act, self)
        notice.destroyed.connect(self._fit)
        self._column.addWidget(notice)
        if passing:
            QTimer.singleShot(PASSING, notice, notice.leave)
        notice.show()
        self._fit()
        return notice

    @property
    def shown(self) -> list[Notice]:
        return [n for n in self.findChildren(Notice) if not n.isHidden()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        parent, picture = self._over, self._picture() or self._over
        left = picture.mapTo(parent, QPoint()).x()
        width = min(_WIDTH, picture.width() - 32)
        self.setVisible(bool(self.shown))
        self._column.invalidate()
        height = self._column.heightForWidth(width)
        self.setGeometry(left + (picture.width() - width) // 2, _TOP, width, height)
        self.raise_()
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
