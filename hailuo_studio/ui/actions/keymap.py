"""Which command a pressed key means in a room."""

from functools import cache
from typing import Any, cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from hailuo_studio.ui.actions.command import Command, Room
from hailuo_studio.ui.actions.listing import of_room

_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


def find(room: Room, event: QKeyEvent) -> Command | None:
    """None when the key is somebody else's."""
    modifiers = event.modifiers() & ~_KEYPAD
    if not modifiers & ~_SHIFT and (signed := _signs(room).get(event.text())) is not None:
        return signed
    return _chords(room).get((modifiers, Qt.Key(event.key())))


def find_id(room: Room, event: QKeyEvent) -> str:
    """Its id; empty when the key is somebody else's."""
    found = find(room, event)
    return found.id if found is not None else ""


@cache
def _chords(room: Room) -> dict[tuple[Qt.KeyboardModifier, Qt.Key], Command]:
    return {
        (first.keyboardModifiers(), first.key()): command
        for command in of_room(room)
        for first in (_first(keys) for keys in command.sequences)
    }


def _first(keys: QKeySequence) -> QKeyCombination:
    first: QKeyCombination = cast("Any", keys)[0]  # The binding's stubs do not know of it.
    return first


@cache
def _signs(room: Room) -> dict[str, Command]:
    """By what is written, because these lie elsewhere, and under Shift, on other keyboards."""
    return {
        key: command
        for command in of_room(room)
        for key in command.keys
        if isinstance(key, str) and len(key) == 1 and not key.isalpha()
    }
