"""What is done with a clip or a draft that is shown."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hailuo_studio.ui.actions.command import Command, Room

_P = Room.PLAYER

_MOVING = (
    Command(
        "player.play", _P, QT_TRANSLATE_NOOP("commands", "Play, or pause"), ("Space",), "play", True
    ),
    Command("player.back", _P, QT_TRANSLATE_NOOP("commands", "One frame back"), ("Left",)),
    Command("player.on", _P, QT_TRANSLATE_NOOP("commands", "One frame on"), ("Right",)),
    Command(
        "player.far-back", _P, QT_TRANSLATE_NOOP("commands", "Ten frames back"), ("Shift+Left",)
    ),
    Command("player.far-on", _P, QT_TRANSLATE_NOOP("commands", "Ten frames on"), ("Shift+Right",)),
    Command("player.second-back", _P, QT_TRANSLATE_NOOP("commands", "A second back"), ("J",)),
    Command("player.second-on", _P, QT_TRANSLATE_NOOP("commands", "A second on"), ("L",)),
    Command("player.start", _P, QT_TRANSLATE_NOOP("commands", "To the beginning"), ("Home",)),
    Command("player.end", _P, QT_TRANSLATE_NOOP("commands", "To the end"), ("End",)),
    Command("player.slower", _P, QT_TRANSLATE_NOOP("commands", "Play slower"), ("[",)),
    Command("player.faster", _P, QT_TRANSLATE_NOOP("commands", "Play faster"), ("]",)),
    Command("player.in", _P, QT_TRANSLATE_NOOP("commands", "Play from here"), ("I",)),
    Command("player.out", _P, QT_TRANSLATE_NOOP("commands", "Play up to here"), ("O",)),
    Command("player.whole", _P, QT_TRANSLATE_NOOP("commands", "Play all of it"), ("A",)),
    Command(
        "player.ping-pong",
        _P,
        QT_TRANSLATE_NOOP("commands", "Play there and back"),
        ("P",),
        "arrows-left-right",
        True,
    ),
)

_LOOKING = (
    Command("player.closer", _P, QT_TRANSLATE_NOOP("commands", "Closer"), ("+", "=")),
    Command("player.farther", _P, QT_TRANSLATE_NOOP("commands", "Farther"), ("-",)),
    Command("player.fit", _P, QT_TRANSLATE_NOOP("commands", "Fit the picture"), ("0",)),
    Command(
        "player.actual",
        _P,
        QT_TRANSLATE_NOOP("commands", "100 %, or the whole picture"),
        ("Z",),
        "magnifying-glass",
        True,
    ),
    Command(
        "player.guides",
        _P,
        QT_TRANSLATE_NOOP("commands", "Thirds, safe areas"),
        ("G",),
        "grid-nine",
        True,
    ),
    Command(
        "player.full", _P, QT_TRANSLATE_NOOP("commands", "Full screen"), ("F",), "corners-out", True
    ),
    Command("player.pan-left", _P, QT_TRANSLATE_NOOP("commands", "Look left"), ("Ctrl+Left",)),
    Command("player.pan-right", _P, QT_TRANSLATE_NOOP("commands", "Look right"), ("Ctrl+Right",)),
    Command("player.pan-up", _P, QT_TRANSLATE_NOOP("commands", "Look up"), ("Ctrl+Up",)),
    Command("player.pan-down", _P, QT_TRANSLATE_NOOP("commands", "Look down"), ("Ctrl+Down",)),
)

_FRAMES = (
    Command(
        "player.save", _P, QT_TRANSLATE_NOOP("commands", "Save frame…"), ("S",), "camera", True
    ),
    Command(
        "player.continue",
        _P,
        QT_TRANSLATE_NOOP("commands", "Continue from here"),
        ("C",),
        "arrow-bend-up-right",
        True,
    ),
)

_FILES = (
    Command("player.copy", _P, QT_TRANSLATE_NOOP("commands", "Copy the clip"), (), "copy"),
    Command(
        "player.file", _P, QT_TRANSLATE_NOOP("commands", "Show the clip's file"), (), "folder-open"
    ),
)

COMMANDS = _MOVING + _LOOKING + _FRAMES + _FILES
