"""Chips: what of a prompt is marked, and that its text stays exactly what is sent."""

from itertools import product

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication

from hailuo_studio.ui.compose.prompt.chips import Kind, chips, oddities
from hailuo_studio.ui.compose.prompt.text import PromptText
from hailuo_studio.ui.tokens import DARK


def kinds(prompt: str) -> list[Kind]:
    return [chip.kind for chip in chips(prompt)]


def test_commands_odd_words_and_places_are_told_apart() -> None:
    prompt = "[Push in, Tilt up] {name} [Dolly] [] [{move}]"
    odd, place = Kind.ODD, Kind.PLACE
    assert kinds(prompt) == [Kind.CAMERA, place, odd, odd, Kind.CAMERA, place]


@pytest.mark.parametrize(
    ("prompt", "words"),
    [
        ("[Push inn]", "“Push inn” is no camera command: it is sent as plain words. Push in is"),
        ("[Levitate]", "“Levitate” is no camera command"),
        ("[Push in, Pan left, Tilt up, Shake]", "No more than 3 commands run together: Shake is"),
        ("[ ]", "No camera command stands in this bracket."),
        ("[Push in] and (words)", ""),
    ],
)
def test_it_says_why(prompt: str, words: str) -> None:
    assert oddities(prompt).startswith(words)
    assert bool(oddities(prompt)) == bool(words)


def test_places_count_as_qt_counts() -> None:
    (chip,) = chips("🌸 [Push in]")
    assert (chip.start, chip.end) == (3, 12)


@pytest.fixture
def field(themed: QApplication) -> PromptText:
    made = PromptText()
    made.resize(240, 40)
    made.show()
    return made


def filled(field: PromptText, words: str) -> int:
    """How many pixels have the colour of a chip."""
    field.setPlainText(words)
    image, ground = field.grab().toImage(), QColor(DARK.selected)
    places = product(range(image.width()), range(image.height()))
    return sum(image.pixelColor(x, y) == ground for x, y in places)


def test_a_chip_is_painted_and_the_text_is_not_touched(field: PromptText) -> None:
    assert filled(field, "Steam [Push in] rises.") > 200
    assert filled(field, "Steam (Push in) rises.") < 20
    assert filled(field, "Steam [Doly in] rises.") < 20
    assert field.toPlainText() == "Steam [Doly in] rises."
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == "Steam [Doly in] rises."


def test_colouring_is_no_edit(field: PromptText) -> None:
    heard: list[str] = []
    field.edited.connect(heard.append)
    field.show_text("[Push in]")
    field.show_text("[Push in] slowly")
    field.show_text("two\r\nlines")
    field.show_text("[Push in] slowly")
    assert heard == []
    field.insertPlainText("!")
    assert heard == ["[Push in] slowly!"]


def test_a_point_on_a_chip_says_what_it_is(field: PromptText) -> None:
    field.setPlainText("[Doly in]")
    assert field.why_at(field.cursorRect().center()).startswith("“Doly in” is no camera command")
