"""The camera menu: by mouse and by keys, alone and combined."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from hailuo_studio.core.camera import Camera
from hailuo_studio.ui.compose.camera.menu import CameraMenu
from hailuo_studio.ui.compose.camera.model import CAMERA
from tests.ui.compose.hand import LEFT, click, key, prompts, text, undo, write
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES

Key = Qt.Key


@pytest.fixture
async def menu(studio: Studio) -> Callable[[], CameraMenu]:
    await studio.add(SAMPLES[0])

    def opened() -> CameraMenu:
        click(studio, "cameraButton")
        found: CameraMenu = studio.find("cameraMenu")
        assert found.isVisible()
        return found

    return opened


def click_tile(menu: CameraMenu, camera: Camera) -> None:
    view: QListView = menu.view
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        if index.data(CAMERA) == camera:
            QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())


async def test_all_fifteen_are_there_and_one_is_put_at_the_cursor(
    studio: Studio, menu: Callable[[], CameraMenu]
) -> None:
    write(studio, "Steam rises.")
    opened = menu()
    assert opened.view.model().rowCount() == len(Camera) == 15
    click_tile(opened, Camera.PUSH_IN)
    click(studio, "cameraDone")
    assert prompts(studio) == ["Steam rises. [Push in] "]
    assert not opened.isVisible()
    undo(studio)
    assert text(studio) == "Steam rises."


async def test_up_to_three_run_together_and_a_fourth_is_not_taken(
    studio: Studio, menu: Callable[[], CameraMenu]
) -> None:
    opened = menu()
    for camera in (Camera.PAN_LEFT, Camera.ZOOM_IN, Camera.TILT_UP, Camera.SHAKE):
        click_tile(opened, camera)
    assert opened.preview.cameras == (Camera.PAN_LEFT, Camera.ZOOM_IN, Camera.TILT_UP)
    click_tile(opened, Camera.ZOOM_IN)
    click(studio, "cameraDone")
    assert text(studio) == "[Pan left, Tilt up] "


async def test_keys_filter_move_add_and_end(studio: Studio, menu: Callable[[], CameraMenu]) -> None:
    opened = menu()
    field = opened.filter
    QTest.keyClicks(field, "pan")
    key(field, Key.Key_Right)
    QTest.keyClicks(field, ",zoom")
    key(field, Key.Key_Return)
    assert text(studio) == "[Pan right] "
    QTest.keyClicks(menu().filter, "left")
    key(field, Key.Key_Return)
    assert text(studio) == "[Pan right] [Truck left] "


async def test_the_bracket_at_the_cursor_is_changed(
    studio: Studio, menu: Callable[[], CameraMenu]
) -> None:
    write(studio, "A [push in] B")
    cursor = studio.find("promptEditor").textCursor()
    cursor.setPosition(5)
    studio.find("promptEditor").setTextCursor(cursor)
    opened = menu()
    assert studio.find("cameraDone").text() == "Change"
    click_tile(opened, Camera.TILT_UP)
    click(studio, "cameraDone")
    assert text(studio) == "A [Push in, Tilt up] B"


async def test_nothing_moves_while_it_is_closed(
    studio: Studio, menu: Callable[[], CameraMenu]
) -> None:
    opened = menu()
    before = opened.grab().toImage()
    assert opened.moving
    await until(lambda: opened.grab().toImage() != before)
    key(opened.filter, Key.Key_Escape)
    opened.hide()
    assert not opened.moving
