"""Every command of the list gets its deed, and the window its keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from hailuo_studio.ui.actions.command import Room
from hailuo_studio.ui.actions.deeds import create, player, queue, review, window
from hailuo_studio.ui.actions.listing import of_room
from hailuo_studio.ui.actions.shortcuts import set_keys

if TYPE_CHECKING:
    from hailuo_studio.ui.window import StudioWindow

# From above a sheet too.
_ALWAYS = frozenset({"quit", "keys"})
_ONLY_IN_CREATE = ("create.undo", "create.redo")


def bind_all(studio: "StudioWindow") -> None:
    """Keys of lists, players and Review act where those are; the others in the whole window."""
    for place in (window, create, player, queue, review):
        place.bind(studio.book, studio)
    ids = [one.id for room in (Room.WINDOW, Room.CREATE) for one in of_room(room)]
    run, everywhere = _by_key(studio), Qt.ShortcutContext.WindowShortcut
    set_keys(studio, [one for one in ids if one not in _ONLY_IN_CREATE], run, everywhere)
    # Review has a history of its own, with the same keys.
    for keys in set_keys(studio, _ONLY_IN_CREATE, run, everywhere):
        studio.rooms.turned.connect(lambda reviewing, keys=keys: keys.setEnabled(not reviewing))


def _by_key(studio: "StudioWindow") -> Callable[[str], None]:
    def run(command_id: str) -> None:
        """Not from below a sheet: what is done must be seen."""
        if command_id in _ALWAYS or not studio.sheets.any_open:
            studio.book.run(command_id)

    return run
