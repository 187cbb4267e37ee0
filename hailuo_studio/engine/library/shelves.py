"""The folders that hold clips: what is in them, and what each file is. Everything here reads the
disk and belongs into a thread."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.project import Project
from hailuo_studio.engine.library.entries import FoundFile, copy_of, of_file, of_recipe
from hailuo_studio.engine.library.sidecar import (
    HIDDEN,
    judged_in,
    read,
    recipe_in,
    sidecar_of,
    with_judged,
)
from hailuo_studio.media.endings import is_clip


@dataclass
class Shelves:
    """`folders` are looked through with all that is below them; `practice` is what a clip without
    a recipe counts as. `lonely` are sidecars whose clip is not where it was."""

    projects: Sequence[Project]
    folders: tuple[Path, ...]
    practice: bool
    lonely: dict[str, tuple[Path, dict[str, Any]]] = field(default_factory=dict)

    def files(self) -> list[Path]:
        """Every file that may be a clip, each once; notes the lonely sidecars on the way."""
        found: dict[Path, None] = {}
        for folder in self.folders:
            for place, below, names in os.walk(folder):
                below[:] = [name for name in below if not name.startswith(".")]
                here = Path(place)
                clips = [n for n in names if is_clip(n)]
                found |= dict.fromkeys(here / n for n in clips if not n.startswith("."))
                self._note_lonely(here, {Path(n).stem for n in clips})
        return list(found)

    def clip(self, path: Path) -> LibraryClip:
        """What the file is: by the sidecar beside it, by the sidecar it had before it was moved, by
        its own tag, or by nothing. Raises InputError when it is no video."""
        file, comment = found_file(path)
        said = read(sidecar_of(path))
        if not said and file.sha256 in self.lonely:
            said = self.lonely.pop(file.sha256)[1]
        recipe = recipe_in(said) or recipe_in(comment)
        project = self.project_of(path)
        if recipe is None:
            return with_judged(of_file(file, project, self.practice), judged_in(said))
        return with_judged(of_recipe(recipe, file, project), judged_in(said))

    def lost(self) -> Iterator[LibraryClip]:
        """Clips whose sidecar is there and whose file is nowhere, unless a person put them into
        the trash."""
        for path, said in self.lonely.values():
            judged, recipe = judged_in(said), recipe_in(said)
            if recipe is None or judged.trashed_at is not None:
                continue
            place = path.parent.parent / f"{path.stem}.mp4"
            file = FoundFile(str(place), judged.clip_sha256, 0, 0, 0.0, 0.0, 0, 0, recipe.asked_at)
            yield with_judged(of_recipe(recipe, file, self.project_of(place)), judged)

    def project_of(self, path: Path) -> str:
        """The project in whose folder it lies; empty for none."""
        inside = [p for p in self.projects if path.is_relative_to(p.folder)]
        return max(inside, key=lambda p: len(p.folder)).id if inside else ""

    def _note_lonely(self, folder: Path, stems: set[str]) -> None:
        hidden = folder / HIDDEN
        try:
            sidecars = sorted(hidden.glob("*.json"))
        except OSError:
            return
        for path in sidecars:
            if path.stem in stems:
                continue
            said = read(path)
            self.lonely[judged_in(said).clip_sha256 or str(path)] = (path, said)


def found_file(path: Path) -> tuple[FoundFile, str]:
    """The file's facts and its comment. Raises InputError when it is no video."""
    from hailuo_studio.media.clip_facts import clip_facts

    try:
        with path.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        state = path.stat()
    except OSError as error:
        raise InputError(
            f"{path.name} can't be read: {error.strerror}.",
            cost="",
            todo="Look where it is and whether it may be read.",
        ) from error
    facts = clip_facts(path)
    found = FoundFile(
        str(path),
        sha256,
        facts.width,
        facts.height,
        facts.seconds,
        facts.fps,
        facts.frames,
        state.st_size,
        state.st_mtime,
    )
    return found, facts.comment


def each_once(clips: Iterable[LibraryClip]) -> list[LibraryClip]:
    """A second file of a clip gets an id of its own; the first found keeps the take's."""
    taken: dict[str, LibraryClip] = {}
    for clip in clips:
        one = copy_of(clip) if clip.id in taken else clip
        taken.setdefault(one.id, one)
    return list(taken.values())
