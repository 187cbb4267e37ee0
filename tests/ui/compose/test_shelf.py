"""Prompts of before: remembered, saved, searched, inserted."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hailuo_studio.core.prompts import Prompts
from tests.ui.compose.hand import SHIFT, click, key, text, undo, write
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES

Key = Qt.Key


@pytest.fixture
async def shelf(studio: Studio) -> Studio:
    """Two were generated, one of them is saved, the prompt is empty, the shelf is open."""
    await studio.add(SAMPLES[0])
    for prompt in ("Steam rises.", "Slow light."):
        studio.find("promptEditor").setPlainText(prompt)
        studio.window.room.history.rest()
        click(studio, "generateButton")
        count = len(studio.desk.orders) + 1
        await until(lambda count=count: len(studio.desk.orders) == count)
    await studio.desk.prompts.keep("Kettle", "A kettle sings. [Push in]")
    studio.find("promptEditor").clear()
    await until(lambda: studio.scope.keys == frozenset())
    click(studio, "promptsButton")
    await until(lambda: studio.find("promptList").model().rowCount() == 5)
    return studio


def rows(studio: Studio) -> list[str]:
    model = studio.find("promptList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


async def test_saved_ones_come_first_then_the_newest(shelf: Studio) -> None:
    heads = ["Saved", "Kettle", "Generated, newest first", "Slow light.", "Steam rises."]
    assert rows(shelf) == heads


async def test_it_is_searched_as_one_types_and_enter_inserts(shelf: Studio) -> None:
    shelf.window.room.compose.prompt.shelf.hide()
    write(shelf, "Now: ")
    click(shelf, "promptsButton")
    search = shelf.find("promptSearch")
    QTest.keyClicks(search, "rises steam")
    assert rows(shelf) == ["Generated, newest first", "Steam rises."]
    key(search, Key.Key_Return)
    assert text(shelf) == "Now: Steam rises."
    click(shelf, "promptsButton")
    QTest.keyClick(search, Key.Key_Return, SHIFT)
    assert text(shelf) == "A kettle sings. [Push in]"
    undo(shelf)
    assert text(shelf) == "Now: Steam rises."
    await until(lambda: not shelf.scope.keys)


async def test_saved_renamed_and_deleted(shelf: Studio) -> None:
    popup = shelf.window.room.compose.prompt.shelf
    popup.hide()
    write(shelf, "Cups dance.")
    click(shelf, "promptsButton")
    QTest.keyClicks(shelf.find("promptName"), "Cups")
    click(shelf, "savePrompt")
    await until(lambda: "Cups" in rows(shelf))
    search = shelf.find("promptSearch")
    QTest.keyClicks(search, "cups")
    key(search, Key.Key_F2)
    QTest.keyClicks(shelf.find("promptName"), "Dance")
    key(shelf.find("promptName"), Key.Key_Return)
    search.clear()
    await until(lambda: "Dance" in rows(shelf))
    assert "Cups" not in rows(shelf)
    QTest.keyClicks(search, "dance")
    click(shelf, "deletePrompt")
    search.clear()
    await until(lambda: "Dance" not in rows(shelf))
    key(search, Key.Key_Down)
    key(search, Key.Key_Delete)
    await until(lambda: "Slow light." not in rows(shelf))
    assert (await shelf.desk.prompts.all()).history == ("Steam rises.",)


async def test_a_damaged_file_is_told_and_kept(studio: Studio, tmp_path: Path) -> None:
    path = tmp_path / "home" / "prompts.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text("{")
    await studio.add(SAMPLES[0])
    click(studio, "promptsButton")
    await until(lambda: studio.window.notices.shown)
    words = studio.window.notices.shown[0].text
    assert words.startswith("The file of your saved prompts could not be read.")
    assert [one.read_text() for one in path.parent.glob("prompts damaged*.json")] == ["{"]
    await studio.desk.prompts.keep("a", "b")
    assert json.loads(path.read_text())["saved"] == [{"name": "a", "text": "b"}]
    assert await studio.desk.prompts.drop("a") == Prompts()
