"""Stills come by drop, paste and sample; bad ones are named and harm nobody."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from hailuo_studio.ui.compose.shot_model import NUMBER
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES


def drop(target: QWidget, mime: QMimeData) -> bool:
    """Drag over a widget and let go, as Qt delivers it; whether it was accepted."""
    middle = target.rect().center()
    enter = QDragEnterEvent(
        middle,
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter.ignore()
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(
        QPointF(middle),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def urls(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def names(studio: Studio) -> list[str]:
    model = studio.find("stillStrip").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def notices(studio: Studio) -> list[str]:
    return [notice.text for notice in studio.window.notices.shown]


async def test_files_dropped_on_the_stage_are_added_and_edited(studio: Studio) -> None:
    assert drop(studio.find("stage"), urls(*SAMPLES))
    await until(lambda: len(names(studio)) == 2)
    assert names(studio) == ["coffee", "rocket"]
    assert len(studio.find("stillStrip").selectionModel().selectedIndexes()) == 2


async def test_files_dropped_on_the_prompt_are_stills_and_not_text(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    assert drop(studio.find("promptEditor").viewport(), urls(SAMPLES[1]))
    await until(lambda: len(names(studio)) == 2)
    assert studio.find("promptEditor").toPlainText() == ""


async def test_a_bad_file_is_named_and_the_rest_of_the_drop_unharmed(
    studio: Studio, tmp_path: Path
) -> None:
    (tmp_path / "notes.txt").write_text("no picture")
    drop(studio.window, urls(str(tmp_path / "notes.txt"), *SAMPLES))
    await until(lambda: len(names(studio)) == 2 and notices(studio))
    assert notices(studio) == ["notes.txt: This is not a picture. Save it as JPEG, PNG or WebP."]


async def test_links_are_stills_too(studio: Studio) -> None:
    mime = QMimeData()
    mime.setText("https://pictures.example.com/bag.jpg")
    assert drop(studio.window, mime)
    await until(lambda: names(studio) == ["bag"])


async def test_the_picture_of_a_link_is_fetched_once_and_shown(studio: Studio) -> None:
    mime = QMimeData()
    mime.setText("https://pictures.example.com/bag.jpg")
    drop(studio.window, mime)
    view = studio.window.room.stage.still
    await until(lambda: not view.image.isNull())
    fetched = studio.desk.thumbnails.count("https://pictures.example.com/bag.jpg")
    QTest.keyClicks(studio.find("promptEditor"), "It turns.")
    await until(lambda: studio.desk.shots.get("p", ()) and studio.desk.shots["p"][0].prompt)
    assert not view.image.isNull()
    assert studio.desk.thumbnails.count("https://pictures.example.com/bag.jpg") == fetched


async def test_text_that_is_no_link_is_not_taken(studio: Studio) -> None:
    mime = QMimeData()
    mime.setText("steam rises")
    assert not drop(studio.window, mime)


async def test_paste_adds_files(studio: Studio) -> None:
    QGuiApplication.clipboard().setMimeData(urls(SAMPLES[0]))
    QTest.mouseClick(studio.find("pasteButton"), Qt.MouseButton.LeftButton)
    await until(lambda: names(studio) == ["coffee"])


async def test_a_sample_is_one_click_away(studio: Studio) -> None:
    samples = studio.window.room.strip.samples.findChildren(QPushButton)
    assert [button.text() for button in samples] == ["coffee", "rocket"]
    QTest.mouseClick(samples[1], Qt.MouseButton.LeftButton)
    await until(lambda: names(studio) == ["rocket"])


async def test_delete_and_undo(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    strip = studio.find("stillStrip")
    QTest.mouseClick(
        strip.viewport(),
        Qt.MouseButton.LeftButton,
        pos=strip.visualRect(strip.model().index(0, 0)).center(),
    )
    assert len(strip.selectionModel().selectedIndexes()) == 1
    QTest.keyClick(strip, Qt.Key.Key_Delete)
    assert names(studio) == ["rocket"]
    assert notices(studio) == ["Removed coffee."]
    QTest.mouseClick(studio.find("noticeAction"), Qt.MouseButton.LeftButton)
    assert names(studio) == ["coffee", "rocket"]


async def test_a_click_beside_the_rows_keeps_what_is_edited(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    strip = studio.find("stillStrip")
    below = QPoint(40, strip.viewport().height() - 5)
    QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert len(strip.selectionModel().selectedIndexes()) == 1
    assert len(studio.window.room.drafts.selected) == 1


async def test_the_same_still_again_is_selected_and_not_doubled(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    drop(studio.window, urls(SAMPLES[1]))
    strip = studio.find("stillStrip")
    await until(lambda: len(strip.selectionModel().selectedIndexes()) == 1)
    assert names(studio) == ["coffee", "rocket"]
    assert strip.selectionModel().selectedIndexes()[0].data(NUMBER) == 2


async def test_a_thumbnail_is_painted(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    await until(lambda: studio.window.thumbnails.get(SAMPLES[0]) is not None)
    strip = studio.find("stillStrip")
    picture = strip.visualRect(strip.model().index(0, 0)).adjusted(16, 8, -180, -8)
    painted = strip.viewport().grab(picture).toImage()
    reds = [
        painted.pixelColor(x, y)
        for x in range(0, painted.width(), 4)
        for y in range(0, painted.height(), 4)
    ]
    assert any(color.red() > color.blue() + 60 for color in reds)
