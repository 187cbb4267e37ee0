"""Projects, money, settings, and closing in good order."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hailuo_studio.core.shot import Shot
from hailuo_studio.engine.views import BudgetView, KeyState
from hailuo_studio.ui.tokens import LIGHT
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES, RehearsalDesk
from tests.ui.stage.looking import painted

LEFT = Qt.MouseButton.LeftButton


async def test_the_first_close_finishes_and_the_second_goes(studio: Studio) -> None:
    closings: list[bool] = []
    studio.window.closing.connect(lambda: closings.append(True))
    assert not studio.window.close()
    assert studio.window.isVisible()
    assert studio.find("practiceLine").text() == "Finishing…"
    studio.window.close()
    assert closings == [True]
    studio.window.finish()
    assert not studio.window.isVisible()


async def test_closing_keeps_the_drafts(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    QTest.keyClicks(studio.find("promptEditor"), "Steam")
    studio.window.close()
    assert [shot.prompt for shot in studio.desk.shots["p"]] == ["Steam"]


async def test_a_new_project_is_a_name_and_a_folder(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    studio.window.bar.new_project.emit()
    QTest.keyClicks(studio.find("projectName"), "Spring shop")
    QTest.mouseClick(studio.find("makeProject"), LEFT)
    await until(lambda: studio.find("projectPicker").text() == "Spring shop")
    assert studio.find("stillStrip").model().rowCount() == 0
    actions = studio.window.bar.menu.actions()
    assert [a.text() for a in actions if a.text()] == [
        "First project",
        "Spring shop",
        "Ceiling of this project…",
        "New project…",
    ]
    actions[0].trigger()
    assert studio.find("stillStrip").model().rowCount() == 1


async def test_shots_of_an_earlier_run_are_there_again(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    still = studio.window.room.drafts.shots[0].still
    later = RehearsalDesk()
    later.shots["p"] = (Shot(still, "Kept as typed"),)
    studio.window.let_go()
    studio.window.use(later)
    assert studio.find("promptEditor").toPlainText() == "Kept as typed"


async def test_what_is_left_today_is_shown_and_follows(real: Studio) -> None:
    assert real.find("budgetBar").isVisible()
    assert not real.find("practiceLine").isVisible()
    real.desk.budget = BudgetView(300, 120, "2026-11-03")
    real.desk.budget_changed.emit(real.desk.budget)
    await until(lambda: real.find("budgetBar").day.words.text() == "left today 180")


async def test_a_key_is_stored_and_never_shown(real: Studio) -> None:
    real.window.sheets.open_settings()
    await until(lambda: real.find("keyWords").text() == "No key is stored yet.")
    field = real.find("keyField")
    QTest.keyClicks(field, "aio_0123456789abcdef")
    assert real.find("keyWords").text() == "Looks right; the first clip proves it."
    assert "aio_0123" not in field.displayText()
    QTest.mouseClick(real.find("storeKey"), LEFT)
    await until(lambda: real.desk.key is KeyState.STORED)
    await until(lambda: real.find("keyWords").text() == "A key is stored in the keychain.")
    assert field.text() == ""


async def test_without_a_keychain_the_key_can_serve_this_run(real: Studio) -> None:
    real.desk.keychain_works = False
    real.window.sheets.open_settings()
    QTest.keyClicks(real.find("keyField"), "aio_0123456789abcdef")
    QTest.mouseClick(real.find("storeKey"), LEFT)
    await until(lambda: real.find("keyThisRun").isVisible())
    assert real.find("keyWords").text().startswith("There is no keychain here.")
    QTest.mouseClick(real.find("keyThisRun"), LEFT)
    await until(lambda: real.desk.key is KeyState.THIS_RUN)


async def test_money_limits_are_kept(real: Studio) -> None:
    real.window.sheets.open_settings()
    spin = real.find("ceilingSpin")
    assert spin.value() == 300
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "120")
    QTest.keyClick(spin, Qt.Key.Key_Return)
    await until(lambda: real.desk.preferences.day_ceiling == 120)


async def test_the_light_theme_holds_at_once(studio: Studio) -> None:
    studio.window.sheets.open_settings()
    QTest.mouseClick(studio.find("themePicker").button("light"), LEFT)
    await until(lambda: studio.desk.preferences.theme == "light")
    studio.window.sheets.settings.close_sheet()
    await until(lambda: LIGHT.panel in painted(studio.find("queuePanel")))


async def test_the_theme_that_was_chosen_is_shown_from_the_start(
    make_studio: Callable[[RehearsalDesk], Studio],
) -> None:
    desk = RehearsalDesk()
    desk.preferences = replace(desk.preferences, theme="light")
    studio = make_studio(desk)
    await until(lambda: LIGHT.panel in painted(studio.find("queuePanel")))


async def test_nothing_is_generated_from_below_a_sheet(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    QTest.keyClicks(studio.find("promptEditor"), "Steam")
    studio.window.activateWindow()
    studio.window.sheets.open_settings()
    keys = (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(studio.find("settingsSheet"), *keys)
    studio.window.sheets.settings.close_sheet()
    assert not studio.scope.running("generate")
    QTest.keyClick(studio.find("promptEditor"), *keys)
    await until(lambda: len(studio.desk.orders) == 1)


async def test_practice_and_real_are_changed_in_the_settings(studio: Studio) -> None:
    wanted: list[bool] = []
    studio.window.practice_wanted.connect(wanted.append)
    studio.window.sheets.open_settings()
    QTest.mouseClick(studio.find("servicePicker").button("real"), LEFT)
    assert wanted == [False]


async def test_another_engine_shows_its_own_queue_and_money(studio: Studio) -> None:
    await studio.add(SAMPLES[0])
    desk = RehearsalDesk(practice=False)
    studio.window.let_go()
    studio.window.use(desk)
    assert studio.find("stillStrip").model().rowCount() == 0
    assert studio.find("budgetBar").isVisible()
    studio.desk.budget_changed.emit(BudgetView(9, 9, "2026-11-03"))
    assert studio.find("budgetBar").day.words.text() == "left today 300"


async def test_how_many_are_sent_at_once_is_a_setting(real: Studio) -> None:
    real.window.sheets.open_settings()
    spin = real.find("sendersSpin")
    assert spin.value() == 2
    QTest.keyClick(spin, Qt.Key.Key_Up)
    await until(lambda: real.desk.preferences.senders == 3)
    QTest.keyClick(real.find("spacingSpin"), Qt.Key.Key_Up)
    await until(lambda: real.desk.preferences.spacing == 2.0)
    assert real.desk.preferences.senders == 3
