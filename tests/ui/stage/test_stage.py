"""The stage in a real window: still, draft and takes, each recognisable, each at its time."""

import gc
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui.stage.stage import Stage
from tests.ui.stage.looking import color_at, number_on, painted

RED, BLUE, GREEN = "#c02020", "#2040c0", "#20a040"


@pytest.fixture
def stage(qtbot: QtBot, cache: FrameCache, pool: ThreadPoolExecutor) -> Iterator[Stage]:
    stage = Stage(cache, pool)
    qtbot.addWidget(stage)
    stage.set_empty("Drop a still", "Or open one.", "Open files…")
    stage.resize(640, 480)
    with qtbot.waitExposed(stage):
        stage.show()
    yield stage
    stage.close()


@pytest.fixture
def shot(tmp_path: Path) -> Shot:
    """Red on the left, blue on the right."""
    return Shot(Still(str(halves(tmp_path / "a.png", RED, BLUE)), "", 400, 300, 0, "PNG"), "")


def halves(path: Path, left: str, right: str) -> Path:
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(left)
    for x in range(200, 400):
        for y in range(300):
            image.setPixelColor(x, y, right)
    image.save(str(path))
    return path


def show(qtbot: QtBot, stage: Stage, shot: Shot) -> None:
    stage.show_still(shot)
    qtbot.waitUntil(lambda: not stage.still.image.isNull())


def press(qtbot: QtBot, stage: Stage, tab: int) -> None:
    where = stage.tabs.tabRect(tab).center()
    qtbot.mouseClick(stage.tabs, Qt.MouseButton.LeftButton, pos=where)


def test_empty_it_says_what_to_do_next(qtbot: QtBot, stage: Stage) -> None:
    button = stage.findChild(QPushButton, "stageButton")
    assert button is not None
    assert stage.message.title.text() == "Drop a still"
    assert not stage.tabs.isVisible()
    with qtbot.waitSignal(stage.open_files):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_still_is_painted(qtbot: QtBot, stage: Stage, shot: Shot) -> None:
    show(qtbot, stage, shot)
    assert color_at(stage.still, 0.25, 0.5).name() == RED
    assert color_at(stage.still, 0.75, 0.5).name() == BLUE
    assert stage.still.badge == ""


def test_a_still_that_can_not_be_read_is_named(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "broken.png").write_bytes(b"no picture")
    stage.show_still(Shot(Still(str(tmp_path / "broken.png"), "", 1, 1, 0, "PNG"), ""))
    qtbot.waitUntil(lambda: stage.message.title.text() == "broken")
    assert stage.message.text.text() == "This is not a picture. Save it as JPEG, PNG or WebP."


def test_the_newest_still_wins(qtbot: QtBot, stage: Stage, shot: Shot, tmp_path: Path) -> None:
    green = halves(tmp_path / "green.png", GREEN, GREEN)
    stage.show_still(shot)
    show(qtbot, stage, Shot(Still(str(green), "", 400, 300, 0, "PNG"), ""))
    assert color_at(stage.still, 0.75, 0.5).name() == GREEN


def test_a_still_from_the_web_is_shown_when_handed_over(qtbot: QtBot, stage: Stage) -> None:
    shot = Shot(Still("https://example.com/mug.jpg", "", 40, 30, 0, "JPEG"), "")
    stage.show_still(shot)
    assert "https://example.com/mug.jpg" in stage.message.text.text()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(GREEN)
    stage.show_still(shot, image)
    assert color_at(stage.still, 0.5, 0.5).name() == GREEN


def test_the_draft_moves_the_still_and_says_what_it_is(
    qtbot: QtBot, stage: Stage, shot: Shot
) -> None:
    show(qtbot, stage, Shot(shot.still, "steam rises [Truck right]"))
    press(qtbot, stage, 2)
    assert stage.draft.isVisible()
    assert stage.draft.view.badge == "DRAFT: camera only"
    stage.draft.playback.pause()
    qtbot.keyClick(stage.draft, Qt.Key.Key_Home)
    assert color_at(stage.draft.view, 0.5, 0.5).name() == RED
    qtbot.keyClick(stage.draft, Qt.Key.Key_End)
    assert color_at(stage.draft.view, 0.5, 0.5).name() == BLUE


def test_the_draft_plays_by_itself_and_follows_the_prompt(
    qtbot: QtBot, stage: Stage, shot: Shot
) -> None:
    show(qtbot, stage, shot)
    stage.show_draft()
    assert stage.draft.playback.playing
    assert "Nothing in the prompt moves" in stage.draft.note.words.text()
    stage.show_still(Shot(shot.still, "[Truck right]"))
    assert stage.draft.isVisible()
    assert stage.draft.note.isHidden()
    qtbot.waitUntil(lambda: stage.draft.playback.index > 5)


