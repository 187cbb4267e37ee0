"""A library over real files in real folders, without a ledger."""

import asyncio
import itertools
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Settings, Shot, Still
from hailuo_studio.core.take import Attempt, ClipFile, Outcome, Sent, Take
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.library.library import Library
from hailuo_studio.engine.library.sidecar import sidecar_of
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.recipe import recipe_of
from hailuo_studio.engine.scope import Scope
from hailuo_studio.media.clip import embed_recipe
from hailuo_studio.media.write import write_file
from tests.media.film import film

PROMPT = "It turns slowly. [Push in]"


class Shelf:
    """A project's folder with clips in it, and the library over it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.folder = home / "clips" / "Spring shop"
        self.folder.mkdir(parents=True)
        self.project = Project("p1", "Spring shop", str(self.folder), 1.0)
        self.stills: list[Still] = []
        self.errors: list[BaseException] = []
        self._numbers = itertools.count(1)
        self._film = film(home / "film.mp4", 8, (160, 90))
        self._pool = Pool()
        self._scope = Scope(self.errors.append)
        self.library = self.opened()

    def opened(self) -> Library:
        self.library = Library(
            Folders(self.home, self.home / "clips"),
            self._pool,
            self._scope,
            practice=False,
            rows=lambda: (),
            projects=lambda: (self.project,),
            stills=lambda: self.stills,
            judge=lambda *said: None,
            moved=lambda *said: None,
            clock=lambda: 2000.0 + next(self._numbers),
        )
        return self.library

    def still(self, name: str = "mug") -> Still:
        return Still(str(self.home / f"{name}.png"), f"hash of {name}", 640, 360, 9, "PNG")

    def clip(
        self, name: str = "mug", prompt: str = PROMPT, *, shot: Shot | None = None, tag: bool = True
    ) -> Path:
        """A clip as a take leaves it, with its recipe as a tag (else without) and beside it."""
        number = next(self._numbers)
        shot = shot or Shot(self.still(name), prompt, Settings())
        path = self.folder / f"{name}-{number}.mp4"
        take = _take(f"take{number}", shot, path)
        recipe = recipe_of(take, "received", practice=False)
        text = msgspec.json.encode(recipe).decode()
        if tag:
            embed_recipe(self._film, path, text)
        else:
            shutil.copyfile(self._film, path)
        write_file(sidecar_of(path), text.encode())
        return path

    async def rebuild(self) -> list[int]:
        told: list[int] = []
        self.found = await self.library.rebuild(lambda done, of: told.append(done))
        return told

    async def close(self) -> None:
        await self._scope.aclose()
        self.library.close()
        self._pool.close()


def _take(take_id: str, shot: Shot, path: Path) -> Take:
    sent = Sent("https://service.example", "key", {"model": "hailuo"}, "http", 30, 30, "1")
    attempt = Attempt(1, 1.0, "2026-01-01", sent, Outcome.ACCEPTED, 2.0, f"task of {take_id}")
    clip = ClipFile(str(path), "", "received", 160, 90, 0.32, 25.0, 8, 1, 3.0)
    take = Take(take_id, "p1", "b1", 1, 1.0, shot, 30, (30, 30), "1", 1.0, attempts=(attempt,))
    return replace(take, clip=clip)


@pytest.fixture
async def shelf(tmp_path: Path) -> AsyncIterator[Shelf]:
    found = Shelf(tmp_path)
    yield found
    await found.close()
    assert found.errors == []
    assert asyncio.all_tasks() == {asyncio.current_task()}
