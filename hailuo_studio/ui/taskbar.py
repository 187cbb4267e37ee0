"""How far the takes are, on the program's icon in the task bar or dock.

Linux: the launcher's progress and count (Unity's interface, which KDE and the Ubuntu dock read
too). Elsewhere Qt has no progress, only a count.
"""

import sys
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

_APP = "application://hailuo-studio.desktop"
_PATH = "/com/hailuo_studio/launcher"
_INTERFACE = "com.canonical.Unity.LauncherEntry"


class Taskbar(QObject):
    """Without a bus or a dock nothing is shown, and nothing fails."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._bus: Any = None

    def show_progress(self, ended: int, takes: int, left: int) -> None:
        """`left` takes run of `takes`; nothing is shown where nothing runs."""
        if sys.platform == "linux":
            self._announce(ended, takes, left)
        else:
            QGuiApplication.setBadgeNumber(left)  # type: ignore[unreachable,unused-ignore]

    def _announce(self, ended: int, takes: int, left: int) -> None:
        from hailuo_studio.ui.awake.bus import Bus, has_session_bus

        if self._bus is None and left and has_session_bus():
            self._bus = Bus("hailuo-taskbar", system=False, parent=self)
        if self._bus is not None:
            shown = {
                "progress": ended / takes if takes else 0.0,
                "progress-visible": left > 0,
                "count-visible": False,
            }
            self._bus.announce(_PATH, _INTERFACE, "Update", (_APP, shown))
