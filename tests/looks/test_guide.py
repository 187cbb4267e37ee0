"""The guide: every chapter can be reached by key, and its pictures are those of the window.

`HAILUO_STUDIO_GUIDE=hailuo_studio/resources/guide python3 packaging/dev.py test
tests/looks/test_guide.py` takes the pictures anew.
"""

import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from hailuo_studio.paths import resources
from hailuo_studio.ui import theme
from hailuo_studio.ui.actions.listing import command
from hailuo_studio.ui.guide.chapters import chapters
from tests.looks.test_looks import show
from tests.ui.conftest import Studio, until
from tests.ui.desk import RehearsalDesk

Make = Callable[[RehearsalDesk], Studio]
SIZE = (1280, 800)
PICTURES = {
    "create": "create one shot",
    "camera": "create long prompt",
    "framing": "stage framing",
    "ledger": "sheet ledger",
    "queue": "queue every state",
    "link": "sheet picture link",
    "review": "review many",
    "export": "sheet export",
}
THEMES = ("dark", "light")


@pytest.mark.parametrize("name", PICTURES)
async def test_its_pictures_can_be_taken(
    make_studio: Make, themed: QApplication, name: str, tmp_path: Path
) -> None:
    folder = Path(os.environ.get("HAILUO_STUDIO_GUIDE", tmp_path))
    studio = await show(make_studio, PICTURES[name], SIZE, tmp_path)
    for field in studio.window.findChildren(QLineEdit, "exportFolder"):
        field.setText("Videos/First project")  # Not the folder of whoever takes the pictures.
    for one in THEMES:
        theme.apply(themed, one)
        path = folder / f"{name}-{one}.webp"
        picture(studio.window.grab().toImage()).save(path, quality=82, method=6)
        with Image.open(path) as saved:
            assert saved.size == SIZE


def picture(image: QImage) -> Image.Image:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGB")


def test_every_chapter_has_its_pictures_and_knows_its_commands(themed: QApplication) -> None:
    there = {path.stem for path in (resources() / "guide").glob("*.webp")}
    wanted = {f"{one.picture}-{look}" for one in chapters() for look in THEMES if one.picture}
    assert there == wanted
    assert {one.picture for one in chapters() if one.picture} == set(PICTURES)
    for chapter in chapters():
        assert chapter.paragraphs
        for command_id in chapter.commands:
            assert command(command_id).words


async def test_a_key_opens_it_and_arrows_turn_its_pages(make_studio: Make) -> None:
    studio = make_studio(RehearsalDesk())
    studio.window.activateWindow()
    await until(studio.window.isActiveWindow)
    studio.find("addFiles").setFocus()
    QTest.keyClick(studio.find("addFiles"), Qt.Key.Key_F1)
    sheet = studio.find("guideSheet")
    assert sheet.isVisible()
    studio.window.grab()
    chapter_list = studio.find("guideChapters")
    assert chapter_list.hasFocus()
    for chapter in chapters():
        page = studio.find("guidePage")
        said = [one.text() for one in page.findChildren(QLabel, "guideText")]
        assert said == list(chapter.paragraphs)
        pictures = page.findChildren(QLabel, "guidePicture")
        assert [one.pixmap().isNull() for one in pictures] == ([False] if chapter.picture else [])
        QTest.keyClick(chapter_list, Qt.Key.Key_Down)
    QTest.keyClick(chapter_list, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
