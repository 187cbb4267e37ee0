"""The window's program: paint first, then engine, then good order to the end."""

import argparse
import asyncio
import logging
import signal
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from hailuo_studio import collecting, paths
from hailuo_studio.core.errors import StudioError
from hailuo_studio.engine.scope import Scope
from hailuo_studio.first_look import first_look
from hailuo_studio.logs import start_log
from hailuo_studio.one_window import OneWindow
from hailuo_studio.starting_again import start_again
from hailuo_studio.ui import language, motion, theme
from hailuo_studio.ui.event_loop import StudioLoop
from hailuo_studio.ui.window import StudioWindow
from hailuo_studio.warming import warm

if TYPE_CHECKING:
    from hailuo_studio.media.frame_cache import FrameCache
    from hailuo_studio.store.window_file import WindowFile
    from hailuo_studio.ui.stage.stage import Stage

PICTURE_THREADS = 3
# No exit code: the window is wanted back at once.
_AGAIN = -1
_log = logging.getLogger(__name__)


def main(arguments: list[str]) -> int:
    """Open the window and stay until it is closed; the exit code."""
    options = _options(arguments)
    start_log(paths.logs())
    app = QApplication(sys.argv[:1])
    app.setApplicationName(paths.NAME)
    app.setDesktopFileName("hailuo-studio")
    app.setQuitOnLastWindowClosed(False)
    look = first_look(paths.settings_file())
    language.show(app, look.language)
    theme.set_up(app, look.theme)
    window = OneWindow(paths.home())
    if options.walkthrough is None and not window.is_first():
        return _show_the_other(window)
    with asyncio.Runner(loop_factory=lambda: StudioLoop(app)) as runner:
        code = runner.run(_run(app, options, window))
    if code != _AGAIN:
        return code
    window.let_go()
    start_again()
    return 0


def _show_the_other(window: OneWindow) -> int:
    if window.show_the_other():
        return 0
    sys.stderr.write("Hailuo Studio is open already, but its window does not answer.\n")
    return 1


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="hailuo-studio", description="Opens the window.")
    parser.add_argument("--sandbox", action="store_true", help="start in Practice")
    parser.add_argument(
        "--walkthrough", type=Path, metavar="DIR", help="do the main job in Practice and leave"
    )
    return parser.parse_args(arguments)


async def _run(app: QApplication, options: argparse.Namespace, only: OneWindow) -> int:
    faults = Faults()
    asyncio.get_running_loop().set_exception_handler(faults.of_loop)
    sys.excepthook = faults.of_slot
    scope = Scope(faults.of_task)
    pool = ThreadPoolExecutor(PICTURE_THREADS, thread_name_prefix="stage")
    caches: list[FrameCache] = []
    window = StudioWindow(lambda: _stage(pool, caches), scope, _memory(options))
    faults.window = window
    window.show()
    # One turn of the loop, so that the window is on the screen before the engine is read.
    await asyncio.sleep(0)
    session = await asyncio.to_thread(_session_of)
    opened = session(window, scope, faults.of_task, lambda: any(cache.decoding for cache in caches))
    closed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    only.shown.connect(window.come_forward)
    window.closing.connect(lambda: scope.start("close", _close(opened, window, closed)))
    window.practice_wanted.connect(lambda wanted: scope.start("switch", opened.show(wanted)))
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.close())
    code = 0
    try:
        try:
            await opened.begin(practice=options.sandbox or options.walkthrough is not None)
        except StudioError as error:
            window.say_trouble(error)
            code = 1
        collecting.go_on()
        motion.look(app)
        scope.start("warm", asyncio.to_thread(warm))
        if options.walkthrough is not None:
            from hailuo_studio.walkthrough import walk_through

            code = await walk_through(window, options.walkthrough)
            window.close()
        await closed
    finally:
        await scope.aclose()
        for cache in caches:
            cache.close()
        pool.shutdown(cancel_futures=True)
    return _AGAIN if window.again else code


def _memory(options: argparse.Namespace) -> "WindowFile | None":
    """A walk through the program neither finds nor leaves anything."""
    from hailuo_studio.store.window_file import WindowFile

    return None if options.walkthrough is not None else WindowFile(paths.window_file())


def _stage(pool: ThreadPoolExecutor, caches: "list[FrameCache]") -> "Stage":
    """Made after the first frame: what plays and drafts is not needed to paint the window."""
    from hailuo_studio.media.frame_cache import FrameCache
    from hailuo_studio.ui.stage.stage import Stage

    caches.append(FrameCache(pool))
    return Stage(caches[-1], pool)


def _session_of() -> Any:
    """The engine and all it needs, read while the window is already there."""
    from hailuo_studio.session import Session

    return Session


async def _close(session: Any, window: StudioWindow, closed: asyncio.Future[None]) -> None:
    try:
        await session.aclose()
    finally:
        window.finish()
        closed.set_result(None)


class Faults:
    """Errors nobody expected: all of it to the log, a sentence to the window."""

    def __init__(self) -> None:
        self.window: StudioWindow | None = None

    def of_task(self, error: BaseException) -> None:
        _log.error("unexpected", exc_info=error)
        self._say(error)

    def of_slot(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        _log.error("unexpected", exc_info=(kind, error, trace))
        self._say(error)

    def of_loop(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        _log.error("unexpected: %s", context.get("message"), exc_info=error)
        if error is not None:
            self._say(error)

    def _say(self, error: BaseException) -> None:
        if self.window is not None:
            self.window.say_fault(error)
