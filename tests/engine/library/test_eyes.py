"""New clips are looked through in the background, one after another, and it can be stopped."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.library import LibraryClip, Mark
from hailuo_studio.core.shot import Shot
from hailuo_studio.core.signal import Signal
from hailuo_studio.engine.library.eyes import Eyes
from hailuo_studio.engine.scope import Scope
from hailuo_studio.media.still import read_still
from hailuo_studio.paths import resources
from tests.media.scenes import scene
from tests.media.seeing_scenes import FAULTS, FRAMES, NO_FAULTS


class Clips:
    """Real files, and what was said of them."""

    def __init__(self, folder: Path) -> None:
        self.changed = Signal[[frozenset[str]]]()
        self.marks: dict[str, tuple[Mark, ...]] = {}
        self.shot: Shot | None = None
        self._folder = folder
        self._all: list[LibraryClip] = []
        self._news = asyncio.Event()

    def add(self, name: str, kind: str = "", *, practice: bool = False) -> None:
        path = self._folder / f"{name}.mp4"
        if kind:
            scene(path, FRAMES, FAULTS[kind][1] if kind in FAULTS else NO_FAULTS[kind])
        clip = LibraryClip(
            name, name, "p", str(path), False, "", 160, 90, 3.0, 25.0, FRAMES, 1, 1.0, name, 1,
            "still", "", "", None, "", None, None, practice,
        )  # fmt: skip
        self._all.append(clip)
        self.changed.emit(frozenset({name}))

    async def unlooked(self, most: int) -> Sequence[LibraryClip]:
        return [clip for clip in reversed(self._all) if clip.id not in self.marks][:most]

    async def shot_of(self, path: str) -> Shot:
        if self.shot is None:
            raise InputError("Its still is nowhere.", todo="Find it again.")
        return self.shot

    async def marked(self, clip_id: str, marks: tuple[Mark, ...]) -> None:
        self.marks[clip_id] = marks
        self._news.set()
        self.changed.emit(frozenset({clip_id}))

    async def until(self, *names: str) -> None:
        while not self.marks.keys() >= set(names):
            self._news.clear()
            await asyncio.wait_for(self._news.wait(), 20)


class Room:
    def __init__(self, folder: Path) -> None:
        self.clips = Clips(folder)
        self.errors: list[BaseException] = []
        self.scope = Scope(self.errors.append)
        self.eyes = Eyes(self.clips, self.scope, patience=0)

    async def close(self) -> None:
        await self.scope.aclose()
        self.eyes.close()


@pytest.fixture
async def room(tmp_path: Path) -> AsyncIterator[Room]:
    made = Room(tmp_path)
    yield made
    await made.close()
    assert made.errors == []


async def test_what_is_there_and_what_comes_is_looked_through(room: Room) -> None:
    room.clips.add("black", "a black frame")
    room.eyes.begin()
    await room.clips.until("black")
    room.clips.add("good", "a pan")
    await room.clips.until("good")
    assert [mark.words for mark in room.clips.marks["black"]] == ["frame 31 black"]
    assert room.clips.marks["good"] == ()


async def test_the_first_frame_is_laid_beside_the_still(room: Room) -> None:
    room.clips.shot = Shot(read_still(resources() / "stills" / "cat.png"), "")
    room.clips.add("good", "a pan")
    room.eyes.begin()
    await room.clips.until("good")
    (mark,) = room.clips.marks["good"]
    assert mark.words.startswith("frame 1 does not look like the still")


async def test_a_still_that_went_away_is_not_missed(room: Room) -> None:
    cat = read_still(resources() / "stills" / "cat.png")
    room.clips.shot = Shot(replace(cat, source="/nowhere/cat.png"), "")
    room.clips.add("good", "a pan")
    room.eyes.begin()
    await room.clips.until("good")
    assert room.clips.marks["good"] == ()


async def test_in_practice_a_shot_without_a_move_may_stand_still(room: Room) -> None:
    room.clips.add("practice", "nothing moves", practice=True)
    room.clips.add("practice stops", "it stops", practice=True)
    room.clips.add("real", "nothing moves")
    room.eyes.begin()
    await room.clips.until("practice", "practice stops", "real")
    assert room.clips.marks["practice"] == ()
    assert [mark.words for mark in room.clips.marks["practice stops"]] == ["frames 41–75 identical"]
    assert [mark.words for mark in room.clips.marks["real"]] == ["nothing moves in all of it"]


async def test_a_clip_that_is_not_there_keeps_no_other_one_waiting(room: Room) -> None:
    room.clips.add("good", "a pan")
    room.clips.add("gone")
    room.eyes.begin()
    await room.clips.until("good")
    assert "gone" not in room.clips.marks


async def test_it_waits_while_it_is_told_to(room: Room) -> None:
    asked = threading.Event()

    def busy() -> bool:
        asked.set()
        return True

    room.eyes.busy = busy
    room.clips.add("good", "a pan")
    room.eyes.begin()
    assert await asyncio.to_thread(asked.wait, 20)
    assert room.clips.marks == {}
    room.eyes.pause()
    room.eyes.busy = lambda: False
    room.clips.add("other", "a pan")
    await asyncio.sleep(0)
    assert room.clips.marks == {}
    room.eyes.go_on()
    await room.clips.until("good", "other")


async def test_it_stops_at_once(room: Room) -> None:
    held = threading.Event()

    def busy() -> bool:
        held.set()
        return True

    room.eyes.busy = busy
    room.clips.add("good", "a pan")
    room.eyes.begin()
    assert await asyncio.to_thread(held.wait, 20)
    began = time.monotonic()
    await room.close()
    assert time.monotonic() - began < 1
    assert room.clips.marks == {}
    assert "eyes" not in room.scope.keys
