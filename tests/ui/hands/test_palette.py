"""The palette and the cheat sheet: type, look, Enter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hailuo_studio.ui.key_caps import parts
from hailuo_studio.ui.palette.finding import Entry, found, score
from tests.ui.conftest import Studio
from tests.ui.desk import SAMPLES
from tests.ui.hands.settled import review_settled


def entry(words: str, why: str = "", group: str = "Create") -> Entry:
    return Entry(words, words, group, lambda: None, why=why)


@pytest.mark.parametrize(
    ("typed", "fits"),
    [
        ("gen", 8),
        ("take", 6),
        ("ake", 4),
        ("gnrt", 2),
        ("tk", 2),
        ("xyz", -1),
        ("generate xyz", -1),
    ],
)
def test_how_well_something_fits(typed: str, fits: int) -> None:
    assert score("generate one take", typed.split()) == fits


def test_the_best_comes_first_and_of_equals_what_was_used_last() -> None:
    entries = [entry("Show the still"), entry("Still life"), entry("Next still")]
    assert [e.words for e in found(entries, "still", ())] == [
        "Still life",
        "Show the still",
        "Next still",
    ]
    assert [e.words for e in found(entries, "still", ("Next still",))][1] == "Next still"


def test_nothing_typed_shows_everything_recent_first_and_what_cannot_be_last() -> None:
    entries = [entry("A", why="no"), entry("B"), entry("C")]
    assert [e.words for e in found(entries, "", ("C",))] == ["C", "B", "A"]


def test_letters_that_begin_nowhere_do_not_fit() -> None:
    assert score("quit", ["ui t"]) == -1
    assert score("quit", ["ut"]) == -1


async def opened(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    studio.window.activateWindow()
    studio.find("stillStrip").setFocus()
    assert studio.window.book.run("palette")


def lines(studio: Studio) -> list[str]:
    model = studio.find("paletteList").model()
    return [model.index(row).data() for row in range(model.rowCount())]


async def test_enter_runs_what_was_found_and_gives_the_focus_back(studio: Studio) -> None:
    await opened(studio)
    field = studio.find("paletteField")
    assert field.hasFocus()
    QTest.keyClicks(field, "go to rev")
    assert lines(studio) == ["Go to Review"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not studio.find("palette").isVisible()
    assert studio.window.rooms.reviewing
    assert studio.window.remembered.recent[0] == "review"
    await review_settled(studio)
    studio.window.rooms.show_create()
    assert studio.find("stillStrip").hasFocus()


async def test_arrows_move_in_the_list_and_go_round(studio: Studio) -> None:
    await opened(studio)
    field, view = studio.find("paletteField"), studio.find("paletteList")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert view.currentIndex().row() == view.model().rowCount() - 1
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() == 8
    assert field.accessibleDescription().startswith(view.currentIndex().data())


async def test_what_cannot_be_done_stays_and_says_why(studio: Studio) -> None:
    await opened(studio)
    field = studio.find("paletteField")
    QTest.keyClicks(field, "wipe")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert studio.find("palette").isVisible()
    assert studio.find("paletteNothing").text() == "Compare takes in Review first."
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert studio.find("stillStrip").hasFocus()


async def test_stills_and_projects_are_found_by_name(studio: Studio) -> None:
    await studio.desk.add_project("Spring shop", "")
    await opened(studio)
    field = studio.find("paletteField")
    QTest.keyClicks(field, "rocket")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [d.shot.title for d in studio.window.room.drafts.selected] == ["rocket"]
    assert studio.window.book.run("palette")
    QTest.keyClicks(field, "spring")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert studio.find("projectPicker").text() == "Spring shop"


async def test_nothing_that_is_called_so(studio: Studio) -> None:
    await opened(studio)
    QTest.keyClicks(studio.find("paletteField"), "qqq")
    assert lines(studio) == []
    assert studio.find("paletteNothing").text() == "Nothing is called that."
    QTest.keyClick(studio.find("paletteField"), Qt.Key.Key_Return)
    assert studio.find("palette").isVisible()


async def test_the_cheat_sheet_is_searched_and_closes_with_escape(studio: Studio) -> None:
    studio.window.activateWindow()
    studio.find("settingsButton").setFocus()
    studio.window.book.run("keys")
    sheet, field = studio.find("cheatSheet"), studio.find("cheatSheetField")

    def shown() -> list[str]:
        return [
            line.accessibleName()
            for blocks in sheet.blocks
            for block in blocks
            for line in block.lines
            if line.isVisible()
        ]

    assert len(shown()) > 60
    QTest.keyClicks(field, "review keep")
    assert shown() == ["Keep: K"]
    field.clear()
    QTest.keyClicks(field, "ctrl+k")
    assert shown() == ["Find a command: Ctrl+K"]
    field.clear()
    QTest.keyClicks(field, "zzzz")
    assert shown() == []
    assert studio.find("cheatSheetHint").text() == "No key does that."
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert studio.find("settingsButton").hasFocus()


@pytest.mark.parametrize(
    ("keys", "caps"),
    [
        ("Ctrl+Shift+O", ["Ctrl", "Shift", "O"]),
        ("+", ["+"]),
        ("Ctrl++", ["Ctrl", "+"]),
        ("⌘K", ["⌘K"]),
    ],
)
def test_keys_fall_into_caps(qapp: object, keys: str, caps: list[str]) -> None:
    assert parts(keys) == caps
