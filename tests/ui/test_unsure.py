"""The room: was it charged? Everything known, the balance, and three ways on."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hailuo_studio.core.balance import Seen
from hailuo_studio.core.take import ATTACHED, Attempt, Outcome, Sent, State, Take
from tests.ui.conftest import Studio, until
from tests.ui.test_queue import SHOT, announce

LEFT = Qt.MouseButton.LeftButton
SENT = Sent(
    "https://apiin.one",
    "3f2a9c1b77",
    {"model": "hailuo-2-3", "prompt": "Steam rises.", "image": "https://i.example/mug.jpg"},
    "ImgBB",
    30,
    30,
    "v1",
)
ATTEMPT = Attempt(
    1, 1_700_000_000.0, "2023-11-14", SENT, Outcome.UNANSWERED, 1_700_000_020.0,
    words="The line broke.", raw='{"half": "an answer"',
)  # fmt: skip


async def unsure(real: Studio, number: int = 1) -> Take:
    take = real.desk.take(SHOT, number, attempts=(replace(ATTEMPT, id=number),))
    await announce(real, take, State.UNSURE)
    return take


def open_room(real: Studio, take: Take) -> None:
    real.window.sheets.open_unsure(take.id)
    assert real.find("unsureRoom").isVisible()


async def test_it_says_what_was_sent_when_where_and_what_came_back(real: Studio) -> None:
    open_room(real, await unsure(real))
    assert real.find("unsureTitle").text().endswith("take 1")
    assert real.find("unsureWords").text().startswith("The line broke.")
    assert "apiin.one, key 3f2a9c1b…" in real.find("unsure sent").text()
    assert real.find("unsure link").text() == "https://i.example/mug.jpg"
    assert "30 stay reserved" in real.find("unsure price").text()
    assert real.find("unsure privacy").text().startswith("Nothing has left this computer.")
    assert not real.find("unsureRaw").isVisible()
    QTest.mouseClick(real.find("unsureFold"), LEFT)
    assert real.find("unsureRaw").isVisible()
    assert real.find("unsureRaw").toPlainText() == ATTEMPT.raw
    assert not real.find("noneAccepted").isVisible()


async def test_two_balances_are_compared(real: Studio) -> None:
    take = await unsure(real)
    real.desk.seen = Seen(500, 1_690_000_000.0)
    open_room(real, take)
    assert real.find("balanceBefore").text() == "500"
    assert not real.find("compareBalances").isEnabled()
    QTest.keyClicks(real.find("balanceNow"), "470")
    QTest.keyClick(real.find("balanceNow"), Qt.Key.Key_Return)
    await until(lambda: ("compare", take.id, 500, 470) in real.desk.asked)
    await until(real.find("balanceVerdict").isVisible)
    assert real.find("balanceVerdict").text() == "30 missing: the take was charged."


async def test_not_accepted_settles_it_and_closes_the_room(real: Studio) -> None:
    take = await unsure(real)
    open_room(real, take)
    QTest.mouseClick(real.find("notAccepted"), LEFT)
    await until(lambda: not real.find("unsureRoom").isVisible())
    assert ("not sent", take.id) in real.desk.asked


async def test_sending_again_names_its_price_and_happens_once(real: Studio) -> None:
    take = await unsure(real)
    open_room(real, take)
    again = real.find("sendAgain")
    assert again.text() == "Send again · 30 credits (may be charged twice)"
    QTest.mouseClick(again, LEFT)
    QTest.mouseClick(again, LEFT)
    await until(lambda: not real.find("unsureRoom").isVisible())
    assert real.desk.asked.count(("send again", take.id)) == 1


async def test_a_task_is_looked_up_before_it_is_attached(real: Studio) -> None:
    take = await unsure(real)
    open_room(real, take)
    assert not real.find("attachButton").isVisible()
    QTest.keyClicks(real.find("taskIdField"), "wrong-1")
    QTest.mouseClick(real.find("lookUpTask"), LEFT)
    await until(real.find("unsureTrouble").isVisible)
    assert "another text" in real.find("unsureTrouble").text()
    real.find("taskIdField").clear()
    QTest.keyClicks(real.find("taskIdField"), " n51 ")
    QTest.mouseClick(real.find("lookUpTask"), LEFT)
    await until(real.find("attachButton").isVisible)
    assert real.find("taskReport").text() == "This task is finished. It was asked: Steam rises."
    QTest.mouseClick(real.find("attachButton"), LEFT)
    await until(lambda: ("attach", take.id, "n51") in real.desk.asked)
    await until(lambda: not real.find("unsureRoom").isVisible())


async def test_what_was_looked_up_is_what_is_attached(real: Studio) -> None:
    open_room(real, await unsure(real))
    QTest.keyClicks(real.find("taskIdField"), "n51")
    QTest.mouseClick(real.find("lookUpTask"), LEFT)
    await until(real.find("attachButton").isVisible)
    QTest.keyClicks(real.find("taskIdField"), "2")
    assert not real.find("attachButton").isVisible()


async def test_several_are_walked_through_and_settled_together_only_on_purpose(
    real: Studio,
) -> None:
    takes = [await unsure(real, number) for number in (1, 2, 3)]
    open_room(real, takes[1])
    assert real.find("unsurePlace").text() == "2 of 3"
    QTest.mouseClick(real.find("unsureNext"), LEFT)
    assert real.find("unsureTitle").text().endswith("take 3")
    assert not real.find("unsureNext").isEnabled()
    QTest.mouseClick(real.find("notAccepted"), LEFT)
    await until(lambda: real.find("unsurePlace").text() == "2 of 2")
    none = real.find("noneAccepted")
    assert none.text() == "I checked, none of these 2 was accepted"
    QTest.mouseClick(none, LEFT)
    await until(lambda: not real.find("unsureRoom").isVisible())
    assert [w for w in real.desk.asked if w[0] == "not sent"] == [
        ("not sent", takes[2].id), ("not sent", takes[0].id), ("not sent", takes[1].id)
    ]  # fmt: skip


async def test_closing_it_in_the_middle_changes_nothing(real: Studio) -> None:
    open_room(real, await unsure(real))
    QTest.keyClicks(real.find("taskIdField"), "n51")
    QTest.keyClick(real.find("unsureRoom"), Qt.Key.Key_Escape)
    assert not real.find("unsureRoom").isVisible()
    assert real.desk.asked == []


async def test_a_take_that_is_settled_elsewhere_leaves_the_room(real: Studio) -> None:
    take = await unsure(real)
    open_room(real, take)
    await announce(real, take, State.CANCELLED)
    await until(lambda: not real.find("unsureRoom").isVisible())


async def test_a_task_id_given_by_a_person_can_be_taken_away(real: Studio) -> None:
    attempt = replace(ATTEMPT, outcome=Outcome.ACCEPTED, task_id="n51", words=ATTACHED)
    take = real.desk.take(SHOT, 1, attempts=(attempt,))
    row = await announce(real, take, State.GENERATING)
    offered = {offer.action: offer for offer in real.window.room.queue.offers(row)}
    detach = next(offer for action, offer in offered.items() if action == "detach")
    assert detach.words == "Take the task id away again"
    real.window.room.queue.acted.emit(take.id, detach.action)
    await until(lambda: ("detach", take.id) in real.desk.asked)
