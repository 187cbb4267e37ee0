"""From a clip back to its shot: the recipe, and the still it names, found by its hash."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from hailuo_studio.core.errors import InputError, StillError
from hailuo_studio.core.framing import Aspect, Fill, Framing
from hailuo_studio.core.shot import Parent, Settings, Shot, Still
from hailuo_studio.engine.library.entries import settings_of
from hailuo_studio.engine.library.sidecar import read, recipe_in, sidecar_of
from hailuo_studio.engine.recipe import Recipe


def recipe_of_file(path: Path) -> Recipe:
    """From the clip's own tag, which survives a trim or another container, or from the sidecar
    beside it. Raises InputError where there is none."""
    from hailuo_studio.media.clip_facts import clip_facts

    try:
        facts = clip_facts(path)
    except InputError as error:
        if (recipe := recipe_in(read(sidecar_of(path)))) is not None:
            return recipe
        raise error
    recipe = recipe_in(facts.comment) if facts.comment else None
    recipe = recipe or recipe_in(read(sidecar_of(path)))
    if recipe is None:
        raise InputError(
            f"{path.name} carries no recipe.",
            cost="",
            todo="Choose a clip made here, or a copy that kept its comment.",
        )
    return recipe


def shot_of(recipe: Recipe, near: Path, stills: Callable[[], Iterable[Still]]) -> Shot:
    """The shot with its still: one of `stills`, else a picture of that name beside or above `near`,
    told by its hash. Raises InputError naming the still when it is nowhere."""
    still = _known(recipe, stills()) or _beside(recipe, near)
    if still is None:
        raise InputError(
            f"The recipe of {near.name} was read, but its still “{recipe.still_name}” is not "
            "where it was.",
            cost="",
            todo=f"Put {recipe.still_name} into the clip's folder, then drop the clip again.",
        )
    if recipe.parent_clip:
        still = replace(still, parent=Parent(recipe.parent_clip, recipe.parent_frame))
    return Shot(
        still,
        recipe.prompt,
        settings_of(recipe) or Settings(),
        _framing(recipe),
        recipe.name,
        tuple(Aspect(name) for name in recipe.formats if name in {a.value for a in Aspect}),
        recipe.product,
    )


def _framing(recipe: Recipe) -> Framing:
    fills = {fill.value: fill for fill in Fill}
    return Framing(
        crop=recipe.crop if recipe.crop is not None else Framing().crop,
        enlarge=recipe.enlarge,
        turns=recipe.turns,
        fill=fills.get(recipe.fill, Fill.COLOUR),
        colour=recipe.colour,
    )


def _known(recipe: Recipe, stills: Iterable[Still]) -> Still | None:
    for still in stills:
        same = still.sha256 == recipe.still_sha256
        if same and (still.is_link or Path(still.source).is_file()):
            return still
    return None


def _beside(recipe: Recipe, near: Path) -> Still | None:
    from hailuo_studio.media.still import read_still

    for folder in dict.fromkeys((near.parent, near.parent.parent)):
        try:
            files = [path for path in folder.iterdir() if path.stem == recipe.still_name]
        except OSError:
            continue
        for path in files:
            try:
                still = read_still(path)
            except StillError:
                continue
            if still.sha256 == recipe.still_sha256:
                return still
    return None
