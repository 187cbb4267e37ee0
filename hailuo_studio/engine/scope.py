"""Owns every task: one start per key, nothing unheld, no failure unseen."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class Scope:
    """`on_error` hears every exception of a task that is not a cancellation."""

    def __init__(self, on_error: Callable[[BaseException], object]) -> None:
        self._on_error = on_error
        self._tasks: dict[str, asyncio.Task[Any]] = {}
        self._closed = False

    def start(self, key: str, work: Coroutine[Any, Any, object]) -> bool:
        """Run `work` unless `key` is running already (then, or once closed, it is refused; so it
        is where no loop runs: Qt delivers events before the loop begins and after it ended)."""
        if self._closed or self.running(key):
            work.close()
            return False
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            work.close()
            return False
        task = loop.create_task(work, name=key)
        self._tasks[key] = task
        task.add_done_callback(lambda done: self._ended(key, done))
        return True

    def running(self, key: str) -> bool:
        # A task that has ended may start anew, even before its end was noted.
        task = self._tasks.get(key)
        return task is not None and not task.done()

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(self._tasks)

    def cancel(self, key: str) -> None:
        if task := self._tasks.get(key):
            task.cancel()

    async def finished(self, key: str) -> None:
        """Wait for the task of that key, whatever becomes of it."""
        if task := self._tasks.get(key):
            await asyncio.wait({task})

    async def aclose(self) -> None:
        """Cancel everything and wait until all of it has ended."""
        self._closed = True
        tasks = set(self._tasks.values())
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    def _ended(self, key: str, task: asyncio.Task[Any]) -> None:
        if self._tasks.get(key) is task:
            del self._tasks[key]
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(error)
