"""Everything can be reached by keyboard, has a name, and can be read."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QSpinBox, QWidget

from hailuo_studio.core.take import State
from hailuo_studio.ui.queue.state_sign import SIGNS
from hailuo_studio.ui.tokens import DARK, LIGHT, SIGN_GROUND, Tokens
from tests.ui.conftest import Studio
from tests.ui.desk import SAMPLES

CONTROLS = (QAbstractButton, QAbstractItemView, QLineEdit, QSpinBox)
NAMES = (
    "stillStrip",
    "stage",
    "promptEditor",
    "modePicker",
    "durationPicker",
    "resolutionPicker",
    "takesSpin",
    "costLabel",
    "generateButton",
    "queueView",
    "budgetBar",
    "settingsButton",
    "projectPicker",
    "needsYou",
    "linkSheet",
)


def nameless(window: QWidget) -> list[str]:
    """Controls without an accessible name, in sheets that are closed too."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), QSpinBox)
        and not widget.isHidden()
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]


@pytest.mark.parametrize("name", NAMES)
async def test_what_others_rely_on_has_its_name(studio: Studio, name: str) -> None:
    studio.window.sheets.open_link()
    assert studio.find(name)


async def test_every_control_has_an_accessible_name(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    for sheet in (
        studio.window.sheets.settings,
        studio.window.sheets.link,
        studio.window.sheets.new_project,
        studio.window.sheets.hot_folder,
        studio.window.sheets.ledger,
        studio.window.sheets.project_ceiling,
    ):
        sheet.open_sheet()
    assert nameless(studio.window) == []


async def test_tab_reaches_every_control_of_the_room(studio: Studio) -> None:
    await studio.add(*SAMPLES)
    studio.find("promptEditor").setFocus()
    met = set()
    for _ in range(80):
        focus = studio.window.focusWidget()
        if focus in met:
            break
        met.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    names = {widget.objectName() for widget in met}
    wanted = {
        "promptEditor",
        "cameraButton",
        "takesSpin",
        "stillStrip",
        "addFiles",
        "addFolder",
        "pasteButton",
        "projectPicker",
        "settingsButton",
        "queueView",
    }
    assert wanted - names <= {"queueView"}


async def test_a_sheet_keeps_the_focus_and_gives_it_back(studio: Studio) -> None:
    studio.window.activateWindow()
    studio.find("settingsButton").setFocus()
    QTest.mouseClick(studio.find("settingsButton"), Qt.MouseButton.LeftButton)
    sheet = studio.find("settingsSheet")
    assert sheet.isVisible()
    for _ in range(30):
        focus = studio.window.focusWidget()
        assert sheet.isAncestorOf(focus), focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    QTest.keyClick(studio.window.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert studio.find("settingsButton").hasFocus()


def luminance(color: str) -> float:
    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    c = QColor(color)
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF())


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_text_can_be_read_on_every_surface(tokens: Tokens) -> None:
    surfaces = ("picture", "window", "panel", "raised", "pressed", "selected", "field")
    for ink, surface in product(("text", "quiet_text"), surfaces):
        assert contrast(getattr(tokens, ink), getattr(tokens, surface)) >= 4.5, (ink, surface)
    for surface in ("raised", "pressed"):
        assert contrast(tokens.spend_text, getattr(tokens, surface)) >= 4.5, surface
    for surface in ("spend", "spend_hover", "spend_pressed"):
        assert contrast(tokens.on_spend_text, getattr(tokens, surface)) >= 4.5, surface


@pytest.mark.parametrize("state", State)
def test_a_states_sign_can_be_made_out(state: State) -> None:
    _, colour = SIGNS[state]
    assert contrast(colour, SIGN_GROUND) >= 4.5


def test_states_that_mean_something_else_differ_in_shape_too() -> None:
    sending = {State.PREPARING, State.HOSTING, State.SUBMITTING}
    shapes = [shape for state, (shape, _) in SIGNS.items() if state not in sending]
    assert len(set(shapes)) == len(shapes)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_greys_do_not_tint_the_picture(tokens: Tokens) -> None:
    spending = {"spend", "spend_hover", "spend_pressed", "spend_text", "on_spend_text"}
    for name in set(tokens.__slots__) - spending - {"name"}:
        color = QColor(getattr(tokens, name))
        assert color.red() == color.green() == color.blue(), name
