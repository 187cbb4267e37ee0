"""What is done with takes in the queue."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from hailuo_studio.ui.actions.command import Command, Room

_Q = Room.QUEUE

COMMANDS = (
    Command("queue.focus", _Q, QT_TRANSLATE_NOOP("commands", "Go to the queue"), (), "queue"),
    Command(
        "queue.act",
        _Q,
        QT_TRANSLATE_NOOP("commands", "Play the take, or say what happened"),
        ("Return", "Enter"),
        "play",
    ),
    Command("queue.keep", _Q, QT_TRANSLATE_NOOP("commands", "Keep the takes"), ("K",), "check"),
    Command("queue.reject", _Q, QT_TRANSLATE_NOOP("commands", "Reject the takes"), ("X",), "x"),
    Command(
        "queue.cancel",
        _Q,
        QT_TRANSLATE_NOOP("commands", "Cancel what is not sent yet"),
        (QKeySequence.StandardKey.Delete,),
        "prohibit",
    ),
    Command(
        "queue.retry",
        _Q,
        QT_TRANSLATE_NOOP("commands", "Try the failed takes again…"),
        ("R",),
        "arrow-clockwise",
    ),
    Command(
        "queue.check",
        _Q,
        QT_TRANSLATE_NOOP("commands", "Check the takes now"),
        ("F5",),
        "arrows-clockwise",
    ),
    Command("queue.up", _Q, QT_TRANSLATE_NOOP("commands", "Send earlier"), ("Alt+Up",), "arrow-up"),
    Command(
        "queue.down", _Q, QT_TRANSLATE_NOOP("commands", "Send later"), ("Alt+Down",), "arrow-down"
    ),
    Command(
        "queue.pause", _Q, QT_TRANSLATE_NOOP("commands", "Pause sending, or go on"), (), "pause"
    ),
    Command(
        "queue.check-all",
        _Q,
        QT_TRANSLATE_NOOP("commands", "Check all now"),
        (),
        "arrows-clockwise",
    ),
)
