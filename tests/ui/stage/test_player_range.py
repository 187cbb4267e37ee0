"""Which part of a clip is played, and how: range, speed, there and back; longer steps."""

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from hailuo_studio.ui.stage.player import Player
from tests.media.film import film
from tests.ui.stage.looking import number_on
from tests.ui.stage.playing import play


def test_shift_goes_ten_frames_and_j_and_l_a_second(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    play(qtbot, player, clip)
    player.playback.pause()
    player.playback.seek(0)
    shift = Qt.KeyboardModifier.ShiftModifier
    seen = []
    for key, modifier in (
        (Qt.Key.Key_Right, shift),
        (Qt.Key.Key_Right, shift),
        (Qt.Key.Key_Left, shift),
        (Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(player, key, modifier)
        seen.append(number_on(player.view))
    assert seen == [10, 20, 10, 35, 10]


def test_in_and_out_by_keys_bound_what_is_played(qtbot: QtBot, player: Player, clip: Path) -> None:
    play(qtbot, player, clip)
    player.playback.pause()
    player.playback.seek(20)
    qtbot.keyClick(player, Qt.Key.Key_I)
    player.playback.seek(23)
    qtbot.keyClick(player, Qt.Key.Key_O)
    assert player.playback.range == (20, 23)
    shown: list[int] = []
    player.playback.frame_changed.connect(shown.append)
    qtbot.keyClick(player, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(shown) >= 9)
    assert set(shown) == {20, 21, 22, 23}
    qtbot.keyClick(player, Qt.Key.Key_Home)
    assert player.playback.index == 20
    qtbot.keyClick(player, Qt.Key.Key_A)
    assert player.playback.whole
    player.play(clip)
    qtbot.waitUntil(lambda: player.playback.frames is not None)
    assert player.playback.range == (0, 49)


def test_the_range_is_dragged_below_the_slider(qtbot: QtBot, player: Player, clip: Path) -> None:
    play(qtbot, player, clip)
    player.playback.pause()
    scrubber = player.transport.scrubber
    low = scrubber.height() - 2
    start, middle = QPoint(7, low), QPoint(scrubber.width() // 2, low)
    qtbot.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(scrubber, middle)
    qtbot.mouseRelease(scrubber, Qt.MouseButton.LeftButton, pos=middle)
    assert player.playback.range in ((24, 49), (25, 49))
    assert number_on(player.view) == player.playback.range[0]
    end = QPoint(scrubber.width() - 7, low)
    qtbot.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=end)
    qtbot.mouseMove(scrubber, start)
    qtbot.mouseRelease(scrubber, Qt.MouseButton.LeftButton, pos=start)
    assert player.playback.range[0] == player.playback.range[1]
    qtbot.mouseDClick(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(40, low))
    assert player.playback.whole


def test_speed_and_ping_pong_stay_for_the_next_clip(
    qtbot: QtBot, player: Player, clip: Path, tmp_path: Path
) -> None:
    play(qtbot, player, clip)
    speed = player.findChild(QToolButton, "playSpeed")
    assert speed is not None
    for _ in range(9):
        qtbot.keyClick(player, "]")
    qtbot.keyClick(player, Qt.Key.Key_P)
    assert (player.playback.speed, speed.text()) == (4.0, "4× ⇄")
    shown: list[int] = []
    player.playback.frame_changed.connect(shown.append)
    play(qtbot, player, film(tmp_path / "next.mp4", frames=12))
    qtbot.waitUntil(lambda: any(later < sooner for sooner, later in pairwise(shown[2:])))
    down = [sooner - later for sooner, later in pairwise(shown[2:]) if later < sooner]
    assert max(down) < 9  # back through the frames, not to the beginning
    for _ in range(9):
        qtbot.keyClick(player, "[")
    assert speed.text() == "¼× ⇄"
