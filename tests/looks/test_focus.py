"""Whatever has the focus looks different from what has not, in every room and sheet."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from hailuo_studio.ui.sheet import Sheet
from tests.looks.test_looks import WIDE, show
from tests.ui.conftest import Studio
from tests.ui.desk import RehearsalDesk

Make = Callable[[RehearsalDesk], Studio]
SCENES = (
    "create forty shots, four selected",
    "queue every state",
    "stage framing",
    "review many",
    "sheet settings",
    "sheet picture link",
    "sheet ledger",
    "sheet export",
)
FEWEST = 24
"""Pixels that must differ: less than the shortest ring."""


def reachable(window: QWidget) -> list[QWidget]:
    """What Tab goes to, in that order."""
    found: list[QWidget] = []
    here = window.nextInFocusChain()
    while here is not window:
        tabbed = bool(here.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if tabbed and here.isVisible() and here.isEnabled() and here.focusProxy() is None:
            found.append(here)
        here = here.nextInFocusChain()
    return found


def around(window: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return window.grab(place.adjusted(-3, -3, 3, 3)).toImage()


def difference(one: QImage, other: QImage) -> int:
    assert one.size() == other.size()
    return sum(
        one.pixel(x, y) != other.pixel(x, y)
        for x in range(one.width())
        for y in range(one.height())
    )


@pytest.mark.parametrize("name", SCENES)
async def test_the_focus_can_be_seen(
    make_studio: Make, themed: QApplication, name: str, tmp_path: Path
) -> None:
    studio = await show(make_studio, name, WIDE, tmp_path)
    window = studio.window
    window.activateWindow()
    sheets = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    found = [w for w in reachable(window) if not sheets or sheets[-1].isAncestorOf(w)]
    assert len(found) >= 3
    unseen = []
    for widget, other in zip(found, [*found[1:], found[0]], strict=True):
        other.setFocus(Qt.FocusReason.TabFocusReason)
        for sheet in sheets[-1:]:
            sheet.show_inside(widget)  # As Tab does.
        before = around(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if not widget.hasFocus():
            continue
        if difference(before, around(window, widget)) < FEWEST:
            unseen.append(
                f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}"
            )
    assert unseen == []
