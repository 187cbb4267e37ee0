"""`export`: clips as other files, said by path or by take."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.export_names import USUAL, names
from hailuo_studio.core.exporting import ExportWish, Format, Loop, in_megabytes
from hailuo_studio.core.framing import Aspect
from hailuo_studio.core.library import LibraryClip
from hailuo_studio.engine.exporting.jobs import Job, Step
from hailuo_studio.engine.library.shelves import Shelves
from hailuo_studio.engine.studio import Studio

LOOPS = {
    "best": Loop.BEST,
    "cut": Loop.SEAM,
    "crossfade": Loop.CROSSFADE,
    "pingpong": Loop.PINGPONG,
}
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)?", re.IGNORECASE)
_UNITS = {"b": 1, "kb": 1000, "mb": 1_000_000, "gb": 1_000_000_000}


@dataclass(frozen=True, slots=True)
class Asked:
    """The options of `export` as typed; frames are counted from 1."""

    clips: tuple[str, ...]
    format: str = Format.MP4.value
    crops: tuple[str, ...] = ()
    under: str | None = None
    loop: str | None = None
    begin: int | None = None
    end: int | None = None
    copied: bool = False
    longest: int | None = None
    recipe: bool = False
    join: str | None = None
    folder: Path = Path()
    template: str = USUAL

    def wishes(self) -> tuple[ExportWish, ...]:
        """Raises InputError."""
        if self.begin and self.end and self.end < self.begin:
            raise InputError("The part ends before it begins.", todo="Swap --first and --last.")
        kind = Format(self.format)
        if self.under is not None and not kind.may_be_limited:
            raise InputError(
                f"A ceiling of size can't be kept for {kind.value}.",
                todo="Use mp4, gif or webp with --under.",
            )
        return tuple(
            ExportWish(
                kind,
                Aspect(crop) if crop else None,
                size_of(self.under) if self.under is not None else None,
                self.begin - 1 if self.begin is not None else None,
                self.end - 1 if self.end is not None else None,
                self.copied,
                LOOPS[self.loop] if self.loop else Loop.AS_IT_IS,
                longest=self.longest,
                recipe=self.recipe,
            )
            for crop in dict.fromkeys(self.crops or ("",))
        )


def size_of(text: str) -> int:
    """Bytes of "8MB", "700 kB", "1.5 mb"; a bare number is megabytes. Raises InputError."""
    match = _SIZE.fullmatch(text.strip())
    size = round(float(match[1]) * _UNITS[(match[2] or "mb").casefold()]) if match else 0
    if not size:
        raise InputError(f'"{text}" is no size.', todo="Write it like 8MB or 700kB.")
    return size


async def export(studio: Studio, asked: Asked, output: Output) -> Exit:
    """All are looked up first: with one that is none, nothing is made."""
    wishes = asked.wishes()
    await studio.library.catch_up()
    clips = [await _clip(studio, given) for given in asked.clips]
    projects = {project.id: project.name for project in studio.projects.all()}
    project = projects.get(clips[0].project_id, "")
    folder = asked.folder.expanduser().absolute()
    exports = studio.exports
    if asked.join is not None:
        job = exports.joined(
            clips, asked.join, str(folder), crop=wishes[0].crop, ceiling=wishes[0].ceiling
        )
    else:
        named = names(clips, wishes, asked.template, project, exports.now)
        job = exports.files(named, str(folder))
    told: set[int] = set()
    exports.changed.connect(lambda changed: _tell_new(changed, told, output))
    ended = await exports.finished(job.id)
    _tell_new(ended, told, output)
    code = Exit.SOME_FAILED if ended.failed or ended.cancelled else Exit.READY
    output.event(
        "summary",
        files=len(ended.paths),
        failed=len(ended.failed),
        weak_seams=len(ended.weak),
        exit=int(code),
    )
    return code


async def _clip(studio: Studio, given: str) -> LibraryClip:
    """Of a file anywhere, or of the library."""
    path = Path(given).expanduser()
    if path.is_file():
        shelves = Shelves(studio.projects.all(), (), studio.practice)
        return await studio.pool.run(shelves.clip, path.absolute())
    found = await studio.library.clips([given])
    if not found:
        raise InputError(
            f"{given} is neither a file nor a clip.", todo="`hailuo-studio library` lists clips."
        )
    return found[0]


def _tell_new(job: Job, told: set[int], output: Output) -> None:
    for number, step in enumerate(job.steps):
        if step.state.ended and number not in told:
            told.add(number)
            _tell(step, output)


def _tell(step: Step, output: Output) -> None:
    made, error = step.produced, step.error
    paths: Sequence[str | None] = made.paths if made is not None else (None,)
    for path in paths:
        output.event(
            "export",
            state=step.state.value,
            clip=step.clip_id or None,
            file=path,
            size=made.size if made is not None else None,
            seam=made.seam if made is not None else None,
            weak=made.weak if made is not None else False,
            notes=list(made.notes) if made is not None else [],
            reason=str(error) if error is not None else None,
        )
    if error is not None:
        output.trouble(f"{step.title}: {error}")
    elif made is not None:
        words = "  ".join((in_megabytes(made.size), *made.notes))
        output.say(f"{made.paths[0]}  {words}")
    else:
        output.say(f"{step.title}  {step.state.value}")
