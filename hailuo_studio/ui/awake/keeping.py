"""Keeps the computer from falling asleep by itself while takes run; the screen may go dark where
the system can tell the two apart. Where it can't be done, nothing happens."""

import sys
from typing import Protocol

from PySide6.QtCore import QObject


class Awake(Protocol):
    """Held or not; holding twice is holding once."""

    def hold(self, why: str) -> None: ...
    def release(self) -> None: ...


def awake(parent: QObject) -> Awake:
    """This system's way."""
    if sys.platform == "darwin":
        from hailuo_studio.ui.awake.mac import MacAwake

        return MacAwake(parent)
    if sys.platform == "win32":
        from hailuo_studio.ui.awake.windows import WindowsAwake

        return WindowsAwake()
    from hailuo_studio.ui.awake.linux import LinuxAwake

    return LinuxAwake(parent)
