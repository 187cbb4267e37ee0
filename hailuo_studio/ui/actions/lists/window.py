"""What can be done wherever one is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from hailuo_studio.ui.actions.command import Command, Room

_Key = QKeySequence.StandardKey
_W = Room.WINDOW

COMMANDS = (
    Command("palette", _W, QT_TRANSLATE_NOOP("commands", "Find a command"), ("Ctrl+K",), "command"),
    Command("guide", _W, QT_TRANSLATE_NOOP("commands", "Guide"), ("F1",), "book-open"),
    Command(
        "keys", _W, QT_TRANSLATE_NOOP("commands", "Show all keys"), ("?", "Ctrl+/"), "keyboard"
    ),
    Command(
        "menu",
        _W,
        QT_TRANSLATE_NOOP("commands", "Menu of what is selected"),
        ("Shift+F10",),
        "list",
    ),
    Command(
        "create", _W, QT_TRANSLATE_NOOP("commands", "Go to Create"), ("Ctrl+1",), "pencil-line"
    ),
    Command("review", _W, QT_TRANSLATE_NOOP("commands", "Go to Review"), ("Ctrl+2",), "eye"),
    Command("open", _W, QT_TRANSLATE_NOOP("commands", "Add files…"), (_Key.Open,), "plus"),
    Command(
        "folder",
        _W,
        QT_TRANSLATE_NOOP("commands", "Add a folder…"),
        ("Ctrl+Shift+O",),
        "folder-open",
    ),
    Command(
        "paste",
        _W,
        QT_TRANSLATE_NOOP("commands", "Paste pictures, files or links"),
        (_Key.Paste,),
        "clipboard",
    ),
    Command(
        "table", _W, QT_TRANSLATE_NOOP("commands", "Add stills from a table…"), ("Ctrl+T",), "table"
    ),
    Command("hot-folder", _W, QT_TRANSLATE_NOOP("commands", "Hot folder…"), (), "fire"),
    Command(
        "queue-fold",
        _W,
        QT_TRANSLATE_NOOP("commands", "Fold the queue away, or show it"),
        ("Ctrl+B",),
        "queue",
    ),
    Command("ledger", _W, QT_TRANSLATE_NOOP("commands", "Ledger"), ("Ctrl+L",), "receipt"),
    Command("new-project", _W, QT_TRANSLATE_NOOP("commands", "New project…"), ("Ctrl+N",), "plus"),
    Command(
        "projects",
        _W,
        QT_TRANSLATE_NOOP("commands", "Choose a project"),
        ("Ctrl+P",),
        "folder",
    ),
    Command("ceiling", _W, QT_TRANSLATE_NOOP("commands", "Ceiling of this project…"), (), "gauge"),
    Command("link", _W, QT_TRANSLATE_NOOP("commands", "Picture link…"), (), "globe"),
    Command(
        "settings",
        _W,
        QT_TRANSLATE_NOOP("commands", "Settings"),
        (_Key.Preferences, "Ctrl+,"),
        "gear",
    ),
    Command(
        "try-sample", _W, QT_TRANSLATE_NOOP("commands", "Try it with a sample"), (), "play-circle"
    ),
    Command(
        "go-real", _W, QT_TRANSLATE_NOOP("commands", "From Practice to real clips"), (), "path"
    ),
    Command(
        "report",
        _W,
        QT_TRANSLATE_NOOP("commands", "Copy a report for support"),
        (),
        "first-aid-kit",
    ),
    Command("logs", _W, QT_TRANSLATE_NOOP("commands", "Open the log files"), (), "file-text"),
    Command(
        "settings-file",
        _W,
        QT_TRANSLATE_NOOP("commands", "Open the settings file"),
        (),
        "sliders-horizontal",
    ),
    Command("quit", _W, QT_TRANSLATE_NOOP("commands", "Quit"), (_Key.Quit, "Ctrl+Q"), "sign-out"),
)
