"""Stills change places by keys and by hand, one step each time."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.compose.hand import LEFT, undo
from tests.ui.conftest import Studio, until
from tests.ui.desk import RESOURCES, SAMPLES

CAT = str(RESOURCES / "stills" / "cat.png")
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction


@pytest.fixture
async def three(studio: Studio) -> Studio:
    await studio.add(*SAMPLES, CAT)
    assert titles(studio) == ["coffee", "rocket", "cat"]
    return studio


def titles(studio: Studio) -> list[str]:
    """As they are shown."""
    model = studio.find("stillStrip").model()
    return [model.index(row).data() for row in range(model.rowCount())]


def chosen(studio: Studio) -> list[str]:
    indexes = studio.find("stillStrip").selectedIndexes()
    return [index.data() for index in sorted(indexes, key=lambda one: one.row())]


def saved(studio: Studio, project_id: str) -> list[str]:
    return [shot.title for shot in studio.desk.load_shots(project_id)]


def choose(studio: Studio, *rows: int) -> None:
    room = studio.window.room
    room.deeds.select([room.drafts.all[row].number for row in rows])


def shift(studio: Studio, key: Qt.Key) -> None:
    QTest.keyClick(studio.find("stillStrip"), key, ALT)


def carried(studio: Studio) -> QMimeData:
    view = studio.find("stillStrip")
    mime: QMimeData = view.model().mimeData(view.selectedIndexes())
    return mime


def let_fall(studio: Studio, mime: QMimeData, row: int) -> bool:
    """Just above that row; whether the strip would have it."""
    view = studio.find("stillStrip")
    place = view.visualRect(view.model().index(row)).topLeft()
    entered = QDragEnterEvent(place, COPY, mime, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), entered)
    dropped = QDropEvent(QPointF(place), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(view.viewport(), dropped)
    return entered.isAccepted()


async def test_keys_move_what_is_selected_together_and_no_further_than_the_ends(
    three: Studio,
) -> None:
    choose(three, 0)
    shift(three, Qt.Key.Key_Down)
    assert titles(three) == ["rocket", "coffee", "cat"]
    assert chosen(three) == ["coffee"]
    choose(three, 0, 2)
    shift(three, Qt.Key.Key_Down)
    shift(three, Qt.Key.Key_Down)
    assert titles(three) == ["coffee", "rocket", "cat"]
    assert chosen(three) == ["rocket", "cat"]
    for _ in range(3):
        shift(three, Qt.Key.Key_Up)
    assert titles(three) == ["rocket", "cat", "coffee"]
    undo(three)
    assert titles(three) == ["coffee", "rocket", "cat"]


async def test_a_still_is_let_fall_where_it_shall_be_and_the_order_is_kept(three: Studio) -> None:
    choose(three, 2)
    assert let_fall(three, carried(three), 0)
    assert titles(three) == ["cat", "coffee", "rocket"]
    assert chosen(three) == ["cat"]
    (project,) = three.desk.projects()
    await until(lambda: saved(three, project.id) == titles(three))
    undo(three)
    assert titles(three) == ["coffee", "rocket", "cat"]


async def test_it_is_never_moved_away_from_where_its_file_lies(three: Studio) -> None:
    """A file manager that is offered a move takes the person's only copy."""
    model = three.find("stillStrip").model()
    assert model.supportedDragActions() == COPY
    assert carried(three).urls()


async def test_the_menu_offers_it_and_it_is_in_the_list_of_commands(three: Studio) -> None:
    choose(three, 0)
    assert three.window.book.run("strip.down")
    assert titles(three) == ["rocket", "coffee", "cat"]
    assert three.window.book.run("strip.up")
    assert titles(three) == ["coffee", "rocket", "cat"]
