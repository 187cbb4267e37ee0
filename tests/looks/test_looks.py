"""Every room and state is drawn, saved to be leafed through, and holds what all must hold.

The pictures go into the folder HAILUO_STUDIO_LOOKS where it is named.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLayout,
    QPushButton,
    QStackedLayout,
    QWidget,
)

from hailuo_studio.ui import theme
from tests.looks.scenes import SCENES, SEEN
from tests.ui.conftest import Studio, until
from tests.ui.desk import RehearsalDesk

Make = Callable[[RehearsalDesk], Studio]
WIDE, NARROW = (1440, 900), (1040, 640)
TWICE = ("create one shot", "queue every state", "review many", "sheet settings")
LEAST_COLOURS = 8


class Lengthening(QTranslator):
    """Words as long as German makes them: a third more."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return text + " " + "n" * max(1, len(text) // 3 - 1) if text.strip() else text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(os.environ.get("HAILUO_STUDIO_LOOKS", tmp_path))


@pytest.fixture
def long_words(themed: QApplication) -> Iterator[None]:
    translator = Lengthening()
    themed.installTranslator(translator)
    yield
    themed.removeTranslator(translator)


async def show(make: Make, name: str, size: tuple[int, int], tmp_path: Path) -> Studio:
    desk = RehearsalDesk(practice=name.startswith("review"))
    desk.hosting_ready, desk.hosting_words = True, "ImgBB, 24 h"
    studio = make(desk)
    studio.window.resize(*size)
    await SCENES[name](studio, tmp_path)
    if name in SEEN:
        await until(lambda: shown(studio, SEEN[name], folded=size[0] < WIDE[0]))
    studio.window.grab()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    return studio


def shown(studio: Studio, name: str, *, folded: bool) -> bool:
    """In a narrow window the queue is a strip: there, as soon as it is unfolded."""
    there = studio.window.findChildren(QWidget, name)
    return any(one.isVisible() or (folded and not one.isHidden()) for one in there)


def save(studio: Studio, folder: Path, name: str, variant: str) -> int:
    """The number of colours of a coarse sample of the picture."""
    folder.mkdir(parents=True, exist_ok=True)
    picture = studio.window.grab()
    scale = round(100 * picture.devicePixelRatio())
    assert picture.save(str(folder / f"{name}, {variant}, {scale} %.png"))
    image = picture.toImage()
    across, down = range(0, image.width(), 24), range(0, image.height(), 24)
    return len({image.pixel(x, y) for x in across for y in down})


def cut(window: QWidget) -> list[str]:
    """Buttons and one-line labels that are narrower than their words."""
    return [
        f"{widget.objectName() or widget.parent().objectName()}: {widget.text()} "
        f"({widget.width()} of {widget.minimumSizeHint().width()})"
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and (
            isinstance(widget, QPushButton)
            or (type(widget) is QLabel and not widget.wordWrap() and not widget.pixmap())
        )
        and widget.text()
        and not widget.visibleRegion().isEmpty()
        and widget.visibleRegion().boundingRect().width() < widget.minimumSizeHint().width()
    ]


def touching(window: QWidget) -> list[tuple[str, str]]:
    """Parts that were laid out side by side and lie over each other."""
    return [
        (words(one), words(other))
        for parent in window.findChildren(QWidget)
        if parent.isVisible() and (layout := parent.layout()) is not None
        for one, other in combinations(list(laid_out(layout)), 2)
        if one.geometry().intersects(other.geometry())
    ]


def laid_out(layout: QLayout) -> Iterator[QWidget]:
    if isinstance(layout, QStackedLayout):
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget.isVisible():
            yield widget
        elif inner is not None:
            yield from laid_out(inner)


def words(widget: QWidget) -> str:
    return widget.objectName() or str(widget.property("text")) or type(widget).__name__


@pytest.mark.parametrize("name", SCENES)
async def test_dark_and_light(
    make_studio: Make, themed: QApplication, name: str, folder: Path, tmp_path: Path
) -> None:
    studio = await show(make_studio, name, WIDE, tmp_path)
    assert save(studio, folder, name, "dark") > LEAST_COLOURS
    assert cut(studio.window) == []
    assert touching(studio.window) == []
    theme.apply(themed, "light")
    assert save(studio, folder, name, "light") > LEAST_COLOURS


@pytest.mark.parametrize("name", SCENES)
async def test_narrow_with_long_words(
    make_studio: Make, name: str, folder: Path, tmp_path: Path, long_words: None
) -> None:
    studio = await show(make_studio, name, NARROW, tmp_path)
    assert save(studio, folder, name, "narrow, long words") > LEAST_COLOURS
    assert cut(studio.window) == []
    assert touching(studio.window) == []


def test_at_two_hundred_percent(folder: Path) -> None:
    """The scale is fixed for a process, so these are drawn by another one."""
    some = " or ".join(f"(dark and {name.replace(' ', ' and ')})" for name in TWICE)
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__, "-k", some],
        env=os.environ | {"QT_SCALE_FACTOR": "2", "HAILUO_STUDIO_LOOKS": str(folder)},
        cwd=Path(__file__).parents[2],
        check=True,
    )
    for name in TWICE:
        with Image.open(folder / f"{name}, dark, 200 %.png") as picture:
            assert picture.size == (2 * WIDE[0], 2 * WIDE[1])
