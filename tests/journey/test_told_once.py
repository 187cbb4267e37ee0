"""A finished batch is told once, in Practice as for real, and never again."""

from PySide6.QtWidgets import QAbstractButton, QSpinBox

from hailuo_studio.core.take import State
from hailuo_studio.paths import resources
from tests.journey.conftest import Program, Start, until

STILLS = resources() / "stills"


def told(program: Program) -> list[str]:
    return [n.text for n in program.window.notices.shown if "ready" in n.text]


async def test_a_batch_of_two_is_one_notice(start: Start) -> None:
    program = await start(practice=True)
    program.drop(STILLS / "coffee.png")
    await program.shots(1)
    program.write("Steam rises.")
    program.find("takesSpin", QSpinBox).setValue(2)
    await until(program.find("generateButton", QAbstractButton).isEnabled)
    program.click("generateButton")
    for number in range(2):
        await program.take(State.READY, number=number)
    await until(lambda: told(program))
    assert told(program) == ["First project: 2 ready"]
    await program.close()
    again = await start(practice=True)
    await again.take(State.READY)
    assert told(again) == []
