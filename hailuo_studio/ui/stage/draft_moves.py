"""The camera commands that a draft plays while their words are still being typed."""

import re

from hailuo_studio.core.camera import Camera, moves

_Moves = tuple[tuple[Camera, ...], ...]
_OPEN = re.compile(r"\[([^\[\]\n]*)(?=\[|\n|$)")
_CLOSED = re.compile(r"\[([^\[\]]*)\]")
_NAMES = tuple(camera.value.casefold() for camera in Camera)
_SEVERAL = ","


def steady_moves(prompt: str, before: _Moves) -> _Moves:
    """The prompt's commands, or `before` while one of those is changed and half a word: nothing
    jumps between the first letter and the closing bracket."""
    halves = any(_begun(inside) for inside in _OPEN.findall(prompt)) or any(
        _half(inside) for inside in _CLOSED.findall(prompt)
    )
    found = moves(prompt)
    return before if halves and _count(found) < _count(before) else found


def _count(moves: _Moves) -> int:
    return sum(len(together) for together in moves)


def _begun(inside: str) -> bool:
    """Whether a bracket without an end may yet become commands: no other words are in it."""
    parts = [_plain(part) for part in inside.split(_SEVERAL)]
    *whole, last = parts
    return all(part in _NAMES for part in whole) and _could_be(last)


def _half(inside: str) -> bool:
    """Whether a closed bracket holds the beginning of a command, as an editor that closes brackets
    by itself leaves it."""
    parts = [_plain(part) for part in inside.split(_SEVERAL)]
    known = all(part in _NAMES or _could_be(part) for part in parts)
    return known and any(part not in _NAMES for part in parts)


def _could_be(part: str) -> bool:
    return any(name.startswith(part) for name in _NAMES)


def _plain(part: str) -> str:
    return " ".join(part.split()).casefold()
