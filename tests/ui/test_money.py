"""Ceilings a person sets and sees, and the quiet beginning with one standard take."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hailuo_studio.core.catalog import Seen
from hailuo_studio.core.shot import Mode, Settings
from hailuo_studio.engine.views import Banner, BannerKind, BudgetView, KeyState, ProjectBudget
from hailuo_studio.ui import money
from tests.ui.conftest import Studio, until
from tests.ui.desk import CATALOG, SAMPLES, RehearsalDesk

LEFT = Qt.MouseButton.LeftButton
Make = Callable[[RehearsalDesk], Studio]


def press(studio: Studio, name: str) -> None:
    QTest.mouseClick(studio.find(name), LEFT)


def real_desk() -> RehearsalDesk:
    desk = RehearsalDesk(practice=False)
    desk.hosting_ready, desk.hosting_words = True, "ImgBB, 24 h"
    return desk


async def test_a_ceiling_for_each_batch_is_set_and_taken_away(real: Studio) -> None:
    press(real, "settingsButton")
    spin = real.find("batchCeilingSpin")
    assert spin.text() == "no ceiling"
    spin.setValue(120)
    spin.editingFinished.emit()
    await until(lambda: real.desk.preferences.batch_ceiling == 120)
    spin.setValue(0)
    spin.editingFinished.emit()
    await until(lambda: real.desk.preferences.batch_ceiling is None)


async def test_the_first_key_comes_with_an_offer_of_a_ceiling(make_studio: Make) -> None:
    desk = real_desk()
    desk.preferences = replace(desk.preferences, day_chosen=False)
    studio = make_studio(desk)
    press(studio, "settingsButton")
    offer = studio.find("firstCeiling")
    assert not offer.isVisible()
    studio.find("keyField").setText("aio_" + "x" * 20)
    press(studio, "storeKey")
    await until(offer.isVisible)
    assert studio.find("firstCeilingWords").text() == "Stop at 300 credits a day"
    studio.find("firstCeilingSpin").setValue(150)
    press(studio, "firstCeilingKeep")
    await until(lambda: studio.desk.preferences.day_chosen)
    assert studio.desk.preferences.day_ceiling == 150
    assert not offer.isVisible()


async def test_changing_something_else_chooses_no_ceiling(make_studio: Make) -> None:
    desk = real_desk()
    desk.preferences = replace(desk.preferences, day_chosen=False)
    studio = make_studio(desk)
    press(studio, "settingsButton")
    spin = studio.find("confirmSpin")
    spin.setValue(90)
    spin.editingFinished.emit()
    await until(lambda: desk.preferences.confirm_above == 90)
    assert not desk.preferences.day_chosen


async def test_who_has_chosen_a_ceiling_is_not_asked_again(real: Studio) -> None:
    real.desk.key = KeyState.STORED
    press(real, "settingsButton")
    await until(lambda: "stored" in real.find("keyWords").text())
    assert not real.find("firstCeiling").isVisible()


async def test_a_projects_ceiling_is_set_beside_its_name_and_shown(real: Studio) -> None:
    bar = real.find("budgetBar")
    assert not bar.project.isVisible()
    real.window.bar.ceiling.trigger()
    spin = real.find("projectCeilingSpin")
    assert spin.text() == "no ceiling"
    spin.setValue(500)
    press(real, "projectCeilingKeep")
    await until(lambda: ("ceiling", "p", 500) in real.desk.asked)
    await until(bar.project.isVisible)
    assert bar.project.words.text() == "left in project 500"
    real.window.bar.ceiling.trigger()
    assert spin.value() == 500


async def test_the_bar_shows_the_project_only_where_it_has_a_ceiling(real: Studio) -> None:
    of = {"another": ProjectBudget(100, 20)}
    real.desk.budget = BudgetView(300, 120, "2026-11-03", of)
    real.desk.budget_changed.emit(real.desk.budget)
    bar = real.find("budgetBar")
    await until(lambda: bar.day.words.text() == "left today 180")
    assert not bar.project.isVisible()


async def test_practice_has_no_ceilings(studio: Studio) -> None:
    assert not studio.window.bar.ceiling.isVisible()
    assert not studio.find("budgetBar").isVisible()
    press(studio, "ledgerButton")
    assert studio.find("ledgerNote").text() == "Practice: nothing of this was charged."


@pytest.mark.parametrize(
    ("kind", "sheet"),
    [
        (BannerKind.CEILING, "settingsSheet"),
        (BannerKind.BATCH_CEILING, "settingsSheet"),
        (BannerKind.PROJECT_CEILING, "projectCeilingSheet"),
    ],
)
async def test_a_banner_leads_to_its_ceiling(real: Studio, kind: BannerKind, sheet: str) -> None:
    real.desk.show_banner(Banner(kind, 3, 90, "x"))
    words = real.find("bannerWords")
    await until(words.isVisible)
    assert "3 wait, 90 credits needed." in words.text()
    QTest.mouseClick(real.window.room.queue.banner.buttons[0], LEFT)
    assert real.find(sheet).isVisible()


async def test_like_failures_are_said_with_what_they_cost(real: Studio) -> None:
    told = "3 takes in a row failed the same way: broken. Nothing was charged for them."
    real.desk.show_banner(Banner(BannerKind.SAME_FAILURES, 20, 600, told))
    words = real.find("bannerWords")
    await until(words.isVisible)
    assert words.text() == f"{told} 20 wait."
    (button,) = real.window.room.queue.banner.buttons
    QTest.mouseClick(button, LEFT)
    assert ("go on",) in real.desk.asked


async def test_the_first_paid_take_is_suggested_and_never_forced(make_studio: Make) -> None:
    desk = real_desk()
    desk.ever_paid = False
    studio = make_studio(desk)
    await studio.add(*SAMPLES)
    drafts = studio.window.room.drafts
    drafts.select([draft.number for draft in drafts.all])
    studio.find("promptEditor").setPlainText("Steam rises.")
    QTest.mouseClick(studio.find("modePicker").button("pro"), LEFT)
    first = studio.find("firstTakeButton")
    assert first.isVisible()
    assert "for 30 credits" in studio.find("reasonLabel").text()
    assert studio.find("generateButton").isEnabled()
    QTest.mouseClick(first, LEFT)
    (shot,) = drafts.selected_shots
    assert shot.settings == Settings()
    assert studio.find("takesSpin").value() == 1
    assert not first.isVisible()
    assert desk.orders == []


async def test_who_has_paid_before_gets_no_suggestion(real: Studio) -> None:
    await real.add(SAMPLES[0])
    QTest.mouseClick(real.find("modePicker").button(Mode.PRO.value), LEFT)
    assert not real.find("firstTakeButton").isVisible()


def test_a_price_says_when_it_was_charged(qapp: object) -> None:
    seen = CATALOG.with_seen({Settings(): Seen(60, 60, 1_793_700_000.0)})
    line = money.cost_line(1, 2, seen.quote(Settings(), 2), seen, practice=False, saved=0)
    assert line == "1 still × 2 takes = 120 credits ≈ $1.20\ncharged on 3 Nov"
    plain = CATALOG.with_seen({Settings(): Seen(30, 30, 1_793_700_000.0)})
    assert "charged" not in money.cost_line(
        1, 1, plain.quote(Settings()), plain, practice=False, saved=0
    )
