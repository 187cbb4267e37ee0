"""`library`, `judge` and `recipe`: finished clips for scripts."""

from dataclasses import dataclass
from pathlib import Path

import click
import msgspec

from hailuo_studio.cli.asking import project_of
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.core.errors import InputError
from hailuo_studio.core.library import LibraryClip, LibraryFilter, RejectReason, Wanted
from hailuo_studio.core.take import Judgement
from hailuo_studio.engine.studio import Studio


@dataclass(frozen=True, slots=True)
class Asked:
    """What to list: `text` is searched for, `rebuild` reads the folders first."""

    text: str
    wanted: str
    project: str | None
    rebuild: bool


async def show(studio: Studio, asked: Asked, output: Output) -> Exit:
    """Newest shots first, the takes of one together."""
    await studio.library.catch_up()
    if asked.rebuild:
        await _rebuild(studio, output)
    project = project_of(studio, asked.project).id if asked.project else None
    wanted = LibraryFilter(asked.text, project, Wanted(asked.wanted))
    found = await studio.library.find(wanted)
    for stack in found.stacks:
        for clip in await studio.library.stack(stack.id, wanted):
            _clip(clip, output)
    output.event(
        "summary",
        clips=found.clips,
        shots=len(found.stacks),
        undecided=found.undecided,
        kept=found.kept,
        rejected=found.rejected,
        missing=found.missing,
    )
    missing = f", {found.missing} missing" if found.missing else ""
    output.say(
        f"{found.clips} clips of {len(found.stacks)} shots: {found.undecided} undecided, "
        f"{found.kept} kept, {found.rejected} rejected{missing}."
    )
    return Exit.READY


async def judge(
    studio: Studio,
    clip_ids: tuple[str, ...],
    judgement: Judgement | None,
    reason: RejectReason | None,
    output: Output,
) -> Exit:
    """All or none: an unknown clip is named, and nothing is decided. Raises InputError."""
    await studio.library.catch_up()
    known = {clip.id for clip in await studio.library.clips(clip_ids)}
    if unknown := [one for one in clip_ids if one not in known]:
        raise InputError(
            f"There is no clip {', '.join(unknown)}.",
            cost="Nothing was decided.",
            todo="`hailuo-studio library` lists clips.",
        )
    await studio.library.judge(clip_ids, judgement, reason)
    for clip in await studio.library.clips(clip_ids):
        _clip(clip, output)
    return Exit.READY


async def recipe(studio: Studio, file: Path, output: Output) -> Exit:
    """How a clip was made, as its file says."""
    found = await studio.library.recipe_of(str(file.absolute()))
    fields = msgspec.to_builtins(found)
    output.event("recipe", file=str(file.absolute()), recipe=fields)
    if not output.json:
        for name, value in fields.items():
            click.echo(f"{name}: {value}")
    return Exit.READY


async def _rebuild(studio: Studio, output: Output) -> None:
    def told(done: int, of: int) -> None:
        if done == of or done % 100 == 0:
            click.echo(f"{done} of {of} files read", err=True)

    rebuilt = await studio.library.rebuild(told)
    for line in rebuilt.unreadable:
        output.trouble(line)
    output.event(
        "rebuilt",
        clips=rebuilt.clips,
        new=rebuilt.new,
        moved=rebuilt.moved,
        missing=rebuilt.missing,
        unreadable=list(rebuilt.unreadable),
    )


def _clip(clip: LibraryClip, output: Output) -> None:
    judged = {Judgement.KEEP: "kept", Judgement.REJECT: "rejected", None: "undecided"}
    output.event(
        "clip",
        clip=clip.id,
        stack=clip.stack,
        path=clip.path,
        missing=clip.missing,
        shot=clip.name,
        prompt=clip.prompt,
        judgement=clip.judgement.value if clip.judgement else None,
        reason=clip.reason.value if clip.reason else None,
        marks=None if clip.marks is None else [mark.words for mark in clip.marks],
        credits=clip.credits,
    )
    if not output.json:
        said = judged[clip.judgement] + (f" ({clip.reason.value})" if clip.reason else "")
        path = f"{clip.path} (missing)" if clip.missing else clip.path
        click.echo(f"{clip.id}  {clip.name}  {said}  {path}")
