"""The first minutes: a clip by one click, and the card that leads to real ones."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from hailuo_studio.core.take import State
from hailuo_studio.engine.views import KeyState, LinkChoice, LinkKind
from tests.ui.conftest import Studio, until
from tests.ui.desk import CATALOG, SAMPLES, RehearsalDesk

LEFT = Qt.MouseButton.LeftButton
STEPS = ("key", "link", "ceiling", "clip")
Make = Callable[[RehearsalDesk], Studio]


def press(studio: Studio, name: str) -> None:
    QTest.mouseClick(studio.find(name), LEFT)


def card_shown(studio: Studio) -> bool:
    cards = studio.window.findChildren(object, "goingReal")
    return any(card.isVisible() for card in cards)


def steps(studio: Studio) -> list[str]:
    """As an assistive tool reads them."""
    return [studio.find(f"goingReal-{step}").accessibleName() for step in STEPS]


async def tried(studio: Studio) -> None:
    """A Practice clip is ready."""
    press(studio, "stageOther")
    await until(lambda: len(studio.desk.orders) == 1)
    (row,) = studio.desk.rows("p")
    studio.desk.announce(row.take, State.READY)
    await until(lambda: card_shown(studio))


@pytest.fixture
def newcomer(make_studio: Make) -> Studio:
    """Who has nothing yet: no key, no link, no ceiling of their own."""
    desk = RehearsalDesk()
    desk.ever_paid = False
    desk.preferences = replace(desk.preferences, day_chosen=False)
    return make_studio(desk)


async def test_one_click_makes_a_clip_in_practice(newcomer: Studio) -> None:
    assert newcomer.find("stageOther").text() == "Try it with a sample"
    press(newcomer, "stageOther")
    await until(lambda: len(newcomer.desk.orders) == 1)
    ((shot, takes),) = newcomer.desk.orders[0].wanted
    assert (shot.still.source, takes) == (SAMPLES[0], 1)
    assert shot.settings == CATALOG.cheapest
    assert newcomer.find("promptEditor").toPlainText() == shot.prompt
    assert "[Push in]" in shot.prompt


async def test_with_the_real_service_it_orders_nothing(real: Studio) -> None:
    assert real.find("stageOther").text() == "Begin with a sample"
    press(real, "stageOther")
    await until(lambda: len(real.window.room.drafts.all) == 1)
    await until(lambda: not real.scope.running("try a sample"))
    assert real.desk.orders == []
    assert real.find("generateButton").isEnabled()


async def test_the_way_is_offered_once_a_clip_was_seen(newcomer: Studio) -> None:
    assert not card_shown(newcomer)
    await tried(newcomer)
    assert steps(newcomer) == [
        "Store your API key…, to do",
        "Choose and test a picture link…, to do",
        "Keep to 300 credits a day, to do",
        "Set up the first clip, 30 credits, to do",
    ]


async def test_what_is_decided_elsewhere_is_ticked(newcomer: Studio) -> None:
    await tried(newcomer)
    press(newcomer, "goingReal-key")
    assert newcomer.find("settingsSheet").isVisible()
    newcomer.find("keyField").setText("aio_" + "x" * 20)
    press(newcomer, "storeKey")
    await until(lambda: steps(newcomer)[0].endswith("the first clip proves it, done"))
    newcomer.window.sheets.settings.close_sheet()

    press(newcomer, "goingReal-link")
    assert newcomer.find("linkSheet").isVisible()
    newcomer.window.sheets.link.close_sheet()
    await newcomer.desk.save_hosting(LinkChoice(LinkKind.IMGBB))
    newcomer.window.sheets.link_saved.emit()
    assert steps(newcomer)[1] == "Picture link: ImgBB, 24 h, done"

    press(newcomer, "goingReal-ceiling")
    await until(lambda: newcomer.desk.preferences.day_chosen)
    await until(lambda: steps(newcomer)[2] == "Daily ceiling: 300 credits, done")
    press(newcomer, "goingReal-ceiling")
    assert newcomer.find("settingsSheet").isVisible()


async def test_the_first_clip_is_set_up_and_not_sent(newcomer: Studio) -> None:
    """Practice asks for the real service, which takes over; the price is on the button."""
    wanted: list[bool] = []
    newcomer.window.practice_wanted.connect(wanted.append)
    await tried(newcomer)
    press(newcomer, "goingReal-clip")
    assert wanted == [False]
    desk = RehearsalDesk(practice=False)
    desk.ever_paid, desk.key = False, KeyState.STORED
    newcomer.window.let_go()
    newcomer.window.use(desk)
    await until(lambda: len(newcomer.window.room.drafts.all) == 1)
    assert newcomer.window.room.drafts.selected_shots[0].settings == CATALOG.cheapest
    await until(lambda: "30 credits" in newcomer.find("costLabel").text())
    await until(lambda: "done" in steps(newcomer)[0])
    assert desk.orders == []


async def test_what_is_in_the_strip_is_the_first_clip(make_studio: Make) -> None:
    desk = RehearsalDesk(practice=False)
    desk.ever_paid = False
    studio = make_studio(desk)
    await studio.add(*SAMPLES)
    studio.window.room.deeds.set_takes(3)
    press(studio, "goingReal-clip")
    drafts = studio.window.room.drafts
    assert (len(drafts.all), len(drafts.selected), drafts.takes) == (2, 1, 1)
    assert drafts.selected_shots[0].settings == CATALOG.cheapest
    assert desk.orders == []


async def test_put_away_it_stays_away_until_it_is_asked_for(newcomer: Studio) -> None:
    await tried(newcomer)
    press(newcomer, "goingRealAway")
    assert not card_shown(newcomer)
    assert newcomer.window.remembered.left.real_away
    newcomer.window.going_real.look_again()
    assert not card_shown(newcomer)
    assert newcomer.window.book.run("go-real")
    assert card_shown(newcomer)
    assert not newcomer.window.remembered.left.real_away


async def test_the_first_real_clip_ends_it(make_studio: Make) -> None:
    desk = RehearsalDesk(practice=False)
    desk.ever_paid = False
    studio = make_studio(desk)
    await studio.add(SAMPLES[0])
    assert card_shown(studio)
    take = desk.take(studio.window.room.drafts.selected_shots[0], 1)
    desk.announce(take, State.GENERATING)
    assert card_shown(studio)
    desk.announce(take, State.READY)
    await until(lambda: not card_shown(studio))
    assert [notice.text for notice in studio.window.notices.shown] == [
        "Your key works: the first clip proved it."
    ]


async def test_who_has_paid_before_is_not_led(real: Studio) -> None:
    assert real.desk.ever_paid
    assert not card_shown(real)
    assert real.window.findChildren(QPushButton, "goingReal-key") == []
