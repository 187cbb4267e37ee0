"""The hot folder's sheet, and its card where a person is needed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from hailuo_studio.core.hot_folder import Arrival, HotFolder
from hailuo_studio.core.shot import Settings
from hailuo_studio.engine.views import HotFolderView, HotFolderWish
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES

LEFT = Qt.MouseButton.LeftButton


def fill(studio: Studio, folder: str, allowance: int) -> None:
    studio.find("hotFolderPath").setText(folder)
    studio.find("hotFolderPrompt").setPlainText("{name} turns.")
    studio.find("hotFolderAllowance").setValue(allowance)


async def opened(studio: Studio, folder: str = "/inbox/Spring", allowance: int = 1000) -> QWidget:
    QTest.mouseClick(studio.find("hotFolderButton"), LEFT)
    fill(studio, folder, allowance)
    sheet = studio.find("hotFolderSheet")
    assert sheet.isVisible()
    return sheet


def view(
    studio: Studio, allowance: int, used: int, waiting: int, trouble: str = ""
) -> HotFolderView:
    hot = HotFolder("h0", "p", "/inbox/Spring", "{name}", Settings(), 1, allowance, 1.0, 2.0)
    price = studio.desk.catalog.total([(Settings(), 1)])
    return HotFolderView(hot, used, 0, waiting, 0, price, trouble)


async def test_it_says_how_far_the_allowance_goes(real: Studio) -> None:
    await opened(real)
    assert real.find("hotFolderEnough").text() == "≈ 33 pictures at 30 credits"
    assert real.find("hotFolderOn").text() == "Switch on · up to 1,000 credits"
    real.find("hotFolderDuration").findChildren(QWidget)[1].click()
    assert real.find("hotFolderEnough").text() == "≈ 22 pictures at 45 credits"
    real.find("hotFolderTakes").setValue(2)
    assert real.find("hotFolderEnough").text() == "≈ 11 pictures at 90 credits"


@pytest.mark.parametrize(("folder", "allowance"), [("", 100), ("/inbox", 0)])
async def test_it_can_be_switched_on_only_when_it_is_whole(
    real: Studio, folder: str, allowance: int
) -> None:
    await opened(real, folder, allowance)
    assert not real.find("hotFolderOn").isEnabled()


async def test_it_begins_as_the_selected_shot_is(real: Studio) -> None:
    await real.add(SAMPLES[0])
    real.find("promptEditor").setPlainText("Steam rises.")
    QTest.mouseClick(real.find("hotFolderButton"), LEFT)
    assert real.find("hotFolderPrompt").toPlainText() == "Steam rises."


async def test_switching_on_keeps_it_as_wished_and_leaves_what_is_there(real: Studio) -> None:
    real.desk.present = 12
    await opened(real)
    await until(lambda: real.find("hotFolderPresent").isVisible())
    assert real.find("hotFolderPresent").text() == (
        "Order the 12 pictures that are there already, too"
    )
    QTest.mouseClick(real.find("hotFolderOn"), LEFT)
    await until(lambda: real.find("hotFolderOff").isVisible())
    wish = HotFolderWish("p", "/inbox/Spring", "{name} turns.", Settings(), 1, 1000)
    assert real.desk.asked == [("keep", wish), ("switch", "h0", True, False)]
    assert not real.find("hotFolderPresent").isVisible()
    assert real.find("hotFolderOn").text() == "Keep · up to 1,000 credits"
    QTest.mouseClick(real.find("hotFolderOff"), LEFT)
    await until(lambda: not real.find("hotFolderOff").isVisible())
    assert real.desk.asked[-1] == ("switch", "h0", False, False)


async def test_what_is_there_is_ordered_too_where_that_was_chosen(real: Studio) -> None:
    real.desk.present = 2
    await opened(real)
    await until(lambda: real.find("hotFolderPresent").isVisible())
    real.find("hotFolderPresent").setChecked(True)
    QTest.mouseClick(real.find("hotFolderOn"), LEFT)
    await until(lambda: ("switch", "h0", True, True) in real.desk.asked)


async def test_a_changed_allowance_is_kept_while_it_is_on(real: Studio) -> None:
    real.desk.show_hot(view(real, 120, 90, 0))
    QTest.mouseClick(real.find("hotFolderButton"), LEFT)
    assert real.find("hotFolderEnough").text() == "90 used · 30 left · ≈ 1 picture at 30 credits"
    real.find("hotFolderAllowance").setValue(210)
    assert real.find("hotFolderOn").text() == "Keep · up to 120 credits"
    QTest.mouseClick(real.find("hotFolderOn"), LEFT)
    await until(lambda: bool(real.desk.asked))
    (kept,) = real.desk.asked
    assert kept[1].allowance == 210  # type: ignore[attr-defined]


async def test_what_is_wrong_is_said_in_the_sheet(real: Studio) -> None:
    await opened(real, "/none")
    QTest.mouseClick(real.find("hotFolderOn"), LEFT)
    await until(lambda: real.find("hotFolderTrouble").isVisible())
    assert "There is no folder /none." in real.find("hotFolderTrouble").text()


async def test_what_arrived_is_listed_with_what_became_of_it(real: Studio) -> None:
    real.desk.show_hot(view(real, 120, 90, 0))
    real.desk.arrived = [
        Arrival(3, "/inbox/Spring/cat.png", 1, 1, None, 1.0, problem="Too small."),
        Arrival(2, "/inbox/Spring/mug.png", 1, 1, "a", 1.0),
        Arrival(1, "/inbox/Spring/bag.png", 1, 1, "b", 1.0, batch_id="b", agreed=30),
    ]
    QTest.mouseClick(real.find("hotFolderButton"), LEFT)
    arrivals = real.find("hotFolderArrivals")
    said = [(arrivals.topLevelItem(n).text(0), arrivals.topLevelItem(n).text(1)) for n in range(3)]
    assert said == [
        ("cat.png", "Too small."),
        ("mug.png", "waits for its turn or the allowance"),
        ("bag.png", "ordered · 30 credits"),
    ]
    real.desk.arrived.pop()
    real.desk.show_hot(view(real, 120, 60, 0))
    await until(lambda: arrivals.topLevelItemCount() == 2)


async def test_a_used_up_allowance_is_one_card_that_opens_the_sheet(real: Studio) -> None:
    real.desk.show_hot(view(real, 120, 90, 4))
    needs = real.find("needsYou")
    await until(lambda: not needs.isVisible())
    real.desk.show_hot(view(real, 120, 100, 4))
    await until(needs.isVisible)
    assert real.find("hotFolderWords").text() == (
        "4 pictures wait: 120 credits needed, 20 of the allowance left."
    )
    QTest.mouseClick(real.find("hotFolderMore"), LEFT)
    assert real.find("hotFolderSheet").isVisible()
    real.desk.show_hot(view(real, 240, 220, 0))
    await until(lambda: not needs.isVisible())


async def test_a_folder_that_is_gone_is_said(real: Studio) -> None:
    real.desk.show_hot(view(real, 120, 0, 0, "The folder can't be read."))
    await until(lambda: real.find("needsYou").isVisible())
    assert real.find("hotFolderWords").text() == "The folder can't be read."


async def test_practice_names_no_price(studio: Studio) -> None:
    await opened(studio)
    assert studio.find("hotFolderOn").text() == "Switch on · nothing is charged"
