"""What is not where it was: files that came back, and files that were moved or renamed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.engine.library import sidecar
from hailuo_studio.engine.library.shelves import Shelves, found_file
from hailuo_studio.store.clips import Clips


@dataclass(frozen=True, slots=True)
class Changes:
    """Clips that are elsewhere now, as they are now; clips of which no file is there any more;
    clips whose file is back."""

    moved: tuple[LibraryClip, ...]
    gone: tuple[LibraryClip, ...]
    back: tuple[LibraryClip, ...]

    @property
    def all(self) -> tuple[LibraryClip, ...]:
        return self.moved + self.gone + self.back


def look(index: Clips, shelves: Shelves, go_on: Callable[[], bool]) -> Changes:
    """Compare the index with the disk. A missing clip is looked for by its hash among files of its
    size that the index does not know. Stops early where `go_on` says no."""
    gone: list[str] = []
    back: list[str] = []
    for clip_id, path, missing in index.places():
        there = Path(path).is_file()
        if there == missing:
            (back if there else gone).append(clip_id)
    returned = tuple(replace(clip, missing=False) for clip in index.get(back))
    lost = {
        clip.sha256: clip
        for clip in index.get([i for i, _, missing in index.places() if missing])
        if clip.id not in set(back)
    } | {clip.sha256: clip for clip in index.get(gone)}
    moved = _elsewhere(index, shelves, lost, go_on) if lost else {}
    still_gone = tuple(
        replace(clip, missing=True) for clip in index.get(gone) if clip.sha256 not in moved
    )
    return Changes(tuple(moved.values()), still_gone, returned)


def _elsewhere(
    index: Clips, shelves: Shelves, lost: dict[str, LibraryClip], go_on: Callable[[], bool]
) -> dict[str, LibraryClip]:
    known = {path for _, path, _ in index.places()}
    sizes = {clip.size for clip in lost.values()}
    moved: dict[str, LibraryClip] = {}
    for path in shelves.files():
        if not go_on() or len(moved) == len(lost):
            break
        if str(path) in known or not _has_size(path, sizes):
            continue
        try:
            file, _ = found_file(path)
        except InputError:
            continue
        clip = lost.get(file.sha256)
        if clip is not None and clip.sha256 not in moved:
            project = shelves.project_of(path) or clip.project_id
            now = replace(clip, path=file.path, missing=False, project_id=project)
            sidecar.follow(Path(clip.path), now)
            moved[clip.sha256] = now
    return moved


def _has_size(path: Path, sizes: set[int]) -> bool:
    try:
        return path.stat().st_size in sizes
    except OSError:
        return False
