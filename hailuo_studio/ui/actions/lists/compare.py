"""What is done while takes are compared, beside what any player does."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hailuo_studio.ui.actions.command import Command, Room

_C = Room.COMPARE

COMMANDS = (
    Command("compare.side", _C, QT_TRANSLATE_NOOP("commands", "Side by side"), ("T",), "columns"),
    Command("compare.wipe", _C, QT_TRANSLATE_NOOP("commands", "Wipe"), ("W",)),
    Command("compare.difference", _C, QT_TRANSLATE_NOOP("commands", "Difference"), ("D",)),
    Command(
        "compare.blink", _C, QT_TRANSLATE_NOOP("commands", "Blink (held: the other one)"), ("B",)
    ),
    Command("compare.lead1", _C, QT_TRANSLATE_NOOP("commands", "The first take leads"), ("1",)),
    Command("compare.lead2", _C, QT_TRANSLATE_NOOP("commands", "The second take leads"), ("2",)),
    Command("compare.lead3", _C, QT_TRANSLATE_NOOP("commands", "The third take leads"), ("3",)),
    Command("compare.lead4", _C, QT_TRANSLATE_NOOP("commands", "The fourth take leads"), ("4",)),
    Command(
        "compare.earlier",
        _C,
        QT_TRANSLATE_NOOP("commands", "The other one a frame earlier"),
        (",",),
    ),
    Command(
        "compare.later", _C, QT_TRANSLATE_NOOP("commands", "The other one a frame later"), (".",)
    ),
    Command(
        "compare.keep",
        _C,
        QT_TRANSLATE_NOOP("commands", "Keep the take that leads"),
        ("K",),
        "check",
    ),
    Command("compare.reject", _C, QT_TRANSLATE_NOOP("commands", "Reject the others"), ("X",), "x"),
    Command(
        "compare.close", _C, QT_TRANSLATE_NOOP("commands", "Leave the comparison"), ("Esc",), "x"
    ),
)
