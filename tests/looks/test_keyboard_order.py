"""Tab goes through every room and sheet as one reads, meets everything once, comes round again."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from hailuo_studio.core.project import Project
from hailuo_studio.ui.sheet import Sheet
from hailuo_studio.ui.window import StudioWindow
from tests.looks.test_looks import WIDE, show
from tests.ui.conftest import Studio, until
from tests.ui.desk import RehearsalDesk
from tests.ui.test_queue import SHOT
from tests.ui.test_table import good, table

Make = Callable[[RehearsalDesk], Studio]
CREATE = ("topBar", "stripPanel", "stageFrame", "composePanel", "queuePanel")
REVIEW = ("topBar", "reviewLeft", "stageFrame", "reviewBelow", "queuePanel")
ROOMS = {
    "create empty": ("topBar", "stripPanel", "stageFrame", "queuePanel"),
    "create forty shots, four selected": CREATE,
    "create chips and variables": CREATE,
    "stage framing": CREATE,
    "stage draft": CREATE,
    "stage playing": CREATE,
    "queue every state": CREATE,
    "queue failing": CREATE,
    "queue folded": CREATE,
    "queue hot folder": CREATE,
    "review empty": ("topBar", "reviewLeft", "stageFrame", "queuePanel"),
    "review many": REVIEW,
}
SHEETS = (
    "sheet export",
    "sheet settings",
    "sheet picture link",
    "sheet new project",
    "sheet ledger",
    "sheet was it charged",
    "sheet guide",
    "sheet keys",
    "sheet palette",
    "sheet hot folder",
    "review figures",
)
OPENED: dict[str, Callable[[StudioWindow, Path], None]] = {
    "project ceiling": lambda window, _: window.sheets.open_project_ceiling(project_of(window)),
    "drafts": lambda window, _: window.sheets.open_drafts([SHOT]),
    "table": lambda window, folder: window.sheets.open_table(
        table(folder, good(0)), project_of(window)
    ),
}
MOST = 400


def project_of(window: StudioWindow) -> Project:
    assert window.project is not None
    return window.project


def tabbed(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What the key meets, from the first to the one before the first again."""
    met: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(window.focusWidget() or window, key)
        here = window.focusWidget()
        assert here is not None
        if met and here is met[0]:
            return met
        assert here not in met, f"It comes to {here.objectName()} twice: {names(met)}"
        met.append(here)
    raise AssertionError(f"It never comes round: {names(met)}")


def backwards(window: QWidget) -> list[QWidget]:
    return tabbed(window, Qt.Key.Key_Backtab)


def can_be_met(within: QWidget) -> set[QWidget]:
    """Everything in sight that takes the focus from Tab, wherever the program thinks it is."""
    return {
        widget
        for widget in within.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.window() is within.window()
    }


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), widget.rect().topLeft()), widget.size())


def goes_back(one: QWidget, other: QWidget) -> bool:
    """Up without going to the right, or to the left on the same line."""
    before, after = place(one), place(other)
    up = after.bottom() < before.top() and after.left() <= before.left()
    same_line = before.top() <= after.center().y() <= before.bottom()
    return up or (same_line and after.right() < before.left())


def names(widgets: Sequence[QWidget] | set[QWidget]) -> list[str]:
    return [w.objectName() or w.accessibleName() or type(w).__name__ for w in widgets]


def read_as_laid_out(met: list[QWidget], everything: set[QWidget]) -> None:
    assert names(everything - set(met)) == [], names(met)
    assert names(set(met) - everything) == []
    back = [names(pair) for pair in pairwise(met) if goes_back(*pair)]
    assert back == []


@pytest.mark.parametrize("name", ROOMS)
async def test_a_room_is_walked_as_one_reads(make_studio: Make, name: str, tmp_path: Path) -> None:
    studio = await show(make_studio, name, WIDE, tmp_path)
    window = studio.window
    window.activateWindow()
    await until(window.isActiveWindow)
    window.setFocus()
    met = tabbed(window)
    read_as_laid_out(met, can_be_met(window))
    room = window.rooms.currentWidget()
    begins = []
    for part in ROOMS[name]:
        within = room.findChild(QWidget, part) or studio.find(part)
        at = [n for n, one in enumerate(met) if one is within or within.isAncestorOf(one)]
        assert at == list(range(at[0], at[-1] + 1)), (part, names(met))
        begins.append(at[0])
    assert begins == sorted(begins), (begins, names(met))
    window.setFocus()
    assert names(backwards(window)) == names(met[::-1])


@pytest.mark.parametrize("name", SHEETS)
async def test_a_sheet_keeps_the_focus(make_studio: Make, name: str, tmp_path: Path) -> None:
    studio = await show(make_studio, name, WIDE, tmp_path)
    await keeps_the_focus(studio.window)


@pytest.mark.parametrize("name", OPENED)
async def test_so_does_what_else_is_opened(make_studio: Make, name: str, tmp_path: Path) -> None:
    studio = await show(make_studio, "create one shot", WIDE, tmp_path)
    OPENED[name](studio.window, tmp_path)
    await keeps_the_focus(studio.window)


async def keeps_the_focus(window: StudioWindow) -> None:
    window.activateWindow()
    await until(lambda: window.isActiveWindow() and window.sheets.any_open)
    sheet = next(one for one in window.findChildren(Sheet) if one.isVisible())
    begun = window.focusWidget()
    assert begun is not None and (begun is sheet.card or sheet.isAncestorOf(begun))
    met = tabbed(window)
    everything = can_be_met(sheet)
    for area in sheet.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    first = met.index(min(met, key=lambda one: (place(one).top(), place(one).left())))
    read_as_laid_out(met[first:] + met[:first], everything)
    before = window.focusWidget()
    there = backwards(window)
    assert names(there) == names(met[:0:-1] + met[:1])
    assert window.focusWidget() is not before or len(met) == 1
    # A click beside every control leaves the focus with the window: Tab goes on in the sheet.
    window.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert window.focusWidget() in everything
