"""Labels and lines in the looks the style sheet knows."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtGui import Qt as TextQt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy


def label(text: str = "", kind: str = "", *, wrap: bool = False, name: str = "") -> QLabel:
    """Plain text always: a file name or a server's words are never markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setObjectName(name)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made


def tip(text: str) -> str:
    """For a tooltip, which has no plain text of its own: some names look like markup to it."""
    if not TextQt.mightBeRichText(text):
        return text
    return "<qt>{}</qt>".format(escape(text).replace("\n", "<br>"))


def rule() -> QFrame:
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


class Elided(QLabel):
    """One line that ends in … where it does not fit; the whole is its tooltip."""

    def __init__(self, text: str = "", kind: str = "", *, name: str = "") -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str) -> None:
        self.setText(text)
        self.setToolTip(tip(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, int(self.alignment()) | Qt.TextFlag.TextSingleLine, shown)
        painter.end()
