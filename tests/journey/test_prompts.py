"""A prompt with places: filled as it is sent, kept as it was written, found again tomorrow."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPlainTextEdit

from hailuo_studio.core.take import State
from hailuo_studio.paths import resources
from tests.journey.conftest import Program, Start, until

STILL = resources() / "stills" / "coffee.png"
PROMPT = "{name} in {season}. [Push in]"


async def found(program: Program) -> list[str]:
    """What the shelf of prompts shows, once it shows something."""
    program.click("promptsButton")
    model = program.find("promptList", QListView).model()
    await until(model.rowCount)
    program.find("promptShelf").hide()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


async def test_a_prompt_with_places_is_filled_and_remembered(start: Start) -> None:
    program = await start()
    program.drop(STILL)
    await program.shots(1)
    program.write(PROMPT)
    assert not program.find("generateButton").isEnabled()
    QTest.keyClicks(program.find("value season"), "spring")
    program.click("generateButton")
    row = await program.take(*State)
    assert row.take.shot.prompt == "coffee in spring. [Push in]"
    await until(lambda: not any(key.startswith("prompts") for key in program.scope.keys))
    assert await found(program) == ["Generated, newest first", PROMPT]
    await program.close()

    again = await start()
    await again.shots(1)
    assert again.find("promptEditor", QPlainTextEdit).toPlainText() == PROMPT
    assert await found(again) == ["Generated, newest first", PROMPT]
