"""Where a person is among stacks and takes, and where to go on. Pure."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from hailuo_studio.core.library import LibraryClip, Stack
from hailuo_studio.core.take import Judgement


@dataclass(frozen=True, slots=True)
class Place:
    """The open stack, its takes, and the one that is watched; `clip` empty or unknown is the first
    undecided one, else the first."""

    stack: str
    clips: tuple[LibraryClip, ...]
    clip: str = ""

    def __post_init__(self) -> None:
        if self.clips and not any(one.id == self.clip for one in self.clips):
            waiting = (one for one in self.clips if one.judgement is None)
            object.__setattr__(self, "clip", next(waiting, self.clips[0]).id)

    @property
    def current(self) -> LibraryClip:
        return next(one for one in self.clips if one.id == self.clip)

    def at(self, clip_id: str) -> "Place":
        return Place(self.stack, self.clips, clip_id)

    def judged(self, clip_ids: Collection[str], judgement: Judgement | None) -> "Place":
        """As it will be once that is written down: the next key may come before."""
        clips = tuple(
            replace(one, judgement=judgement) if one.id in clip_ids else one for one in self.clips
        )
        return Place(self.stack, clips, self.clip)

    def beside(self, step: int) -> str | None:
        """The take so many further on; None beyond the ends."""
        ids = [one.id for one in self.clips]
        there = ids.index(self.clip) + step if self.clip in ids else -1
        return ids[there] if 0 <= there < len(ids) else None

    @property
    def next_undecided(self) -> LibraryClip | None:
        """After the watched one."""
        return _undecided_after(self.clips, self.clip)


def following(place: Place, stacks: Sequence[Stack], clip_id: str) -> tuple[str, str] | None:
    """The next undecided clip after `clip_id` was judged: in this stack, else the first stack
    further down with one. A stack's clip is empty where it is not known yet; None at the end."""
    after = _undecided_after(place.clips, clip_id)
    if after is not None:
        return place.stack, after.id
    ids = [one.id for one in stacks]
    here = ids.index(place.stack) if place.stack in ids else -1
    for stack in stacks[here + 1 :]:
        if stack.undecided:
            return stack.id, ""
    return None


def stack_beside(stacks: Sequence[Stack], stack_id: str, step: int) -> str | None:
    ids = [one.id for one in stacks]
    there = ids.index(stack_id) + step if stack_id in ids else 0
    return ids[there] if 0 <= there < len(ids) else None


def _undecided_after(clips: Sequence[LibraryClip], clip_id: str) -> LibraryClip | None:
    ids = [one.id for one in clips]
    here = ids.index(clip_id) if clip_id in ids else -1
    later = [*clips[here + 1 :], *clips[: max(0, here)]]
    return next((one for one in later if one.judgement is None and one.id != clip_id), None)
