"""A desktop's power manager, screen saver and logind on a message bus, saying each call in a line.

Runs as a program of its own. The power manager refuses; logind's lock is a pipe, and `unlocked` is
said once nobody holds it any more.
"""

import json
import os
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

NOTES = "org.freedesktop.Notifications"
SERVICES = (
    NOTES,
    "org.freedesktop.PowerManagement",
    "org.freedesktop.ScreenSaver",
    "org.freedesktop.login1",
    "org.freedesktop.portal.Desktop",
)


def say(*what: object) -> None:
    sys.stdout.write(json.dumps(what, default=repr) + "\n")
    sys.stdout.flush()


class Desktop(QDBusVirtualObject):
    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        say(message.interface(), message.member(), *message.arguments())
        match message.interface().rsplit(".", 1)[-1], message.member():
            case "Inhibit", _:
                connection.send(message.createErrorReply("org.example.No", "not here"))
            case "Manager", "Inhibit":
                connection.send(message.createReply(self._lock()))
            case "Settings", "Read":
                connection.send(message.createReply(False))
            case _, "Notify":
                connection.send(message.createReply(7))
                for number in (6, 7):
                    clicked = QDBusMessage.createSignal(message.path(), NOTES, "ActionInvoked")
                    clicked.setArguments([number, "default"])
                    connection.send(clicked)
            case _, "CanSuspend":
                connection.send(message.createReply("yes"))
            case _:
                connection.send(message.createReply(7))
        return True

    def _lock(self) -> QDBusUnixFileDescriptor:
        ours, theirs = os.pipe()
        given = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        self._watch = QSocketNotifier(ours, QSocketNotifier.Type.Read)
        self._watch.activated.connect(self._unlocked)
        return given

    def _unlocked(self) -> None:
        self._watch.setEnabled(False)
        say("unlocked")


def main() -> int:
    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    desktop = Desktop()
    bus.registerVirtualObject("/", desktop, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    for service in SERVICES:
        bus.registerService(service)
    say("ready")
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
