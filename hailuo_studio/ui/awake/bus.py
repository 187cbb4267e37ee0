"""Message buses of a Linux desktop, asked by its address: Qt would start one otherwise."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SYSTEM = "/run/dbus/system_bus_socket"
Answer = Callable[[list[Any] | None], object]


def has_session_bus() -> bool:
    return bool(session_address())


def has_system_bus() -> bool:
    return bool(_system())


def session_address() -> str:
    """Of this desktop's bus; empty where there is none."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    return named or (_socket(Path(runtime, "bus")) if runtime else "")


def _system() -> str:
    return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS", "") or _socket(Path(_SYSTEM))


def _socket(path: Path) -> str:
    return f"unix:path={path}" if sys.platform == "linux" and path.exists() else ""


class Bus(QObject):
    """A connection of its own: what was asked for over it ends with it, also when we crash."""

    def __init__(self, name: str, *, system: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._open = True
        address = _system() if system else session_address()
        self._connection = QDBusConnection.connectToBus(address, name)

    def call(
        self, where: tuple[str, str, str], method: str, what: Sequence[Any], answer: Answer
    ) -> None:
        """`where` is service, path and interface; `answer` gets what came back, None for a refusal
        or where nobody answers."""
        message = QDBusMessage.createMethodCall(*where, method)
        message.setArguments(list(what))
        watcher = QDBusPendingCallWatcher(self._connection.asyncCall(message), self)

        def come() -> None:
            if self._open:
                answer(None if watcher.isError() else list(watcher.reply().arguments()))
            watcher.deleteLater()

        watcher.finished.connect(come)

    def announce(self, path: str, interface: str, name: str, what: Sequence[Any]) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(what))
        self._connection.send(message)

    def close(self) -> None:
        self._open = False
        QDBusConnection.disconnectFromBus(self._name)
        self.deleteLater()
