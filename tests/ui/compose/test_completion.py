"""Completion of camera commands, as one types."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.compose.hand import press, prompts, text, undo, write
from tests.ui.conftest import Studio
from tests.ui.desk import SAMPLES

Key = Qt.Key


@pytest.fixture
async def typing(studio: Studio) -> Studio:
    await studio.add(SAMPLES[0])
    return studio


def shown(studio: Studio) -> bool:
    return bool(studio.window.room.compose.prompt.completion.is_open)


async def test_a_bracket_opens_it_and_enter_completes(typing: Studio) -> None:
    write(typing, "Steam [")
    assert shown(typing)
    write(typing, "ti")
    press(typing, Key.Key_Down)
    press(typing, Key.Key_Return)
    assert not shown(typing)
    assert text(typing) == "Steam [Tilt down]"
    write(typing, ",pu")
    press(typing, Key.Key_Return)
    write(typing, "] rises")
    assert text(typing) == "Steam [Tilt down, Push in] rises"
    assert prompts(typing) == ["Steam [Tilt down, Push in] rises"]


async def test_what_is_typed_on_comes_behind_the_bracket(typing: Studio) -> None:
    write(typing, "[pus")
    press(typing, Key.Key_Return)
    write(typing, "steam")
    assert text(typing) == "[Push in] steam"


async def test_escape_leaves_what_was_typed(typing: Studio) -> None:
    write(typing, "[pu")
    press(typing, Key.Key_Escape)
    assert not shown(typing)
    write(typing, "sh")
    assert not shown(typing)
    assert text(typing) == "[push"


async def test_a_fourth_is_not_offered_and_none_twice(typing: Studio) -> None:
    write(typing, "[push in,pan")
    popup = typing.window.room.compose.prompt.completion.popup
    assert popup.view.model().rowCount() == 2
    press(typing, Key.Key_Return)
    write(typing, ",pan")
    assert popup.view.model().rowCount() == 1
    press(typing, Key.Key_Return)
    write(typing, ",")
    assert not shown(typing)
    assert text(typing) == "[push in,Pan left, Pan right],"


async def test_a_click_completes_and_it_goes_with_the_focus(typing: Studio) -> None:
    write(typing, "[zoom o")
    assert shown(typing)
    typing.find("takesSpin").setFocus()
    assert not shown(typing)


async def test_one_completion_is_one_step_back(typing: Studio) -> None:
    write(typing, "Steam [pus")
    press(typing, Key.Key_Return)
    undo(typing)
    assert text(typing) == "Steam [pus"
