"""The player in a real window: exact frames, looping, keys, honesty, and a loop kept free."""

import gc
import time
import weakref
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
)
from PySide6.QtWidgets import QApplication, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui import theme
from hailuo_studio.ui.stage.player import Player
from tests.media.film import film
from tests.media.odd_film import odd_film
from tests.ui.stage.looking import number_on
from tests.ui.stage.playing import label, play


def test_it_plays_at_once_and_paints_the_frame_it_names(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    play(qtbot, player, clip)
    assert player.playback.playing
    qtbot.waitUntil(lambda: player.playback.index > 3)
    player.playback.pause()
    assert number_on(player.view) == player.playback.index
    assert label(player, "frameNumber") == f"{player.playback.index + 1} / 50"


def test_steps_are_exact_in_both_directions(qtbot: QtBot, player: Player, clip: Path) -> None:
    play(qtbot, player, clip)
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert not player.playback.playing
    qtbot.keyClick(player, Qt.Key.Key_Home)
    seen = [number_on(player.view)]
    for _ in range(12):
        qtbot.keyClick(player, Qt.Key.Key_Right)
        seen.append(number_on(player.view))
    for _ in range(4):
        qtbot.keyClick(player, Qt.Key.Key_Left)
        seen.append(number_on(player.view))
    assert seen == [*range(13), 11, 10, 9, 8]
    qtbot.keyClick(player, Qt.Key.Key_End)
    assert number_on(player.view) == 49
    assert label(player, "playTime") == "0:01.96 / 0:02.00"
    qtbot.keyClick(player, Qt.Key.Key_Right)
    assert number_on(player.view) == 49


def test_it_loops_without_a_gap(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    frames: list[tuple[float, int]] = []
    player.playback.frame_changed.connect(lambda index: frames.append((time.monotonic(), index)))
    play(qtbot, player, film(tmp_path / "short.mp4", frames=10))
    qtbot.waitUntil(lambda: sum(index == 0 for _, index in frames) >= 4)
    steps = [
        (later - sooner, index, index < before)
        for (sooner, before), (later, index) in pairwise(frames)
    ]
    wraps = [(gap, index) for gap, index, wraps in steps if wraps]
    others = [gap for gap, _, wraps in steps if not wraps]
    # The machine may be late at any frame; a pause at the end would make every wrap later than
    # the rest.
    assert len(wraps) >= 3
    assert min(gap for gap, _ in wraps) < 1.5 * median(others)
    assert min(index for _, index in wraps) == 0


def test_scrubbing_shows_the_frame_under_the_handle(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    play(qtbot, player, clip)
    player.playback.pause()
    scrubber = player.transport.scrubber
    middle = scrubber.rect().center()
    qtbot.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=middle)
    assert number_on(player.view) in (24, 25)
    end = QPoint(scrubber.width() - 1, middle.y())
    qtbot.mousePress(scrubber, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(scrubber, end)
    qtbot.mouseRelease(scrubber, Qt.MouseButton.LeftButton, pos=end)
    assert number_on(player.view) == scrubber.value() == 49


def test_its_buttons_do_what_their_names_say(qtbot: QtBot, player: Player, clip: Path) -> None:
    play(qtbot, player, clip)
    buttons = {button.objectName(): button for button in player.findChildren(QToolButton)}
    assert buttons["playPause"].accessibleName() == "Pause"
    qtbot.mouseClick(buttons["playPause"], Qt.MouseButton.LeftButton)
    assert buttons["playPause"].accessibleName() == "Play"
    at = player.playback.index
    qtbot.mouseClick(buttons["stepForward"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons["stepForward"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(buttons["stepBack"], Qt.MouseButton.LeftButton)
    assert number_on(player.view) == min(49, min(49, at + 1) + 1) - 1


def test_keys_that_judge_are_left_to_the_room_around_it(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    play(qtbot, player, clip)
    for key in (Qt.Key.Key_K, Qt.Key.Key_X, Qt.Key.Key_U, Qt.Key.Key_1, Qt.Key.Key_Down):
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(player, event)
        assert not event.isAccepted()


def test_that_a_clip_has_sound_is_said(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    play(qtbot, player, odd_film(tmp_path / "a.mp4", sound=True))
    facts = player.findChild(QLabel, "clipFacts")
    assert facts is not None
    assert (facts.isVisible(), facts.text()) == (True, "muted")
    play(qtbot, player, film(tmp_path / "b.mp4", frames=4))
    assert not facts.isVisible()


def test_the_picture_fills_what_it_can_in_its_own_shape(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    play(qtbot, player, clip)
    where = player.view.picture_rect()
    assert where.width() / where.height() == pytest.approx(16 / 9, abs=0.01)
    assert where.width() == player.view.width() or where.height() == player.view.height()


def test_a_clip_that_breaks_off_plays_and_says_so(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    whole = film(tmp_path / "whole.mp4", frames=100, faststart=True).read_bytes()
    cut = tmp_path / "cut.mp4"
    cut.write_bytes(whole[: len(whole) * 6 // 10])
    play(qtbot, player, cut)
    qtbot.waitUntil(player.note.isVisible)
    assert player.note.text().startswith("cut.mp4 breaks off after ")
    assert player.playback.playing


def test_what_is_no_clip_fails_with_a_sentence(
    qtbot: QtBot, player: Player, tmp_path: Path
) -> None:
    (tmp_path / "a.mp4").write_text("Bad gateway")
    with qtbot.waitSignal(player.failed) as said:
        player.play(tmp_path / "a.mp4")
    assert said.args is not None
    assert said.args[0].startswith("a.mp4 can't be played: ")
    assert player.note.isVisible()


def test_the_newest_request_wins(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    long = film(tmp_path / "long.mp4", frames=400, size=(640, 360))
    short = film(tmp_path / "short.mp4", frames=7)
    player.play(long)
    player.play(short)
    qtbot.waitUntil(lambda: player.playback.frames is not None)
    qtbot.waitUntil(lambda: player.playback.frames is not None and player.playback.frames.done)
    assert player.playback.frames is not None
    assert player.playback.frames.frame_count == 7


def test_hidden_it_rests_and_goes_on_when_seen(qtbot: QtBot, player: Player, clip: Path) -> None:
    play(qtbot, player, clip)
    player.hide()
    at = player.playback.index
    with qtbot.assertNotEmitted(player.playback.frame_changed, wait=150):
        pass
    assert player.playback.index == at
    player.show()
    qtbot.waitUntil(lambda: player.playback.index != at)


def test_the_loop_stays_free_while_decoding(qtbot: QtBot, player: Player, tmp_path: Path) -> None:
    """What is decoded is decoded by others: the loop's own thread has little of the work. (How
    long it waits for a core is the machine's business, and the bench's.)"""
    path = film(tmp_path / "hd.mp4", frames=200, size=(1366, 768))
    here, all_of_it = time.thread_time(), time.process_time()
    player.play(path)
    qtbot.waitUntil(lambda: player.playback.frames is not None and player.playback.frames.done)
    here, all_of_it = time.thread_time() - here, time.process_time() - all_of_it
    player.stop()
    assert all_of_it > 0.1
    assert here < all_of_it / 3


def test_a_ring_shows_where_the_keys_go(qtbot: QtBot, player: Player, clip: Path) -> None:
    play(qtbot, player, clip)
    player.playback.pause()
    player.clearFocus()
    ring = QColor(theme.current().focus)
    assert player.grab().toImage().pixelColor(0, 0) != ring
    player.setFocus(Qt.FocusReason.TabFocusReason)
    assert player.grab().toImage().pixelColor(0, 0) == ring


def test_quitting_while_decoding_ends_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    path = film(tmp_path / "long.mp4", frames=600, size=(960, 540))
    pool = ThreadPoolExecutor(1)
    cache = FrameCache(pool)
    player = Player(cache)
    qtbot.addWidget(player)
    with qtbot.waitSignal(player.started):
        player.play(path)
    began = time.monotonic()
    player.close()
    cache.close()
    pool.shutdown(cancel_futures=True)
    assert time.monotonic() - began < 1


def test_a_forgotten_player_lets_its_clip_go(qtbot: QtBot, cache: FrameCache, clip: Path) -> None:
    player = Player(cache)
    play(qtbot, player, clip)
    frames = weakref.ref(player.playback.frames)
    gone = weakref.ref(player)
    player.close()
    del player
    gc.collect()
    assert gone() is None
    assert frames() is None
