"""Linux: the session's power manager or screen saver is asked, and logind; both by D-Bus."""

from typing import Any

from PySide6.QtCore import QObject

_APP = "Hailuo Studio"
_POWER = "org.freedesktop.PowerManagement"
# The first that answers is enough; the screen saver's also keeps the screen on.
_SESSION = (
    (_POWER, "/org/freedesktop/PowerManagement/Inhibit", f"{_POWER}.Inhibit"),
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"),
)
LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class LinuxAwake:
    """Each hold has connections of its own: closing them takes it back."""

    def __init__(self, parent: QObject) -> None:
        self._parent = parent
        self._buses: list[Any] = []
        self._lock: object = None
        self._held = False

    def hold(self, why: str) -> None:
        if self._held:
            return
        self._held = True
        from hailuo_studio.ui.awake.bus import Bus, has_session_bus, has_system_bus

        if has_session_bus():
            bus = Bus("hailuo-awake", system=False, parent=self._parent)
            self._buses.append(bus)
            self._ask(bus, why, 0)
        if has_system_bus():
            system = Bus("hailuo-awake-system", system=True, parent=self._parent)
            self._buses.append(system)
            system.call(LOGIND, "Inhibit", ("idle", _APP, why, "block"), self._locked)

    def release(self) -> None:
        self._held = False
        self._lock = None  # Logind's lock is a file that is open.
        for bus in self._buses:
            bus.close()
        self._buses = []

    def _ask(self, bus: Any, why: str, which: int) -> None:
        def answered(found: list[Any] | None) -> None:
            if found is None and which + 1 < len(_SESSION):
                self._ask(bus, why, which + 1)

        bus.call(_SESSION[which], "Inhibit", (_APP, why), answered)

    def _locked(self, found: list[Any] | None) -> None:
        self._lock = found if self._held else None
