"""What a person does with mouse and keys in the compose panel."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import Studio

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def click(studio: Studio, name: str) -> None:
    QTest.mouseClick(studio.find(name), LEFT)


def pick(studio: Studio, picker: str, value: str) -> None:
    QTest.mouseClick(studio.find(picker).button(value), LEFT)


def write(studio: Studio, words: str) -> None:
    """Behind what is in the prompt."""
    editor = studio.find("promptEditor")
    editor.setFocus()
    QTest.keyClicks(editor, words)


def press(studio: Studio, key: Qt.Key, how: Qt.KeyboardModifier | None = None) -> None:
    """In the prompt."""
    QTest.keyClick(studio.find("promptEditor"), key, how or Qt.KeyboardModifier.NoModifier)


def key(widget: QWidget, pressed: Qt.Key) -> None:
    QTest.keyClick(widget, pressed)


def undo(studio: Studio) -> None:
    press(studio, Qt.Key.Key_Z, CTRL)


def redo(studio: Studio) -> None:
    press(studio, Qt.Key.Key_Z, CTRL | SHIFT)


def text(studio: Studio) -> str:
    found: str = studio.find("promptEditor").toPlainText()
    return found


def prompts(studio: Studio) -> list[str]:
    return [shot.prompt for shot in studio.window.room.drafts.shots]
