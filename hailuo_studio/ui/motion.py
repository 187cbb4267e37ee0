"""Whether what only decorates may move: the desktop's own setting, asked once."""

import sys
from typing import Any

from PySide6.QtWidgets import QApplication

_PROPERTY = "hailuo-still"
_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_SETTING = ("org.gnome.desktop.interface", "enable-animations")
_CLIENT_AREA_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION of winuser.h


def allowed() -> bool:
    """True until the desktop has said otherwise."""
    app = QApplication.instance()
    return app is None or not app.property(_PROPERTY)


def look(app: QApplication) -> None:
    """Ask the desktop; it answers when it likes. macOS is not asked."""
    if sys.platform == "win32":
        _tell(app, _on_windows())
    elif sys.platform == "linux":
        from hailuo_studio.ui.awake.bus import Bus, has_session_bus

        if has_session_bus():
            bus = Bus("hailuo-motion", system=False, parent=app)

            def answered(found: list[Any] | None) -> None:
                _tell(app, found is None or _plain(found[0]) is not False)
                bus.close()

            bus.call(_PORTAL, "Read", _SETTING, answered)


def _tell(app: QApplication, moving: bool) -> None:
    app.setProperty(_PROPERTY, not moving)


def _plain(value: Any) -> Any:
    """The portal wraps its answers, and may wrap them twice."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value


def _on_windows() -> bool:
    import ctypes

    moving = ctypes.c_int(1)
    parameters = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009
    parameters(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(moving), 0)
    return bool(moving.value)
