"""One set of icons (Phosphor, through qtawesome), drawn after the first painted window.

Importing qtawesome takes longer than showing the window, so buttons keep an empty place of the
right size until `load` was called; nothing moves when the icon appears.
"""

import sys
from functools import cache
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QApplication

from hailuo_studio.ui import direction, theme
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.tokens import MARK

_FONT = ("ph", "phosphor-1.3.0.ttf", "phosphor-charmap-1.3.0.json")
_MODULE = "qtawesome.iconic_font"


def import_early() -> None:
    """The slow part of `load`; touches no widget and may run in a thread."""
    import qtawesome.iconic_font  # noqa: F401


def load() -> None:
    """Draw the icons of all buttons, in the colours of the theme that is shown."""
    import_early()
    for widget in QApplication.allWidgets():
        if isinstance(widget, IconButton):
            dress(widget)
        else:
            widget.update()


def ready() -> bool:
    return _MODULE in sys.modules


async def load_late() -> None:
    """`load` with its slow part in a thread of its own, so that the window stays alive."""
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        await asyncio.get_running_loop().run_in_executor(pool, import_early)
    load()


def dress(button: IconButton) -> None:
    """Give a button its icon, once icons can be drawn."""
    if button.icon_name:
        button.setIcon(icon(button.icon_name, on_spend=button.property("kind") == "spend"))


def icon(name: str, *, on_spend: bool = False) -> QIcon:
    """`name` as Phosphor has it; empty until `load`. `on_spend` is for the spending colour."""
    if not ready():
        return QIcon()
    tokens = theme.current()
    ink = tokens.on_spend_text if on_spend else tokens.text
    made: QIcon = _font().icon(
        f"ph.{direction.icon_name(name)}",
        color=QColor(ink),
        color_disabled=QColor(tokens.disabled_text),
    )
    return made


def over_picture(name: str) -> QIcon:
    """The same in white, for what lies over a picture of any colour."""
    return in_colour(name, MARK)


def in_colour(name: str, colour: str) -> QIcon:
    """The same in a colour of its own, whatever the theme."""
    if not ready():
        return QIcon()
    made: QIcon = _font().icon(f"ph.{direction.icon_name(name)}", color=QColor(colour))
    return made


def paint(painter: QPainter, rect: QRect, name: str) -> None:
    """For what paints by itself."""
    icon(name).paint(painter, rect)


@cache
def _font() -> Any:
    from qtawesome.iconic_font import IconicFont

    return IconicFont(_FONT)
