"""A button whose words end in … where it has to be narrower than they are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

from hailuo_studio.ui.icon_button import IconButton

_LEAST = 56
# The words' width is rounded; the style has more room around them than that.
_SLACK = 2


class ElidedButton(IconButton):
    """As wide as its words where there is room; the whole words are its tooltip and its name."""

    def __init__(
        self,
        icon_name: str,
        words: str,
        *,
        kind: str = "",
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon_name, words, text=words, kind=kind, name=name, parent=parent)
        self.setToolTip(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().boundedTo(QSize(_LEAST, 1000))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        around = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(option.text)
        option.text = self.fontMetrics().elidedText(
            option.text, Qt.TextElideMode.ElideRight, max(0, self.width() - around + _SLACK)
        )
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
