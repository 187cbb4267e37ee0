"""What is done in Create: ask, and mind the stills."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from hailuo_studio.ui.actions.command import Command, Room

_Key = QKeySequence.StandardKey
_C, _S = Room.CREATE, Room.STRIP

COMMANDS = (
    Command("generate", _C, QT_TRANSLATE_NOOP("commands", "Generate"), ("Ctrl+Return",), "sparkle"),
    Command("prompt", _C, QT_TRANSLATE_NOOP("commands", "Write the prompt"), ("Ctrl+E",), "text-t"),
    Command(
        "camera",
        _C,
        QT_TRANSLATE_NOOP("commands", "Insert a camera command"),
        ("Ctrl+M",),
        "video-camera",
    ),
    Command(
        "prompts",
        _C,
        QT_TRANSLATE_NOOP("commands", "Saved prompts and those of before"),
        ("Ctrl+H",),
        "clock-counter-clockwise",
    ),
    Command(
        "create.undo", _C, QT_TRANSLATE_NOOP("commands", "Undo"), (_Key.Undo,), "arrow-u-up-left"
    ),
    Command(
        "create.redo",
        _C,
        QT_TRANSLATE_NOOP("commands", "Redo"),
        (_Key.Redo, "Ctrl+Shift+Z"),
        "arrow-u-up-right",
    ),
    Command(
        "stage.still", _C, QT_TRANSLATE_NOOP("commands", "Show the still"), ("Alt+1",), "image"
    ),
    Command(
        "stage.sent",
        _C,
        QT_TRANSLATE_NOOP("commands", "Show the picture as it will be sent"),
        ("Alt+2",),
        "paper-plane-tilt",
    ),
    Command(
        "stage.draft", _C, QT_TRANSLATE_NOOP("commands", "Show the draft"), ("Alt+3",), "film-strip"
    ),
    Command(
        "stage.take",
        _C,
        QT_TRANSLATE_NOOP("commands", "Show the newest take"),
        ("Alt+4",),
        "play-circle",
    ),
    Command(
        "shot.next",
        _C,
        QT_TRANSLATE_NOOP("commands", "Next still"),
        ("Ctrl+PgDown",),
        "caret-down",
    ),
    Command(
        "shot.previous",
        _C,
        QT_TRANSLATE_NOOP("commands", "Previous still"),
        ("Ctrl+PgUp",),
        "caret-up",
    ),
    Command(
        "strip.all",
        _S,
        QT_TRANSLATE_NOOP("commands", "Select all stills"),
        (_Key.SelectAll,),
        "selection-all",
    ),
    Command(
        "strip.range",
        _S,
        QT_TRANSLATE_NOOP("commands", "Select the next still as well"),
        ("Shift+Down",),
        "rows",
    ),
    Command(
        "strip.up",
        _S,
        QT_TRANSLATE_NOOP("commands", "Move the stills up"),
        ("Alt+Up",),
        "arrow-up",
    ),
    Command(
        "strip.down",
        _S,
        QT_TRANSLATE_NOOP("commands", "Move the stills down"),
        ("Alt+Down",),
        "arrow-down",
    ),
    Command(
        "strip.remove",
        _S,
        QT_TRANSLATE_NOOP("commands", "Remove the selected stills"),
        (_Key.Delete, "Backspace"),
        "trash",
    ),
    Command(
        "strip.file", _S, QT_TRANSLATE_NOOP("commands", "Show the still's file"), (), "folder-open"
    ),
    Command(
        "strip.copy", _S, QT_TRANSLATE_NOOP("commands", "Copy the stills"), (_Key.Copy,), "copy"
    ),
    Command(
        "strip.drafts",
        _S,
        QT_TRANSLATE_NOOP("commands", "Export drafts of the selected stills"),
        (),
        "film-strip",
    ),
    Command(
        "strip.fix",
        _S,
        QT_TRANSLATE_NOOP("commands", "Make the selected stills fit"),
        (),
        "magic-wand",
    ),
)
