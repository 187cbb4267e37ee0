"""The draft: live, smooth, sharp a moment later, and plain about what it cuts off."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Duration, Settings, Shot
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.media.still import read_still
from hailuo_studio.ui.icon_button import IconButton
from hailuo_studio.ui.stage.draft import Draft
from hailuo_studio.ui.stage.draft_view import DraftView
from hailuo_studio.ui.stage.stage import Stage
from tests.ui.stage.looking import color_at

SIZE = (2400, 1600)


class Paints(QObject):
    """How often a widget was painted."""

    def __init__(self, view: DraftView) -> None:
        super().__init__(view)
        self.count = 0
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


@pytest.fixture
def shot(tmp_path: Path) -> Shot:
    """Light grey, the right half darker."""
    image = Image.new("RGB", SIZE, (200, 200, 200))
    image.paste((100, 100, 100), (SIZE[0] // 2, 0, *SIZE))
    path = tmp_path / "grey.png"
    image.save(path)
    return Shot(read_still(path), "Steam. [Push in]")


@pytest.fixture
def stage(qtbot: QtBot, cache: FrameCache, pool: ThreadPoolExecutor, shot: Shot) -> Iterator[Stage]:
    stage = Stage(cache, pool)
    qtbot.addWidget(stage)
    stage.resize(900, 640)
    with qtbot.waitExposed(stage):
        stage.show()
    stage.show_still(shot)
    qtbot.waitUntil(lambda: not stage.still.image.isNull())
    stage.show_draft()
    yield stage
    stage.close()


def view_of(draft: Draft) -> DraftView:
    view = draft.view
    assert isinstance(view, DraftView)
    return view


def test_the_camera_glides_between_the_frames_of_the_clip(qtbot: QtBot, stage: Stage) -> None:
    places: dict[int, set[float]] = {}
    playback, view = stage.draft.playback, view_of(stage.draft)

    def note() -> bool:
        places.setdefault(playback.index, set()).add(view.pose.scale)
        return playback.index > 30

    playback.set_speed(0.25)
    playback.seek(28)
    qtbot.waitUntil(note)
    assert max(len(found) for found in places.values()) >= 3


def test_a_change_shows_without_waiting_and_goes_on_playing(stage: Stage, shot: Shot) -> None:
    draft = stage.draft
    draft.playback.pause()
    draft.playback.seek(100)
    pushed = view_of(draft).pose
    stage.show_still(replace(shot, prompt="Steam. [Push in, Ti"))
    assert view_of(draft).pose == pushed
    stage.show_still(replace(shot, prompt="Steam. [Truck left]"))
    assert view_of(draft).pose.x < 0
    draft.playback.play()
    stage.show_still(replace(shot, settings=Settings(duration=Duration.TEN)))
    assert draft.playback.playing
    assert draft.playback.index == round(100 * 250 / 150)


def test_a_new_frame_shows_at_once_and_sharp_a_moment_later(
    qtbot: QtBot, stage: Stage, shot: Shot
) -> None:
    view = view_of(stage.draft)
    stage.show_still(replace(shot, framing=Framing(crop=(0.5, 0.0, 0.75, 0.5))))
    stage.draft.playback.pause()
    assert color_at(view, 0.5, 0.5).red() == 100
    assert (view.picture_size().width(), view.picture_size().height()) == (600, 800)
    rough = view.image.width()
    qtbot.waitUntil(lambda: view.image.width() > rough)
    assert view.image.width() <= 600
    assert color_at(view, 0.1, 0.1).red() == 100


def test_nothing_that_moves_the_camera_is_said_and_helped(
    qtbot: QtBot, stage: Stage, shot: Shot
) -> None:
    note = stage.draft.note
    assert note.isHidden()
    stage.show_still(replace(shot, prompt="Steam rises."))
    assert note.isVisible()
    assert "moves the camera" in note.accessibleName()
    assert note.geometry().right() <= stage.draft.view.width()
    with qtbot.waitSignal(stage.draft.camera_wanted):
        qtbot.mouseClick(note.button, Qt.MouseButton.LeftButton)
    stage.show_still(replace(shot, prompt="[Static shot]"))
    assert note.isHidden()


def test_what_stands_still_is_not_painted_again(qtbot: QtBot, stage: Stage, shot: Shot) -> None:
    stage.show_still(replace(shot, prompt="[Static shot]"))
    view, playback = view_of(stage.draft), stage.draft.playback
    qtbot.waitUntil(lambda: not stage.draft.sharpening)
    paints, began = Paints(view), playback.index
    qtbot.waitUntil(lambda: playback.index > began + 10)
    assert paints.count < 3  # One for its sharper copy may still be on its way.


def test_what_is_cut_off_is_shaded_and_said(qtbot: QtBot, stage: Stage, shot: Shot) -> None:
    draft = stage.draft
    draft.playback.pause()
    draft.playback.seek(0)
    before = color_at(draft.view, 0.05, 0.5)
    qtbot.keyClick(draft, Qt.Key.Key_E)
    assert color_at(draft.view, 0.05, 0.5).red() < before.red() - 30
    assert color_at(draft.view, 0.3, 0.5) == color_at(draft.view, 0.45, 0.5)
    assert draft.note.words.text().startswith("Shaded:")
    qtbot.keyClick(draft, Qt.Key.Key_End)
    assert color_at(draft.view, 0.05, 0.5) == before
    stage.show_still(replace(shot, framing=Framing(crop=(0.0, 0.0, 0.75, 1.0))))
    assert "leaves out 25 % of the still" in draft.note.words.text()
    button = draft.findChild(IconButton, "draftEdgesButton")
    assert button is not None
    assert button.isChecked()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert draft.note.isHidden()


def test_a_file_is_asked_for(qtbot: QtBot, stage: Stage) -> None:
    button = stage.draft.findChild(IconButton, "draftExportButton")
    assert button is not None
    with qtbot.waitSignal(stage.draft.export_wanted):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
