"""Prompt history and saved prompts of one home, read and written off the loop, one at a time."""

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path

from hailuo_studio.core.prompts import Prompts
from hailuo_studio.engine.pool import Pool
from hailuo_studio.store.prompt_file import PromptFile

Change = Callable[[Prompts], Prompts]


class PromptBook:
    """Every change is made to what the file says at that moment, and is on disk when it returns.
    All raise InputError when the file can't be read or written.

    `damaged` is where a file went that could not be understood, empty where none was met.
    """

    def __init__(self, path: Path, pool: Pool) -> None:
        self.damaged = ""
        self._file = PromptFile(path)
        self._pool = pool
        self._one = asyncio.Lock()

    async def all(self) -> Prompts:
        return await self._change(lambda prompts: prompts)

    async def remember(self, texts: Iterable[str]) -> Prompts:
        """These were generated."""
        new = tuple(texts)
        return await self._change(lambda prompts: prompts.remembered(new))

    async def forget(self, text: str) -> Prompts:
        return await self._change(lambda prompts: prompts.forgotten(text))

    async def keep(self, name: str, text: str) -> Prompts:
        return await self._change(lambda prompts: prompts.keeping(name, text))

    async def rename(self, name: str, new: str) -> Prompts:
        return await self._change(lambda prompts: prompts.renamed(name, new))

    async def drop(self, name: str) -> Prompts:
        return await self._change(lambda prompts: prompts.without(name))

    async def _change(self, change: Change) -> Prompts:
        async with self._one:
            return await self._pool.run(self._changed, change)

    def _changed(self, change: Change) -> Prompts:
        read = self._file.read()
        self.damaged = read.aside or self.damaged
        after = change(read.prompts)
        if after != read.prompts:
            self._file.write(after)
        return after
