"""The commands about finished clips."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from hailuo_studio.cli import library as clips
from hailuo_studio.cli.call import json_option, project_option, run, sandbox_option
from hailuo_studio.cli.output import Output
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


COMMANDS = (library, judge, recipe)
