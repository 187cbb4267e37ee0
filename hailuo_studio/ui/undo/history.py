"""The history of a project's shots: what was done, undone and done again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from hailuo_studio.ui.compose.drafts import Drafts
from hailuo_studio.ui.undo.step import Step, difference, done, joined

MOST = 200
# Milliseconds without an edit that end a run of typing or dragging.
REST = 1000
_MERGED = 1


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)


class History(QObject):
    """Whatever changes drafts for a person does so inside of `deed`. What arrives by itself (a
    product found, for example) is not in it and stays where it is.

    `went` with the step that was taken, forwards or back, after the drafts have changed."""

    went = Signal(object)
    changed = Signal()

    def __init__(self, drafts: Drafts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(MOST)
        self._stack.indexChanged.connect(self.changed)
        self._depth = 0
        self._last = QElapsedTimer()
        self._kind = ""
        self._runs = 0

    def run(self, kind: str) -> str:
        """The run that an edit of this kind belongs to: a new one after a rest."""
        if kind != self._kind or not self._last.isValid() or self._last.elapsed() > REST:
            self._kind, self._runs = kind, self._runs + 1
        self._last.start()
        return f"{kind} {self._runs}"

    def rest(self) -> None:
        """The next edit begins a run of its own."""
        self._kind = ""

    def forget(self) -> None:
        """Another project is open."""
        self._stack.clear()

    @contextmanager
    def deed(self, words: str = "", run: str = "") -> Iterator[None]:
        """What is done within is one step. It joins the one before where both belong to the same
        `run` and change the same: what is typed without a rest, for example."""
        before = self._drafts.board
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if self._depth == 0 and (step := difference(before, self._drafts.board)):
                self._stack.push(_Deed(words or _tr("Edit"), step, run, self._go))

    @property
    def undoable(self) -> str:
        """What would be undone, in words; empty where there is nothing."""
        return self._stack.undoText()

    @property
    def redoable(self) -> str:
        return self._stack.redoText()

    def undo(self) -> None:
        self._stack.undo()

    def redo(self) -> None:
        self._stack.redo()

    @property
    def last(self) -> Step:
        """The newest step that was taken and not undone."""
        command = self._stack.command(self._stack.index() - 1) if self._stack.index() else None
        return command.step if isinstance(command, _Deed) else Step()

    def take_back(self, step: Step) -> None:
        """That one alone, whatever was done after it: undone where it is the newest, else a step
        of its own."""
        if step is self.last:
            self.undo()
        else:
            with self.deed(_tr("Undo")):
                self._go(step.back)

    def _go(self, step: Step) -> None:
        self._drafts.put(done(self._drafts.board, step))
        self.went.emit(step)


class _Deed(QUndoCommand):
    def __init__(self, words: str, step: Step, run: str, go: Callable[[Step], None]) -> None:
        super().__init__(words)
        self.step = step
        self.run = run
        self._go = go
        self._new = True

    def id(self) -> int:
        return _MERGED if self.run else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Deed) or other.run != self.run:
            return False
        both = joined(self.step, other.step)
        if both is None:
            return False
        self.step = both
        self.setObsolete(not _changes(both))
        return True

    def undo(self) -> None:
        self._go(self.step.back)

    def redo(self) -> None:
        """A stack does what is put on it; this was done already."""
        if self._new:
            self._new = False
        else:
            self._go(self.step)


def _changes(step: Step) -> bool:
    return bool(
        step.come
        or step.order
        or any(edit.before != edit.after for edit in step.edits)
        or (step.takes and step.takes[0] != step.takes[1])
    )
