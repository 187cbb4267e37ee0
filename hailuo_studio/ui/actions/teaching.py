"""Tooltips that teach a key: "Generate  Ctrl+Return"."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget

from hailuo_studio.ui.actions.listing import command
from hailuo_studio.ui.labels import tip


def teach(widget: QWidget, command_id: str, words: str = "") -> None:
    """Give a button the tooltip of its command. Without `words` it says what the button is called,
    also once that changed, else what the command is called."""
    known = widget.findChild(_Teacher, options=Qt.FindChildOption.FindDirectChildrenOnly)
    teacher = known or _Teacher(widget)
    teacher.learn(command_id, words)


def taught(words: str, command_id: str) -> str:
    """Words with the command's key behind them, where it has one."""
    key = command(command_id).key
    return f"{words}  {key}" if key else words


class _Teacher(QObject):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._id = self._words = ""
        widget.installEventFilter(self)

    def learn(self, command_id: str, words: str) -> None:
        self._id, self._words = command_id, words
        self._say()

    def _say(self) -> None:
        words = self._words or self._widget.accessibleName() or command(self._id).words
        self._widget.setToolTip(tip(taught(words, self._id)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._say()
        return False
