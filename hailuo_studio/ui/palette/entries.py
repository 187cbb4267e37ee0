"""What can be found in a window: its commands, the stills of the open project, all projects."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hailuo_studio.ui.actions.command import Room
from hailuo_studio.ui.actions.listing import COMMANDS
from hailuo_studio.ui.palette.finding import Entry

if TYPE_CHECKING:
    from hailuo_studio.ui.window import StudioWindow

_MOST_STILLS = 5000
_CREATING = frozenset({Room.CREATE, Room.STRIP})
_REVIEWING = frozenset({Room.REVIEW, Room.COMPARE})
# It is open already.
_NOT_HERE = frozenset({"palette"})


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)


class WindowEntries:
    """Made when the palette opens: what can be done is what can be done then."""

    def __init__(self, studio: "StudioWindow") -> None:
        self._studio = studio

    def recent_commands(self) -> Sequence[str]:
        return self._studio.remembered.recent

    def palette_entries(self) -> Sequence[Entry]:
        return [*self._commands(), *self._projects(), *self._stills()]

    def _commands(self) -> list[Entry]:
        """Those of the room that is shown come first."""
        book = self._studio.book
        here = _REVIEWING if self._studio.rooms.reviewing else _CREATING
        return [
            Entry(
                one.id,
                book.words(one.id),
                one.room.words,
                partial(book.run, one.id),
                one.key,
                one.icon,
                book.refusal(one.id),
            )
            for one in sorted(COMMANDS, key=lambda one: one.room not in here)
            if one.id not in _NOT_HERE
        ]

    def _projects(self) -> list[Entry]:
        desk, here = self._studio.desk, self._studio.project
        return [
            Entry(
                f"project {project.id}",
                project.name,
                _tr("Project"),
                partial(self._studio.show_project, project.id),
                icon="folder",
                why=_tr("It is open.") if here is not None and project.id == here.id else "",
            )
            for project in (desk.projects() if desk is not None else ())
        ]

    def _stills(self) -> list[Entry]:
        drafts = self._studio.room.drafts.all[:_MOST_STILLS]
        return [
            Entry(
                f"still {draft.number}",
                draft.shot.title,
                _tr("Still"),
                partial(self._go_to, row),
                icon="image",
            )
            for row, draft in enumerate(drafts)
        ]

    def _go_to(self, row: int) -> None:
        self._studio.rooms.show_create()
        self._studio.room.strip.select_row([row])
        self._studio.room.strip.view.setFocus()
