"""One history for all of Create, by its keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest

from hailuo_studio.core.framing import Aspect, Framing
from hailuo_studio.core.shot import Duration
from hailuo_studio.ui.stage.stage_tabs import Kind
from tests.ui.compose.hand import (
    CTRL,
    LEFT,
    click,
    pick,
    press,
    prompts,
    redo,
    text,
    undo,
    write,
)
from tests.ui.conftest import Studio, until
from tests.ui.desk import RESOURCES, SAMPLES

CAT = str(RESOURCES / "stills" / "cat.png")


@pytest.fixture
async def one(studio: Studio) -> Studio:
    await studio.add(SAMPLES[0])
    return studio


async def test_a_run_of_typing_is_one_step_and_a_moved_cursor_ends_it(one: Studio) -> None:
    write(one, "Steam rises")
    press(one, Qt.Key.Key_Home)
    write(one, "Now ")
    undo(one)
    assert text(one) == "Steam rises"
    undo(one)
    assert text(one) == ""
    redo(one)
    redo(one)
    assert text(one) == "Now Steam rises"
    assert prompts(one) == ["Now Steam rises"]


async def test_settings_takes_and_text_share_one_order(one: Studio) -> None:
    write(one, "Steam")
    pick(one, "durationPicker", "10")
    one.find("takesSpin").setValue(3)
    write(one, " rises")
    undo(one)
    assert text(one) == "Steam"
    undo(one)
    assert one.find("takesSpin").value() == 1
    undo(one)
    assert one.window.room.drafts.shots[0].settings.duration is Duration.SIX
    assert one.find("durationPicker").button("6").isChecked()
    assert text(one) == "Steam"


async def test_removed_stills_come_back_selected_by_key_and_by_notice(studio: Studio) -> None:
    await studio.add(*SAMPLES, CAT)
    room = studio.window.room
    room.deeds.select([room.drafts.all[1].number])
    click(studio, "removeButton")
    assert [shot.title for shot in room.drafts.shots] == ["coffee", "cat"]
    pick(studio, "modePicker", "pro")
    QTest.mouseClick(studio.find("noticeAction"), LEFT)
    assert [shot.title for shot in room.drafts.shots] == ["coffee", "rocket", "cat"]
    assert [draft.shot.title for draft in room.drafts.selected] == ["rocket"]
    undo(studio)
    undo(studio)
    undo(studio)
    assert [shot.title for shot in room.drafts.shots] == ["coffee", "rocket", "cat"]
    undo(studio)
    assert room.drafts.shots == ()
    studio.window.book.run("create.redo")
    assert len(room.drafts.shots) == 3


async def test_framing_and_fixes_go_back_and_are_shown(studio: Studio) -> None:
    await studio.add(CAT, SAMPLES[0])
    room = studio.window.room
    click(studio, "fixAll")
    assert room.drafts.shots[0].framing.enlarge
    room.deeds.select([room.drafts.all[1].number])
    room.stage.framing.edited.emit(lambda size, framing: Framing(turns=1))
    room.stage.framing.formats_chosen.emit((Aspect.SQUARE,))
    room.stage.choose("draft")
    undo(studio)
    assert room.drafts.shots[1].formats == ()
    undo(studio)
    assert room.drafts.shots[1].framing == Framing()
    assert room.stage.tabs.kind is Kind.STILL
    undo(studio)
    assert not room.drafts.shots[0].framing.enlarge
    assert [draft.shot.title for draft in room.drafts.selected] == ["cat"]


async def test_another_project_has_a_history_of_its_own(one: Studio) -> None:
    write(one, "Steam")
    click(one, "removeButton")
    assert one.window.notices.shown
    one.window.room.open(one.desk, one.desk.projects()[0])
    assert one.window.room.history.undoable == ""
    assert not one.window.notices.shown
    assert one.window.book.refusal("create.undo") == "There is nothing to undo."


async def test_the_keys_are_the_rooms_that_is_shown(one: Studio) -> None:
    write(one, "Steam")
    one.window.activateWindow()
    QTest.keyClick(one.find("durationPicker").button("6"), Qt.Key.Key_Z, CTRL)
    assert text(one) == ""
    redo(one)
    one.window.rooms.show_review()
    await until(lambda: one.window.rooms.reviewing)
    review, heard = one.window.review, []
    for shortcut in review.findChildren(QShortcut):
        if shortcut.key() == QKeySequence("Ctrl+Z"):
            shortcut.activated.connect(lambda: heard.append("review"))
    review.setFocus()
    QTest.keyClick(review, Qt.Key.Key_Z, CTRL)
    assert heard == ["review"]
    assert prompts(one) == ["Steam"]


async def test_drafts_are_written_down_while_somebody_types_on(one: Studio) -> None:
    write(one, "a")
    room = one.window.room

    def typed_and_saved() -> bool:
        room.compose.prompt.text.insertPlainText("b")
        return bool(one.desk.shots.get("p")) and len(one.desk.shots["p"][0].prompt) > 1

    await until(typed_and_saved)
