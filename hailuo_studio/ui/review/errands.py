"""What the Review room asks of the library, and how the answers come back."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.library import Decided, LibraryClip, LibraryFilter, RejectReason
from hailuo_studio.core.take import Judgement
from hailuo_studio.ui.bridge import Desk, Scope


class ReviewErrands(QObject):
    """`found` with what a filter leaves, `opened` with a stack's id and its clips, `covers` with
    clips, `decided` with the step and the judgement, `taken_back` with a step's clips,
    `figures` with statistics, `looked` with what reading the folders brought, `progressed` with
    files read and all (0 of 0: it ended), `trashed` with sentences of what could not go,
    `located` with a clip that was looked for, `lost` where the library has none of it."""

    found = Signal(object)
    opened = Signal(str, object)
    covers = Signal(object)
    decided = Signal(object, object)
    taken_back = Signal(object)
    figures = Signal(object)
    looked = Signal(object)
    progressed = Signal(int, int)
    trashed = Signal(object)
    located = Signal(object)
    lost = Signal()
    failed = Signal(object)
    _gathered = Signal(object, object)
    _read = Signal(object, object)

    def __init__(self, scope: Scope, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = scope
        self._desk: Desk | None = None
        self._wanted: LibraryFilter | None = None
        self._rebuilding: asyncio.Task[Any] | None = None
        self._numbers = 0
        self._gathered.connect(_act_on)
        self._read.connect(_show)

    def use(self, desk: Desk | None) -> None:
        self._desk, self._wanted = desk, None

    def find(self, wanted: LibraryFilter) -> None:
        """The latest filter counts; what was asked before it is not told any more."""
        self._wanted = wanted
        if self._desk is not None:
            self._scope.start("review find", self._find())

    def locate(self, clip_id: str) -> None:
        if self._desk is not None:
            self._do("locate", self._locate(self._desk, clip_id))

    def open_stack(self, stack_id: str, wanted: LibraryFilter) -> None:
        if self._desk is not None:
            self._do("stack", self._open(self._desk, stack_id, wanted))

    def ask_covers(self, clip_ids: Sequence[str]) -> None:
        if self._desk is not None:
            self._do("covers", self._covers(self._desk, clip_ids))

    def gather(
        self,
        stacks: Sequence[str],
        wanted: LibraryFilter,
        act: Callable[[Sequence[LibraryClip]], None],
    ) -> None:
        """All clips of these stacks that the filter leaves, for something to be done to them."""
        if self._desk is not None:
            self._do("gather", self._gather(self._desk, stacks, wanted, act))

    def read_picture(self, path: str, show: Callable[[QImage], None]) -> None:
        """A file of ours; the picture is null where it can't be read."""
        self._do("picture", self._read_picture(path, show))

    def judge(
        self,
        clip_ids: Sequence[str],
        judgement: Judgement | None,
        reason: RejectReason | None = None,
    ) -> None:
        if self._desk is not None and clip_ids:
            self._do("judge", self._judge(self._desk, clip_ids, judgement, reason))

    def take_back(self, step: Sequence[Decided]) -> None:
        if self._desk is not None and step:
            self._do("take back", self._take_back(self._desk, step))

    def ask_figures(self, project_id: str | None) -> None:
        if self._desk is not None:
            self._do("figures", self._figures(self._desk, project_id))

    def look_again(self) -> None:
        """For files that are gone, back, or elsewhere."""
        if self._desk is not None:
            self._start("review look", self._look(self._desk))

    def rebuild(self) -> None:
        """Read every folder again; a second wish while it runs is refused."""
        if self._desk is not None:
            self._start("review rebuild", self._rebuild(self._desk))

    def stop_rebuilding(self) -> None:
        """The index stays as it was."""
        if self._rebuilding is not None:
            self._rebuilding.cancel()

    def trash(self, clip_ids: Sequence[str]) -> None:
        if self._desk is not None and clip_ids:
            self._do("trash", self._trash(self._desk, clip_ids))

    async def _find(self) -> None:
        while self._wanted is not None and self._desk is not None:
            desk, wanted = self._desk, self._wanted
            try:
                found = await desk.library.find(wanted)
            except StudioError as error:
                self._wanted = None
                self.failed.emit(error)
                return
            if desk is self._desk and wanted is self._wanted:
                self._wanted = None
                self.found.emit(found)

    async def _locate(self, desk: Desk, clip_id: str) -> None:
        found = await desk.library.clips([clip_id])
        for clip in found:
            self.located.emit(clip)
        if not found:
            self.lost.emit()

    async def _open(self, desk: Desk, stack_id: str, wanted: LibraryFilter) -> None:
        self.opened.emit(stack_id, await desk.library.stack(stack_id, wanted))

    async def _gather(
        self,
        desk: Desk,
        stacks: Sequence[str],
        wanted: LibraryFilter,
        act: Callable[[Sequence[LibraryClip]], None],
    ) -> None:
        clips: list[LibraryClip] = []
        for stack in stacks:
            clips += await desk.library.stack(stack, wanted)
        self._gathered.emit(act, clips)

    async def _read_picture(self, path: str, show: Callable[[QImage], None]) -> None:
        self._read.emit(show, await asyncio.to_thread(QImage, path))

    async def _covers(self, desk: Desk, clip_ids: Sequence[str]) -> None:
        self.covers.emit(await desk.library.clips(clip_ids))

    async def _judge(
        self,
        desk: Desk,
        clip_ids: Sequence[str],
        judgement: Judgement | None,
        reason: RejectReason | None,
    ) -> None:
        self.decided.emit(await desk.library.judge(clip_ids, judgement, reason), judgement)

    async def _take_back(self, desk: Desk, step: Sequence[Decided]) -> None:
        self.taken_back.emit(await desk.library.take_back(step))

    async def _figures(self, desk: Desk, project_id: str | None) -> None:
        self.figures.emit(await desk.library.statistics(project_id))

    async def _look(self, desk: Desk) -> None:
        await desk.library.look_for_missing()

    async def _rebuild(self, desk: Desk) -> None:
        self._rebuilding = asyncio.current_task()
        try:
            self.looked.emit(await desk.library.rebuild(self.progressed.emit))
        finally:
            self._rebuilding = None
            self.progressed.emit(0, 0)

    async def _trash(self, desk: Desk, clip_ids: Sequence[str]) -> None:
        self.trashed.emit(await desk.library.trash(clip_ids))

    def _do(self, what: str, work: Coroutine[Any, Any, None]) -> None:
        self._numbers += 1
        self._start(f"review {what} {self._numbers}", work)

    def _start(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        if not self._scope.start(key, self._guarded(work)):
            work.close()

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except StudioError as error:
            self.failed.emit(error)


def _show(show: Callable[[QImage], None], picture: QImage) -> None:
    show(picture)


def _act_on(act: Callable[[Sequence[LibraryClip]], None], clips: Sequence[LibraryClip]) -> None:
    if clips:
        act(clips)
