"""Completion of camera commands as one types: `[` opens it, Enter completes, `,` adds another."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout

from hailuo_studio.core.camera import MOST_COMBINED, Camera, named
from hailuo_studio.ui.compose.camera.delegates import ROW, RowDelegate
from hailuo_studio.ui.compose.camera.loop import Loop
from hailuo_studio.ui.compose.camera.model import CAMERA, CameraModel
from hailuo_studio.ui.compose.prompt.bracket_here import Here, bracket_here
from hailuo_studio.ui.compose.prompt.text import PromptText
from hailuo_studio.ui.labels import label

_MOST_ROWS = 6
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_MOST_ROWS,
    Qt.Key.Key_PageDown: _MOST_ROWS,
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
        self.popup = CompletionList(text)
        text.installEventFilter(self)
        text.textChanged.connect(self._changed)
        text.cursorPositionChanged.connect(self._moved)
        self.popup.view.clicked.connect(self._complete)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self._end()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key, typed = Qt.Key(event.key()), event.text()
        if self.popup.isVisible() and (taken := self._in_list(key, typed)):
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
        self.popup.hide()
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
        self.popup.hide()

    @property
    def _here(self) -> Here | None:
        return bracket_here(self._text.toPlainText(), self._text.textCursor().position())

    def _changed(self) -> None:
        """`[` and `,` open the list; while it is open, what is typed filters it."""
        typed, self._typed = self._typed, ""
        if typed in ("[", ",") or self.popup.isVisible():
            self._open()

    def _moved(self) -> None:
        here = self._here
        if here is None:
            self._end()

    def _open(self) -> None:
        here = self._here
        if here is None or len(here.others) >= MOST_COMBINED or named(here.typed) is not None:
            self.popup.hide()
            return
        if self.popup.fill(here.typed, here.others):
            rect = self._text.cursorRect()
            self.popup.show_at(rect.topLeft(), rect.bottomLeft())
        else:
            self.popup.hide()


class CompletionList(QFrame):
    """As tall as what it shows, above the line or below it, wherever there is room."""

    def __init__(self, text: PromptText) -> None:
        super().__init__(text)
        self._text = text
        self.setObjectName("cameraCompletion")
        self.setAccessibleName(self.tr("Camera commands that fit"))
        self.setProperty("kind", "popup")
        self._model = CameraModel(self)
        self.view = QListView()
        self.view.setObjectName("completionList")
        self.view.setAccessibleName(self.tr("Camera commands that fit"))
        self.view.setModel(self._model)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setItemDelegate(RowDelegate(Loop(self.view.viewport()), self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = self.tr("Enter completes  ·  , adds another  ·  ] ends")
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.view)
        column.addWidget(label(hint, "small"))
        self.hide()

    @property
    def camera(self) -> Camera | None:
        """The one that is marked."""
        index = self.view.currentIndex()
        return Camera(index.data(CAMERA)) if index.isValid() else None

    def fill(self, typed: str, without: tuple[Camera, ...]) -> bool:
        """Whether anything fits."""
        self._model.filter(typed, without)
        self.view.setCurrentIndex(self._model.index(0))
        return self._model.rowCount() > 0

    def step(self, by: int) -> None:
        count = self._model.rowCount()
        row = self.view.currentIndex().row() + by
        row = row % count if abs(by) == 1 else max(0, min(row, count - 1))
        self.view.setCurrentIndex(self._model.index(row))

    def show_at(self, top: QPoint, bottom: QPoint) -> None:
        """Beside that line of the text, which goes from `top` to `bottom` at the cursor."""
        text, window = self._text, self._text.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        rows = min(self._model.rowCount(), _MOST_ROWS)
        self.view.setFixedSize(ROW.width() + 60, rows * ROW.height() + 4)
        self.adjustSize()
        upper = text.viewport().mapTo(window, top)
        lower = text.viewport().mapTo(window, bottom)
        left = max(8, min(upper.x() - 8, window.width() - self.width() - 8))
        above = upper.y() - self.height() - 4
        self.move(left, above if above >= 8 else lower.y() + 4)
        self.show()
        self.raise_()
