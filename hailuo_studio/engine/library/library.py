"""The library as a window or a command uses it: every answer from the index, in a thread of its
own; every decision written beside the clip, into the index, and into the ledger."""

import asyncio
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from hailuo_studio.core.errors import InputError, LibraryError
from hailuo_studio.core.library import (
    Decided,
    Found,
    LibraryClip,
    LibraryFilter,
    Mark,
    Rebuilt,
    RejectReason,
    Statistics,
)
from hailuo_studio.core.project import Project
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import Judgement, State, Take
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.library import finding, sidecar
from hailuo_studio.engine.library.deciding import Verdict, decide
from hailuo_studio.engine.library.figures import statistics
from hailuo_studio.engine.library.filling import Filling
from hailuo_studio.engine.library.rebuilding import rebuilt
from hailuo_studio.engine.library.set_up_again import recipe_of_file, shot_of
from hailuo_studio.engine.library.shelves import Shelves
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.recipe import Recipe
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.views import Row
from hailuo_studio.store.clips import Clips
from hailuo_studio.store.trash import put_into_trash

if TYPE_CHECKING:
    from hailuo_studio.media.picture import RgbImage

T = TypeVar("T")
# A poster's longer side is at most this: larger ones are the player's business.
LARGEST = 640
EVERYTHING = frozenset[str]()
# Each judgement is flushed into the ledger: so many fit into a frame.
_FLUSHES = 4


