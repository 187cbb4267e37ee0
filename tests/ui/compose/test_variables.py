"""Places in prompts: filled from what is known, or asked for once; nothing is sent before."""

from PySide6.QtTest import QTest

from tests.ui.compose.hand import click, text, write
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES


async def test_what_is_known_of_each_still_is_put_in(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    write(studio, "{name} glides. [Push in]")
    assert not studio.find("valuesRow").isVisible()
    click(studio, "generateButton")
    await until(lambda: studio.desk.orders)
    sent = [shot.prompt for shot in studio.desk.orders[0].shots]
    assert sent == ["coffee glides. [Push in]", "rocket glides. [Push in]"]
    assert text(studio) == "{name} glides. [Push in]"


async def test_what_nobody_knows_is_asked_for_once(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    write(studio, "{name} in ")
    button, reason = studio.find("generateButton"), studio.find("reasonLabel")
    before = button.mapTo(studio.window, button.rect().topLeft())
    write(studio, "{season}")
    assert studio.find("valuesRow").isVisible()
    assert button.mapTo(studio.window, button.rect().topLeft()) == before
    assert not button.isEnabled()
    assert reason.text() == "{season} stands for nothing yet. Write below the prompt what it is."
    studio.window.room.generate()
    QTest.keyClicks(studio.find("value season"), "spring")
    assert button.isEnabled()
    assert reason.text() == ""
    click(studio, "generateButton")
    await until(lambda: studio.desk.orders)
    assert len(studio.desk.orders) == 1
    sent = [shot.prompt for shot in studio.desk.orders[0].shots]
    assert sent == ["coffee in spring", "rocket in spring"]


async def test_the_length_that_counts_is_that_of_the_filled_prompt(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    write(studio, "{x} glides")
    studio.find("value x").setText("y" * 1999)
    studio.find("value x").textEdited.emit("y" * 1999)
    assert "2006 characters" in studio.find("reasonLabel").text()
