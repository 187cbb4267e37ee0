"""Which way one reads, for what Qt does not turn by itself: painted places, margins, figures.

What shows time or a picture keeps its direction in every language, as films and maps do: players,
scrubbers and their marks, what is drawn on a picture, the drawings of the camera. Figures, paths,
keys and prompts are written as they are.
"""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QStyle, QWidget

_ISOLATE, _END = "\u2066", "\u2069"
_OTHER_WAY = {
    "caret-left": "caret-right",
    "caret-right": "caret-left",
    "caret-double-left": "caret-double-right",
    "caret-double-right": "caret-double-left",
    "arrow-u-up-left": "arrow-u-up-right",
    "arrow-u-up-right": "arrow-u-up-left",
}


def turned() -> bool:
    """Whether one reads from the right."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def within(whole: QRect) -> Callable[[QRect], QRect]:
    """Gives a place that was reckoned from the left of `whole` where it is seen."""
    way = QGuiApplication.layoutDirection()
    return lambda place: QStyle.visualRect(way, whole, place)


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """`start` is where a line begins."""
    left, right = (end, start) if turned() else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def side(place: str) -> str:
    """Of the corners that are round where buttons touch: "first" is the left one, "last" the
    right one."""
    return {"first": "last", "last": "first"}.get(place, place) if turned() else place


def icon_name(name: str) -> str:
    """That of the icon which points the same way in reading."""
    return _OTHER_WAY.get(name, name) if turned() else name


def figures(text: str) -> str:
    """Several figures with signs between them, or a path: in their own order whatever is around."""
    return f"{_ISOLATE}{text}{_END}" if turned() else text


def keep(widget: QWidget) -> None:
    """It shows time or a picture: never turned."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
