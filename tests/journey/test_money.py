"""Money through the whole program: ledger, judgement, CSV, a project's ceiling."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QSpinBox, QTreeView

from hailuo_studio.core.take import Judgement, State
from hailuo_studio.paths import resources
from hailuo_studio.store.settings import load_settings
from tests.journey.conftest import Start, until
from tests.servers.sandbox import SandboxProcess

COFFEE = resources() / "stills" / "coffee.png"


async def test_what_was_paid_is_seen_judged_exported_and_limited(
    start: Start, real: Callable[..., SandboxProcess], tmp_path: Path
) -> None:
    sandbox = real()
    program = await start()
    program.drop(COFFEE)
    await program.shots(1)
    program.write("Steam rises. [Push in]")
    program.click("generateButton")
    await program.take(State.READY)
    await until(lambda: "left today 270" in program.says("budgetBar"))

    program.click("budgetBar")
    view = program.find("ledgerView", QTreeView)
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_K)
    await until(lambda: program.window.rows()[0].take.judgement is Judgement.KEEP)
    await until(lambda: "1 kept · 0 rejected · 0 undecided" in program.says("ledgerFigures"))
    program.click("ledgerExport")
    (dialog,) = program.find("ledgerSheet").findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "nowhere" / "ledger.csv"))
    await until(lambda: "can't be written" in program.says(""))
    dialog.fileSelected.emit(str(tmp_path / "ledger.csv"))
    dialog.done(0)
    await until(lambda: "The ledger was saved" in program.says(""))
    assert "coffee" in (tmp_path / "ledger.csv").read_text(encoding="utf-8-sig")
    QTest.keyClick(view, Qt.Key.Key_Escape)

    program.window.bar.ceiling.trigger()
    program.find("projectCeilingSpin", QSpinBox).setValue(50)
    program.click("projectCeilingKeep")
    await until(lambda: "left in project 20" in program.says("budgetBar"))
    program.click("generateButton")
    await until(lambda: "allowed for this project" in program.says("reasonLabel"))
    assert sandbox.accepted == 1


async def test_a_theme_is_no_choice_of_a_ceiling(
    start: Start, real: Callable[..., SandboxProcess], home: Path
) -> None:
    real()
    program = await start()
    program.click("settingsButton")
    await until(lambda: program.find("firstCeiling").isVisible())
    program.find("themePicker").button("light").click()  # type: ignore[attr-defined]
    file = home / "settings.toml"
    await until(lambda: load_settings(file).interface.theme == "light")
    assert load_settings(file).budget.day is None
    program.click("firstCeilingKeep")
    await until(lambda: load_settings(file).budget.day == 300)
