"""A window on a Qt loop that coroutines run on, with a desk that remembers."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget

from hailuo_studio.engine.exporting.exports import Exports
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.pacing import SendingPace, Usual
from hailuo_studio.engine.pictures import Pictures
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.prepared_pictures import PreparedPictures
from hailuo_studio.engine.prompt_book import PromptBook
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.table.tables import Tables
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.event_loop import StudioLoop
from hailuo_studio.ui.stage.stage import Stage
from hailuo_studio.ui.window import StudioWindow
from tests.ui.desk import RehearsalDesk

SECONDS = 20.0


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Coroutines of these tests run on Qt's loop, as they do in the window."""
    return {"qt": lambda: StudioLoop(QApplication.instance() or QApplication([]))}


@pytest.fixture(scope="session")
def themed(qapp: QApplication) -> QApplication:
    qapp.setQuitOnLastWindowClosed(False)
    theme.set_up(qapp, "dark")
    # As `language.show` does for English, whatever this machine speaks.
    QLocale.setDefault(QLocale("en_US"))
    icons.load()
    return qapp


async def until(condition: Callable[[], object]) -> None:
    """Wait for what must become true, for twenty seconds at most."""
    end = time.monotonic() + SECONDS
    while not condition():
        assert time.monotonic() < end, "It did not become true."
        await asyncio.sleep(0.005)


@dataclass
class Studio:
    """A window, the desk it uses, and what runs for it."""

    window: StudioWindow
    desk: RehearsalDesk
    scope: Scope

    def find(self, name: str) -> Any:
        """The one widget (or menu) of that object name."""
        found = self.window.findChildren(QWidget, name)
        assert len(found) == 1, (name, found)
        return found[0]

    async def add(self, *sources: str) -> None:
        """As if dropped, and waited for."""
        before = len(self.window.room.drafts.all)
        self.window.intake.take_in(sources)
        await until(lambda: len(self.window.room.drafts.all) >= before + len(sources))


@pytest.fixture
async def make_studio(
    themed: QApplication, tmp_path: Path
) -> AsyncIterator[Callable[[RehearsalDesk], Studio]]:
    errors: list[BaseException] = []
    scope = Scope(errors.append)
    pool = ThreadPoolExecutor(2)
    cache = FrameCache(pool)
    made: list[StudioWindow] = []
    pictures = Pool()

    def make(desk: RehearsalDesk) -> Studio:
        home = tmp_path / "home"
        desk.pictures = Pictures(
            pictures, Folders(home, home / "clips"), PreparedPictures(pictures, home / "prepared")
        )
        desk.tables = Tables(
            pictures,
            desk.pictures,
            lambda: desk.catalog,
            lambda settings: Usual(60.0, 120.0, learned=False),
            SendingPace,
        )
        desk.prompts = PromptBook(home / "prompts.json", pictures)
        desk.exports = Exports(pictures, scope, Folders(home, home / "clips"), time.time)
        window = StudioWindow(lambda: Stage(cache, pool), scope)
        window.use(desk)
        window.resize(1440, 900)
        window.show()
        made.append(window)
        return Studio(window, desk, scope)

    yield make
    await scope.aclose()
    for window in made:
        window.let_go()
        window.finish()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    cache.close()
    pictures.close()
    pool.shutdown()
    theme.apply(themed, "dark")
    assert not errors


@pytest.fixture
async def studio(make_studio: Callable[[RehearsalDesk], Studio]) -> Studio:
    """Practice, nothing in it yet."""
    return make_studio(RehearsalDesk())


@pytest.fixture
async def real(make_studio: Callable[[RehearsalDesk], Studio]) -> Studio:
    """The real service, a picture link chosen."""
    desk = RehearsalDesk(practice=False)
    desk.hosting_ready, desk.hosting_words = True, "ImgBB, 24 h"
    return make_studio(desk)
