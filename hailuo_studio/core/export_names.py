"""How exported files are called: a template with the clip's values. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import gcd

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.exporting import ExportWish, Format
from hailuo_studio.core.framing import Aspect
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.core.naming import key_of, safe_name
from hailuo_studio.core.template import fill

USUAL = "{name}_{take}_{format}"
# In the order a person would look for them.
PLACES = (
    "sku", "name", "take", "project", "prompt", "number", "date", "format", "kind", "still", "mode",
    "duration", "resolution",
)  # fmt: skip
_PROMPT = 40
_PRACTICE = "PRACTICE"
_ENDINGS = (".mp4", ".mov", ".gif", ".webp", ".png")


@dataclass(frozen=True, slots=True)
class Named:
    """One file to be: from which clip, how, and its name without folder and ending."""

    clip: LibraryClip
    wish: ExportWish
    name: str

    @property
    def file_name(self) -> str:
        ending = self.wish.format.ending
        return f"{self.name}.{ending}" if ending else self.name


def names(
    clips: Sequence[LibraryClip],
    wishes: Sequence[ExportWish],
    template: str,
    project: str,
    now: float,
) -> tuple[Named, ...]:
    """Every clip in every wish, in that order, no two with the same name. Raises InputError for a
    template with a place that nothing fills."""
    found: list[Named] = []
    taken: set[str] = set()
    date = datetime.fromtimestamp(now).date().isoformat()
    for number, clip in enumerate(clips, start=1):
        for wish in wishes:
            name = _name(template, fields(clip, wish, project, number, len(clips), date))
            if clip.practice and _PRACTICE not in name:
                name = f"{name} {_PRACTICE}"
            found.append(Named(clip, wish, _free(name, taken)))
    return tuple(found)


def fields(
    clip: LibraryClip, wish: ExportWish, project: str, number: int, count: int, date: str
) -> dict[str, str]:
    """The value of each place. `sku` is the shot's own name, which an article number usually is;
    `number` is the clip's turn, with leading zeros so that files sort."""
    settings = clip.settings
    return {
        "sku": clip.name,
        "name": clip.name,
        "take": str(clip.number or ""),
        "project": project,
        "prompt": " ".join(clip.prompt.split())[:_PROMPT].strip(),
        "number": str(number).zfill(len(str(count))),
        "date": date,
        "format": shape(clip, wish),
        "kind": "ProRes" if wish.format is Format.PRORES else wish.format.value,
        "still": clip.still_name,
        "mode": settings.mode.value if settings else "",
        "duration": f"{settings.duration.value}s" if settings else "",
        "resolution": settings.resolution.value if settings else "",
    }


def shape(clip: LibraryClip, wish: ExportWish) -> str:
    """ "9x16": a colon has no place in a file's name."""
    if wish.crop is not None:
        return wish.crop.value.replace(":", "x")
    for aspect in Aspect:
        if abs(clip.width - clip.height * aspect.ratio) <= 2 * max(1.0, aspect.ratio):
            return aspect.value.replace(":", "x")
    if wish.ceiling is not None:
        # It may have to be made smaller: its pixels are not known yet, its sides are.
        most = gcd(clip.width, clip.height)
        return f"{clip.width // most}x{clip.height // most}"
    return f"{clip.width}x{clip.height}"


def _name(template: str, values: dict[str, str]) -> str:
    for ending in _ENDINGS:
        template = template.removesuffix(ending)
    for place in (place for place, value in values.items() if not value):
        template = re.sub(rf"[_-]?\{{{place}\}}", "", template)
    filled = fill(template, {key_of(place): value for place, value in values.items()})
    if filled.unknown:
        raise InputError(
            f"No clip has a {{{filled.unknown[0]}}}.",
            todo=f"Use one of {', '.join(f'{{{place}}}' for place in PLACES)}.",
        )
    return safe_name(filled.text, safe_name(values["name"], "clip"))


def _free(name: str, taken: set[str]) -> str:
    """Names that differ in case alone are the same on many disks."""
    free, number = name, 1
    while free.casefold() in taken:
        number += 1
        free = f"{name} {number}"
    taken.add(free.casefold())
    return free
