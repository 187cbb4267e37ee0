"""Clips to export that were named rather than chosen: files, and takes of the ledger."""

from pathlib import Path

import msgspec

from hailuo_studio.core.errors import ExportError, InputError
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings
from hailuo_studio.core.take import Take
from hailuo_studio.engine.recipe import Recipe


def clip_of_file(path: Path) -> LibraryClip:
    """With what its recipe says, where it has one. Reads the file: not for the loop. Raises
    InputError."""
    from hailuo_studio.media.clip import read_recipe
    from hailuo_studio.media.export.source import facts_of

    try:
        facts = facts_of(path)
    except ExportError as error:
        raise InputError(error.what, todo=error.todo) from error
    recipe = _recipe(read_recipe(path))
    seconds = float(facts.frames / facts.rate)
    return LibraryClip(
        id=recipe.take if recipe else path.name,
        stack="",
        project_id="",
        path=str(path),
        missing=False,
        sha256=(recipe.clip_sha256 or "") if recipe else "",
        width=facts.width,
        height=facts.height,
        seconds=seconds,
        fps=float(facts.rate),
        frames=facts.frames,
        size=path.stat().st_size,
        saved_at=path.stat().st_mtime,
        name=(recipe.name or recipe.still_name) if recipe else path.stem,
        number=1,
        still_name=recipe.still_name if recipe else "",
        still_sha256=recipe.still_sha256 if recipe else "",
        prompt=recipe.prompt if recipe else "",
        settings=_settings(recipe) if recipe else None,
        model=recipe.model if recipe else "",
        task_id=recipe.task_id if recipe else None,
        credits=recipe.credits_charged if recipe else None,
        practice=recipe.practice if recipe else False,
    )


def clip_of_take(take: Take, practice: bool) -> LibraryClip:
    """Raises InputError while it has no clip."""
    clip, shot = take.clip, take.shot
    if clip is None:
        raise InputError(f"Take {take.id} has no clip yet.", todo="Export it once it is ready.")
    return LibraryClip(
        id=take.id,
        stack="",
        project_id=take.project_id,
        path=clip.path,
        missing=False,
        sha256=clip.sha256,
        width=clip.width,
        height=clip.height,
        seconds=clip.seconds,
        fps=clip.fps,
        frames=clip.frames,
        size=clip.size,
        saved_at=clip.saved_at,
        name=shot.title,
        number=take.number,
        still_name=shot.still.name,
        still_sha256=shot.still.sha256,
        prompt=shot.prompt,
        settings=shot.settings,
        model="",
        task_id=take.task_id,
        credits=take.charged,
        practice=practice,
        judgement=take.judgement,
    )


def _recipe(text: str | None) -> Recipe | None:
    try:
        return msgspec.json.decode(text or "", type=Recipe)
    except msgspec.DecodeError:  # Another program's comment.
        return None


def _settings(recipe: Recipe) -> Settings | None:
    try:
        return Settings(Mode(recipe.mode), Duration(recipe.duration), Resolution(recipe.resolution))
    except ValueError:
        return None
