"""The window with the real service, a sandbox standing in for it."""

from collections.abc import Callable

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from hailuo_studio.core.take import State
from hailuo_studio.paths import resources
from tests.journey.conftest import Program, Start, until
from tests.servers.sandbox import SandboxProcess

STILL = resources() / "stills" / "coffee.png"
PROMPT = "Steam rises."
Real = Callable[..., SandboxProcess]


async def ordered(program: Program) -> None:
    program.drop(STILL)
    await program.shots(1)
    program.write(PROMPT)
    await until(program.find("generateButton", QAbstractButton).isEnabled)
    program.click("generateButton")


async def test_the_real_service_end_to_end(start: Start, real: Real) -> None:
    sandbox = real()
    program = await start()
    assert "left today 300" in program.says("budgetBar")
    await ordered(program)
    row = await program.take(State.READY)
    assert row.take.clip is not None
    assert "PRACTICE" not in row.take.clip.path
    assert sandbox.accepted == 1
    await until(lambda: "left today 270" in program.says("budgetBar"))


async def test_without_a_picture_link_the_sheet_opens_and_nothing_is_written(
    start: Start, real: Real
) -> None:
    sandbox = real(hosting=False)
    program = await start()
    await ordered(program)
    await until(program.find("linkSheet").isVisible)
    assert "web address" in program.says("linkSheet")
    assert len(program.window.rows()) == 0
    assert sandbox.record()["received"] == []


async def test_an_unsure_take_is_on_top_and_can_be_settled(start: Start, real: Real) -> None:
    sandbox = real("submit reset-after first=1")
    program = await start()
    await ordered(program)
    await program.take(State.UNSURE)
    needs = program.find("needsYou")
    await until(needs.isVisible)
    assert "charged" in program.says("needsYou")
    assert sandbox.accepted == 1
    assert len(program.window.rows()) == 1
    assert "left today 270" in program.says("budgetBar")
    program.click("need settle")
    await until(program.find("unsureRoom").isVisible)
    QTest.keyClicks(program.find("balanceBefore"), "500")
    QTest.keyClicks(program.find("balanceNow"), "470")
    program.click("compareBalances")
    await until(lambda: "30 missing: the take was charged." in program.says("balancePart"))
    task_id = sandbox.record()["accepted"][0]["task_id"]
    QTest.keyClicks(program.find("taskIdField"), task_id)
    program.click("lookUpTask")
    await until(program.find("attachButton").isVisible)
    assert PROMPT in program.says("waysPart")
    program.click("attachButton")
    await program.take(State.READY)
    assert not program.find("unsureRoom").isVisible()
    assert sandbox.accepted == 1


async def test_an_unsure_take_stays_reserved_until_a_person_says_it_was_not_accepted(
    start: Start, real: Real
) -> None:
    real("submit reset-after first=1")
    program = await start()
    await ordered(program)
    await program.take(State.UNSURE)
    await until(lambda: "left today 270" in program.says("budgetBar"))
    program.click("need settle")
    program.click("notAccepted")
    await program.take(State.CANCELLED)
    await until(lambda: "left today 300" in program.says("budgetBar"))


async def test_credits_that_ran_out_are_one_banner_and_continue_goes_on(
    start: Start, real: Real
) -> None:
    sandbox = real("submit 402 first=1")
    program = await start()
    await ordered(program)
    banner = program.find("bannerBar", QWidget)
    await until(banner.isVisible)
    assert "30" in program.says("bannerBar")
    assert program.window.rows()[0].state is State.QUEUED
    buttons = [b for b in banner.findChildren(QAbstractButton) if "Continue" in b.text()]
    buttons[0].click()
    await program.take(State.READY)
    assert sandbox.accepted == 1


async def test_above_the_threshold_the_price_is_confirmed_first(start: Start, real: Real) -> None:
    real(settings="[budget]\nconfirm_above = 20\n")
    program = await start()
    await ordered(program)
    assert len(program.window.rows()) == 0
    question = program.find("confirmQuestion", QWidget)
    await until(question.isVisible)
    assert "30 credits" in program.says("confirmQuestion")
    program.click("confirmButton")
    await program.take(State.READY)
