"""The queue under a person's hands: turns, folding, several at once, all failed again, the time."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from hailuo_studio.core.errors import LedgerError
from hailuo_studio.core.take import Attempt, Failure, Outcome, Reason, State, Take
from hailuo_studio.ui.queue import state_words, turns
from hailuo_studio.ui.queue.model import HEADING
from hailuo_studio.ui.queue.row_actions import Action
from tests.ui.conftest import Studio, until
from tests.ui.test_queue import SHOT, announce
from tests.ui.test_unsure import SENT

LEFT = Qt.MouseButton.LeftButton
RUNNING = Attempt(1, 1.0, "2023-11-14", SENT, Outcome.ACCEPTED, 1.0, task_id="n51")


async def waiting(real: Studio, count: int) -> list[Take]:
    takes = []
    for number in range(count):
        take = real.desk.take(SHOT, number + 1, batch_id="b")
        takes.append((await announce(real, take, State.QUEUED)).take)
    return takes


def shown(real: Studio) -> list[str]:
    model = real.window.room.queue.model
    return [row.take.id for row in model.batch("b")]


def index_of(real: Studio, take: Take) -> QModelIndex:
    model = real.window.room.queue.model
    return model.index(model.row_of(take.id))


def menu_at(real: Studio, index: QModelIndex) -> QMenu:
    view = real.find("queueView")
    view.customContextMenuRequested.emit(view.visualRect(index).center())
    menu: QMenu = real.find("queuePanel").findChildren(QMenu, "queueMenu")[-1]
    return menu


def words(menu: QMenu) -> list[str]:
    return [text for action in menu.actions() if (text := action.text().split("\t")[0])]


async def test_alt_and_an_arrow_change_the_turn(real: Studio) -> None:
    takes = await waiting(real, 3)
    view = real.find("queueView")
    view.setCurrentIndex(index_of(real, takes[2]))
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    wanted = [takes[0].id, takes[2].id, takes[1].id]
    await until(lambda: shown(real) == wanted)
    assert ("reorder", *wanted) in real.desk.asked
    assert view.currentIndex() == index_of(real, takes[2])
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    await until(lambda: shown(real)[0] == takes[2].id)
    asked = len(real.desk.asked)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert len(real.desk.asked) == asked


async def test_send_first_and_last_from_the_menu(real: Studio) -> None:
    takes = await waiting(real, 3)
    menu = menu_at(real, index_of(real, takes[1]))
    assert words(menu) == ["Cancel", "Send first", "Send last", "What happened"]
    menu.actions()[1].trigger()
    menu.close()
    await until(lambda: shown(real)[0] == takes[1].id)


async def test_several_are_cancelled_together(real: Studio) -> None:
    takes = await waiting(real, 3)
    view = real.find("queueView")
    select = QItemSelectionModel.SelectionFlag.Select
    for take in takes[:2]:
        view.selectionModel().select(index_of(real, take), select)
    menu = menu_at(real, index_of(real, takes[0]))
    assert words(menu) == ["Cancel 2 unsent"]
    menu.close()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    await until(lambda: ("cancel all", takes[0].id, takes[1].id) in real.desk.asked)


async def test_a_batch_is_folded_by_its_heading_and_shown_again(real: Studio) -> None:
    takes = await waiting(real, 3)
    view, model = real.find("queueView"), real.window.room.queue.model
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(model.index(0)).center())
    assert model.rowCount() == 1
    assert model.index(0).data(HEADING).folded
    assert [row.take.id for row in model.rows] == [take.id for take in takes]
    assert real.find("queueSummary").text() == "0 of 3"
    await announce(real, takes[0], State.CANCELLED)
    assert model.index(0).data(HEADING).ended == 1
    assert model.rowCount() == 1
    view.setCurrentIndex(model.index(0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert model.rowCount() == 4


async def test_finished_batches_are_folded_but_for_the_newest(real: Studio) -> None:
    for number in range(3):
        take = real.desk.take(SHOT, number, batch_id=f"b{number}", created_at=float(number))
        real.desk.announce(take, State.CANCELLED if number != 1 else State.QUEUED)
    real.window.use(real.desk)
    model = real.window.room.queue.model
    headings = [model.index(row).data(HEADING) for row in range(model.rowCount())]
    assert [(h.batch_id, h.folded) for h in headings if h] == [
        ("b2", False),
        ("b1", False),
        ("b0", True),
    ]


async def test_a_batch_has_a_menu(real: Studio) -> None:
    takes = await waiting(real, 2)
    model = real.window.room.queue.model
    menu = menu_at(real, model.index(0))
    assert words(menu) == ["Fold its takes away", "Cancel 2 unsent"]
    menu.actions()[1].trigger()
    menu.close()
    await until(lambda: ("cancel all", takes[0].id, takes[1].id) in real.desk.asked)
    menu = menu_at(real, model.index(0))
    assert words(menu) == ["Fold its takes away"]
    menu.close()


async def test_all_that_failed_is_offered_with_its_price(real: Studio) -> None:
    assert not real.find("queueFooter").isVisible()
    takes = []
    for number in (1, 2):
        gone = Failure(Reason.SERVICE, "internal", 1.0)
        takes.append(real.desk.take(SHOT, number, failure=gone))
        await announce(real, takes[-1], State.FAILED)
    button = real.find("retryFailed")
    assert button.text() == "Try 2 failed again · 60 credits"
    QTest.mouseClick(button, LEFT)
    QTest.mouseClick(button, LEFT)
    asked = ("retry all", takes[0].id, takes[1].id)
    await until(lambda: asked in real.desk.asked)
    assert real.desk.asked.count(asked) == 1


async def test_a_running_take_is_asked_for_at_once(real: Studio) -> None:
    assert not real.find("checkAll").isVisible()
    take = real.desk.take(SHOT, 1, attempts=(RUNNING,))
    row = await announce(real, take, State.GENERATING)
    assert Action.CHECK in [offer.action for offer in real.window.room.queue.offers(row)]
    view = real.find("queueView")
    view.setCurrentIndex(index_of(real, take))
    QTest.keyClick(view, Qt.Key.Key_F5)
    QTest.mouseClick(real.find("checkAll"), LEFT)
    assert real.desk.asked == [("check", take.id), ("check", take.id)]


async def test_the_sentence_of_a_running_take_never_promises(real: Studio) -> None:
    take = real.desk.take(SHOT, 1, attempts=(RUNNING,))
    row = await announce(real, take, State.GENERATING, since=1000.0)
    on_time = state_words.sentence(row, 1041.0, (70, 110))
    assert on_time == "00:41 · usually 70–110 s"
    assert state_words.sentence(row, 1130.0, (70, 110)) == ("02:10 · late, usually 70–110 s")
    assert real.window.room.queue.time_left(take.batch_id) == ""
    real.desk.left = 34.5 * 60
    assert real.window.room.queue.time_left(take.batch_id) == "about 35 min left"
    real.desk.left = 20.0
    assert real.window.room.queue.time_left(take.batch_id) == "less than a minute left"


def test_an_order_changes_only_where_something_moves() -> None:
    assert turns.moved(["a", "b", "c"], "c", -1) == ["a", "c", "b"]
    assert turns.moved(["a", "b", "c"], "a", 5) == ["b", "c", "a"]
    assert turns.moved(["a", "b"], "a", -1) is None
    assert turns.moved(["a", "b"], "x", 1) is None


def drop(real: Studio, taken: list[QModelIndex], place: int) -> bool:
    """As the view drops what was dragged before the row at that place."""
    model, move = real.window.room.queue.model, Qt.DropAction.MoveAction
    data = model.mimeData(taken)
    can = model.canDropMimeData(data, move, place, 0, QModelIndex())
    assert not model.dropMimeData(data, move, place, 0, QModelIndex())
    return can


async def test_waiting_takes_are_dragged_to_another_turn(real: Studio) -> None:
    takes = await waiting(real, 4)
    assert drop(real, [index_of(real, takes[3]), index_of(real, takes[2])], 1)
    wanted = [takes[2].id, takes[3].id, takes[0].id, takes[1].id]
    await until(lambda: shown(real) == wanted)
    assert not drop(real, [index_of(real, takes[2])], 1)
    assert not drop(real, [index_of(real, takes[2])], -1)


async def test_what_was_sent_is_not_dragged(real: Studio) -> None:
    takes = await waiting(real, 2)
    running = await announce(real, takes[0], State.GENERATING)
    drags = Qt.ItemFlag.ItemIsDragEnabled
    model = real.window.room.queue.model
    assert not model.flags(index_of(real, running.take)) & drags
    assert model.flags(index_of(real, takes[1])) & drags
    assert not drop(real, [index_of(real, running.take)], 3)


async def test_a_mouse_drags_a_take_to_the_top(real: Studio) -> None:
    takes = await waiting(real, 3)
    view = real.find("queueView")
    data = real.window.room.queue.model.mimeData([index_of(real, takes[2])])
    top = view.visualRect(index_of(real, takes[0])).topLeft() + QPoint(40, 2)
    copy, left, none = (
        Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )  # fmt: skip
    for kind in (QDragEnterEvent, QDragMoveEvent):
        QApplication.sendEvent(view.viewport(), kind(top, copy, data, left, none))
    QApplication.sendEvent(view.viewport(), QDropEvent(QPointF(top), copy, data, left, none))
    await until(lambda: shown(real)[0] == takes[2].id)


async def test_the_queue_folds_to_the_edge_and_comes_back_as_wide(real: Studio) -> None:
    take = real.desk.take(SHOT, 1, attempts=(replace(RUNNING, outcome=Outcome.UNANSWERED),))
    await announce(real, take, State.UNSURE)
    panel = real.find("queuePanel")
    wide, stage = panel.width(), real.find("stageFrame").width()
    QTest.mouseClick(real.find("queueFold"), LEFT)
    assert real.find("queueStrip").isVisible()
    assert not real.find("queueView").isVisible()
    assert real.find("stripNeeds").text() == "1"
    assert real.find("stripDone").text() == "0/1"
    await until(lambda: real.find("stageFrame").width() > stage)
    QTest.mouseClick(real.find("queueOpen"), LEFT)
    assert real.find("queueView").isVisible()
    await until(lambda: panel.width() == wide)


async def test_a_pause_that_can_not_be_written_down_is_said(real: Studio) -> None:
    await waiting(real, 1)
    real.desk.pausing = LedgerError("The ledger can't be used: the disk is full.", todo="")
    QTest.mouseClick(real.find("pauseButton"), LEFT)
    assert "the disk is full" in real.window.notices.shown[0].text
