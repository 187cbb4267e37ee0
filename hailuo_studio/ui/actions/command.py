"""What a command is: words, a place, keys, an icon. What it does is bound in `book.py`."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QKeySequence

# Portable text ("Ctrl+K"), or what a desktop calls it itself.
Key = str | QKeySequence.StandardKey
CONTEXT = "commands"


class Room(StrEnum):
    """Where a command's keys act; no two commands of one share a key."""

    WINDOW = "window"
    CREATE = "create"
    STRIP = "strip"
    PLAYER = "player"
    QUEUE = "queue"
    REVIEW = "review"
    COMPARE = "compare"

    @property
    def words(self) -> str:
        return QCoreApplication.translate(CONTEXT, str(_ROOMS[self]))


_ROOMS = {
    Room.WINDOW: QT_TRANSLATE_NOOP("commands", "Everywhere"),
    Room.CREATE: QT_TRANSLATE_NOOP("commands", "Create"),
    Room.STRIP: QT_TRANSLATE_NOOP("commands", "Stills"),
    Room.PLAYER: QT_TRANSLATE_NOOP("commands", "Player"),
    Room.QUEUE: QT_TRANSLATE_NOOP("commands", "Queue"),
    Room.REVIEW: QT_TRANSLATE_NOOP("commands", "Review"),
    Room.COMPARE: QT_TRANSLATE_NOOP("commands", "Comparison"),
}


@dataclass(frozen=True, slots=True)
class Command:
    """`source` is its words before translation, `icon` Phosphor's name. `once`: a key that is held
    down counts once."""

    id: str
    room: Room
    source: object
    keys: tuple[Key, ...] = ()
    icon: str = ""
    once: bool = False

    @property
    def words(self) -> str:
        return QCoreApplication.translate(CONTEXT, str(self.source))

    @property
    def sequences(self) -> tuple[QKeySequence, ...]:
        """All its keys on this desktop, the one to be taught first."""
        found: dict[str, QKeySequence] = {}
        for key in self.keys:
            found |= {one.toString(): one for one in _here(key)}
        return tuple(found.values())

    @property
    def key(self) -> str:
        """The key as this desktop writes it; empty where it has none."""
        return next((_written(one) for one in self.sequences), "")

    @property
    def taught(self) -> tuple[str, ...]:
        """What is worth to be known: of a desktop's own keys the usual one."""
        firsts = (_here(key)[:1] for key in self.keys)
        return tuple(dict.fromkeys(_written(one) for first in firsts for one in first))


def _here(key: Key) -> list[QKeySequence]:
    """On this desktop."""
    found = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
    return [one for one in found if not one.isEmpty()]


def _written(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
