"""From an empty home to the first real clip: five clicks, and one of them spends."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from hailuo_studio.core.take import State
from tests.journey.conftest import Program, Start, until
from tests.servers.sandbox import SandboxProcess

Real = Callable[..., SandboxProcess]


def line(program: Program, step: str) -> str:
    return program.find(f"goingReal-{step}").accessibleName()


async def test_one_click_to_a_clip_and_on_to_the_real_service(start: Start, real: Real) -> None:
    sandbox = real()
    program = await start(practice=True)
    program.click("stageOther")
    row = await program.take(State.READY)
    assert row.take.clip is not None
    assert row.take.shot.prompt == program.find("promptEditor", QPlainTextEdit).toPlainText()
    await until(program.window.playing)
    assert sandbox.record()["received"] == []

    await until(lambda: line(program, "key").endswith("the first clip proves it, done"))
    assert line(program, "link").endswith("done")
    assert line(program, "ceiling").endswith("to do")
    program.click("goingReal-ceiling")
    await until(lambda: line(program, "ceiling") == "Daily ceiling: 300 credits, done")
    program.click("goingReal-clip")
    await until(lambda: program.window.desk is not None and not program.window.desk.practice)
    await program.shots(1)
    await until(lambda: "30 credits" in program.says("composePanel"))
    assert sandbox.record()["received"] == []

    generate = program.find("generateButton", QAbstractButton)
    await until(generate.isEnabled)
    program.click("generateButton")
    await program.take(State.READY)
    await until(lambda: "Your key works" in program.says("noticeBar"))
    assert not program.find("goingReal").isVisible()
    assert sandbox.accepted == 1

    program.window.sheets.open_settings()
    picker = program.find("servicePicker")
    QTest.mouseClick(picker.findChildren(QAbstractButton)[0], Qt.MouseButton.LeftButton)
    await until(lambda: program.window.desk is not None and program.window.desk.practice)
    await program.take(State.READY)
    await program.shots(1)
    assert not program.find("goingReal").isVisible()
