"""While takes run the computer stays awake; when all are done, what was chosen happens."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from hailuo_studio.core.shot import Shot
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Banner, BannerKind, BatchEnd, Row
from hailuo_studio.media.still import read_still
from hailuo_studio.ui.awake.sleeping import CommandSleeper, LinuxSleeper
from hailuo_studio.ui.running import Running
from hailuo_studio.ui.when_done.button import WhenDoneButton
from hailuo_studio.ui.when_done.choice import WhenDone, read_choice
from hailuo_studio.ui.when_done.countdown import Countdown
from hailuo_studio.ui.when_done.ending import Ending
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES, RehearsalDesk
from tests.ui.hands.settled import review_settled
from tests.ui.test_queue import announce

SHOT = Shot(read_still(Path(SAMPLES[0])), "Steam rises.")


class Computer:
    """Remembers what was asked of it."""

    def __init__(self) -> None:
        self.held = False
        self.slept = 0
        self.can = True

    def hold(self, why: str) -> None:
        assert why
        self.held = True

    def release(self) -> None:
        self.held = False

    def ask(self, can: Callable[[bool], object]) -> None:
        can(self.can)

    def sleep(self) -> None:
        self.slept += 1


class Bench:
    """Takes that run, and what listens to them."""

    def __init__(self) -> None:
        self.desk = RehearsalDesk()
        self.computer = Computer()
        self.over = QWidget()
        self.over.resize(800, 600)
        self.running = Running()
        self.button = WhenDoneButton(self.over)
        self.ending = Ending(self.running, self.button, self.over, self.computer, self.computer)
        self.running.use(self.desk)

    def row(self, number: int, state: State, **facts: object) -> Row:
        made = Row(replace(self.desk.take(SHOT, number, **facts), id=f"t{number}"), state, 0.0)
        self.running.row_changed(made)
        return made

    @property
    def countdown(self) -> Countdown | None:
        found = self.over.findChildren(Countdown)
        return found[0] if found and found[0].isVisibleTo(self.over) else None


@pytest.fixture
async def bench(themed: QApplication) -> AsyncIterator[Bench]:
    made = Bench()
    yield made
    made.ending.end()
    made.over.deleteLater()
    made.running.deleteLater()


async def test_awake_as_long_as_something_runs(bench: Bench) -> None:
    told: list[tuple[int, int, int]] = []
    bench.running.changed.connect(lambda *what: told.append(what))
    bench.row(1, State.QUEUED)
    assert bench.computer.held
    bench.row(2, State.GENERATING)
    bench.row(1, State.READY)
    assert bench.computer.held
    bench.row(2, State.FAILED)
    assert not bench.computer.held
    assert told == [(0, 1, 1), (0, 2, 2), (1, 2, 1), (0, 0, 0)]


async def test_what_waits_for_a_person_keeps_nothing_awake(bench: Bench) -> None:
    bench.row(1, State.HELD)
    bench.row(2, State.QUEUED, behind=1)
    assert not bench.computer.held
    bench.row(3, State.QUEUED)
    assert bench.computer.held
    bench.running.banner_changed(Banner(BannerKind.CREDITS_SHORT, 1, 30, "Credits ran out."))
    assert not bench.computer.held
    bench.running.banner_changed(Banner(BannerKind.OFFLINE, 1, 0, "Offline.", 9.0))
    assert bench.computer.held


async def test_the_computer_sleeps_once_all_is_done(bench: Bench) -> None:
    bench.button.chosen.emit(WhenDone.SLEEP)
    bench.row(1, State.GENERATING)
    bench.row(2, State.HELD)
    bench.row(1, State.READY)
    assert bench.countdown is None  # One take waits for a person.
    bench.row(2, State.GENERATING)
    bench.row(2, State.READY)
    countdown = bench.countdown
    assert countdown is not None
    assert countdown.words.text() == "The computer goes to sleep in 30 seconds."
    QTest.mouseClick(countdown.now, Qt.MouseButton.LeftButton)
    assert bench.computer.slept == 1
    assert bench.ending.choice is WhenDone.NOTIFY  # Once only.


async def test_a_window_out_of_sight_comes_forward_to_count(real: Studio) -> None:
    real.window.showMinimized()
    real.window.ending.choose(WhenDone.SLEEP)
    take = real.desk.take(SHOT, 1)
    await announce(real, take, State.GENERATING)
    await announce(real, take, State.READY)
    assert not real.window.isMinimized()
    assert real.find("sleepSheet").isVisible()
    QTest.mouseClick(real.find("stayAwake"), Qt.MouseButton.LeftButton)
    assert not real.find("sleepSheet").isVisible()


async def test_escape_says_no(bench: Bench) -> None:
    bench.button.chosen.emit(WhenDone.SLEEP)
    bench.row(1, State.GENERATING)
    bench.row(1, State.READY)
    countdown = bench.countdown
    assert countdown is not None
    QTest.keyClick(countdown, Qt.Key.Key_Escape)
    assert bench.countdown is None
    assert bench.computer.slept == 0


async def test_new_work_takes_sleep_back(bench: Bench) -> None:
    bench.button.chosen.emit(WhenDone.SLEEP)
    bench.row(1, State.GENERATING)
    bench.row(1, State.READY)
    assert bench.countdown is not None
    bench.row(2, State.QUEUED)
    assert bench.countdown is None
    assert bench.computer.slept == 0


async def test_the_countdown_comes_to_its_end(themed: QApplication) -> None:
    over = QWidget()
    countdown = Countdown(over, second=1)
    due: list[bool] = []
    said: list[str] = []
    countdown.due.connect(lambda: due.append(True))
    countdown.begin()
    await until(lambda: said.append(countdown.words.text()) or due)
    assert due == [True]
    assert countdown.isHidden()
    over.deleteLater()


async def test_an_engine_that_closes_has_not_finished(bench: Bench) -> None:
    finished: list[bool] = []
    bench.running.finished.connect(lambda: finished.append(True))
    bench.row(1, State.GENERATING)
    bench.running.let_go()
    assert not bench.computer.held
    assert finished == []


async def test_sleep_that_is_impossible_cannot_be_chosen(bench: Bench) -> None:
    bench.computer.can = False
    QTest.mouseClick(bench.button, Qt.MouseButton.LeftButton)
    (menu,) = [one for one in bench.button.children() if one.objectName() == "whenDoneMenu"]
    nothing, notify, sleep = menu.actions()  # type: ignore[attr-defined]
    assert notify.isChecked()
    assert not sleep.isEnabled()
    assert sleep.toolTip() == "This system does not let a program do that."
    nothing.trigger()
    assert bench.ending.choice is WhenDone.NOTHING
    assert bench.button.text() == "When done: do nothing"
    menu.close()  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "choice"),
    [("nothing", WhenDone.NOTHING), ("sleep", WhenDone.NOTIFY), ("garbage", WhenDone.NOTIFY)],
)
def test_sleep_is_not_remembered(text: str, choice: WhenDone) -> None:
    assert read_choice(text) is choice


def test_a_system_without_a_bus_does_not_sleep(
    themed: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nowhere/at/all")
    parent = QWidget()
    answers: list[bool] = []
    sleeper = LinuxSleeper(parent)
    sleeper.sleep()
    CommandSleeper("/bin/true").ask(answers.append)
    assert answers == [True]
    parent.deleteLater()


async def test_nothing_wanted_is_told_in_the_window_alone(real: Studio) -> None:
    real.window.notifying.quiet = True
    real.window.tell_end(BatchEnd("b", "p", 3, 0, 0), "Spring shop")
    (notice,) = real.window.notices.shown
    assert notice.text == "Spring shop: 3 ready"
    assert notice.findChild(QPushButton, "noticeAction").text() == "Show"


async def test_what_left_nothing_to_see_offers_nothing_to_show(real: Studio) -> None:
    real.window.notifying.quiet = True
    real.window.tell_end(BatchEnd("b", "p", 0, 2, 0), "Spring shop")
    (notice,) = real.window.notices.shown
    assert notice.findChild(QPushButton, "noticeAction") is None


async def test_show_leads_to_the_clips(real: Studio) -> None:
    await real.desk.add_project("Spring shop", "")
    other = QWidget()
    other.show()
    other.activateWindow()
    await until(lambda: not real.window.isActiveWindow())
    real.window.tell_end(BatchEnd("b", "p1", 3, 0, 0), "Spring shop")
    (notice,) = real.window.notices.shown
    notice.findChild(QWidget, "noticeAction").click()
    assert real.window.rooms.reviewing
    assert real.find("projectPicker").text() == "Spring shop"
    await review_settled(real)
    other.deleteLater()
