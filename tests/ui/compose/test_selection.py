"""Several shots edited together, or each on its own."""

import pytest
from PySide6.QtTest import QTest

from hailuo_studio.core.camera import Camera
from hailuo_studio.core.shot import Duration, Mode
from tests.ui.compose.hand import LEFT, click, pick, prompts, text, undo, write
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES


@pytest.fixture
async def two(studio: Studio) -> Studio:
    """Different prompts, different durations, both selected."""
    await studio.add(SAMPLES[0])
    write(studio, "Steam.")
    await studio.add(SAMPLES[1])
    studio.find("promptEditor").selectAll()
    write(studio, "It flies.")
    pick(studio, "durationPicker", "10")
    click(studio, "selectAll")
    return studio


async def test_mixed_values_show_as_mixed(two: Studio) -> None:
    editor, durations = two.find("promptEditor"), two.find("durationPicker")
    assert editor.placeholderText().startswith("2 different prompts.")
    for value in ("6", "10"):
        assert not durations.button(value).isChecked()
        assert durations.button(value).accessibleDescription() == "1 of 2"
    assert two.find("durationPicker").button("6").property("mixed")
    assert not two.find("modePicker").button("pro").property("mixed")
    pick(two, "durationPicker", "6")
    assert not durations.button("6").property("mixed")


async def test_one_field_leaves_the_others_alone(two: Studio) -> None:
    pick(two, "modePicker", "pro")
    shots = two.window.room.drafts.shots
    assert [shot.settings.duration for shot in shots] == [Duration.SIX, Duration.TEN]
    assert {shot.settings.mode for shot in shots} == {Mode.PRO}
    assert prompts(two) == ["Steam.", "It flies."]


async def test_a_camera_command_is_added_to_all(two: Studio) -> None:
    click(two, "cameraButton")
    assert two.find("cameraDone").text() == "Add to all 2"
    two.find("cameraMenu").chosen.emit((Camera.PUSH_IN,))
    assert prompts(two) == ["Steam. [Push in] ", "It flies. [Push in] "]
    undo(two)
    assert prompts(two) == ["Steam.", "It flies."]


async def test_what_is_typed_replaces_all_and_comes_back_as_one_step(two: Studio) -> None:
    write(two, "Slowly.")
    assert prompts(two) == ["Slowly.", "Slowly."]
    undo(two)
    assert prompts(two) == ["Steam.", "It flies."]
    assert text(two) == ""


async def test_each_on_its_own_is_edited_in_turn_and_all_are_asked_for(two: Studio) -> None:
    bar = two.window.room.strip.editing
    bar.alone.trigger()
    assert text(two) == "Steam."
    assert two.find("editingLabel").text() == "Editing 1 of 2"
    write(two, " Slowly.")
    QTest.mouseClick(two.find("editNext"), LEFT)
    assert text(two) == "It flies."
    pick(two, "modePicker", "pro")
    shots = two.window.room.drafts.shots
    assert [shot.prompt for shot in shots] == ["Steam. Slowly.", "It flies."]
    assert [shot.settings.mode for shot in shots] == [Mode.STANDARD, Mode.PRO]
    assert two.find("generateButton").text() == "Generate 2 takes"
    bar.shared.trigger()
    assert two.find("editingLabel").text() == "Editing 2"


async def test_after_select_all_the_next_key_does_not_remove_them(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    await studio.add(SAMPLES[1])
    studio.window.activateWindow()
    await until(studio.window.isActiveWindow)
    QTest.mouseClick(studio.find("selectAll"), LEFT)
    assert studio.find("stillStrip").hasFocus()
