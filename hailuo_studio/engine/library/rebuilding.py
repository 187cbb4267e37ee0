"""The index made anew from the folders, and from what the ledger knows beside them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from hailuo_studio.core.errors import InputError, LibraryError
from hailuo_studio.core.library import LibraryClip, Rebuilt
from hailuo_studio.core.take import Take
from hailuo_studio.engine.library import sidecar
from hailuo_studio.engine.library.entries import of_take
from hailuo_studio.engine.library.shelves import Shelves, each_once
from hailuo_studio.store.clips import Clips


def rebuilt(
    index: Clips,
    shelves: Shelves,
    takes: Sequence[Take],
    practice: bool,
    told: Callable[[int, int], None],
    go_on: Callable[[], bool],
) -> tuple[Rebuilt, list[LibraryClip]]:
    """What there is now; nothing is written into the index yet. Raises LibraryError when `go_on`
    says no."""
    before = index.known()
    ledger = {take.id: take for take in takes}
    files = shelves.files()
    found: list[LibraryClip] = []
    unreadable: list[str] = []
    for number, path in enumerate(files):
        if not go_on():
            raise LibraryError(
                "Reading the folders was stopped.",
                todo="Read them again when there is time; the index is as it was.",
            )
        told(number, len(files))
        try:
            found.append(shelves.clip(path))
        except InputError as error:
            unreadable.append(f"{path.name}: {error.what} {error.todo}")
    told(len(files), len(files))
    # The file that the ledger names is the take's own; another one of it is a copy.
    found.sort(key=lambda clip: not _own(clip, ledger))
    clips = each_once(found)
    lost = _lost(shelves, takes, {clip.id for clip in clips}, practice)
    clips = [_as_decided(clip, ledger.get(clip.id)) for clip in clips]
    moved = _follow(clips, ledger)
    told_of = Rebuilt(
        len(clips) + len(lost),
        sum(clip.id not in before for clip in clips),
        moved,
        len(lost),
        tuple(unreadable),
    )
    return told_of, clips + lost


def _own(clip: LibraryClip, ledger: dict[str, Take]) -> bool:
    take = ledger.get(clip.id)
    return take is not None and take.clip is not None and take.clip.path == clip.path


def _as_decided(clip: LibraryClip, take: Take | None) -> LibraryClip:
    """The project is the take's own; of two judgements the later one counts."""
    if take is None:
        return clip
    clip = replace(clip, project_id=take.project_id)
    if take.judgement is not clip.judgement and (take.judged_at or 0) > (clip.judged_at or 0):
        return replace(clip, judgement=take.judgement, reason=None, judged_at=take.judged_at)
    return clip


def _lost(
    shelves: Shelves, takes: Sequence[Take], there: set[str], practice: bool
) -> list[LibraryClip]:
    lost = {clip.id: replace(clip, missing=True) for clip in shelves.lost()}
    for take in takes:
        if take.id in there or take.clip is None:
            continue
        said = sidecar.judged_in(sidecar.read(sidecar.sidecar_of(Path(take.clip.path))))
        if said.trashed_at is None:
            clip = replace(of_take(take, practice), missing=True)
            if said.judgement is take.judgement:
                clip = sidecar.with_judged(clip, said)
            lost[take.id] = clip
    return [clip for clip in lost.values() if clip.id not in there]


def _follow(clips: Sequence[LibraryClip], ledger: dict[str, Take]) -> int:
    """Give clips that were moved a sidecar where they are now; how many those are."""
    moved = 0
    for clip in clips:
        take = ledger.get(clip.id)
        if take is not None and take.clip is not None and take.clip.path != clip.path:
            moved += 1
            sidecar.follow(Path(take.clip.path), clip)
    return moved
