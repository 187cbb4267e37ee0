"""Putting the computer to sleep: the system is asked, and may refuse."""

import sys
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, QProcess

Can = Callable[[bool], object]


class Sleeper(Protocol):
    """`ask` tells whether it could be done, sooner or later; never, where nobody knows."""

    def ask(self, can: Can) -> None: ...
    def sleep(self) -> None: ...


class LinuxSleeper:
    """Logind; it honours what others hold against it, and may ask the person."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._bus: Any = None

    def ask(self, can: Can) -> None:
        from hailuo_studio.ui.awake.bus import Bus, has_system_bus
        from hailuo_studio.ui.awake.linux import LOGIND

        if not has_system_bus():
            can(False)
            return
        if self._bus is None:
            self._bus = Bus("hailuo-sleep", system=True, parent=self._parent)

        def answered(found: list[Any] | None) -> None:
            can(found is not None and found[:1] in (["yes"], ["challenge"]))

        self._bus.call(LOGIND, "CanSuspend", (), answered)

    def sleep(self) -> None:
        from hailuo_studio.ui.awake.linux import LOGIND

        if self._bus is not None:
            self._bus.call(LOGIND, "Suspend", (True,), lambda found: None)


class CommandSleeper:
    """A system's own command."""

    def __init__(self, program: str, *arguments: str) -> None:
        self._command = program, list(arguments)

    def ask(self, can: Can) -> None:
        can(True)

    def sleep(self) -> None:
        QProcess.startDetached(*self._command)


def sleeper(parent: QObject) -> Sleeper:
    """This system's way."""
    if sys.platform == "darwin":
        return CommandSleeper("/usr/bin/pmset", "sleepnow")
    if sys.platform == "win32":
        return CommandSleeper("rundll32.exe", "powrprof.dll,SetSuspendState", "0,1,0")
    return LinuxSleeper(parent)
