"""Opens the window as it was left: place, size, columns, room, project, selection."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer
from PySide6.QtWidgets import QSplitter, QWidget

from hailuo_studio.ui.bridge import Desk
from hailuo_studio.ui.remembered.left import Left, Memory, read_left, written
from hailuo_studio.ui.when_done.choice import WhenDone, read_choice

if TYPE_CHECKING:
    from hailuo_studio.ui.window import StudioWindow

_AFTER = 1000
_MOST_RECENT = 8
_MOST_SELECTED = 1000
_TELLING = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


class Remembering(QObject):
    """Writes a moment after something changed, and at the end. Without a memory it does nothing
    but keep in mind what a run has to know."""

    def __init__(self, window: "StudioWindow", memory: Memory | None) -> None:
        super().__init__(window)
        self._window = window
        self._memory = memory
        self.left = read_left(memory.load()) if memory is not None else Left()
        self._fresh = True
        self._soon = QTimer(self, interval=_AFTER, singleShot=True)
        self._soon.timeout.connect(self.save)
        if self.left.geometry:
            # Qt itself sees to screens that are gone and to sizes that no longer fit.
            window.restoreGeometry(QByteArray.fromBase64(self.left.geometry.encode()))
        choice = read_choice(self.left.when_done)
        window.ending.choose(choice)
        window.notifying.quiet = choice is WhenDone.NOTHING
        window.rooms.folding.recall(self.left.folded)
        set_columns(window.room.columns, self.left.create)
        window.installEventFilter(self)
        window.book.ran.connect(self._ran)
        window.rooms.turned.connect(self.change)
        window.room.columns.splitterMoved.connect(self.change)
        window.room.strip.selected.connect(self.change)
        window.room.queue.folded.connect(self.change)

    @property
    def recent(self) -> tuple[str, ...]:
        """The commands run last, the last one first."""
        return tuple(self.left.recent)

    def put_away(self, away: bool) -> None:
        """The way to real clips is offered, or is not."""
        self.left.real_away = away
        self.change()

    def project(self, desk: Desk) -> str:
        """The id of the one to open: the one that was open, where there still is one."""
        known = [project.id for project in desk.projects()]
        before = self.left.projects.get(_kind(desk), "")
        return before if before in known else known[0]

    def restore_room(self) -> None:
        """Once, as soon as there is something to show."""
        if not self._fresh:
            return
        self._fresh = False
        focus = self._window.focusWidget()
        if self.left.reviewing:
            self._window.rooms.show_review()
        elif isinstance(focus, QWidget):
            focus.setFocus()

    def enter_project(self) -> None:
        """Another one is shown: what was selected there is again."""
        if (project := self._window.project) is not None:
            self._window.room.strip.select_row(self.left.selected.get(project.id, []))
            self.change()

    def leave_project(self) -> None:
        self._note()

    def change(self, *what: object) -> None:
        """Something is otherwise than it was written down."""
        if self._memory is not None and not self._soon.isActive():
            self._soon.start()

    def save(self) -> None:
        self._soon.stop()
        if self._memory is not None:
            self._note()
            self._memory.save(written(self.left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TELLING:
            self.change()
        return False

    def _note(self) -> None:
        """Not before it was restored: what is shown until then was nobody's choice."""
        if self._fresh:
            return
        window, left = self._window, self.left
        left.geometry = window.saveGeometry().toBase64().toStdString()
        left.folded = window.rooms.folding.wishes
        left.reviewing = window.rooms.reviewing
        if not window.rooms.reviewing:
            left.create = window.room.columns.widths
        if window.desk is not None and window.project is not None:
            left.projects[_kind(window.desk)] = window.project.id
            places = window.room.strip.selected_rows
            left.selected[window.project.id] = places[:_MOST_SELECTED]

    def _ran(self, command_id: str) -> None:
        others = [one for one in self.left.recent if one != command_id]
        self.left.recent = [command_id, *others][:_MOST_RECENT]
        self.change()

    def when_done_chosen(self, choice: WhenDone) -> None:
        self.left.when_done = choice.value
        self._window.notifying.quiet = choice is WhenDone.NOTHING
        self.change()


def set_columns(columns: QSplitter, sizes: list[int]) -> None:
    """As they were, where that is as many and makes sense."""
    if len(sizes) == columns.count() and all(0 < size < 20_000 for size in sizes):
        columns.setSizes(sizes)


def _kind(desk: Desk) -> str:
    return "practice" if desk.practice else "real"
