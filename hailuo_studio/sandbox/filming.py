"""The sandbox's camera crew: two films at a time, in processes of their own."""

import asyncio
import multiprocessing
import time
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from pathlib import Path

from hailuo_studio.media.film import SHORT_SIDES
from hailuo_studio.sandbox.calling import Caller
from hailuo_studio.sandbox.fetching import PictureRefused, fetched
from hailuo_studio.sandbox.state import KEEP_SECONDS, Memory, SandboxTask
from hailuo_studio.sandbox.worker import join_crew, shoot

AT_ONCE = 2
_MODERATED = ("nsfw", "gore")


class Crew:
    """Films what was accepted and keeps the clips in `home` as long as their tasks are known.
    `short_side` overrides the pixels of the resolution asked for, where speed matters more."""

    def __init__(
        self, home: Path, memory: Memory, caller: Caller, short_side: int | None = None
    ) -> None:
        self._clips = home / "clips"
        self._clips.mkdir(parents=True, exist_ok=True)
        self._memory = memory
        self._caller = caller
        self._short_side = short_side
        self._context = multiprocessing.get_context("spawn")
        self._over = self._context.Event()
        self._pool = self._new_pool()
        self._running: set[asyncio.Task[None]] = set()

    def clip(self, task_id: str) -> Path:
        return self._clips / f"{task_id}.mp4"

    def take_up(self) -> None:
        """Throw old and half-made clips away, film what an earlier run left unfinished."""
        for left in self._clips.iterdir():
            if left.suffix == ".part" or left.stat().st_mtime < time.time() - KEEP_SECONDS:
                left.unlink(missing_ok=True)
        for task in self._memory.tasks:
            if not task.filmed and task.failed_code is None:
                self.begin(task)

    def begin(self, task: SandboxTask) -> None:
        running = asyncio.get_running_loop().create_task(self._work(task))
        self._running.add(running)
        running.add_done_callback(self._running.discard)

    async def aclose(self) -> None:
        """Stop at once; what is unfinished is filmed at the next start."""
        for running in self._running:
            running.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._over.set()
        await asyncio.to_thread(self._pool.shutdown, cancel_futures=True)

    def _new_pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            AT_ONCE, mp_context=self._context, initializer=join_crew, initargs=(self._over,)
        )

    async def _work(self, task: SandboxTask) -> None:
        call = await self._caller.accepted(task)
        await self._make(task)
        await self._caller.done(task, call)

    async def _make(self, task: SandboxTask) -> None:
        if any(word in task.prompt.casefold() for word in _MODERATED):
            self._memory.failed(task, "1026", "The prompt was refused by content moderation")
            return
        try:
            picture = await asyncio.to_thread(fetched, task.image)
        except PictureRefused as error:
            self._memory.failed(task, "400", str(error))
            return
        failed = await self._shot(task, picture)
        if failed is None:
            self._memory.filmed(task)
        else:
            self._memory.failed(task, "500", failed)

    async def _shot(self, task: SandboxTask, picture: bytes) -> str | None:
        pool = self._pool
        try:
            return await asyncio.get_running_loop().run_in_executor(
                pool,
                shoot,
                picture,
                task.prompt,
                float(task.duration),
                self._short_side or SHORT_SIDES[task.resolution],
                self.clip(task.id),
            )
        except BrokenExecutor:
            # A process died, for want of memory perhaps; the next film gets new ones.
            if self._pool is pool:
                self._pool = self._new_pool()
            return "Generation failed: the camera broke down"
