"""Both item models, every change of them watched by Qt's own tester."""

from dataclasses import replace

from PySide6.QtTest import QAbstractItemModelTester

from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.compose.drafts import Draft
from hailuo_studio.ui.compose.shot_model import NUMBER, PROBLEM, TAKES, ShotModel
from hailuo_studio.ui.queue.model import QueueModel
from tests.core.values import SHOT, STILL, TAKE

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def drafts(*numbers: int) -> list[Draft]:
    return [Draft(number, replace(SHOT, prompt=str(number))) for number in numbers]


def numbers(model: ShotModel) -> list[int]:
    return [model.index(row).data(NUMBER) for row in range(model.rowCount())]


def test_shots_come_go_and_return_to_their_places(qapp: object) -> None:
    model = ShotModel()
    tester = QAbstractItemModelTester(model, FATAL)
    for wanted in ((1, 2, 3), (1, 3), (1, 2, 3), (3,), (), (4, 5), (5, 4), (4, 6, 5, 7)):
        model.show_drafts(drafts(*wanted))
        assert numbers(model) == list(wanted)
    del tester


def test_an_edited_shot_changes_in_place(qapp: object) -> None:
    model = ShotModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_drafts(drafts(1, 2))
    changed: list[int] = []
    model.dataChanged.connect(lambda first, last, roles: changed.append(first.row()))
    model.show_drafts([drafts(1)[0], Draft(2, replace(SHOT, still=replace(STILL, width=200)))])
    assert changed == [1]
    assert model.index(1).data(PROBLEM).startswith("Too small")
    model.show_takes({STILL.source: 2})
    assert model.index(0).data(TAKES) == 2
    del tester


def row(batch: str, number: int, state: State = State.QUEUED) -> Row:
    made = float(ord(batch))
    take = replace(TAKE, id=f"{batch}{number}", batch_id=batch, number=number, created_at=made)
    return Row(take, state, 1.0)


def shown(model: QueueModel) -> list[str]:
    return [model.index(place).data() for place in range(model.rowCount())]


def test_takes_are_grouped_newest_batch_first(qapp: object) -> None:
    model = QueueModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.open([row("a", 1), row("a", 2, State.READY), row("b", 1)])
    assert shown(model) == [
        "mug, 0 of 1",
        "mug · take 1",
        "mug, 1 of 2",
        "mug · take 1",
        "mug · take 2",
    ]
    del tester


def test_many_rows_come_at_once(qapp: object) -> None:
    model = QueueModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_rows([row("a", number) for number in range(300)])
    assert model.rowCount() == 301
    model.show_rows([row("a", 7, State.READY), row("b", 1), row("a", 300)])
    assert model.rowCount() == 304
    assert shown(model)[:2] != shown(model)[2:4]
    assert model.batch("a")[7].state is State.READY
    assert len(model.rows) == 302
    del tester


def test_rows_change_in_place_and_new_batches_come_on_top(qapp: object) -> None:
    model = QueueModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_row(row("a", 1))
    model.show_row(row("b", 1))
    model.show_row(row("a", 2))
    model.show_row(row("a", 1, State.READY))
    assert shown(model) == [
        "mug, 0 of 1",
        "mug · take 1",
        "mug, 1 of 2",
        "mug · take 1",
        "mug · take 2",
    ]
    ready = model.row("a1")
    assert ready is not None
    assert ready.state is State.READY
    assert model.row_of("a2") == 4
    model.open([])
    assert shown(model) == []
    del tester