class Library:
    """`changed` tells the ids of clips that changed, none of them: anything may have.

    `rows` and `projects` are the ledger's, `judge` writes a judgement there; `stills` are those
    that drafts use. The index is opened at the first question.
    """

    def __init__(
        self,
        folders: Folders,
        pool: Pool,
        scope: Scope,
        *,
        practice: bool,
        rows: Callable[[], Sequence[Row]],
        projects: Callable[[], Sequence[Project]],
        stills: Callable[[], Iterable[Still]],
        judge: Callable[[str, Judgement | None], object],
        moved: Callable[[str, str], object],
        clock: Callable[[], float],
    ) -> None:
        self.changed = Signal[[frozenset[str]]]()
        self._folders = folders
        self._pool = pool
        self._scope = scope
        self._practice = practice
        self._rows = rows
        self._projects = projects
        self._stills = stills
        self._judge = judge
        self._moved = moved
        self._clock = clock
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="library")
        self._index: Clips | None = None
        self._closing = threading.Event()
        self._filling = Filling(practice)

    # Life

    def begin(self) -> None:
        """Catch up beside everything else; must run on the loop."""
        self._scope.start("library", self.catch_up())

    async def catch_up(self) -> None:
        """Take in what the ledger has and the index lacks."""
        for row in self._rows():
            self._note(row)
        await self._fill()

    def row_changed(self, row: Row) -> None:
        """A take's facts are new."""
        if self._note(row):
            self._scope.start("library", self._fill())

    def close(self) -> None:
        """What is under way is not waited for beyond the file it is at."""
        self._closing.set()
        self._thread.shutdown(wait=True, cancel_futures=True)
        if self._index is not None:
            self._index.close()

    # Asking

    async def find(self, wanted: LibraryFilter) -> Found:
        """What a filter leaves. Raises LibraryError, as everything here."""
        return await self._run(lambda index: index.find(wanted))

    async def stack(self, stack_id: str, wanted: LibraryFilter) -> tuple[LibraryClip, ...]:
        """The takes of one shot that the filter leaves, oldest first."""
        return await self._run(lambda index: index.stack(stack_id, wanted))

    async def clips(self, clip_ids: Sequence[str]) -> tuple[LibraryClip, ...]:
        """In that order; unknown ones are left out."""
        return await self._run(lambda index: index.get(clip_ids))

    async def unlooked(self, most: int = 50) -> tuple[LibraryClip, ...]:
        """Clips nobody looked through for marks, the newest first."""
        return await self._run(lambda index: index.unlooked(most))

    async def statistics(self, project_id: str | None) -> Statistics:
        return await self._run(lambda index: statistics(index, project_id, self._practice))

    async def poster(self, clip_id: str, side: int) -> "RgbImage":
        """A picture from the middle of the clip. Raises InputError where there is none."""
        return (await self.strip(clip_id, 1, side))[0]

    async def strip(self, clip_id: str, count: int, side: int) -> "tuple[RgbImage, ...]":
        """`count` pictures spread over the clip. Raises InputError where there is none."""
        from hailuo_studio.media.posters import strip_of

        clip = await self._one(clip_id)
        folder, path = self._folders.posters, Path(clip.path)
        side = min(side, LARGEST)
        return await self._pool.picture(strip_of, path, clip.sha256, count, side, folder)

    async def recipe_of(self, path: str) -> Recipe:
        """How a clip's file was made. Raises InputError where it does not say."""
        return await self._pool.run(recipe_of_file, Path(path))

    async def shot_of(self, path: str) -> Shot:
        """The shot that a clip's file is a take of, set up again. Raises InputError when the file
        carries no recipe, or its still is nowhere."""
        recipe = await self.recipe_of(path)
        known = tuple(self._stills()) + tuple(row.take.shot.still for row in self._rows())
        return await self._pool.run(shot_of, recipe, Path(path), lambda: known)

    # Deciding

    async def judge(
        self,
        clip_ids: Sequence[str],
        judgement: Judgement | None,
        reason: RejectReason | None = None,
    ) -> tuple[Decided, ...]:
        """Keep or reject; None makes them undecided again. What it was before comes back, for
        `take_back`; clips that were so already are left out."""
        reason = reason if judgement is Judgement.REJECT else None
        return await self._decide(dict.fromkeys(clip_ids, (judgement, reason)))

    async def take_back(self, decided: Sequence[Decided]) -> tuple[Decided, ...]:
        """As it was before; taking back what comes back of this does it again."""
        return await self._decide({one.clip_id: one.before for one in decided})

    async def marked(self, clip_id: str, marks: tuple[Mark, ...]) -> None:
        """What was noticed in a clip."""

        def write(index: Clips) -> None:
            for clip in index.get([clip_id]):
                now = replace(clip, marks=marks)
                index.put([now])
                sidecar.write(now)

        await self._run(write)
        self.changed.emit(frozenset({clip_id}))

    async def trash(self, clip_ids: Sequence[str]) -> tuple[str, ...]:
        """Into the system's trash, one after another; what could not go comes back as sentences."""

        def throw(index: Clips) -> tuple[str, ...]:
            sentences = []
            for clip in index.get(clip_ids):
                try:
                    if not clip.missing:
                        put_into_trash(Path(clip.path))
                    sidecar.write(clip, trashed_at=self._clock())
                except LibraryError as error:
                    sentences.append(f"{error.what} {error.todo}")
                    continue
                index.trash([clip.id], self._clock())
            return tuple(sentences)

        said = await self._run(throw)
        self.changed.emit(frozenset(clip_ids))
        return said

    # Disk and index

    async def rebuild(self, progress: Callable[[int, int], None]) -> Rebuilt:
        """Read every folder again and make the index anew; judgements come from the sidecars. The
        old index holds until the new one is whole; cancelling leaves it. `progress` is told on the
        loop how many files of how many were read."""
        loop, stop = asyncio.get_running_loop(), threading.Event()

        def told(done: int, of: int) -> None:
            loop.call_soon_threadsafe(progress, done, of)

        shelves, takes = self._shelves(), self._ready()
        try:
            index = await self._run(lambda opened: opened)
            found, clips = await self._pool.run(
                rebuilt, index, shelves, takes, self._practice, told, self._unless(stop)
            )
        finally:
            stop.set()
        await self._run(lambda index: index.replace_all(clips))
        self._tell_ledger(clips)
        self.changed.emit(EVERYTHING)
        return found

    async def look_for_missing(self) -> Rebuilt:
        """Which files are gone, which are back, and which were only moved or renamed."""
        shelves, stop = self._shelves(), threading.Event()
        try:
            index = await self._run(lambda opened: opened)
            changes = await self._pool.run(finding.look, index, shelves, self._unless(stop))
        finally:
            stop.set()
        if changes.all:
            await self._run(lambda index: index.put(changes.all))
            self._tell_ledger(changes.moved)
            self.changed.emit(frozenset(clip.id for clip in changes.all))
        found = await self.find(LibraryFilter())
        return Rebuilt(found.clips, 0, len(changes.moved), found.missing, ())

    # Inside

    def _note(self, row: Row) -> bool:
        if row.state is not State.READY or row.take.clip is None:
            return False
        return self._filling.note(row.take)

    async def _fill(self) -> None:
        while self._filling.waiting:
            changed = await self._run(self._filling.some)
            if changed:
                self.changed.emit(changed)

    async def _decide(self, wanted: dict[str, Verdict]) -> tuple[Decided, ...]:
        at, ledger = self._clock(), {row.take.id for row in self._ready_rows()}
        done, trouble = await self._run(lambda index: decide(index, wanted, at, ledger))
        for number, one in enumerate(done):
            if one.clip_id in ledger and one.before[0] is not one.after[0]:
                self._filling.settled(one.clip_id, one.after[0])
                self._judge(one.clip_id, one.after[0])
                if number % _FLUSHES == _FLUSHES - 1:
                    await asyncio.sleep(0)
        if done:
            self.changed.emit(frozenset(one.clip_id for one in done))
        if trouble is not None and not done:
            raise trouble
        return done

    async def _one(self, clip_id: str) -> LibraryClip:
        found = await self.clips([clip_id])
        if not found:
            raise InputError(f"There is no clip {clip_id}.", cost="", todo="Choose another one.")
        if found[0].missing:
            raise InputError(
                f"The file of {found[0].name} is not there.",
                cost="",
                todo="Look for moved files, or leave it out.",
            )
        return found[0]

    def _tell_ledger(self, clips: Iterable[LibraryClip]) -> None:
        """Where clips are now that were moved."""
        places = {clip.id: clip.path for clip in clips if not clip.missing}
        for take in self._ready():
            path = places.get(take.id)
            if take.clip is not None and path is not None and path != take.clip.path:
                self._moved(take.id, path)

    def _ready_rows(self) -> list[Row]:
        return [row for row in self._rows() if row.take.clip is not None]

    def _ready(self) -> list[Take]:
        return [row.take for row in self._ready_rows()]

    def _shelves(self) -> Shelves:
        """The projects' folders, and those an order named."""
        named = {Path(t.clip.path).parent for t in self._ready() if t.clip is not None}
        places = {Path(project.folder) for project in self._projects()} | named
        whole = {p for p in places if not any(p != o and p.is_relative_to(o) for o in places)}
        return Shelves(self._projects(), tuple(sorted(whole)), self._practice)

    def _unless(self, stop: threading.Event) -> Callable[[], bool]:
        return lambda: not stop.is_set() and not self._closing.is_set()

    def _opened(self) -> Clips:
        if self._index is None:
            self._index = Clips(self._folders.library)
        return self._index

    async def _run(self, work: Callable[[Clips], T]) -> T:
        if self._closing.is_set():
            raise LibraryError("The library is closed.", todo="Open the program again.")
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, lambda: work(self._opened()))
