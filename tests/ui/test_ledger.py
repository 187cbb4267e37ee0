"""The ledger in the window: what it shows, sums, judges, marks and exports."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog

from hailuo_studio.core.take import Attempt, Failure, Judgement, Outcome, Reason, State, Take
from hailuo_studio.engine.accounts import By, entries, groups
from hailuo_studio.engine.views import Row
from hailuo_studio.ui.ledger.model import ENTRY, LedgerModel
from tests.core.values import SENT, SHOT
from tests.engine.test_accounts import FOUND, many
from tests.store.test_ledger import CLIP
from tests.ui.conftest import Studio, until

LEFT = Qt.MouseButton.LeftButton
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def test_the_model_keeps_its_promises_in_groups_and_without(qapp: object) -> None:
    model = LedgerModel()
    tester = QAbstractItemModelTester(model, FATAL)
    model.show_entries(FOUND)
    assert model.rowCount() == len(FOUND)
    for by in By:
        found = groups(FOUND, by)
        model.show_groups(found)
        assert model.rowCount() == len(found)
        first = model.index(0, 0)
        assert model.rowCount(first) == len(found[0].entries)
        assert model.index(0, 0, first).parent() == first
    model.show_entries([])
    assert model.rowCount() == 0
    del tester


@pytest.mark.parametrize("by", [None, By.DAY])
def test_a_changed_entry_changes_in_place(qapp: object, by: By | None) -> None:
    model = LedgerModel()
    tester = QAbstractItemModelTester(model, FATAL)
    if by is None:
        model.show_entries(FOUND)
    else:
        model.show_groups(groups(FOUND, by))
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    new = replace(FOUND[-1], charged=75, counted=75)
    assert model.put(new)
    assert model.index_of(new.take_id).data(ENTRY) == new
    assert not model.put(replace(new, take_id="unknown"))
    assert resets == []
    del tester


def test_thousands_of_rows_are_all_there(qapp: object) -> None:
    model = LedgerModel()
    model.show_groups(groups(entries(many(5000), {}), By.SHOT))
    inside = sum(model.rowCount(model.index(row, 0)) for row in range(model.rowCount()))
    assert inside == 5000
    assert model.rowCount(QModelIndex()) > 1


def a_take(studio: Studio, number: int, state: State, **facts: object) -> Take:
    attempt = Attempt(number, 1.0, "2026-11-02", SENT, Outcome.ACCEPTED, 1.0, f"n{number}")
    take = studio.desk.take(SHOT, number, attempts=(attempt,), **facts)
    studio.desk.announce(take, state)
    return take


def ready(studio: Studio, number: int, charged: int = 30) -> Take:
    return a_take(studio, number, State.READY, clip=CLIP, charged=charged)


def failed(studio: Studio, number: int) -> Take:
    failure = Failure(Reason.SERVICE, "internal error", 1.0)
    return a_take(studio, number, State.FAILED, failure=failure)


def press(studio: Studio, name: str) -> None:
    QTest.mouseClick(studio.find(name), LEFT)


@pytest.mark.parametrize("way", ["budgetBar", "ledgerButton"])
async def test_it_opens_where_the_money_is(real: Studio, way: str) -> None:
    ready(real, 1)
    press(real, way)
    assert real.find("ledgerSheet").isVisible()
    assert real.find("ledgerView").model().rowCount() == 1


async def test_it_says_what_was_charged_possibly_charged_and_reserved(real: Studio) -> None:
    ready(real, 1, charged=60)
    failed(real, 2)
    lost = Attempt(3, 1.0, "2026-11-02", SENT, Outcome.UNANSWERED, 1.0)
    real.desk.announce(real.desk.take(SHOT, 3, attempts=(lost,)), State.UNSURE)
    press(real, "ledgerButton")
    shown = {
        name: real.find(name).text()
        for name in ("ledgerCharged", "ledgerPossibly", "ledgerReserved", "ledgerPerKept")
    }
    assert shown == {
        "ledgerCharged": "60",
        "ledgerPossibly": "45",
        "ledgerReserved": "45",
        "ledgerPerKept": "—",
    }
    view = real.find("ledgerView")
    words = {view.model().index(2, column).data() for column in range(12)}
    assert "60, not 30" in words


async def test_keep_and_reject_by_key_change_what_a_kept_clip_costs(real: Studio) -> None:
    ready(real, 1)
    ready(real, 2)
    press(real, "ledgerButton")
    view = real.find("ledgerView")
    view.setCurrentIndex(view.model().index(0, 0))
    QTest.keyClick(view, Qt.Key.Key_K)
    await until(lambda: real.find("ledgerPerKept").text() == "60")
    assert real.find("ledgerClips").text() == "1 kept · 0 rejected · 1 undecided"
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_X)
    await until(lambda: real.find("ledgerClips").text() == "1 kept · 1 rejected · 0 undecided")


async def test_a_refund_is_marked_and_unmarked_from_there(real: Studio) -> None:
    take = failed(real, 1)
    press(real, "ledgerButton")
    view = real.find("ledgerView")
    view.setCurrentIndex(view.model().index(0, 0))
    press(real, "ledger refunded")
    await until(lambda: real.find("ledgerPossibly").text() == "0")
    press(real, "ledger not refunded")
    await until(lambda: real.find("ledgerPossibly").text() == "45")
    assert real.desk.asked == [("refunded", take.id), ("not refunded", take.id)]


async def test_it_adds_up_by_what_a_person_picks(real: Studio) -> None:
    ready(real, 1)
    ready(real, 2)
    press(real, "ledgerButton")
    sheet = real.find("ledgerSheet")
    QTest.mouseClick(sheet.gather.button("shot"), LEFT)
    model = real.find("ledgerView").model()
    assert model.rowCount() == 1
    assert model.index(0, 3).data() == "2 takes"
    QTest.mouseClick(sheet.scope.button("one"), LEFT)
    assert model.rowCount() == 1


async def test_it_is_saved_as_csv_where_a_person_says(real: Studio, tmp_path: Path) -> None:
    ready(real, 1)
    press(real, "ledgerButton")
    press(real, "ledgerExport")
    (dialog,) = real.find("ledgerSheet").findChildren(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "ledger.csv"))
    dialog.done(0)
    await until((tmp_path / "ledger.csv").exists)
    assert (tmp_path / "ledger.csv").read_text().startswith("still,take,project")


async def test_the_queue_keeps_and_rejects_too(real: Studio) -> None:
    take = ready(real, 1)
    await until(lambda: real.window.room.queue.model.rows)
    view = real.find("queueView")
    view.setCurrentIndex(view.model().index(1, 0))
    QTest.keyClick(view, Qt.Key.Key_K)
    await until(lambda: ("judge", take.id, Judgement.KEEP) in real.desk.asked)
    row = await kept_row(real, Judgement.KEEP)
    assert real.window.room.queue.words(row) == "ready · kept"
    QTest.keyClick(view, Qt.Key.Key_K)
    await until(lambda: ("judge", take.id, None) in real.desk.asked)
    await kept_row(real, None)
    QTest.keyClick(view, Qt.Key.Key_X)
    await until(lambda: ("judge", take.id, Judgement.REJECT) in real.desk.asked)


async def kept_row(real: Studio, judgement: Judgement | None) -> Row:
    model = real.window.room.queue.model
    await until(lambda: model.rows[0].take.judgement is judgement)
    return model.rows[0]


async def test_another_charge_is_said_once_and_stands_on_the_row(real: Studio) -> None:
    for number in (1, 2):
        take = a_take(real, number, State.GENERATING)
        await until(lambda: real.window.room.queue.model.rows)
        real.desk.announce(replace(take, clip=CLIP, charged=60), State.READY)
    await until(lambda: real.window.notices.shown)
    (notice,) = real.window.notices.shown
    assert notice.text == (
        "The service charged 60 credits for a take quoted at 30. Later quotes show 60."
    )
    row = real.window.room.queue.model.rows[0]
    assert real.window.room.queue.words(row) == "charged 60, quoted 30"
