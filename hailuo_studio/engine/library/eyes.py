"""Looks through new clips in the background, one after another, and notes what it noticed."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from hailuo_studio.core.errors import InputError, LibraryError
from hailuo_studio.core.library import LibraryClip, Mark, MarkKind
from hailuo_studio.core.shot import Shot
from hailuo_studio.core.signal import Signal
from hailuo_studio.engine.scope import Scope
from hailuo_studio.engine.standing_back import stand_back

if TYPE_CHECKING:
    from hailuo_studio.media.seeing.small_frames import Pixels

# Seconds after a start in which the window has better things to do.
PATIENCE = 5.0
_LOOK_UP = 0.05
_AT_ONCE = 20
_LOWEST = 19


class Shelf(Protocol):
    """What is needed of the library."""

    changed: Signal[[frozenset[str]]]

    async def unlooked(self, most: int) -> Sequence[LibraryClip]: ...
    async def shot_of(self, path: str) -> Shot: ...
    async def marked(self, clip_id: str, marks: tuple[Mark, ...]) -> None: ...


class Eyes:
    """`busy` is asked at every frame and before every clip: while it says so, this waits, as it
    does between `pause` and `go_on`. It has a thread of its own, of the lowest priority where the
    system can do that, so that no picture a person waits for stands behind it."""

    def __init__(
        self,
        library: Shelf,
        scope: Scope,
        *,
        patience: float = PATIENCE,
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        self.busy = busy
        self._library = library
        self._scope = scope
        self._patience = patience
        self._thread = ThreadPoolExecutor(1, "eyes", initializer=stand_back, initargs=(_LOWEST,))
        self._closing = threading.Event()
        self._paused = threading.Event()
        self._tried: set[str] = set()
        self._news = False

    def begin(self) -> None:
        """From now on; must run on the loop."""
        self._library.changed.connect(self._changed)
        self._changed()

    def pause(self) -> None:
        self._paused.set()

    def go_on(self) -> None:
        self._paused.clear()

    def close(self) -> None:
        """What is under way ends at its next frame, and is begun anew another time."""
        self._closing.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _changed(self, _: frozenset[str] = frozenset()) -> None:
        self._news = True
        if not self._closing.is_set():
            self._scope.start("eyes", self._look_around())

    async def _look_around(self) -> None:
        await asyncio.sleep(self._patience)
        self._patience = 0.0
        while self._news:
            self._news = False
            while clips := await self._next():
                for clip in clips:
                    await self._look_at(clip)

    async def _next(self) -> Sequence[LibraryClip]:
        try:
            found = await self._library.unlooked(_AT_ONCE + len(self._tried))
        except LibraryError:
            return ()  # Whoever looks at the library is told; the next change asks again.
        return [clip for clip in found if clip.id not in self._tried]

    async def _look_at(self, clip: LibraryClip) -> None:
        loop = asyncio.get_running_loop()
        # Noted before: what fails, for whatever reason, is not begun again and again.
        self._tried.add(clip.id)
        try:
            shot = await self._shot(clip)
            marks = await loop.run_in_executor(self._thread, self._marks, clip, shot)
            await self._library.marked(clip.id, marks)
        except (InputError, LibraryError):
            return  # It says so itself where it is played.
        self._tried.discard(clip.id)

    async def _shot(self, clip: LibraryClip) -> Shot | None:
        try:
            return await self._library.shot_of(clip.path)
        except InputError:
            return None  # Nothing to lay beside its first frame.

    def _marks(self, clip: LibraryClip, shot: Shot | None) -> tuple[Mark, ...]:
        from hailuo_studio.media.seeing.look import look_through

        self._check()
        marks = look_through(Path(clip.path), _still(shot), check=self._check)
        return tuple(mark for mark in marks if not (clip.practice and _all_still(clip, mark)))

    def _check(self) -> None:
        while not self._closing.is_set() and (self._paused.is_set() or self.busy()):
            self._closing.wait(_LOOK_UP)
        if self._closing.is_set():
            raise _Closing


class _Closing(Exception):
    """Nobody waits for the marks any more."""


def _still(shot: Shot | None) -> "Pixels | None":
    from hailuo_studio.media.seeing.still_picture import still_picture

    if shot is None or shot.still.is_link:
        return None
    try:
        return still_picture(shot.still, shot.framing)
    except InputError:
        return None


def _all_still(clip: LibraryClip, mark: Mark) -> bool:
    """In Practice only the camera moves: a shot without a move stands still, as was asked for."""
    return mark.kind is MarkKind.FROZEN and mark.last - mark.first + 1 >= clip.frames
