"""The sandbox's camera crew: two films at a time, in processes of their own."""

import asyncio
import os
import threading
import time
import urllib.request
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from http.client import HTTPException
from multiprocessing import get_context, parent_process
from multiprocessing.synchronize import Event
from pathlib import Path
from urllib.parse import urlsplit

from hailuo_studio.core.address import check_address, is_loopback
from hailuo_studio.core.errors import StillError, StudioError
from hailuo_studio.media.film import SHORT_SIDES, film
from hailuo_studio.sandbox.state import Memory, SandboxTask

AT_ONCE = 2
FETCH_SECONDS = 15
MOST_BYTES = 32 << 20
KEEP_SECONDS = 14 * 24 * 3600
_MODERATED = ("nsfw", "gore")


class Crew:
    """Films what was accepted, keeps the clips in `home`, forgets them after two weeks.
    `short_side` overrides the pixels of the resolution asked for, where speed matters more."""

    def __init__(self, home: Path, memory: Memory, short_side: int | None = None) -> None:
        self._clips = home / "clips"
        self._clips.mkdir(parents=True, exist_ok=True)
        self._memory = memory
        self._short_side = short_side
        self._context = get_context("spawn")
        self._over = self._context.Event()
        self._pool = self._new_pool()
        self._running: set[asyncio.Task[None]] = set()

    def clip(self, task_id: str) -> Path:
        return self._clips / f"{task_id}.mp4"

    def take_up(self) -> None:
        """Throw old clips away, and film what an earlier run left unfinished."""
        for old in self._clips.iterdir():
            if old.stat().st_mtime < time.time() - KEEP_SECONDS:
                old.unlink(missing_ok=True)
        for task in self._memory.tasks:
            if not task.filmed and task.failed_code is None:
                self.begin(task)

    def begin(self, task: SandboxTask) -> None:
        running = asyncio.get_running_loop().create_task(self._film(task))
        self._running.add(running)
        running.add_done_callback(self._running.discard)

    async def aclose(self) -> None:
        for running in self._running:
            running.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._over.set()
        await asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)

    def _new_pool(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(
            AT_ONCE, mp_context=self._context, initializer=_join, initargs=(self._over,)
        )

    async def _film(self, task: SandboxTask) -> None:
        if any(word in task.prompt.casefold() for word in _MODERATED):
            self._memory.failed(task, "1026", "The prompt was refused by content moderation")
            return
        try:
            picture = await asyncio.to_thread(_fetched, task.image)
        except (StudioError, OSError, ValueError, HTTPException) as error:
            self._memory.failed(task, "400", f"Failed to fetch image: {error}")
            return
        try:
            await asyncio.get_running_loop().run_in_executor(
                self._pool,
                _filmed,
                picture,
                task.prompt,
                float(task.duration),
                self._short_side or SHORT_SIDES[task.resolution],
                self.clip(task.id),
            )
        except StillError as error:
            self._memory.failed(task, "400", f"Failed to read image: {error}")
        except OSError as error:
            self._memory.failed(task, "500", f"Generation failed: {error}")
        except BrokenExecutor:
            self._pool = self._new_pool()
            self._memory.failed(task, "500", "The camera crew was lost, out of memory perhaps")
        else:
            self._memory.filmed(task)


_over: list[Event] = []


def _join(over: Event) -> None:
    """In each process of the crew: stop when it is over, never outlive the sandbox even so."""
    _over.append(over)
    parent = parent_process()
    assert parent is not None

    def watch() -> None:
        parent.join()
        os._exit(0)

    threading.Thread(target=watch, daemon=True).start()


def _filmed(picture: bytes, prompt: str, seconds: float, short_side: int, out: Path) -> None:
    film(picture, prompt, seconds, short_side, out, _over[0].is_set)


def _fetched(url: str) -> bytes:
    """The picture behind the submitted link, as the service would fetch it."""
    check_address(url)
    if not urlsplit(url).path:
        raise ValueError("no path")
    request = urllib.request.Request(url, headers={"User-Agent": "sandbox"})
    # The sandbox's own pictures are on this computer, which no proxy leads to.
    proxies: dict[str, str] | None = {} if is_loopback(urlsplit(url).hostname or "") else None
    opener = urllib.request.build_opener(urllib.request.ProxyHandler(proxies))
    with opener.open(request, timeout=FETCH_SECONDS) as answer:
        return bytes(answer.read(MOST_BYTES))
