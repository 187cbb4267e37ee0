"""Takes beside each other: in step to the frame, judged in one stroke."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from hailuo_studio.ui.compare.comparison import Comparison
from hailuo_studio.ui.compare.item import CompareItem, Manner
from tests.media.film import film
from tests.ui.compare.conftest import compare
from tests.ui.stage.looking import color_at, number_on

Key = Qt.Key


def numbers(comparison: Comparison, count: int) -> list[int]:
    return [number_on(view) for view in comparison.board.beside[:count]]


def test_four_takes_show_the_same_frame_at_every_step(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items)
    for expected in range(12):
        assert numbers(comparison, 4) == [expected] * 4
        qtbot.keyClick(comparison.player, Key.Key_Right)
    qtbot.keyClick(comparison.player, Key.Key_End)
    assert numbers(comparison, 4) == [23] * 4


def test_playing_never_parts_them(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items)
    seen: list[list[int]] = []
    playback = comparison.player.playback
    playback.frame_changed.connect(lambda _: seen.append(numbers(comparison, 4)))
    playback.play()
    qtbot.waitUntil(lambda: len(seen) >= 30)
    playback.pause()
    assert all(len(set(shown)) == 1 for shown in seen)
    assert len({shown[0] for shown in seen}) > 5


def test_different_rates_are_in_step_by_time(
    qtbot: QtBot, comparison: Comparison, tmp_path: Path
) -> None:
    slow = [number / 10 for number in range(10)]
    compare(
        qtbot,
        comparison,
        [
            CompareItem("a", "25 a second", film(tmp_path / "a.mp4", 24, (160, 90))),
            CompareItem("b", "10 a second", film(tmp_path / "b.mp4", 10, (160, 90), slow)),
        ],
    )
    for index, expected in ((0, 0), (2, 0), (3, 1), (5, 2), (23, 9)):
        comparison.player.playback.seek(index)
        assert numbers(comparison, 2) == [index, expected]


def test_a_take_is_shifted_and_stays_so_when_another_leads(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items[:2])
    comparison.player.playback.seek(10)
    qtbot.keyClick(comparison.player, Key.Key_Period)
    qtbot.keyClick(comparison.player, Key.Key_Period)
    assert numbers(comparison, 2) == [10, 12]
    offset = comparison.bar.findChild(QLabel, "compareOffset")
    assert offset is not None
    assert offset.text() == "+2"
    qtbot.keyClick(comparison.player, Key.Key_2)
    assert comparison.lead == "t2"
    comparison.player.playback.seek(12)
    assert numbers(comparison, 2) == [10, 12]
    assert offset.text() == "−2"
    on = comparison.bar.findChild(QToolButton, "compareOn")
    assert on is not None
    qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert numbers(comparison, 2) == [11, 12]


def test_who_leads_is_said_on_its_picture_and_in_the_row(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items[:3])
    badges = [view.badge for view in comparison.board.beside[:3]]
    assert badges == ["Take 1 · leads", "Take 2", "Take 3"]
    leads = comparison.row.findChildren(QPushButton, "compareLead")
    qtbot.mouseClick(leads[2], Qt.MouseButton.LeftButton)
    assert [view.badge for view in comparison.board.beside[:3]] == [
        "Take 1", "Take 2", "Take 3 · leads",
    ]  # fmt: skip
    assert [button.isChecked() for button in leads] == [False, False, True]
    assert [button.text() for button in leads] == [
        "1  Take 1 · against", "2  Take 2", "3  Take 3 · leads",
    ]  # fmt: skip


def test_keep_one_and_reject_the_others_in_one_stroke(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items)
    qtbot.keyClick(comparison.player, Key.Key_X)  # nothing is kept yet: not ours
    assert not comparison.bar.reject.isVisible()
    qtbot.keyClick(comparison.player, Key.Key_2)
    with qtbot.waitSignal(comparison.kept) as kept:
        qtbot.keyClick(comparison.player, Key.Key_K)
    assert kept.args == ["t2"]
    assert comparison.bar.reject.text() == "Reject the other 3"
    with qtbot.waitSignal(comparison.rest_rejected) as rejected:
        qtbot.keyClick(comparison.player, Key.Key_X)
    assert rejected.args == [["t1", "t3", "t4"]]
    words = [b.text() for b in comparison.row.findChildren(QPushButton, "compareKeep")]
    assert words == ["Rejected", "Kept", "Rejected", "Rejected"]
    with qtbot.assertNotEmitted(comparison.rest_rejected):
        qtbot.keyClick(comparison.player, Key.Key_X)


def test_the_wipe_is_dragged(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items[:2])
    for _ in range(9):
        qtbot.keyClick(comparison.player, Key.Key_Period)
    comparison.player.playback.seek(5)
    qtbot.keyClick(comparison.player, Key.Key_W)
    wipe = comparison.board.wipe
    middle, seen = wipe.rect().center(), wipe.picture_rect().toRect()
    left, right = QPoint(seen.left(), middle.y()), QPoint(seen.right() + 1, middle.y())
    qtbot.mousePress(wipe, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(wipe, right)
    qtbot.mouseRelease(wipe, Qt.MouseButton.LeftButton, pos=right)
    assert number_on(wipe) == 5
    qtbot.mousePress(wipe, Qt.MouseButton.LeftButton, pos=right)
    qtbot.mouseMove(wipe, left)
    qtbot.mouseRelease(wipe, Qt.MouseButton.LeftButton, pos=left)
    assert number_on(wipe) == 14
    assert comparison.player.playback.index == 5


def test_alike_is_black_and_what_differs_is_not(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items[:2])
    qtbot.keyClick(comparison.player, Key.Key_D)
    view = comparison.board.difference
    assert color_at(view, 0.05, 0.25).lightness() < 40
    qtbot.keyClick(comparison.player, Key.Key_Period)  # frame 1 against frame 0: the first bit
    assert color_at(view, 0.05, 0.25).lightness() > 200
    assert color_at(view, 0.05, 0.75).lightness() < 40


def test_blink_shows_the_other_one_while_the_key_is_held(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items[:2])
    qtbot.keyClick(comparison.player, Key.Key_Period)
    qtbot.keyPress(comparison.player, Key.Key_B)
    assert (number_on(comparison.board.single), comparison.board.single.badge) == (1, "Take 2")
    qtbot.keyRelease(comparison.player, Key.Key_B)
    assert (number_on(comparison.board.single), comparison.board.single.badge) == (0, "Take 1")


def test_a_take_stands_beside_its_still(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    still = QImage(320, 180, QImage.Format.Format_RGB32)
    still.fill(QColor("#c02020"))
    compare(qtbot, comparison, [CompareItem("s", "Still", still), items[0]])
    assert comparison.lead == "t1"
    qtbot.keyClick(comparison.player, Key.Key_End)
    assert number_on(comparison.board.beside[1]) == 23
    assert color_at(comparison.board.beside[0], 0.5, 0.5).name() == "#c02020"
    qtbot.keyClick(comparison.player, Key.Key_1)
    assert comparison.lead == "t1"
    qtbot.keyClick(comparison.player, Key.Key_K)
    assert not comparison.bar.reject.isVisible()
    comparison.set_manner(Manner.DIFFERENCE)
    assert color_at(comparison.board.difference, 0.05, 0.75).red() > 100


def test_one_that_can_not_be_shown_is_named_and_the_others_play(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem], tmp_path: Path
) -> None:
    (tmp_path / "bad.mp4").write_text("Bad gateway")
    bad = CompareItem("bad", "Take 0", tmp_path / "bad.mp4")
    compare(qtbot, comparison, [items[0], bad, items[1]])
    leads = comparison.row.findChildren(QPushButton, "compareLead")
    assert [button.text() for button in leads] == [
        "1  Take 1 · leads", "2  Take 0", "3  Take 2 · against",
    ]  # fmt: skip
    compare(qtbot, comparison, [bad, *items[:2]])
    assert comparison.lead == "t1"
    assert comparison.note.text().startswith("bad.mp4 can't be played")
    comparison.player.playback.seek(7)
    assert [number_on(view) for view in comparison.board.beside[1:3]] == [7, 7]


def test_all_of_them_are_looked_at_through_one_lens(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items[:2])
    one, other = comparison.board.beside[:2]
    before = other.picture_rect().width()
    for _ in range(3):
        qtbot.keyClick(comparison.player, Key.Key_Plus)
    assert other.picture_rect().width() == pytest.approx(before * 1.25**3, abs=3)
    assert one.picture_rect() == other.picture_rect()


def test_closing_lets_the_clips_go(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items[:2])
    with qtbot.waitSignal(comparison.closed):
        qtbot.keyClick(comparison.player, Key.Key_Escape)
    comparison.clear()
    assert comparison.player.playback.frames is None
    assert comparison.lead == ""


def test_everything_in_it_has_a_name(
    qtbot: QtBot, comparison: Comparison, items: list[CompareItem]
) -> None:
    compare(qtbot, comparison, items[:2])
    named = (*comparison.board.beside[:2], *comparison.board.views[4:])
    assert all(view.accessibleName() and view.objectName() for view in named)
    buttons = [b for b in comparison.findChildren(QAbstractButton) if b.isVisible()]
    assert len(buttons) > 12
    assert [b.objectName() for b in buttons if not b.accessibleName()] == []
