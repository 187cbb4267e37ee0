"""Prompt, pickers, price and button, through real keys and clicks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from hailuo_studio.core.errors import AlreadyAsked, OverCeiling
from hailuo_studio.core.shot import Duration, Mode
from hailuo_studio.ui.tokens import DARK
from tests.ui.conftest import Studio, until
from tests.ui.desk import RESOURCES, SAMPLES, RehearsalDesk

LEFT = Qt.MouseButton.LeftButton
CAT = str(RESOURCES / "stills" / "cat.png")


def click(studio: Studio, name: str) -> None:
    QTest.mouseClick(studio.find(name), LEFT)


def pick(studio: Studio, picker: str, value: str) -> None:
    QTest.mouseClick(studio.find(picker).button(value), LEFT)


def write(studio: Studio, prompt: str) -> None:
    editor = studio.find("promptEditor")
    editor.selectAll()
    QTest.keyClicks(editor, prompt)


async def test_the_price_is_live_and_exact(real: Studio) -> None:
    await real.add(*SAMPLES)
    write(real, "Steam rises.")
    assert real.find("costLabel").text() == "2 stills × 1 take = 60 credits ≈ $0.60"
    real.find("takesSpin").setValue(2)
    assert real.find("costLabel").text() == "2 stills × 2 takes = 120 credits ≈ $1.20"
    assert real.find("generateButton").text() == "Generate 4 takes"


async def test_where_only_a_range_is_documented_the_range_is_shown(real: Studio) -> None:
    await real.add(*SAMPLES)
    pick(real, "modePicker", "pro")
    pick(real, "durationPicker", "10")
    assert real.find("costLabel").text() == "2 stills × 1 take = 90–170 credits ≈ $0.90–1.70"


async def test_in_practice_it_says_that_nothing_is_charged(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    words = "1 still × 1 take ≈ 30 credits — practice, nothing is charged"
    assert studio.find("costLabel").text() == words
    assert studio.find("practiceLine").text() == "Practice: nothing is charged"


async def test_an_impossible_combination_is_shown_disabled_with_its_reason(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    write(studio, "Steam rises.")
    pick(studio, "durationPicker", "10")
    large = studio.find("resolutionPicker").button("1080P")
    assert large.isVisible()
    assert not large.isEnabled()
    reason = "The model makes 1080P clips of 6 seconds only. Choose 768P for 10 seconds."
    assert large.toolTip() == reason
    assert studio.find("reasonLabel").text() == reason
    assert studio.find("generateButton").isEnabled()


async def test_the_button_says_what_is_missing(studio: Studio) -> None:
    button, reason = studio.find("generateButton"), studio.find("reasonLabel")
    assert not button.isEnabled()
    assert reason.text() == "Add a still first: drop a picture anywhere in this window."
    await studio.add(SAMPLES[0])
    assert not button.isEnabled()
    assert reason.text() == "Say how the picture should move."
    write(studio, "Steam rises.")
    assert button.isEnabled()
    assert reason.text() == ""


async def test_a_still_that_is_too_small_is_named_and_can_be_mended(studio: Studio) -> None:
    await studio.add(SAMPLES[0], CAT)
    write(studio, "It blinks.")
    assert studio.find("reasonLabel").text().startswith("cat: Too small: 451 × 300.")
    assert not studio.find("generateButton").isEnabled()
    click(studio, "fixButton")
    assert studio.find("generateButton").isEnabled()
    coffee, cat = studio.window.room.drafts.shots
    assert cat.framing.enlarge
    assert not coffee.framing.enlarge


async def test_the_counter_counts(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    write(studio, "Steam")
    assert studio.find("promptCounter").text() == "5/2000"


async def test_edits_apply_to_all_selected_and_mixed_values_show_as_mixed(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    write(studio, "Steam rises.")
    await studio.add(SAMPLES[1])
    write(studio, "It flies.")
    pick(studio, "durationPicker", "10")
    click(studio, "selectAll")
    editor = studio.find("promptEditor")
    assert editor.toPlainText() == ""
    assert editor.placeholderText().startswith("2 different prompts.")
    durations = studio.find("durationPicker")
    assert not durations.button("6").isChecked()
    assert not durations.button("10").isChecked()
    pick(studio, "modePicker", "pro")
    shots = studio.window.room.drafts.shots
    assert [shot.prompt for shot in shots] == ["Steam rises.", "It flies."]
    assert [shot.settings.duration for shot in shots] == [Duration.SIX, Duration.TEN]
    assert {shot.settings.mode for shot in shots} == {Mode.PRO}
    write(studio, "Slowly.")
    assert {shot.prompt for shot in studio.window.room.drafts.shots} == {"Slowly."}


async def test_generate_asks_for_what_is_shown_and_once(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    write(studio, "Steam rises.")
    click(studio, "generateButton")
    click(studio, "generateButton")
    await until(lambda: studio.desk.orders)
    await until(lambda: studio.find("queueView").model().rowCount() == 2)
    order = studio.desk.orders[0]
    assert len(studio.desk.orders) == 1
    assert order.agreed.high == 30
    assert [shot.prompt for shot in order.shots] == ["Steam rises."]


async def test_much_is_confirmed_in_place(real: Studio) -> None:
    await real.add(*SAMPLES)
    write(real, "Slowly.")
    real.find("takesSpin").setValue(4)
    click(real, "generateButton")
    assert real.find("confirmQuestion").text() == "Spend 240 credits ≈ $2.40?"
    assert real.find("notNowButton").hasFocus()
    click(real, "notNowButton")
    assert real.find("generateButton").isVisible()
    assert not real.desk.orders
    click(real, "generateButton")
    click(real, "confirmButton")
    await until(lambda: real.desk.orders)
    assert real.desk.orders[0].takes == 4


async def test_a_change_withdraws_the_question(real: Studio) -> None:
    await real.add(*SAMPLES)
    write(real, "Slowly.")
    real.find("takesSpin").setValue(4)
    click(real, "generateButton")
    real.find("takesSpin").setValue(5)
    assert real.find("generateButton").isVisible()
    assert not real.find("confirmButton").isVisible()


async def test_a_refused_order_is_said_beside_the_price(real: Studio) -> None:
    await real.add(SAMPLES[0])
    write(real, "Slowly.")
    real.desk.trouble = OverCeiling(
        "Today's ceiling would be passed.", needed=30, left=10, todo="Raise it in the settings."
    )
    click(real, "generateButton")
    words = (
        "Today's ceiling would be passed. Nothing was sent, nothing was charged. "
        "Raise it in the settings."
    )
    await until(lambda: real.find("reasonLabel").text() == words)
    assert not real.desk.orders


async def test_asking_once_more_is_possible_on_purpose(real: Studio) -> None:
    await real.add(SAMPLES[0])
    write(real, "Slowly.")
    real.desk.trouble = AlreadyAsked(("t1",))
    click(real, "generateButton")
    await until(lambda: "unfinished takes" in real.find("reasonLabel").text())
    click(real, "generateButton")
    assert real.find("confirmQuestion").text() == "Ask once more for 30 credits ≈ $0.30?"
    click(real, "confirmButton")
    await until(lambda: real.desk.orders)
    assert real.desk.orders[0].again


async def test_without_a_picture_link_generate_opens_the_sheet(
    make_studio: Callable[[RehearsalDesk], Studio],
) -> None:
    studio = make_studio(RehearsalDesk(practice=False))
    await studio.add(SAMPLES[0])
    write(studio, "Slowly.")
    click(studio, "generateButton")
    assert studio.find("linkSheet").isVisible()
    assert not studio.desk.orders


async def test_nothing_moves_when_words_come_and_go(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    button, stage = studio.find("generateButton"), studio.find("stage")
    before = (button.mapTo(studio.window, button.rect().topLeft()), stage.geometry())
    write(studio, "Steam rises.")
    pick(studio, "durationPicker", "10")
    after = (button.mapTo(studio.window, button.rect().topLeft()), stage.geometry())
    assert before == after


@pytest.mark.parametrize("ready", [True, False])
async def test_the_spending_colour_marks_the_button_only_when_it_can_be_pressed(
    studio: Studio, ready: bool
) -> None:
    await studio.add(SAMPLES[0])
    if ready:
        write(studio, "Steam rises.")
    button = studio.find("generateButton")
    painted = button.grab().toImage().pixelColor(12, button.height() // 2)
    assert (painted == QColor(DARK.spend)) is ready


async def test_drafts_are_kept_as_typed(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    write(studio, "Half a sent")
    await until(lambda: studio.desk.shots.get("p"))
    await until(lambda: studio.desk.shots["p"][0].prompt == "Half a sent")
