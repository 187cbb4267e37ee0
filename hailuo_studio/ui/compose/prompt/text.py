"""The prompt's text field: exactly what is sent, with chips drawn below its commands."""

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolTip

from hailuo_studio.ui.compose.prompt.chips import Chip, chips
from hailuo_studio.ui.compose.prompt.ink import Ink, paint_chips
from hailuo_studio.ui.drops import sources_of
from hailuo_studio.ui.labels import tip


class PromptText(QPlainTextEdit):
    """Files and links are stills, not text: dropped ones are left to the window, pasted ones are
    announced. `edited` with the whole text when it is another one; `rested` when what is done
    next shall not count as one run with what was done last. It keeps no history of its own."""

    edited = Signal(str)
    rested = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    files_given = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setUndoRedoEnabled(False)
        self._ink = Ink(self.document())
        # What is shown may not be what was given: other line ends, for example.
        self._known = self._shown = self._coloured = ""
        self._quiet = False
        self._at = 0
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._moved)

    @property
    def chips(self) -> tuple[Chip, ...]:
        return self._ink.chips

    @property
    def chip_here(self) -> Chip | None:
        """The one the cursor is inside of."""
        at = self.textCursor().position()
        return next((chip for chip in self.chips if chip.start < at < chip.end), None)

    def show_text(self, text: str) -> None:
        """Announces nothing. Only what differs is replaced, the cursor is behind it."""
        if text == self._shown:
            return
        self._shown = text
        old = self.toPlainText()
        start = _alike(old, text)
        end = _alike(old[start:][::-1], text[start:][::-1])
        cursor = self.textCursor()
        cursor.setPosition(_utf16(old[:start]))
        cursor.setPosition(_utf16(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        self._quiet = True
        cursor.insertText(text[start : len(text) - end])
        self._quiet = False
        self.setTextCursor(cursor)

    def replace(self, start: int, end: int, words: str, *, back: int = 0) -> None:
        """Put words in the place of a part of the text, as one edit; the cursor is `back`
        characters before their end."""
        self.rested.emit()
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        cursor.setPosition(cursor.position() - back)
        self.setTextCursor(cursor)
        self.rested.emit()

    def insert(self, words: str) -> None:
        """At the cursor, with a blank before it where there is none."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        before = self.document().characterAt(start - 1) if start else " "
        self.replace(start, end, words if str(before).isspace() else f" {words}")

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not sources_of(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if sources := sources_of(source):
            self.files_given.emit(sources)
            return
        self.rested.emit()
        super().insertFromMimeData(source)
        self.rested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The usual one, its first two for the history of the whole room."""
        menu: QMenu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        old = menu.actions()[:2]
        for words, wanted in (
            (self.tr("Undo"), self.undo_wanted),
            (self.tr("Redo"), self.redo_wanted),
        ):
            action = menu.addAction(words)
            action.triggered.connect(wanted)
            menu.insertAction(old[0], action)
        for action in old:
            menu.removeAction(action)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        paint_chips(painter, self, self.chips)
        painter.end()
        super().paintEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), tip(self.why_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme has another ink."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._ink.rehighlight()

    def why_at(self, point: QPoint) -> str:
        """What there is to say about the chip at this point; empty for nothing."""
        at = self.cursorForPosition(point).position()
        here = [chip.why for chip in self.chips if chip.start <= at <= chip.end]
        return "\n".join(filter(None, here))

    def _changed(self) -> None:
        """Colouring it counts as a change for Qt."""
        text = self.toPlainText()
        self._at = self.textCursor().position()
        if text == self._known:
            self._colour()
            return
        self._known = text
        self._colour()
        if not self._quiet:
            self._shown = text
            self.edited.emit(text)

    def _moved(self) -> None:
        """Also while something is typed, before the text counts as changed."""
        if self.toPlainText() != self._known:
            return
        if self.textCursor().position() != self._at:
            self._at = self.textCursor().position()
            self.rested.emit()
        self._colour()

    def _colour(self) -> None:
        found = self._ink.chips
        if self._known != self._coloured:
            self._coloured = self._known
            found = chips(self._known)
        at = self.textCursor().position()
        here = next((one for one in found if one.start < at < one.end), None)
        self._ink.show_chips(found, here)


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = zip(one, other, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
