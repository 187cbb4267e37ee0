"""From two finished takes to what was decided of them: by keys, over a restart, over the loss of
the library's index."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QSpinBox, QWidget

from hailuo_studio.core.take import State
from hailuo_studio.paths import resources
from tests.journey.conftest import Program, Start, until

STILLS = resources() / "stills"
PROMPT = "Steam rises. [Pan left]"
UNDECIDED = ["Take 1, undecided", "Take 2, undecided"]
DECIDED = ["Take 1, kept", "Take 2, rejected: hands"]


def press(program: Program, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    together = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        together |= modifier
    QTest.keyClick(program.find("reviewGrid"), key, together)


def shown(program: Program) -> list[str]:
    """The takes of the shot that is open, as an assistive tool reads them."""
    model = program.find("reviewTakes", QListView).model()
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


async def shows(program: Program, *takes: str) -> None:
    await until(lambda: shown(program) == list(takes))


async def watches(program: Program, number: int) -> None:
    """That take is the one in the player."""
    title = program.find("reviewTitle", QLabel)
    await until(lambda: title.text().endswith(f"Take {number}"))


async def review(program: Program) -> None:
    program.window.activateWindow()
    QTest.keyClick(program.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: program.window.rooms.reviewing and shown(program))


async def test_judgements_outlive_the_window_and_the_index(start: Start, home: Path) -> None:
    program = await start()
    program.drop(STILLS / "coffee.png")
    await program.shots(1)
    program.write(PROMPT)
    program.find("takesSpin", QSpinBox).setValue(2)
    program.click("generateButton")
    for number in (0, 1):
        await program.take(State.READY, number=number)
    tab = program.find("reviewTab", QPushButton)
    await until(lambda: tab.text() == "Review  ·  2 new")

    await review(program)
    await shows(program, *UNDECIDED)
    await filtering(program)
    await judging(program)
    await until(lambda: tab.text() == "Review")
    await counting(program)
    await program.close()

    again = await start()
    await review(again)
    await shows(again, *DECIDED)
    await again.close()

    for file in (home / "practice").glob("library.sqlite3*"):
        file.unlink()
    rebuilt = await start()
    await review(rebuilt)
    await shows(rebuilt, *DECIDED)


async def filtering(program: Program) -> None:
    """Letters in the field look for words, and judge nothing."""
    field, grid = program.find("reviewFilter", QLineEdit), program.find("reviewGrid", QListView)
    QTest.keyClicks(field, "steam kx")
    await until(lambda: "No clip is like that" in program.says("reviewRoom"))
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    await until(lambda: grid.model().rowCount() == 1)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    await until(grid.hasFocus)
    await shows(program, *UNDECIDED)


async def judging(program: Program) -> None:
    """Keep the first, reject the second and say why; take all of it back, do it again."""
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    await watches(program, 1)
    press(program, Qt.Key.Key_K)
    await watches(program, 2)
    press(program, Qt.Key.Key_X)
    await shows(program, "Take 1, kept", "Take 2, rejected")
    press(program, Qt.Key.Key_2)
    await shows(program, *DECIDED)
    for left in (["Take 1, kept", "Take 2, rejected"], ["Take 1, kept", UNDECIDED[1]], UNDECIDED):
        press(program, Qt.Key.Key_Z, control)
        await shows(program, *left)
    for _ in range(3):
        press(program, Qt.Key.Key_Z, control, shift)
    await shows(program, *DECIDED)


async def counting(program: Program) -> None:
    program.click("reviewFigures")
    await until(lambda: "1 of 2 clips kept: 60 credits" in program.says(""))
    assert "Most rejected for hands (1)." in program.says("figuresSheet")
    sheet = program.find("figuresSheet", QWidget)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
