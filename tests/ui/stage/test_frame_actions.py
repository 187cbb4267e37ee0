"""From the player: a frame saved as a picture, or gone on from; marks below it."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hailuo_studio.core.library import Mark, MarkKind
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui.stage.frame_actions import FrameActions
from hailuo_studio.ui.stage.mark_line import MarkLine
from hailuo_studio.ui.stage.player import Player

MARKS = (
    Mark(MarkKind.CUT, 10, 10, "another picture from frame 11 on"),
    Mark(MarkKind.FROZEN, 30, 49, "frames 31–50 identical"),
)


def shown(qtbot: QtBot, cache: FrameCache, clip: Path) -> tuple[Player, FrameActions]:
    player = Player(cache)
    actions = FrameActions(player)
    qtbot.addWidget(player)
    player.resize(900, 500)
    player.show()
    qtbot.waitExposed(player)
    player.play(clip)
    qtbot.waitUntil(lambda: player.playback.frames is not None and player.playback.frames.done)
    player.playback.pause()
    player.playback.seek(41)
    return player, actions


def test_c_goes_on_from_the_frame_that_is_shown(
    qtbot: QtBot, cache: FrameCache, clip: Path
) -> None:
    player, actions = shown(qtbot, cache, clip)
    player.playback.play()
    wanted = QSignalSpy(actions.continue_wanted)
    player.setFocus()
    QTest.keyClick(player, Qt.Key.Key_C)
    assert wanted.count() == 1
    assert wanted.at(0) == [clip, player.playback.index]
    assert not player.playback.playing
    button = player.findChild(QPushButton, "continueFromHere")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted.count() == 2


def test_c_goes_on_from_the_whole_screen_too(qtbot: QtBot, cache: FrameCache, clip: Path) -> None:
    player, actions = shown(qtbot, cache, clip)
    wanted = QSignalSpy(actions.continue_wanted)
    player.fill_screen()
    theatre = player.findChild(QWidget, "theatre")
    QTest.keyClick(theatre, Qt.Key.Key_C)
    assert wanted.at(0) == [clip, 41]
    assert not theatre.isVisible()


def test_s_asks_where_to_save_under_a_name_that_says_which(
    qtbot: QtBot, cache: FrameCache, clip: Path, tmp_path: Path
) -> None:
    player, actions = shown(qtbot, cache, clip)
    wanted = QSignalSpy(actions.save_wanted)
    player.setFocus()
    QTest.keyClick(player, Qt.Key.Key_S)
    dialog = player.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("clip-frame-0042.png")
    dialog.fileSelected.emit(str(tmp_path / "best.png"))
    dialog.close()
    assert wanted.at(0) == [clip, 41, tmp_path / "best.png"]


def test_the_picture_has_a_menu_with_both(qtbot: QtBot, cache: FrameCache, clip: Path) -> None:
    player, actions = shown(qtbot, cache, clip)
    at = QPoint(100, 100)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, player.surface.mapToGlobal(at))
    QApplication.sendEvent(player.surface, event)
    (menu,) = player.findChildren(QMenu)
    assert menu.actions()[:2] == [actions.save, actions.go_on]
    menu.close()


def test_nothing_can_be_done_without_a_frame(qtbot: QtBot, cache: FrameCache, clip: Path) -> None:
    player, actions = shown(qtbot, cache, clip)
    player.stop()
    wanted = QSignalSpy(actions.continue_wanted)
    QTest.keyClick(player, Qt.Key.Key_C)
    actions.go_on.trigger()
    assert wanted.count() == 0


def test_marks_are_words_and_ticks(qtbot: QtBot, cache: FrameCache, clip: Path) -> None:
    player, _ = shown(qtbot, cache, clip)
    scrubber = player.transport.scrubber
    before = scrubber.grab().toImage()
    line = MarkLine(scrubber)
    qtbot.addWidget(line)
    line.resize(900, line.height())
    line.sought.connect(player.playback.seek)
    line.show()
    line.show_marks(MARKS)
    assert scrubber.grab().toImage() != before
    cut, frozen = line.findChildren(QPushButton, "mark")
    assert (cut.text(), frozen.text()) == tuple(mark.words for mark in MARKS)
    QTest.mouseClick(frozen, Qt.MouseButton.LeftButton)
    assert player.playback.index == 30
    assert "frames 31–50 identical" in line.accessibleDescription()


def test_marks_that_find_no_room_are_counted(qtbot: QtBot) -> None:
    line = MarkLine()
    qtbot.addWidget(line)
    line.resize(340, line.height())
    line.show()
    line.show_marks(MARKS)
    seen = [button for button in line.findChildren(QPushButton, "mark") if button.isVisible()]
    assert [button.text() for button in seen] == ["another picture from frame 11 on"]
    rest = next(part for part in line.children() if part.objectName() == "markRest")
    assert rest.text() == "+1 more"  # type: ignore[attr-defined]
    assert rest.toolTip() == "frames 31–50 identical"  # type: ignore[attr-defined]
    line.resize(900, line.height())
    assert all(button.isVisible() for button in line.findChildren(QPushButton, "mark"))


def test_nothing_noticed_is_said_and_nothing_known_is_not(qtbot: QtBot) -> None:
    line = MarkLine()
    qtbot.addWidget(line)
    height = line.height()
    line.show_marks(())
    assert line.accessibleDescription() == "Nothing noticed"
    line.show_marks(MARKS)
    line.show_marks(None)
    assert line.accessibleDescription() == ""
    assert line.height() == height