def test_the_draft_moves_the_framed_part_only(qtbot: QtBot, stage: Stage, shot: Shot) -> None:
    show(qtbot, stage, shot)
    stage.show_still(Shot(shot.still, "", framing=Framing(crop=(0.5, 0.0, 1.0, 1.0))))
    stage.show_draft()
    assert color_at(stage.draft.view, 0.1, 0.4).name() == BLUE
    assert stage.draft.view.picture_size().width() == 200


def test_a_take_plays_as_soon_as_its_clip_is_there(
    qtbot: QtBot, stage: Stage, shot: Shot, clip: Path
) -> None:
    show(qtbot, stage, shot)
    stage.set_takes([("t1", "Take 1", None, "generating")])
    with qtbot.waitSignal(stage.take_chosen) as chosen:
        press(qtbot, stage, 3)
    assert chosen.args == ["t1"]
    assert stage.message.title.text() == "Take 1 · generating"
    assert stage.tabs.tabText(3) == "Take 1 · generating"
    with qtbot.waitSignal(stage.player.started):
        stage.set_takes([("t1", "Take 1", clip, "ready")])
    assert stage.player.isVisible()
    assert stage.tabs.tabText(3) == "Take 1"
    playback = stage.player.playback
    qtbot.waitUntil(lambda: playback.frames is not None and playback.frames.done)
    playback.pause()
    playback.seek(20)
    assert number_on(stage.player.view) == 20


def test_news_of_other_takes_does_not_disturb_the_one_playing(
    qtbot: QtBot, stage: Stage, shot: Shot, clip: Path
) -> None:
    show(qtbot, stage, shot)
    stage.set_takes([("t1", "Take 1", clip, "ready"), ("t2", "Take 2", None, "sending")])
    with qtbot.waitSignal(stage.player.started):
        stage.show_take("t1")
    with qtbot.assertNotEmitted(stage.player.started), qtbot.assertNotEmitted(stage.take_chosen):
        stage.set_takes([("t1", "Take 1", clip, "ready"), ("t2", "Take 2", None, "failed")])
    assert stage.player.isVisible()


def test_leaving_a_take_stops_it_and_another_still_starts_afresh(
    qtbot: QtBot, stage: Stage, shot: Shot, clip: Path, tmp_path: Path
) -> None:
    show(qtbot, stage, shot)
    stage.set_takes([("t1", "Take 1", clip, "ready")])
    with qtbot.waitSignal(stage.player.started):
        stage.show_take("t1")
    press(qtbot, stage, 0)
    assert stage.player.playback.frames is None
    stage.show_take("t1")
    other = Still(str(halves(tmp_path / "b.png", GREEN, GREEN)), "", 400, 300, 0, "PNG")
    stage.show_still(Shot(other, ""))
    assert stage.tabs.count() == 3
    assert stage.still.isVisible()
    stage.show_still(None)
    assert stage.message.title.text() == "Drop a still"


def test_still_draft_and_take_lie_in_the_same_place(
    qtbot: QtBot, stage: Stage, shot: Shot, clip: Path
) -> None:
    show(qtbot, stage, shot)
    stage.set_takes([("t1", "Take 1", clip, "ready")])
    places = []
    views = (stage.still, stage.sent.view, stage.draft.view, stage.player.view)
    for tab, view in enumerate(views):
        press(qtbot, stage, tab)
        qtbot.waitUntil(view.isVisible)
        stage.grab()
        places.append(QRect(view.mapTo(stage, view.rect().topLeft()), view.size()))
    assert len(set(map(QRect.getRect, places))) == 1


def test_tabs_are_reached_by_keyboard(qtbot: QtBot, stage: Stage, shot: Shot, clip: Path) -> None:
    show(qtbot, stage, shot)
    stage.set_takes([("t1", "Take 1", clip, "ready")])
    stage.tabs.setFocus()
    qtbot.keyClick(stage.tabs, Qt.Key.Key_Right)
    assert stage.sent.isVisible()
    qtbot.keyClick(stage.tabs, Qt.Key.Key_Right)
    assert stage.draft.isVisible()
    with qtbot.waitSignal(stage.take_chosen):
        qtbot.keyClick(stage.tabs, Qt.Key.Key_Right)
    assert stage.tabs.accessibleTabName(3) == "Take 1 · ready"


def test_nothing_of_a_picture_stays_when_words_are_shown(
    qtbot: QtBot, stage: Stage, shot: Shot
) -> None:
    show(qtbot, stage, shot)
    stage.set_takes([("t1", "Take 1", None, "generating")])
    assert RED in painted(stage)
    stage.show_take("t1")
    assert not {RED, BLUE} & painted(stage)


def test_a_closed_stage_is_gone(
    qtbot: QtBot, cache: FrameCache, pool: ThreadPoolExecutor, shot: Shot, clip: Path
) -> None:
    stage = Stage(cache, pool)
    stage.show()
    stage.show_still(shot)
    stage.set_takes([("t1", "Take 1", clip, "ready")])
    stage.show_take("t1")
    gone = weakref.ref(stage)
    stage.close()
    del stage
    gc.collect()
    assert gone() is None
