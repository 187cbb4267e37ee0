"""What the room's commands do. What is typed into the filter stays there; a comparison has its own
keys."""

from collections.abc import Callable
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeyEvent

from hailuo_studio.core.library import RejectReason
from hailuo_studio.core.take import Judgement
from hailuo_studio.ui.actions import keymap
from hailuo_studio.ui.actions.command import Room
from hailuo_studio.ui.actions.listing import of_room
from hailuo_studio.ui.actions.shortcuts import set_keys
from hailuo_studio.ui.compare.keys import ACTS
from hailuo_studio.ui.review import menus

if TYPE_CHECKING:
    from hailuo_studio.ui.review.room import ReviewRoom

# The arrows are handled where they are pressed: lists have their own.
ARROWS = {"review.next": 1, "review.previous": -1}
# Also while takes are compared.
_ALWAYS = frozenset(
    {"review.compare", "review.undo", "review.redo", "review.find", "review.look", "review.rebuild"}
)


def deeds(room: "ReviewRoom") -> dict[str, Callable[[], object]]:
    """By the commands' ids."""
    found: dict[str, Callable[[], object]] = {
        "review.keep": partial(room.judging.judge, Judgement.KEEP),
        "review.reject": partial(room.judging.judge, Judgement.REJECT),
        "review.undecided": partial(room.judging.judge, None),
        "review.compare": room.compare,
        "review.export": room.export,
        "review.throw": room.judging.throw,
        "review.undo": room.judging.undo,
        "review.redo": room.judging.redo,
        "review.find": room.filters.field.setFocus,
        "review.again": partial(menus.set_up_again, room),
        "review.copy": partial(menus.copy, room),
        "review.file": partial(menus.show_in_folder, room),
        "review.look": room.errands.look_again,
        "review.rebuild": room.errands.rebuild,
    }
    for number, reason in enumerate(RejectReason, start=1):
        found[f"review.reason{number}"] = partial(room.judging.reason, reason)
    for command_id, step in ARROWS.items():
        found[command_id] = partial(room.go, step)
    return found


def set_up(room: "ReviewRoom") -> None:
    """Let the keys act in this room alone."""
    known = deeds(room)

    def run(command_id: str) -> None:
        if command_id in _ALWAYS or not room.watching.comparing:
            known[command_id]()
        elif (same := _of_comparison().get(command_id)) is not None:
            ACTS[same](room.watching.comparison)

    set_keys(room, (one for one in known if one not in ARROWS), run)


def press(room: "ReviewRoom", event: QKeyEvent) -> bool:
    """A key that nothing took: whole-screen pictures, or something beside the room, had the focus.
    Whether it meant something here."""
    if room.watching.comparing and room.watching.comparison.press(event):
        return True
    command_id = keymap.find_id(Room.REVIEW, event)
    if command_id and (command_id in _ALWAYS or not room.watching.comparing):
        deeds(room)[command_id]()
        return True
    return not room.watching.comparing and room.watching.player.press(event)


@cache
def _of_comparison() -> dict[str, str]:
    """The room's commands whose keys mean another one while takes are compared."""
    theirs = {keys.toString(): one.id for one in of_room(Room.COMPARE) for keys in one.sequences}
    return {
        one.id: theirs[keys.toString()]
        for one in of_room(Room.REVIEW)
        for keys in one.sequences
        if keys.toString() in theirs
    }
