"""What is done with finished clips."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from hailuo_studio.ui.actions.command import Command, Room

_Key = QKeySequence.StandardKey
_R = Room.REVIEW

COMMANDS = (
    Command("review.keep", _R, QT_TRANSLATE_NOOP("commands", "Keep"), ("K",), "check"),
    Command("review.reject", _R, QT_TRANSLATE_NOOP("commands", "Reject"), ("X",), "x"),
    Command(
        "review.undecided",
        _R,
        QT_TRANSLATE_NOOP("commands", "Undecided"),
        ("U",),
        "arrow-counter-clockwise",
    ),
    Command("review.reason1", _R, QT_TRANSLATE_NOOP("commands", "Rejected: face drift"), ("1",)),
    Command("review.reason2", _R, QT_TRANSLATE_NOOP("commands", "Rejected: hands"), ("2",)),
    Command(
        "review.reason3",
        _R,
        QT_TRANSLATE_NOOP("commands", "Rejected: warped product or logo"),
        ("3",),
    ),
    Command("review.reason4", _R, QT_TRANSLATE_NOOP("commands", "Rejected: wrong move"), ("4",)),
    Command("review.reason5", _R, QT_TRANSLATE_NOOP("commands", "Rejected: flicker"), ("5",)),
    Command(
        "review.reason6", _R, QT_TRANSLATE_NOOP("commands", "Rejected: another reason"), ("6",)
    ),
    Command("review.next", _R, QT_TRANSLATE_NOOP("commands", "Next take"), ("Down",), "caret-down"),
    Command(
        "review.previous", _R, QT_TRANSLATE_NOOP("commands", "Previous take"), ("Up",), "caret-up"
    ),
    Command(
        "review.compare", _R, QT_TRANSLATE_NOOP("commands", "Compare takes"), ("V",), "columns"
    ),
    Command("review.export", _R, QT_TRANSLATE_NOOP("commands", "Export…"), ("E",), "export"),
    Command(
        "review.throw", _R, QT_TRANSLATE_NOOP("commands", "Into the trash"), ("Delete",), "trash"
    ),
    Command(
        "review.find",
        _R,
        QT_TRANSLATE_NOOP("commands", "Find clips"),
        (_Key.Find,),
        "magnifying-glass",
    ),
    Command(
        "review.undo", _R, QT_TRANSLATE_NOOP("commands", "Undo"), (_Key.Undo,), "arrow-u-up-left"
    ),
    Command(
        "review.redo",
        _R,
        QT_TRANSLATE_NOOP("commands", "Redo"),
        (_Key.Redo, "Ctrl+Shift+Z"),
        "arrow-u-up-right",
    ),
    Command(
        "review.again",
        _R,
        QT_TRANSLATE_NOOP("commands", "Set the shot up again"),
        (),
        "pencil-line",
    ),
    Command(
        "review.copy", _R, QT_TRANSLATE_NOOP("commands", "Copy the clips"), (_Key.Copy,), "copy"
    ),
    Command("review.file", _R, QT_TRANSLATE_NOOP("commands", "Show in folder"), (), "folder-open"),
    Command(
        "review.look",
        _R,
        QT_TRANSLATE_NOOP("commands", "Look for moved files"),
        (),
        "magnifying-glass",
    ),
    Command(
        "review.rebuild",
        _R,
        QT_TRANSLATE_NOOP("commands", "Rebuild the library from the folders"),
        (),
        "arrows-clockwise",
    ),
)
