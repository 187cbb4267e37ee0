"""The program's window, telling what is dragged over it and what it took in."""

import asyncio
import sys
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from hailuo_studio.engine.scope import Scope
from hailuo_studio.media.frame_cache import FrameCache
from hailuo_studio.ui import theme
from hailuo_studio.ui.event_loop import StudioLoop
from hailuo_studio.ui.stage.stage import Stage
from hailuo_studio.ui.window import StudioWindow
from tests.ui.desk import RehearsalDesk

LEFT, TOP = 200, 0


class Teller(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragLeave, QEvent.Type.Drop):
            print(event.type().name, flush=True)
        return False


async def run(app: QApplication) -> None:
    def failed(error: BaseException) -> None:
        print("failed", repr(error), flush=True)

    pool = ThreadPoolExecutor(2)
    window = StudioWindow(lambda: Stage(FrameCache(pool), pool), Scope(failed))
    teller = Teller(window)
    window.installEventFilter(teller)
    window.resize(1100, 700)
    window.move(LEFT, TOP)
    window.show()
    window.use(RehearsalDesk())
    window.room.strip.model.rowsInserted.connect(
        lambda *_: print("stills", window.room.strip.model.rowCount(), flush=True)
    )
    print("shown", flush=True)
    await asyncio.get_running_loop().create_future()


def main() -> None:
    app = QApplication(sys.argv[:1])
    theme.set_up(app, "dark")
    with asyncio.Runner(loop_factory=lambda: StudioLoop(app)) as runner:
        runner.run(run(app))


if __name__ == "__main__":
    main()
