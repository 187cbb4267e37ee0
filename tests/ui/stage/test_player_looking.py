"""How a picture is looked at: scrubbed, closely, with lines over it, on the whole screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hailuo_studio.ui.stage.player import Player
from tests.media.film import film
from tests.ui.stage.looking import color_at, number_on
from tests.ui.stage.playing import label, play


def test_a_drag_on_the_picture_scrubs_and_a_click_plays_or_pauses(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    play(qtbot, player, clip)
    view, left = player.view, Qt.MouseButton.LeftButton
    middle = view.rect().center()
    player.clearFocus()
    qtbot.mouseClick(view, left, pos=middle)
    assert player.hasFocus()
    assert not player.playback.playing
    player.playback.seek(10)
    quarter = QPoint(middle.x() + view.width() // 4, middle.y())
    qtbot.mousePress(view, left, pos=middle)
    qtbot.mouseMove(view, quarter)
    assert number_on(view) in (22, 23)
    qtbot.mouseRelease(view, left, pos=quarter)
    assert not player.playback.playing
    player.playback.play()
    qtbot.mousePress(view, left, pos=middle)
    qtbot.mouseMove(view, quarter)
    assert not player.playback.playing
    qtbot.mouseRelease(view, left, pos=quarter)
    assert player.playback.playing


def test_it_is_looked_at_closely_around_the_pointer(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    play(qtbot, player, clip)
    player.playback.pause()
    view = player.view
    fitting = view.picture_rect()
    corner = QPointF(fitting.left() + 20, fitting.top() + 10)
    turn_wheel(view, corner, 4)
    closer = view.picture_rect()
    assert closer.width() > 1.5 * fitting.width()
    share = (corner.x() - closer.left()) / closer.width()
    assert share == pytest.approx(20 / fitting.width(), abs=0.01)
    for _ in range(30):  # the picture's edge is never drawn inside the view
        qtbot.keyClick(player, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert view.picture_rect().left() == 0
    turn_wheel(view, corner, -9)
    assert view.picture_rect() == fitting
    qtbot.keyClick(player, Qt.Key.Key_Z)
    assert view.scale == pytest.approx(1.0)
    assert label(player, "viewScale") == "100 %"
    assert view.picture_rect().width() == 320 / view.devicePixelRatioF()
    qtbot.keyClick(player, Qt.Key.Key_Z)
    assert view.picture_rect() == fitting
    assert label(player, "viewScale") == ""


def test_a_pinch_looks_closer(qtbot: QtBot, player: Player, clip: Path) -> None:
    play(qtbot, player, clip)
    view, before = player.view, player.view.picture_rect().width()
    at = QPointF(view.rect().center())
    pinched = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        view.mapToGlobal(at),
        0.5,
        QPointF(),
    )
    QApplication.sendEvent(view, pinched)
    assert view.picture_rect().width() == pytest.approx(before * 1.5, abs=2)


def turn_wheel(view: QWidget, at: QPointF, clicks: int) -> None:
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * clicks),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_thirds_and_safe_areas_are_drawn_over_the_picture(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    play(qtbot, player, clip)
    player.playback.pause()
    player.playback.seek(0)

    def lines() -> tuple[bool, bool]:
        """Whether there is something at a third, and at the edge of the safe area."""
        view = player.view
        where = view.picture_rect()
        near = [color_at(view, 1 / 3 + dx / where.width(), 0.75).lightness() for dx in (-1, 0, 1)]
        safe = [color_at(view, 0.05 + dx / where.width(), 0.75).lightness() for dx in (-1, 0, 1)]
        return max(near) > 200, max(safe) > 200

    seen = [lines()]
    for _ in range(4):
        qtbot.keyClick(player, Qt.Key.Key_G)
        seen.append(lines())
    assert seen == [(False, False), (True, False), (False, True), (True, True), (False, False)]


def test_the_whole_screen_is_the_picture_s_until_escape(
    qtbot: QtBot, player: Player, clip: Path
) -> None:
    play(qtbot, player, clip)
    qtbot.keyClick(player, Qt.Key.Key_F)
    theatre = player.view.window()
    assert theatre is not player
    qtbot.waitUntil(lambda: player.view.size() == player.screen().size())
    qtbot.keyClick(theatre, Qt.Key.Key_Space)
    assert not player.playback.playing
    qtbot.keyClick(theatre, Qt.Key.Key_Home)
    qtbot.keyClick(theatre, Qt.Key.Key_Right)
    assert number_on(player.view) == 1
    qtbot.keyClick(theatre, Qt.Key.Key_Escape)
    assert player.view.window() is player
    assert not theatre.isVisible()
    qtbot.keyClick(player, Qt.Key.Key_F)
    player.hide()
    assert player.view.window() is player


def test_the_next_take_is_looked_at_in_the_same_place_and_another_size_as_a_whole(
    qtbot: QtBot, player: Player, clip: Path, tmp_path: Path
) -> None:
    play(qtbot, player, clip)
    turn_wheel(player.view, QPointF(20, 20), 5)
    closer = player.view.picture_rect()
    play(qtbot, player, film(tmp_path / "next.mp4", frames=4))
    assert player.view.picture_rect() == closer
    play(qtbot, player, film(tmp_path / "other.mp4", frames=4, size=(160, 160)))
    assert player.lens.zoom == 1.0
