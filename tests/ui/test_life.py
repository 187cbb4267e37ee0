"""The loop goes on whatever is open, and nothing outlives its window."""

import asyncio
import gc
import shutil
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.shot import Still
from hailuo_studio.engine.scope import Scope
from hailuo_studio.ui.compose.camera.menu import CameraMenu
from hailuo_studio.ui.thumbnails import Thumbnails
from tests.ui.conftest import Studio, until
from tests.ui.desk import SAMPLES, RehearsalDesk


async def ticks(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0.002)


@pytest.mark.parametrize("opened", ["cameraButton", "projectPicker", "addFiles", "addFolder"])
async def test_the_loop_ticks_while_something_is_open(studio: Studio, opened: str) -> None:
    await studio.add(SAMPLES[0])
    QTest.mouseClick(studio.find(opened), Qt.MouseButton.LeftButton)
    kinds = (QMenu, QFileDialog, CameraMenu)
    await until(lambda: [w for k in kinds for w in studio.window.findChildren(k) if w.isVisible()])
    await ticks(20)
    for kind in kinds:
        for widget in studio.window.findChildren(kind):
            widget.close()


async def test_files_chosen_in_the_dialog_are_added(studio: Studio) -> None:
    studio.window.adding.choose_files()
    dialog = studio.window.findChildren(QFileDialog)[0]
    dialog.filesSelected.emit(list(SAMPLES))
    dialog.close()
    await until(lambda: len(studio.window.room.drafts.all) == 2)


async def test_the_next_dialog_begins_where_the_last_one_ended(
    studio: Studio, tmp_path: Path
) -> None:
    still = shutil.copy(SAMPLES[0], tmp_path)
    for _ in range(2):
        studio.window.adding.choose_files()
        dialog = studio.window.findChildren(QFileDialog)[-1]
        dialog.filesSelected.emit([str(still)])
        began = dialog.directory().absolutePath()
        dialog.close()
    assert began == str(tmp_path)
    await until(lambda: studio.window.room.drafts.all)


class SlowDesk(RehearsalDesk):
    """Answers only when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.let = asyncio.Event()
        self.started = False

    async def take_in(self, sources: Sequence[str]) -> Sequence[Still | StillError]:
        self.started = True
        await self.let.wait()
        return await super().take_in(sources)


async def test_closing_ends_what_still_runs(
    make_studio: Callable[[RehearsalDesk], Studio],
) -> None:
    desk = SlowDesk()
    studio = make_studio(desk)
    studio.window.intake.take_in(SAMPLES)
    await until(lambda: desk.started)
    studio.window.close()
    assert studio.window.isVisible()
    await studio.scope.aclose()
    studio.window.finish()
    assert not studio.window.isVisible()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_nothing_holds_thumbnails_that_nobody_uses(themed: QApplication) -> None:
    errors: list[BaseException] = []
    arrived: list[str] = []
    scope = Scope(errors.append)
    thumbnails = Thumbnails(scope)
    thumbnails.arrived.connect(arrived.append)
    thumbnails.use(RehearsalDesk())
    assert thumbnails.get(SAMPLES[0]) is None
    await until(lambda: arrived == [SAMPLES[0]])
    assert isinstance(thumbnails.get(SAMPLES[0]), QPixmap)
    await scope.aclose()
    dies = weakref.ref(thumbnails)
    del thumbnails
    gc.collect()
    assert dies() is None
    assert errors == []
