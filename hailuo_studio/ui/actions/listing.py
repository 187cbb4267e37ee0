"""All commands, by their ids."""

from hailuo_studio.ui.actions.command import Command, Room
from hailuo_studio.ui.actions.lists import compare, create, player, queue, review, window

COMMANDS: tuple[Command, ...] = (
    *window.COMMANDS,
    *create.COMMANDS,
    *player.COMMANDS,
    *queue.COMMANDS,
    *review.COMMANDS,
    *compare.COMMANDS,
)
_BY_ID = {command.id: command for command in COMMANDS}


def command(command_id: str) -> Command:
    return _BY_ID[command_id]


def of_room(room: Room) -> tuple[Command, ...]:
    return tuple(one for one in COMMANDS if one.room is room)
