"""The one small thread pool for pictures and video; Pillow and PyAV release the GIL."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from hailuo_studio.engine.standing_back import stand_back

P = ParamSpec("P")
T = TypeVar("T")
THREADS = 2
# Of those that hold whole pictures in memory there are never more.
PICTURES = 2
_NICE = 10


class Pool:
    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="work")
        self._pictures = ThreadPoolExecutor(
            PICTURES, "pictures", initializer=stand_back, initargs=(_NICE,)
        )
        self._long = ThreadPoolExecutor(1, thread_name_prefix="long")

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work` off the loop and give back what it returns or raises."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, lambda: work(*args, **kwargs))

    async def picture(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same for work that decodes a picture: two at a time, whoever asks."""
        return await self.begin_picture(work, *args, **kwargs)

    def begin_picture(
        self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> asyncio.Future[T]:
        """The same, begun now and waited for later."""
        loop = asyncio.get_running_loop()
        return loop.run_in_executor(self._pictures, lambda: work(*args, **kwargs))

    async def long(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same for work of many seconds, one after another: it must ask by itself whether it
        shall stop."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._long, lambda: work(*args, **kwargs))

    def close(self) -> None:
        """Forget what has not begun; what runs is not waited for."""
        for threads in (self._threads, self._pictures, self._long):
            threads.shutdown(wait=False, cancel_futures=True)
