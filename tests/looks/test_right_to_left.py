"""The same rooms read from the right: nothing is cut, nothing overlaps, painted parts turn too."""

from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from hailuo_studio.core.take import State
from hailuo_studio.ui.stage.scrubber import Scrubber
from tests.looks.test_looks import LEAST_COLOURS, NARROW, WIDE, cut, folder, save, show
from tests.ui.conftest import Studio, until
from tests.ui.desk import RehearsalDesk

__all__ = ["folder"]

Make = Callable[[RehearsalDesk], Studio]
SCENES = (
    "create forty shots, four selected",
    "create chips and variables",
    "stage framing",
    "queue every state",
    "queue folded",
    "review many",
    "sheet ledger",
    "sheet settings",
    "sheet picture link",
    "sheet palette",
)


class FromTheRight(QTranslator):
    """Every text becomes one of a language that is read from the right."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return f"\u200f{text}\u200f" if text.strip() else text


@pytest.fixture
def from_the_right(themed: QApplication) -> Iterator[None]:
    translator = FromTheRight()
    themed.installTranslator(translator)
    themed.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    themed.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    themed.removeTranslator(translator)


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def overlap(one: QWidget, other: QWidget) -> bool:
    """More than borders that share a line."""
    both = place(one).intersected(place(other))
    return both.width() > 2 and both.height() > 2


def overlapping(window: QWidget) -> list[tuple[str, str]]:
    """Words and controls that lie on each other, of those that are laid out side by side."""
    seen = [
        one
        for one in window.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QLabel | QLineEdit)
        and one.isVisible()
        and not one.visibleRegion().isEmpty()
    ]
    return [
        (one.objectName() or one.accessibleName(), other.objectName() or other.accessibleName())
        for one, other in combinations(seen, 2)
        if one.parentWidget() is other.parentWidget() and overlap(one, other)
    ]


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("name", SCENES)
async def test_nothing_is_cut(
    make_studio: Make,
    name: str,
    size: tuple[int, int],
    folder: Path,
    tmp_path: Path,
    from_the_right: None,
) -> None:
    studio = await show(make_studio, name, size, tmp_path)
    assert save(studio, folder, name, f"from the right {size[0]}") > LEAST_COLOURS
    assert cut(studio.window) == []
    assert overlapping(studio.window) == []


def colours(view: QListView, place: QRect) -> int:
    """How many there are: a picture has hundreds, words on their ground some dozens."""
    image = view.viewport().grab(place).toImage()
    across, down = range(image.width()), range(image.height())
    return len({image.pixel(x, y) for x in across for y in down})


def rows(view: QListView) -> list[QRect]:
    model = view.model()
    found = [view.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    return [rect for rect in found if rect.isValid() and rect.intersects(view.viewport().rect())]


@pytest.mark.parametrize(
    ("name", "view", "row"),
    [("queue every state", "queueView", 1), ("create one shot", "stillStrip", 0)],
)
async def test_the_picture_of_a_row_is_where_one_begins_to_read(
    make_studio: Make, name: str, view: str, row: int, tmp_path: Path, from_the_right: None
) -> None:
    studio = await show(make_studio, name, WIDE, tmp_path)
    shown = studio.find(view)
    rect = rows(shown)[row]
    first, last = QRect(rect), QRect(rect)
    first.setLeft(rect.right() - 70)
    last.setRight(rect.left() + 70)
    await until(lambda: colours(shown, first) > 200)
    assert colours(shown, last) < 100


async def test_a_painted_button_is_pressed_where_it_is_seen(
    make_studio: Make, tmp_path: Path, from_the_right: None
) -> None:
    studio = await show(make_studio, "queue every state", WIDE, tmp_path)
    view = studio.find("queueView")
    rect = rows(view)[1]
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), button, pos=rect.center() + QPoint(80, 0))
    assert ("cancel", "t1") not in studio.desk.asked
    at = QPoint(rect.left() + 24, rect.center().y())
    QTest.mouseClick(view.viewport(), button, pos=at)
    await until(lambda: ("cancel", "t1") in studio.desk.asked)
    assert studio.desk.rows("p")[0].state is State.CANCELLED


async def test_time_runs_from_the_left(
    make_studio: Make, tmp_path: Path, from_the_right: None
) -> None:
    studio = await show(make_studio, "stage playing", WIDE, tmp_path)
    playback = studio.window.room.stage.player.playback
    playback.pause()
    scrubber = next(one for one in studio.window.findChildren(Scrubber) if one.isVisible())
    end = QPoint(scrubber.width() - 2, scrubber.height() // 2)
    QTest.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=end)
    assert playback.index == scrubber.maximum()
    option = QStyleOptionSlider()
    scrubber.initStyleOption(option)
    handle = scrubber.style().subControlRect(
        QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, scrubber
    )
    assert handle.contains(end)
