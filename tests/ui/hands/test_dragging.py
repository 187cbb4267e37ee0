"""Clips leave by hand, what comes is seen at once, and several takes are treated as one."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from hailuo_studio.core.take import Failure, Reason, State, Take
from hailuo_studio.ui.drops import SHOT_TYPE
from hailuo_studio.ui.queue import dragging
from tests.media.film import film
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES
from tests.ui.hands.settled import review_settled
from tests.ui.test_queue import SHOT, announce, clip_file

LEFT = Qt.MouseButton.LeftButton


async def ready(real: Studio, path: Path, number: int = 1) -> Take:
    take = real.desk.take(SHOT, number, clip=clip_file(path))
    await announce(real, take, State.READY)
    return take


def select(real: Studio, *takes: Take) -> None:
    view, model = real.find("queueView"), real.window.room.queue.model
    view.clearSelection()
    view.setCurrentIndex(model.index(model.row_of(takes[0].id)))
    for take in takes:
        index = model.index(model.row_of(take.id))
        view.selectionModel().select(index, view.selectionModel().SelectionFlag.Select)


async def test_finished_clips_are_dragged_out_of_the_queue_as_files(
    real: Studio, tmp_path: Path
) -> None:
    takes = [await ready(real, tmp_path / f"{n}.mp4", n) for n in (1, 2)]
    waits = real.desk.take(SHOT, 3)
    await announce(real, waits, State.QUEUED)
    model = real.window.room.queue.model
    indexes = [model.index(model.row_of(take.id)) for take in takes]
    mime = model.mimeData(indexes)
    assert [url.toLocalFile() for url in mime.urls()] == [
        str(tmp_path / "1.mp4"),
        str(tmp_path / "2.mp4"),
    ]
    assert not mime.hasFormat(dragging.CARRIED)
    assert all(model.flags(index) & Qt.ItemFlag.ItemIsDragEnabled for index in indexes)
    mixed = model.mimeData([*indexes, model.index(model.row_of(waits.id))])
    assert dragging.carried(mixed) == [waits.id]
    assert not mixed.urls()


async def test_the_players_handle_copies_the_clip(real: Studio, tmp_path: Path) -> None:
    await real.add(SAMPLES[0])
    path = film(tmp_path / "clip.mp4", 6, (160, 90))
    take = await ready(real, path)
    real.window.room.play(take.id)
    handle = real.window.room.stage.player.transport.findChild(
        type(real.find("generateButton")), "clipHandle"
    )
    await until(handle.isEnabled)
    QTest.mouseClick(handle, LEFT)
    mime = QGuiApplication.clipboard().mimeData()
    assert [url.toLocalFile() for url in mime.urls()] == [str(path)]
    QGuiApplication.clipboard().clear()
    assert real.window.book.run("player.copy")
    assert QGuiApplication.clipboard().mimeData().text() == str(path)
    QGuiApplication.clipboard().clear()


async def test_stills_are_copied_as_files_and_as_whole_shots(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    QTest.keyClicks(studio.find("promptEditor"), "Steam")
    strip = studio.find("stillStrip")
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(strip, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    mime = QGuiApplication.clipboard().mimeData()
    assert [url.toLocalFile() for url in mime.urls()] == list(SAMPLES)
    assert mime.hasFormat(SHOT_TYPE)
    studio.window.book.run("paste")
    await until(lambda: len(studio.window.room.drafts.all) == 4)
    QGuiApplication.clipboard().clear()


def drop(studio: Studio, *paths: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    at = QPointF(200, 200)
    entered = QDragEnterEvent(at.toPoint(), copy, mime, LEFT, none)
    QApplication.sendEvent(studio.window, entered)
    assert entered.isAccepted()
    rings = [f for f in studio.window.findChildren(object) if f.property("drop") is True]
    assert len(rings) == 1
    assert studio.window.rooms.currentWidget().isAncestorOf(rings[0])
    QApplication.sendEvent(studio.window, QDropEvent(at, copy, mime, LEFT, none))
    assert rings[0].property("drop") is False


@pytest.mark.parametrize("room", ["create", "review"])
async def test_pictures_dropped_anywhere_are_seen_in_create(studio: Studio, room: str) -> None:
    studio.window.book.run(room)
    drop(studio, *SAMPLES)
    await until(lambda: len(studio.window.room.drafts.all) == 2)
    assert not studio.window.rooms.reviewing
    await review_settled(studio)


@pytest.mark.parametrize("name", ["queueView", "stillStrip"])
async def test_lists_leave_files_to_the_window(studio: Studio, name: str) -> None:
    await studio.add(SAMPLES[0])
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(SAMPLES[1])])
    none = Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, mime, LEFT, none)
    QApplication.sendEvent(studio.find(name).viewport(), event)
    assert event.isAccepted()
    assert len([f for f in studio.window.findChildren(object) if f.property("drop") is True]) == 1


async def test_several_failed_takes_are_tried_again_at_a_price_that_is_seen(
    real: Studio,
) -> None:
    failure = Failure(Reason.SERVICE, "It failed.", 1.0)
    takes = []
    for number in (1, 2, 3):
        takes.append(real.desk.take(SHOT, number, failure=failure))
        await announce(real, takes[-1], State.FAILED)
    select(real, *takes[:2])
    view = real.find("queueView")
    QTest.keyClick(view, Qt.Key.Key_R)
    assert real.desk.asked == []
    (menu,) = real.window.findChildren(QMenu, "queueRetryMenu")
    (again,) = menu.actions()
    assert again.text() == "Try 2 failed again · 60 credits\tR"
    again.trigger()
    menu.close()
    await until(lambda: ("retry all", takes[0].id, takes[1].id) in real.desk.asked)


async def test_several_clips_are_judged_together(real: Studio, tmp_path: Path) -> None:
    takes = [await ready(real, tmp_path / f"{n}.mp4", n) for n in (1, 2, 3)]
    select(real, *takes[:2])
    QTest.keyClick(real.find("queueView"), Qt.Key.Key_K)
    await until(lambda: len(real.desk.asked) == 2)
    assert [what[1] for what in real.desk.asked] == [takes[0].id, takes[1].id]
