"""The one file that makes the loop: asyncio on Qt's event loop."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Any

from PySide6.QtCore import QObject, QTimerEvent
from PySide6.QtWidgets import QApplication

# Qt's binding is imported first: qasync takes the one it finds.
from qasync import QEventLoop  # isort: skip

THREADS = 4


class StudioLoop(QEventLoop):  # type: ignore[misc]
    """qasync's loop, but a cancelled timer is gone at once.

    qasync 0.28 leaves it to Qt until it is due: a download whose every chunk sets and cancels a
    time-out left 1,684 of them behind.
    """

    def __init__(self, app: QApplication) -> None:
        self._timers = _Timers()
        super().__init__(app)
        self.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="loop"))

    @property
    def timers(self) -> int:
        """How many timers wait."""
        return self._timers.count

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: Any,
        context: Context | None = None,
    ) -> asyncio.Handle:
        """Run `callback` after `delay` seconds, unless the handle is cancelled before."""
        handle = _Handle(callback, args, self, context, self._timers)
        self._timers.add(handle, delay)
        return handle

    def close(self) -> None:
        self._timers.stop()
        super().close()


class _Handle(asyncio.Handle):
    """Takes its timer with it when it is cancelled."""

    __slots__ = ("_timers", "loop", "timer_id")

    def __init__(
        self,
        callback: Callable[..., object],
        args: tuple[Any, ...],
        loop: asyncio.AbstractEventLoop,
        context: Context | None,
        timers: "_Timers",
    ) -> None:
        super().__init__(callback, args, loop, context)
        self._timers = timers
        self.loop = loop
        self.timer_id = 0

    def cancel(self) -> None:
        if not self.cancelled():
            self._timers.remove(self.timer_id)
        super().cancel()

    def run(self) -> None:
        self._run()


class _Timers(QObject):
    def __init__(self) -> None:
        super().__init__()
        self._handles: dict[int, _Handle] = {}

    @property
    def count(self) -> int:
        return len(self._handles)

    def add(self, handle: _Handle, delay: float) -> None:
        handle.timer_id = self.startTimer(round(max(0.0, delay) * 1000))
        self._handles[handle.timer_id] = handle

    def remove(self, timer_id: int) -> None:
        if self._handles.pop(timer_id, None) is not None:
            self.killTimer(timer_id)

    def stop(self) -> None:
        for timer_id in tuple(self._handles):
            self.remove(timer_id)

    def timerEvent(self, event: QTimerEvent) -> None:
        handle = self._handles.get(event.timerId())
        if handle is not None and asyncio._get_running_loop() is not handle.loop:
            return  # Qt's events go on between two runs of the loop; tasks do not: it fires again.
        self.remove(event.timerId())
        if handle is not None and not handle.cancelled():
            handle.run()
