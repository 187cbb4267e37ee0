"""From a take, or from a recipe and a file, to a clip of the library. Pure."""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.shot import Duration, Mode, Parent, Resolution, Settings
from hailuo_studio.core.take import Take
from hailuo_studio.engine.recipe import Recipe, recipe_of

# What makes a shot: takes of which all of this is equal lie in one stack.
_OF_A_SHOT = (
    "still_sha256",
    "name",
    "crop",
    "turns",
    "fill",
    "colour",
    "prompt",
    "mode",
    "duration",
    "resolution",
)
_SHORT = 16


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A clip's file as it is: see `LibraryClip` for the units."""

    path: str
    sha256: str
    width: int
    height: int
    seconds: float
    fps: float
    frames: int
    size: int
    saved_at: float


def of_take(take: Take, practice: bool) -> LibraryClip:
    """A take that has a clip, as the ledger knows it."""
    file = take.clip
    assert file is not None
    recipe = recipe_of(take, file.received_sha256, practice)
    found = FoundFile(
        file.path,
        file.sha256,
        file.width,
        file.height,
        file.seconds,
        file.fps,
        file.frames,
        file.size,
        file.saved_at,
    )
    clip = of_recipe(recipe, found, take.project_id)
    return replace(clip, judgement=take.judgement, judged_at=take.judged_at)


def of_recipe(recipe: Recipe, file: FoundFile, project_id: str) -> LibraryClip:
    credits = recipe.credits_charged
    parent = Parent(recipe.parent_clip, recipe.parent_frame) if recipe.parent_clip else None
    return LibraryClip(
        id=recipe.take,
        stack=stack_of(recipe),
        project_id=project_id,
        path=file.path,
        missing=False,
        sha256=file.sha256,
        width=file.width,
        height=file.height,
        seconds=file.seconds,
        fps=file.fps,
        frames=file.frames,
        size=file.size,
        saved_at=file.saved_at,
        name=recipe.name or recipe.still_name,
        number=recipe.number,
        still_name=recipe.still_name,
        still_sha256=recipe.still_sha256,
        prompt=recipe.prompt,
        settings=settings_of(recipe),
        model=recipe.model,
        task_id=recipe.task_id,
        credits=recipe.credits_agreed if credits is None else credits,
        practice=recipe.practice,
        parent=parent,
    )


def of_file(file: FoundFile, project_id: str, practice: bool) -> LibraryClip:
    """A clip that nothing is known of but its file."""
    own = f"file-{file.sha256[:_SHORT]}"
    return LibraryClip(
        id=own,
        stack=own,
        project_id=project_id,
        path=file.path,
        missing=False,
        sha256=file.sha256,
        width=file.width,
        height=file.height,
        seconds=file.seconds,
        fps=file.fps,
        frames=file.frames,
        size=file.size,
        saved_at=file.saved_at,
        name=Path(file.path).stem,
        number=0,
        still_name="",
        still_sha256="",
        prompt="",
        settings=None,
        model="",
        task_id=None,
        credits=None,
        practice=practice,
    )


def copy_of(clip: LibraryClip) -> LibraryClip:
    """A second file of the same clip, under an id of its own."""
    own = hashlib.sha256(clip.path.encode()).hexdigest()[:_SHORT]
    return replace(clip, id=f"copy-{own}")


def stack_of(recipe: Recipe) -> str:
    """Equal for all takes of one shot."""
    said = msgspec.json.encode([getattr(recipe, name) for name in _OF_A_SHOT])
    return hashlib.sha256(said).hexdigest()[:_SHORT]


def settings_of(recipe: Recipe) -> Settings | None:
    """None where another version of the program knew settings that this one does not."""
    try:
        return Settings(Mode(recipe.mode), Duration(recipe.duration), Resolution(recipe.resolution))
    except ValueError:
        return None
