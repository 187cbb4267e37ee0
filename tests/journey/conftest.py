"""The whole program in one process: window, engine, keychain, sandbox, on Qt's loop."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from hailuo_studio.core.take import State
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.views import Row
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.session import Session
from hailuo_studio.ui import icons, theme
from hailuo_studio.ui.event_loop import StudioLoop
from hailuo_studio.ui.stage.stage import Stage
from hailuo_studio.ui.window import StudioWindow
from hailuo_studio.warming import warm
from tests.servers.sandbox import SandboxProcess

T = TypeVar("T")
W = TypeVar("W", bound=QObject)
SECONDS = 40.0
KEY = "aio_journey_test"


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qt": lambda: StudioLoop(QApplication.instance() or QApplication([]))}


@pytest.fixture(scope="session")
def themed(qapp: QApplication) -> QApplication:
    qapp.setQuitOnLastWindowClosed(False)
    theme.set_up(qapp, "dark")
    icons.load()
    warm()
    return qapp


async def until(look: Callable[[], T | None], seconds: float = SECONDS) -> T:
    """What `look` sees, once it sees something."""
    end = time.monotonic() + seconds
    while not (found := look()):
        assert time.monotonic() < end, "It did not become true."
        await asyncio.sleep(0.01)
    return found


class Program:
    """One run of the program; its parts found as a person or an assistive tool finds them."""

    def __init__(self, app: QApplication, errors: list[BaseException]) -> None:
        self.scope = Scope(errors.append)
        self._pool = ThreadPoolExecutor(2)
        self._cache = FrameCache(self._pool)
        self.window = StudioWindow(lambda: Stage(self._cache, self._pool), self.scope)
        self.session = Session(self.window, self.scope, errors.append)
        self.window.closing.connect(self._closing)
        self.window.practice_wanted.connect(
            lambda wanted: self.scope.start("switch", self.session.show(wanted))
        )
        self.window.resize(1440, 900)
        self.window.show()

    async def begin(self, practice: bool = False) -> None:
        await self.session.begin(practice)

    def find(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        found = self.window.findChildren(kind, name)
        assert len(found) == 1, (name, found)
        return found[0]

    def drop(self, *paths: Path) -> None:
        """Real files through Qt's own drag and drop events."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, none = (
            Qt.DropAction.CopyAction,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(
            self.window, QDragEnterEvent(QPoint(200, 400), copy, mime, left, none)
        )
        QApplication.sendEvent(self.window, QDropEvent(QPointF(200, 400), copy, mime, left, none))

    def write(self, prompt: str) -> None:
        editor = self.find("promptEditor", QPlainTextEdit)
        editor.selectAll()
        QTest.keyClicks(editor, prompt)

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    async def shots(self, count: int) -> None:
        strip = self.find("stillStrip")
        await until(lambda: strip.model().rowCount() == count)  # type: ignore[attr-defined]

    async def take(self, *states: State, number: int = 0) -> Row:
        """The project's take of that number, once it is in one of the states."""

        def look() -> Row | None:
            rows = self.window.rows()
            row = rows[number] if len(rows) > number else None
            return row if row is not None and row.state in states else None

        return await until(look)

    def says(self, name: str) -> str:
        """All words that are visible in a part of the window ("" is all of it)."""
        part = self.find(name) if name else self.window
        texts = []
        for child in [part, *part.findChildren(QWidget)]:
            text = getattr(child, "text", None)
            if child.isVisible() and callable(text):
                texts.append(str(text()))
        return " ".join(texts)

    async def close(self) -> None:
        """As a person closes it: the first close finishes, then it goes by itself."""
        self.window.close()
        await until(lambda: not self.window.isVisible())

    async def end(self) -> None:
        if self.window.isVisible():
            await self.close()
        await self.scope.aclose()
        self._cache.close()
        self._pool.shutdown(cancel_futures=True)
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _closing(self) -> None:
        self.scope.start("close", self._finish())

    async def _finish(self) -> None:
        await self.session.aclose()
        self.window.finish()


Start = Callable[..., Awaitable[Program]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HAILUO_STUDIO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HAILUO_STUDIO_SANDBOX_SECONDS", "0")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
async def start(themed: QApplication, home: Path) -> AsyncIterator[Start]:
    """Starts the program, as often as a test likes."""
    errors: list[BaseException] = []
    started: list[Program] = []

    async def run(practice: bool = False) -> Program:
        started.append(Program(themed, errors))
        await started[-1].begin(practice)
        return started[-1]

    yield run
    for program in started:
        await program.end()
    assert errors == []
    assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.fixture
async def real(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Callable[..., SandboxProcess]]:
    """Points the real service at a sandbox with faults."""
    started: list[SandboxProcess] = []

    def point(*faults: str, settings: str = "", hosting: bool = True) -> SandboxProcess:
        sandbox = SandboxProcess(tmp_path / "service", faults)
        started.append(sandbox)
        monkeypatch.setenv("HAILUO_STUDIO_API_URL", sandbox.address)
        monkeypatch.setenv("HAILUO_STUDIO_API_KEY", KEY)
        text = settings
        if hosting:
            text += (
                f'\n[hosting]\nkind = "http"\nurl = "{sandbox.address}/upload"\n'
                'url_path = "data.url"\n'
            )
        (home / "settings.toml").write_text(text)
        return sandbox

    yield point
    for sandbox in started:
        sandbox.stop()
