"""A pilot in the queue: the question, its price in the button, and what waits for the answer."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from hailuo_studio.core.take import Failure, Reason, State
from hailuo_studio.ui.queue.pilot_card import asked_words
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES
from tests.ui.test_queue import SHOT, rows

LEFT = Qt.MouseButton.LeftButton
GONE = Failure(Reason.SERVICE, "internal error", 1.0)


async def show_batch(studio: Studio, *ended: State, rest: int = 57) -> None:
    """A batch whose pilot ended so."""
    for number, state in enumerate(ended, 1):
        take = replace(studio.desk.take(SHOT, number), batch_id="b", pilot=True)
        failed = GONE if state is State.FAILED else None
        studio.desk.announce(replace(take, failure=failed), state)
    for number in range(len(ended) + 1, len(ended) + rest + 1):
        take = replace(studio.desk.take(SHOT, number), batch_id="b", behind=len(ended))
        studio.desk.announce(take, State.QUEUED)
    model = studio.find("queueView").model()
    await until(lambda: model.rowCount() == len(ended) + rest + 1)


def card(studio: Studio) -> QWidget | None:
    return studio.window.findChild(QWidget, "pilotCard")


async def test_it_asks_with_the_price_in_the_button(real: Studio) -> None:
    await show_batch(real, State.READY, State.READY, State.FAILED)
    assert real.find("pilotWords").text() == (
        "The first 3 of First project are done (2 ready, 1 failed). "
        "Continue with 57? Up to 1,710 credits."
    )
    button = real.find("pilotContinue")
    assert (button.text(), button.property("kind")) == ("Continue · 1,710 credits", "spend-quiet")
    assert rows(real)[0] == "coffee, pilot: 3 of 60"
    waiting = real.desk.rows("p")[-1]
    words = real.window.room.queue.words(waiting)
    assert words == "waits for your word after the first 3"
    assert real.find("needsYouCount").text() == "1"


async def test_continue_and_stop_say_it_once(real: Studio) -> None:
    await show_batch(real, State.READY, rest=2)
    button = real.find("pilotContinue")
    QTest.mouseClick(button, LEFT)
    QTest.mouseClick(button, LEFT)
    await until(lambda: rows(real)[0] == "coffee, 1 of 3")
    await until(lambda: not real.find("needsYou").isVisible())
    assert real.desk.asked == [("follow", "b", 60)]


async def test_stop_here_cancels_what_waits(real: Studio) -> None:
    await show_batch(real, State.READY, rest=2)
    QTest.mouseClick(real.find("pilotStop"), LEFT)
    await until(lambda: rows(real)[0] == "coffee, 3 of 3")
    assert real.desk.asked == [("stop", "b")]


async def test_it_waits_until_the_pilot_has_ended_and_says_when_all_failed(real: Studio) -> None:
    await show_batch(real, State.GENERATING, State.FAILED, rest=2)
    assert not real.find("needsYou").isVisible()
    first = real.desk.rows("p")[0].take
    real.desk.announce(replace(first, failure=GONE), State.FAILED)
    await until(lambda: card(real) is not None)
    assert "(2 failed). None of them is ready." in real.find("pilotWords").text()


async def test_practice_names_no_price(studio: Studio) -> None:
    await show_batch(studio, State.READY, rest=2)
    assert "nothing is charged" in studio.find("pilotWords").text()
    assert studio.find("pilotContinue").text() == "Continue · nothing is charged"


async def test_a_price_that_rose_is_said(real: Studio) -> None:
    await show_batch(real, State.READY, rest=2)
    (question,) = real.desk.pilots("p")
    words = asked_words(replace(question, agreed=50), practice=False)
    assert words == "Continue with 2? The price rose from 50 to 60 credits."


async def test_a_pilot_is_offered_where_something_would_be_left_to_follow(real: Studio) -> None:
    await real.add(SAMPLES[0])
    real.find("promptEditor").setPlainText("Steam rises.")
    check = real.find("pilotCheck")
    assert not check.isVisible()
    real.find("takesSpin").setValue(4)
    assert check.isVisible()
    check.setChecked(True)
    QTest.mouseClick(real.find("generateButton"), LEFT)
    await until(lambda: bool(real.desk.orders))
    assert real.desk.orders[-1].pilot == 3
    real.find("takesSpin").setValue(3)
    assert not check.isVisible()
    QTest.mouseClick(real.find("generateButton"), LEFT)
    await until(lambda: len(real.desk.orders) == 2)
    assert real.desk.orders[-1].pilot == 0
