"""The stage shows every still as it will be sent: same colours, same way up."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from hailuo_studio.ui.stage.still_loader import read_still
from tests.media.pictures import CORNERS, alike
from tests.torture.hostile.case import Colours, Taken
from tests.torture.hostile.good import GOOD, HOLE

SEEN = {
    name: file.outcome.corners
    for name, file in GOOD.items()
    if isinstance(file.outcome, Taken) and file.outcome.corners is not None
}


def corners_of(image: QImage) -> Colours:
    x, y = image.width() // 8, image.height() // 8
    right, low = image.width() - x, image.height() - y
    places = ((x, y), (right, y), (x, low), (right, low))
    colours = [QColor(image.pixel(*place)) for place in places]
    return tuple((colour.red(), colour.green(), colour.blue()) for colour in colours)


def shown(name: str, folder: Path, box: QSize, below: str = "#ffffff") -> QImage:
    path = folder / f"still{GOOD[name].ending}"
    path.write_bytes(GOOD[name].make())
    return read_still(str(path), box, below)


@pytest.mark.parametrize("name", SEEN)
def test_every_good_picture(name: str, tmp_path: Path) -> None:
    image = shown(name, tmp_path, QSize(300, 100))
    assert image.height() <= 100
    assert image.width() <= 300
    assert abs(image.width() / image.height() - 4 / 3) < 0.05
    assert alike(corners_of(image), SEEN[name] or ()), corners_of(image)


def test_what_is_clear_lies_on_the_colour_that_will_be_sent(tmp_path: Path) -> None:
    image = shown("PNG alpha", tmp_path, QSize(300, 300), "#204060")
    assert alike(corners_of(image), ((0x20, 0x40, 0x60), *HOLE[1:]))


def test_a_small_picture_is_not_made_larger(tmp_path: Path) -> None:
    image = shown("JPEG plain", tmp_path, QSize(3_000, 3_000))
    assert (image.width(), image.height()) == (480, 360)
    assert alike(corners_of(image), CORNERS)
