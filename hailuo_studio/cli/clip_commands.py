"""The commands about finished clips."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from hailuo_studio.cli import exporting
from hailuo_studio.cli import library as clips
from hailuo_studio.cli.call import json_option, project_option, run, sandbox_option
from hailuo_studio.cli.output import Output
from hailuo_studio.core.export_names import USUAL
from hailuo_studio.core.exporting import Format
from hailuo_studio.core.framing import Aspect
from hailuo_studio.core.library import RejectReason, Wanted
from hailuo_studio.core.take import Judgement


@click.command()
@click.argument("text", nargs=-1)
@click.option("--wanted", type=click.Choice([w.value for w in Wanted]), default="all")
@click.option("--rebuild", is_flag=True, help="Read the clips' folders again first.")
@project_option
@json_option
@sandbox_option
def library(text: tuple[str, ...], json: bool, sandbox: bool, **options: Any) -> None:
    """Finished clips, searched by TEXT: what was kept, what was rejected."""
    output = Output(json)
    asked = clips.Asked(" ".join(text), **options)
    run(output, sandbox, lambda studio: clips.show(studio, asked, output), offline=True)


@click.command()
@click.argument("clip_ids", metavar="CLIP…", nargs=-1, required=True)
@click.option("--keep", "word", flag_value="keep")
@click.option("--reject", "word", flag_value="reject")
@click.option("--undecided", "word", flag_value="undecided")
@click.option("--reason", type=click.Choice([r.value for r in RejectReason]))
@json_option
@sandbox_option
def judge(
    clip_ids: tuple[str, ...], word: str | None, reason: str | None, json: bool, sandbox: bool
) -> None:
    """Keep or reject clips, or make them undecided again."""
    if word is None or (reason and word != "reject"):
        raise click.UsageError("Say --keep, --reject [--reason …] or --undecided.")
    output = Output(json)
    work = partial(
        clips.judge,
        clip_ids=clip_ids,
        judgement=None if word == "undecided" else Judgement(word),
        reason=RejectReason(reason) if reason else None,
        output=output,
    )
    run(output, sandbox, work, offline=True)


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
@sandbox_option
def recipe(file: Path, json: bool, sandbox: bool) -> None:
    """How a clip was made, as its FILE says."""
    output = Output(json)
    run(output, sandbox, lambda studio: clips.recipe(studio, file, output), offline=True)


@click.command()
@click.argument("clips", nargs=-1, required=True, metavar="CLIP|TAKE…")
@click.option("--format", type=click.Choice([f.value for f in Format]), default="mp4")
@click.option(
    "--crop",
    "crops",
    multiple=True,
    type=click.Choice([a.value for a in Aspect]),
    help="The product stays inside; several give several files.",
)
@click.option("--under", metavar="SIZE", help="Ceiling for each file, like 8MB.")
@click.option("--loop", type=click.Choice([*exporting.LOOPS]), help="How its end meets its start.")
@click.option("--first", "begin", type=click.IntRange(1), help="First frame, counted from 1.")
@click.option("--last", "end", type=click.IntRange(1), help="Last frame, counted from 1.")
@click.option("--without-loss", "copied", is_flag=True, help="Cut at keyframes, not coded anew.")
@click.option("--longest", type=click.IntRange(64), help="Pixels of the longer side, at most.")
@click.option("--recipe", is_flag=True, help="Leave the recipe in the file.")
@click.option("--join", metavar="NAME", help="All clips one after another in one MP4.")
@click.option("--to", "folder", type=click.Path(path_type=Path), default=Path())
@click.option("--name", "template", default=USUAL, metavar="TEMPLATE", show_default=True)
@json_option
@sandbox_option
def export(json: bool, sandbox: bool, **options: Any) -> None:
    """Clips as MP4, GIF, WebP, ProRes or pictures; nothing is ever overwritten."""
    output = Output(json)
    asked = exporting.Asked(**options)
    run(output, sandbox, lambda studio: exporting.export(studio, asked, output), offline=True)


COMMANDS = (library, judge, recipe, export)
