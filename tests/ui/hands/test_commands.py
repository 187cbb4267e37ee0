"""The one list: every command has words, a place, keys of its own and a deed in reach."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from hailuo_studio.ui.actions import keymap
from hailuo_studio.ui.actions.command import Command, Room
from hailuo_studio.ui.actions.listing import COMMANDS, command, of_room
from hailuo_studio.ui.actions.teaching import teach
from hailuo_studio.ui.icon_button import IconButton
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES
from tests.ui.hands.settled import review_settled

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
# Keys of these act together: a comparison is also a player; the window's act everywhere.
TOGETHER = (
    (Room.WINDOW, Room.CREATE, Room.STRIP),
    (Room.WINDOW, Room.CREATE, Room.PLAYER),
    (Room.WINDOW, Room.CREATE, Room.QUEUE),
    (Room.WINDOW, Room.REVIEW, Room.PLAYER),
    (Room.WINDOW, Room.COMPARE, Room.PLAYER),
)


@pytest.mark.parametrize("one", COMMANDS, ids=lambda one: one.id)
def test_every_command_has_words_and_a_place(themed: QApplication, one: Command) -> None:
    assert one.words
    assert one.words[0].isupper() or one.words[0].isdigit()
    assert one.room.words
    assert all(not keys.isEmpty() for keys in one.sequences)
    assert not one.keys or one.key


def test_no_id_is_there_twice() -> None:
    assert [one for one, count in Counter(c.id for c in COMMANDS).items() if count > 1] == []


@pytest.mark.parametrize("rooms", TOGETHER, ids=lambda rooms: rooms[-1].value)
def test_no_key_means_two_things(themed: QApplication, rooms: tuple[Room, ...]) -> None:
    keys = Counter(
        keys.toString() for room in rooms for one in of_room(room) for keys in one.sequences
    )
    assert [key for key, count in keys.items() if count > 1] == []


async def test_every_command_has_a_deed(studio: Studio) -> None:
    assert studio.window.book.bound == {one.id for one in COMMANDS}


async def test_every_command_says_why_it_cannot_be_done_or_can(studio: Studio) -> None:
    """With nothing there at all, and with takes compared in Review no refusal fails."""
    book = studio.window.book
    before = {one.id: book.refusal(one.id) for one in COMMANDS}
    assert before["generate"] == "There is no still yet."
    assert before["review.keep"] == "This is done in Review."
    assert before["palette"] == ""
    await studio.add(*SAMPLES)
    studio.window.rooms.show_review()
    after = {one.id: book.refusal(one.id) for one in COMMANDS}
    assert after["generate"] == "This is done in Create."
    assert after["review.find"] == ""
    assert after["review.keep"] == "No clip is shown."
    await review_settled(studio)


async def test_what_is_refused_is_not_done_and_said(studio: Studio) -> None:
    said: list[str] = []
    studio.window.book.refused.connect(said.append)
    assert not studio.window.book.run("generate")
    assert said == ["There is no still yet."]
    assert studio.desk.orders == []


async def test_a_command_is_done_from_the_book(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    ran: list[str] = []
    book = studio.window.book
    book.ran.connect(ran.append)
    for command_id in ("strip.all", "stage.draft", "review", "create", "queue-fold"):
        assert book.run(command_id), command_id
    assert ran == ["strip.all", "stage.draft", "review", "create", "queue-fold"]
    assert len(studio.window.room.drafts.selected) == 2
    assert studio.window.room.queue.is_collapsed
    assert book.run("shot.previous")
    assert book.run("strip.remove")
    assert len(studio.window.room.drafts.all) == 1
    await review_settled(studio)


async def test_generate_says_its_price_wherever_it_is_offered(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    QTest.keyClicks(studio.find("promptEditor"), "Steam")
    assert "30 credits" in studio.window.book.words("generate")


@pytest.mark.parametrize(
    ("room", "text", "found"),
    [
        (Room.PLAYER, "+", "player.closer"),
        (Room.PLAYER, "[", "player.slower"),
        (Room.COMPARE, "1", "compare.lead1"),
        (Room.REVIEW, "1", "review.reason1"),
        (Room.STRIP, "1", ""),
    ],
)
def test_signs_are_found_by_what_is_written(
    themed: QApplication, room: Room, text: str, found: str
) -> None:
    """As a French keyboard gives them: under Shift, from keys of other names."""
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.ShiftModifier, text
    )
    assert keymap.find_id(room, event) == found


def test_letters_are_found_by_their_key_alone(themed: QApplication) -> None:
    def found(modifiers: Qt.KeyboardModifier) -> str:
        return keymap.find_id(
            Room.QUEUE, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_K, modifiers, "k")
        )

    assert found(Qt.KeyboardModifier.NoModifier) == "queue.keep"
    assert found(CTRL) == ""


async def test_tooltips_teach_the_key(studio: Studio) -> None:
    assert studio.find("generateButton").toolTip() == "Generate  Ctrl+Return"
    assert studio.find("reviewTab").toolTip() == "Review  Ctrl+2"
    assert studio.find("addFiles").toolTip() == f"Add files…  {command('open').key}"


def test_a_tooltip_follows_what_the_button_is_called(themed: QApplication) -> None:
    button = IconButton("pause", "Pause")
    teach(button, "palette")
    teach(button, "palette")
    assert button.toolTip() == "Pause  Ctrl+K"
    button.set_words("Go on")
    at = button.rect().center()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, at, button.mapToGlobal(at)))
    assert button.toolTip() == "Go on  Ctrl+K"
    button.deleteLater()


async def test_the_windows_keys_work_and_not_from_below_a_sheet(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    studio.window.activateWindow()
    prompt = studio.find("promptEditor")
    prompt.setFocus()
    QTest.keyClick(prompt, Qt.Key.Key_K, CTRL)
    assert studio.find("palette").isVisible()
    QTest.keyClick(studio.find("paletteField"), Qt.Key.Key_Escape)
    assert prompt.hasFocus()
    studio.window.sheets.open_settings()
    QTest.keyClick(studio.find("settingsSheet"), Qt.Key.Key_2, CTRL)
    assert not studio.window.rooms.reviewing
    studio.window.sheets.settings.close_sheet()


async def test_a_question_mark_is_text_where_one_writes(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    studio.window.activateWindow()
    prompt = studio.find("promptEditor")
    prompt.setFocus()
    QTest.keyClick(prompt, Qt.Key.Key_Question)
    assert prompt.toPlainText() == "?"
    strip = studio.find("stillStrip")
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Question)
    assert studio.find("cheatSheet").isVisible()


def opened_menu(widget: QWidget, name: str) -> QMenu:
    (menu,) = widget.findChildren(QMenu, name)
    return menu


@pytest.mark.parametrize(
    ("widget", "name"),
    [
        ("stillStrip", "stripMenu"),
        ("projectPicker", "projectActions"),
        ("queueView", "queueMenu"),
    ],
)
async def test_the_menu_key_opens_a_menu(studio: Studio, widget: str, name: str) -> None:
    await studio.add(*SAMPLES)
    QTest.keyClicks(studio.find("promptEditor"), "Steam")
    studio.window.book.run("generate")
    await until(studio.window.rows)
    studio.window.activateWindow()
    studio.window.book.run("queue.focus")
    focus = studio.find(widget)
    focus.setFocus()
    assert studio.window.book.run("menu")
    menu = opened_menu(studio.window, name)
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts
    menu.close()


async def test_a_menu_says_why_something_cannot_be_done(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    at = studio.window.room.stage.still.rect().center()
    canvas = studio.window.room.stage.still
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, canvas.mapToGlobal(at))
    QApplication.sendEvent(canvas, event)
    menu = opened_menu(studio.window, "stillMenu")
    tips = {a.text().split("\t")[0]: a.toolTip() for a in menu.actions() if not a.isEnabled()}
    assert tips["Show the newest take"] == "There is no take of this still yet."
    menu.close()


async def test_the_focus_comes_back_to_create(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    studio.window.activateWindow()
    prompt = studio.find("promptEditor")
    prompt.setFocus()
    studio.window.rooms.show_review()
    assert not prompt.hasFocus()
    studio.window.rooms.show_create()
    assert prompt.hasFocus()
    await review_settled(studio)
