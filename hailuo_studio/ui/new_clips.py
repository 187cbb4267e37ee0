"""How many clips of a project nobody has judged yet, whichever room is shown."""

from itertools import count

from PySide6.QtCore import QObject, Signal

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.library import LibraryFilter, Wanted
from hailuo_studio.core.project import Project
from hailuo_studio.ui.bridge import Desk, Scope


class NewClips(QObject):
    """`counted` after each change of the library. Trouble is told by the Review room, where it
    concerns somebody."""

    counted = Signal(int)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._numbers = count(1)
        self._now: tuple[Desk, Project] | None = None

    def use(self, desk: Desk, project: Project) -> None:
        self._now = (desk, project)
        self.look()

    def let_go(self) -> None:
        """The engine is about to close."""
        self._now = None

    def look(self) -> None:
        if self._now is not None:
            self._scope.start(f"new clips {next(self._numbers)}", self._count(*self._now))

    async def _count(self, desk: Desk, project: Project) -> None:
        wanted = LibraryFilter(project_id=project.id, wanted=Wanted.UNDECIDED)
        try:
            found = await desk.library.find(wanted)
        except StudioError:
            return
        if self._now == (desk, project):
            self.counted.emit(found.undecided)
