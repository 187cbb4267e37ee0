"""Completion of camera commands as one types: `[` opens it, Enter completes, `,` adds another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from hailuo_studio.core.camera import MOST_COMBINED, named
from hailuo_studio.ui.compose.prompt.bracket_here import Here, bracket_here
from hailuo_studio.ui.compose.prompt.text import PromptText

if TYPE_CHECKING:
    from hailuo_studio.ui.compose.prompt.completion_list import CompletionList

_PAGE = 6
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Completion(QObject):
    """The list lies over the window beside the cursor and never has the focus. After a command
    was completed the cursor waits before the closing bracket: `,` adds another, `]` and Esc step
    behind it, and so does whatever else is typed."""

    def __init__(self, text: PromptText) -> None:
        super().__init__(text)
        self._text = text
        self._waits = False
        self._typed = ""
        self._list: CompletionList | None = None
        text.installEventFilter(self)
        text.textChanged.connect(self._changed)
        text.cursorPositionChanged.connect(self._moved)

    @property
    def popup(self) -> "CompletionList":
        """Made at its first use."""
        if self._list is None:
            from hailuo_studio.ui.compose.prompt.completion_list import CompletionList

            self._list = CompletionList(self._text)
            self._list.view.clicked.connect(self._complete)
        return self._list

    @property
    def is_open(self) -> bool:
        return self._list is not None and self._list.isVisible()

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._end()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, typed = Qt.Key(event.key()), event.text()
        if self.is_open and (taken := self._in_list(key, typed)):
            return taken
        if self._waits and (taken := self._waiting(key, typed)):
            return taken
        self._typed = typed
        return False

    def _in_list(self, key: Qt.Key, typed: str) -> bool:
        if key in _STEPS:
            self.popup.step(_STEPS[key])
        elif key in _ENTER:
            self._complete()
        elif key == Qt.Key.Key_Escape:
            self._end()
        elif typed == "]" and self._here is not None and self._here.closed:
            self._step_out()
        else:
            return False
        return True

    def _waiting(self, key: Qt.Key, typed: str) -> bool:
        here = self._here
        full = here is None or len(here.others) >= MOST_COMBINED - 1
        if typed == "," and not full:
            self._waits = False
            self._text.insertPlainText(", ")
            self._open()
        elif typed == "]" or key in (*_ENTER, Qt.Key.Key_Escape):
            self._step_out()
        elif typed.isprintable() and typed:
            self._step_out()
            if not typed.isspace() and typed not in ",.;:!?":
                self._text.insertPlainText(" ")
            return False
        else:
            self._waits = False
            return False
        return True

    def _complete(self) -> None:
        camera, here = self.popup.camera, self._here
        if camera is None or here is None:
            return
        words = camera.value if here.closed else f"{camera.value}]"
        self._close()
        self._text.replace(here.start, here.end, words, back=0 if here.closed else 1)
        self._waits = True

    def _step_out(self) -> None:
        """Behind the closing bracket."""
        self._end()
        cursor = self._text.textCursor()
        cursor.setPosition(cursor.position() + 1)
        self._text.setTextCursor(cursor)

    def _end(self) -> None:
        self._waits = False
        self._close()

    @property
    def _here(self) -> Here | None:
        return bracket_here(self._text.toPlainText(), self._text.textCursor().position())

    def _changed(self) -> None:
        """`[` and `,` open the list; while it is open, what is typed filters it."""
        typed, self._typed = self._typed, ""
        if typed in ("[", ",") or self.is_open:
            self._open()

    def _moved(self) -> None:
        here = self._here
        if here is None:
            self._end()

    def _open(self) -> None:
        here = self._here
        if here is None or len(here.others) >= MOST_COMBINED or named(here.typed) is not None:
            self._close()
            return
        if self.popup.fill(here.typed, here.others):
            rect = self._text.cursorRect()
            self.popup.show_at(rect.topLeft(), rect.bottomLeft())
        else:
            self._close()
