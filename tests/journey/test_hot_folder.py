"""A hot folder in the window: what a camera or a colleague puts there becomes a clip."""

from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import (
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTreeWidget,
)

from hailuo_studio.core.take import State
from tests.journey.conftest import Start, until


def picture(path: Path, shade: int) -> None:
    Image.new("RGB", (400, 320), (shade, 80, 120)).save(path)


async def test_what_arrives_becomes_clips_inside_the_allowance(
    start: Start, tmp_path: Path
) -> None:
    inbox = tmp_path / "Spring"
    inbox.mkdir()
    picture(inbox / "old.png", 1)
    program = await start(practice=True)
    program.click("hotFolderButton")
    program.find("hotFolderPath", QLineEdit).setText(str(inbox))
    program.find("hotFolderPrompt", QPlainTextEdit).setPlainText("[Push in] {name}")
    program.find("hotFolderAllowance", QSpinBox).setValue(50)
    await until(lambda: program.find("hotFolderPresent", QCheckBox).isVisible())
    program.click("hotFolderOn")
    await until(lambda: program.find("hotFolderOff", QPushButton).isVisible())
    picture(inbox / "mug.png", 2)
    picture(inbox / "shoe.png", 3)
    ready = await program.take(State.READY)
    assert ready.take.shot.prompt == "[Push in] mug"
    arrivals = program.find("hotFolderArrivals", QTreeWidget)
    await until(lambda: arrivals.topLevelItemCount() == 2)
    program.click("sheetClose")
    await until(lambda: "1 picture waits" in program.says("needsYou"))
    program.click("hotFolderMore")
    program.find("hotFolderAllowance", QSpinBox).setValue(60)
    program.click("hotFolderOn")
    second = await program.take(State.READY, number=0)
    await until(lambda: len(program.window.rows()) == 2)
    await program.take(State.READY, number=1)
    assert {row.take.shot.still.name for row in program.window.rows()} == {"mug", "shoe"}
    assert second.take.unattended
    await until(lambda: not program.find("needsYou").isVisible())


async def test_a_pilot_asks_in_the_window_and_after_a_restart(start: Start, tmp_path: Path) -> None:
    for number in range(5):
        picture(tmp_path / f"{number}.png", number)
    first = await start(practice=True)
    first.drop(*(tmp_path / f"{number}.png" for number in range(5)))
    await first.shots(5)
    first.click("selectAll")
    first.write("Steam rises.")
    first.find("pilotCheck", QCheckBox).setChecked(True)
    first.click("generateButton")
    await until(lambda: "Continue with 2?" in first.says("needsYou"))
    await first.close()
    second = await start(practice=True)
    await until(lambda: "3 ready" in second.says("needsYou"))
    states = [row.state for row in second.window.rows()]
    assert sorted(states) == [State.QUEUED] * 2 + [State.READY] * 3
    second.click("pilotContinue")
    await until(lambda: all(row.state is State.READY for row in second.window.rows()))
