"""The file beside a clip: its recipe, and what was decided and noticed since. Fields that another
version of the program wrote are kept."""

import contextlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from hailuo_studio.core.errors import LibraryError
from hailuo_studio.core.library import LibraryClip, Mark, RejectReason
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.recipe import Recipe
from hailuo_studio.media.write import write_file

HIDDEN = ".hailuo"


class Judged(msgspec.Struct, frozen=True):
    """What a sidecar holds beside the recipe."""

    clip_sha256: str = ""
    judgement: Judgement | None = None
    reason: RejectReason | None = None
    judged_at: float | None = None
    marks: tuple[Mark, ...] | None = None
    trashed_at: float | None = None


def sidecar_of(clip: Path) -> Path:
    """Where the sidecar of a clip is."""
    return clip.parent / HIDDEN / f"{clip.stem}.json"


def read(path: Path) -> dict[str, Any]:
    """What the sidecar holds; empty where there is none, or none that can be read."""
    try:
        found = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def recipe_in(said: str | dict[str, Any]) -> Recipe | None:
    """The recipe in a sidecar or in a clip's comment; None where it is something else."""
    try:
        if isinstance(said, str):
            return msgspec.json.decode(said, type=Recipe)
        return msgspec.convert(said, Recipe)
    except msgspec.MsgspecError:
        return None


def judged_in(said: dict[str, Any]) -> Judged:
    """A field that can't be understood counts as not there; the others hold."""
    found = Judged()
    for name in Judged.__struct_fields__:
        if name in said:
            try:
                one = msgspec.convert({name: said[name]}, Judged)
            except msgspec.MsgspecError:
                continue
            found = msgspec.structs.replace(found, **{name: getattr(one, name)})
    return found


def follow(before: Path, clip: LibraryClip) -> None:
    """The clip was at `before`: what its sidecar there held goes along. Raises LibraryError."""
    write(clip, said=read(sidecar_of(before)))
    with contextlib.suppress(OSError):
        sidecar_of(before).unlink(missing_ok=True)


def write(
    clip: LibraryClip, *, trashed_at: float | None = None, said: dict[str, Any] | None = None
) -> None:
    """What was decided and noticed, beside the clip; `said` is what else belongs there, usually
    what is there already. Raises LibraryError."""
    path = sidecar_of(Path(clip.path))
    said = read(path) if said is None else said
    said["clip_sha256"] = clip.sha256
    for name in ("judgement", "reason", "judged_at", "marks"):
        value = getattr(clip, name)
        if value is None:
            said.pop(name, None)
        else:
            said[name] = msgspec.to_builtins(value)
    if trashed_at is not None:
        said["trashed_at"] = trashed_at
    try:
        write_file(path, json.dumps(said, indent=2, ensure_ascii=False).encode())
    except OSError as error:
        raise LibraryError(
            f"What you decided of {clip.name} can't be written beside the clip: {error.strerror}.",
            todo="Make the clips' folder writable or free some space, then decide again.",
        ) from error


def with_judged(clip: LibraryClip, judged: Judged) -> LibraryClip:
    return replace(
        clip,
        judgement=judged.judgement,
        reason=judged.reason,
        judged_at=judged.judged_at,
        marks=judged.marks,
    )
