"""A library in memory, for windows without an engine: it remembers what was asked of it."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.library import (
    Decided,
    Found,
    LibraryClip,
    LibraryFilter,
    Mark,
    Rebuilt,
    RejectReason,
    Stack,
    Statistics,
    Wanted,
    Yield,
)
from hailuo_studio.core.shot import Settings, Shot
from hailuo_studio.core.signal import Signal
from hailuo_studio.core.take import Judgement
from hailuo_studio.media.picture import RgbImage

DAY = 86400.0


def clip(number: int, stack: str = "", **changes: object) -> LibraryClip:
    """A clip of a shot of its own, unless `stack` says whose."""
    name = stack or f"shot {number}"
    made = LibraryClip(
        id=f"clip{number}",
        stack=name,
        project_id="first",
        path=f"/clips/{name}-{number}.mp4",
        missing=False,
        sha256=f"{number:064x}",
        width=1366,
        height=768,
        seconds=6.0,
        fps=24.0,
        frames=144,
        size=4_000_000,
        saved_at=1.79e9 - number * DAY / 5,
        name=name,
        number=number,
        still_name=name,
        still_sha256=name,
        prompt=f"It turns slowly, {number}. [Push in]",
        settings=Settings(),
        model="",
        task_id=None,
        credits=30,
        practice=False,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


class RehearsalLibrary:
    """`missing_pictures` have no poster; `asked` lists what was done to clips; a
    rebuild waits until it `may_finish`."""

    def __init__(self, clips: Sequence[LibraryClip] = ()) -> None:
        self.changed = Signal[[frozenset[str]]]()
        self.all = {one.id: one for one in clips}
        self.asked: list[tuple[object, ...]] = []
        self.may_finish = asyncio.Event()

    def add(self, *clips: LibraryClip) -> None:
        self.all |= {one.id: one for one in clips}
        self.changed.emit(frozenset(one.id for one in clips))

    async def find(self, wanted: LibraryFilter) -> Found:
        left = [one for one in self.all.values() if _fits(one, wanted)]
        stacks: dict[str, list[LibraryClip]] = {}
        for one in sorted(left, key=lambda one: -one.saved_at):
            stacks.setdefault(one.stack, []).append(one)
        return Found(
            tuple(_stack(name, takes) for name, takes in stacks.items()),
            len(left),
            sum(one.judgement is None for one in left),
            sum(one.judgement is Judgement.KEEP for one in left),
            sum(one.judgement is Judgement.REJECT for one in left),
            sum(one.missing for one in left),
        )

    async def stack(self, stack_id: str, wanted: LibraryFilter) -> tuple[LibraryClip, ...]:
        takes = (c for c in self.all.values() if c.stack == stack_id and _fits(c, wanted))
        return tuple(sorted(takes, key=lambda one: one.saved_at))

    async def clips(self, clip_ids: Sequence[str]) -> tuple[LibraryClip, ...]:
        return tuple(self.all[one] for one in clip_ids if one in self.all)

    async def judge(
        self,
        clip_ids: Sequence[str],
        judgement: Judgement | None,
        reason: RejectReason | None = None,
    ) -> tuple[Decided, ...]:
        self.asked.append(("judge", *clip_ids, judgement, reason))
        return self._decide([(one, (judgement, reason)) for one in clip_ids])

    async def take_back(self, decided: Sequence[Decided]) -> tuple[Decided, ...]:
        return self._decide([(one.clip_id, one.before) for one in decided])

    def _decide(
        self, wanted: Sequence[tuple[str, tuple[Judgement | None, RejectReason | None]]]
    ) -> tuple[Decided, ...]:
        done = []
        for clip_id, after in wanted:
            one = self.all[clip_id]
            before = (one.judgement, one.reason)
            if before != after:
                self.all[clip_id] = replace(one, judgement=after[0], reason=after[1])
                done.append(Decided(clip_id, before, after))
        if done:
            self.changed.emit(frozenset(one.clip_id for one in done))
        return tuple(done)

    async def statistics(self, project_id: str | None) -> Statistics:
        found = await self.find(LibraryFilter(project_id=project_id))
        whole = Yield("", found.clips, found.kept, found.rejected, 30 * found.clips)
        mode = replace(whole, label="standard")
        return Statistics(whole, (mode,), (), (), (), ((RejectReason.HANDS, 2),))

    async def rebuild(self, progress: Callable[[int, int], None]) -> Rebuilt:
        self.asked.append(("rebuild",))
        progress(40, 100)
        await self.may_finish.wait()
        progress(100, 100)
        return Rebuilt(len(self.all), 0, 0, 0, ("broken.mp4: It is no clip.",))

    async def look_for_missing(self) -> Rebuilt:
        self.asked.append(("look",))
        return Rebuilt(len(self.all), 0, 0, 0, ())

    async def trash(self, clip_ids: Sequence[str]) -> tuple[str, ...]:
        self.asked.append(("trash", *clip_ids))
        for one in clip_ids:
            del self.all[one]
        self.changed.emit(frozenset(clip_ids))
        return ()

    async def strip(self, clip_id: str, count: int, side: int) -> tuple[RgbImage, ...]:
        if self.all[clip_id].missing:
            raise InputError("The file is not there.", cost="", todo="")
        grey = sum(clip_id.encode()) % 128 + 60
        return tuple(RgbImage(32, 18, bytes((grey, grey, grey)) * (32 * 18)) for _ in range(count))

    async def shot_of(self, path: str) -> Shot:
        raise InputError(f"{path} carries no recipe.", cost="", todo="")

    async def marked(self, clip_id: str, marks: tuple[Mark, ...]) -> None:
        self.all[clip_id] = replace(self.all[clip_id], marks=marks)
        self.changed.emit(frozenset({clip_id}))


def _fits(one: LibraryClip, wanted: LibraryFilter) -> bool:
    kinds = {
        Wanted.ALL: True,
        Wanted.UNDECIDED: one.judgement is None,
        Wanted.KEPT: one.judgement is Judgement.KEEP,
        Wanted.REJECTED: one.judgement is Judgement.REJECT,
        Wanted.MARKED: bool(one.marks),
        Wanted.MISSING: one.missing,
    }
    said = f"{one.name} {one.prompt}".casefold()
    return (
        kinds[wanted.wanted]
        and all(word in said for word in wanted.text.casefold().split())
        and wanted.reason in (None, one.reason)
        and wanted.settings in (None, one.settings)
    )


def _stack(name: str, takes: Sequence[LibraryClip]) -> Stack:
    undecided = sum(one.judgement is None for one in takes)
    kept = [one for one in takes if one.judgement is Judgement.KEEP]
    cover = (kept or [one for one in takes if one.judgement is None] or takes)[0]
    return Stack(name, cover.id, len(takes), undecided, len(kept), takes[0].saved_at)
