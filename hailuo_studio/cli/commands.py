"""The commands and their options."""

import asyncio
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import click

from hailuo_studio import __version__, paths
from hailuo_studio.cli import asking, following, hot_folder, resuming, settling, tabling
from hailuo_studio.cli import ledger as accounts
from hailuo_studio.cli.call import (
    json_option,
    pilot_option,
    project_option,
    run,
    sandbox_option,
    with_options,
)
from hailuo_studio.cli.clip_commands import COMMANDS
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.core.shot import Duration, Mode, Resolution
from hailuo_studio.core.table import Images
from hailuo_studio.engine.accounts import By
from hailuo_studio.engine.studio import Studio


def _price_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """How it should move, and what that costs."""
    return with_options(
        command,
        click.option("--prompt", required=True, help="How it should move; [Push in] and the like."),
        click.option("--mode", type=click.Choice([m.value for m in Mode]), default="standard"),
        click.option(
            "--duration", type=click.Choice([str(d.value) for d in Duration]), default="6"
        ),
        click.option(
            "--resolution", type=click.Choice([r.value for r in Resolution]), default="768P"
        ),
        click.option("--takes", type=click.IntRange(1, 100), default=1, help="For each still."),
    )


def _shot_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """What `generate` and `quote` share."""
    return with_options(
        command,
        click.argument("stills", nargs=-1, required=True, metavar="STILL..."),
        _price_options,
        click.option("--fix", is_flag=True, help="Crop, enlarge or shorten what does not fit."),
        click.option("--skip-bad", is_flag=True, help="Go on without stills that can't be used."),
        project_option,
        json_option,
        sandbox_option,
    )


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def cli() -> None:
    """Hailuo Studio: stills that move. Without a command the window opens."""


for _command in COMMANDS:
    cli.add_command(_command)


@cli.command()
@_shot_options
@click.option("--max-credits", "most", type=click.IntRange(0), help="Ceiling for this call.")
@click.option("--out", "folder", type=click.Path(path_type=Path), help="Folder for the clips.")
@click.option("--yes", is_flag=True, help="Agree to the price without being asked.")
@click.option("--again", is_flag=True, help="Ask again for what is already unfinished.")
@click.option("--keep-queued", is_flag=True, help="Keep unsent takes when this call is stopped.")
@pilot_option
def generate(json: bool, sandbox: bool, **options: Any) -> None:
    """Animate stills: files, folders or links."""
    output = Output(json)
    asked = asking.Asked(**options)
    run(output, sandbox, lambda studio: asking.generate(studio, asked, output))


@cli.command()
@_shot_options
def quote(json: bool, sandbox: bool, **options: Any) -> None:
    """What it would cost; nothing is sent."""
    output = Output(json)
    asked = asking.Asked(**options)
    run(output, sandbox, lambda studio: asking.quote(studio, asked, output), offline=True)


@cli.command()
@click.argument("table", type=click.Path(path_type=Path))
@click.option(
    "--prompt",
    "prompts",
    multiple=True,
    metavar="TEMPLATE",
    help="How they should move, with {column} for a row's value; several give several shots.",
)
@click.option("--column", "columns", multiple=True, metavar="ROLE=NAME", help=tabling.COLUMN_HELP)
@click.option("--mode", "modes", multiple=True, type=click.Choice([m.value for m in Mode]))
@click.option(
    "--duration", "durations", multiple=True, type=click.Choice([str(d.value) for d in Duration])
)
@click.option(
    "--resolution", "resolutions", multiple=True, type=click.Choice([r.value for r in Resolution])
)
@click.option("--takes", type=click.IntRange(1, 100), default=1, help="For rows that don't say.")
@click.option(
    "--images",
    type=click.Choice([i.value for i in Images]),
    default=Images.FIRST.value,
    help="Which pictures of a shop's product.",
)
@click.option("--max-credits", "most", type=click.IntRange(0), help="Ceiling for this call.")
@click.option("--skip-bad", is_flag=True, help="Go on without rows that can't be used.")
@click.option("--fix", is_flag=True, help="Crop, enlarge, shorten or copy what does not fit.")
@click.option("--yes", is_flag=True, help="Agree to the price without being asked.")
@click.option("--quote-only", is_flag=True, help="What it would cost; nothing is sent.")
@click.option("--out", "folder", type=click.Path(path_type=Path), help="Folder for the clips.")
@click.option("--again", is_flag=True, help="Ask again for what is already unfinished.")
@click.option("--keep-queued", is_flag=True, help="Keep unsent takes when this call is stopped.")
@pilot_option
@project_option
@json_option
@sandbox_option
def batch(json: bool, sandbox: bool, **options: Any) -> None:
    """Animate the rows of a table: CSV, XLSX, JSON lines, a shop's product export."""
    output = Output(json)
    asked = tabling.Asked(**options)
    run(
        output,
        sandbox,
        lambda studio: tabling.batch(studio, asked, output),
        offline=asked.quote_only,
    )


@cli.command()
@project_option
@json_option
@sandbox_option
def takes(project: str | None, json: bool, sandbox: bool) -> None:
    """Every take and its state."""
    output = Output(json)

    async def show(studio: Studio) -> Exit:
        return resuming.takes(studio, project, output)

    run(output, sandbox, show, offline=True)


@cli.command()
@click.option("--by", type=click.Choice([by.value for by in By]), help="Add up.")
@click.option("--csv", is_flag=True, help="For a spreadsheet, on standard output.")
@project_option
@json_option
@sandbox_option
def ledger(by: str | None, csv: bool, project: str | None, json: bool, sandbox: bool) -> None:
    """What every take cost."""
    if csv and (by or json):
        raise click.UsageError("--csv lists every take; leave --by and --json away.")
    output = Output(json)

    async def show(studio: Studio) -> Exit:
        return accounts.show(studio, project, By(by) if by else None, csv, output)

    run(output, sandbox, show, offline=True)


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path))
@_price_options
@click.option("--allowance", type=click.IntRange(0), required=True, help="Credits, in all.")
@click.option("--present", is_flag=True, help="Order the pictures that are there already, too.")
@click.option("--keep-queued", is_flag=True, help="Keep unsent takes when this call is stopped.")
@project_option
@json_option
@sandbox_option
def watch(json: bool, sandbox: bool, **options: Any) -> None:
    """Animate what arrives in FOLDER, inside an allowance, until Ctrl-C."""
    output = Output(json)
    asked = hot_folder.Watched(**options)
    run(output, sandbox, lambda studio: hot_folder.watch(studio, asked, output))


@cli.command()
@json_option
@sandbox_option
def resume(json: bool, sandbox: bool) -> None:
    """Carry on with all that is unfinished."""
    output = Output(json)
    run(output, sandbox, lambda studio: resuming.resume(studio, output))


@cli.command("continue")
@click.argument("batch")
@click.option("--yes", is_flag=True, help="Agree to the price without being asked.")
@click.option("--stop", is_flag=True, help="Cancel the rest; nothing of it was sent.")
@json_option
@sandbox_option
def follow(batch: str, yes: bool, stop: bool, json: bool, sandbox: bool) -> None:
    """Let the rest of a batch follow its pilot."""
    if yes and stop:
        raise click.UsageError("Say one of --yes, --stop.")
    output = Output(json)
    work = partial(following.follow, batch_id=batch, yes=yes, stop=stop, output=output)
    run(output, sandbox, work, offline=stop)


@cli.command()
@click.argument("take")
@click.option("--resend", is_flag=True, help="Send again; the first may be charged as well.")
@click.option("--not-sent", is_flag=True, help="You checked: it was not accepted.")
@click.option("--task-id", metavar="ID", help="You found its task.")
@click.option("--detach", is_flag=True, help="Take a task id given by you away again.")
@click.option("--balance-before", "before", type=click.IntRange(0), metavar="N")
@click.option("--balance-now", "now", type=click.IntRange(0), metavar="N")
@json_option
@sandbox_option
def resolve(take: str, json: bool, sandbox: bool, **said: Any) -> None:
    """Settle a take that may have been charged; without an option, show it."""
    word = settling.Word(**said)
    if word.ways > 1:
        raise click.UsageError("Say one of --resend, --not-sent, --task-id ID, --detach.")
    if (word.before is None) != (word.now is None):
        raise click.UsageError("A comparison needs --balance-before and --balance-now.")
    output = Output(json)
    run(output, sandbox, lambda studio: settling.resolve(studio, take, word, output))


@cli.command()
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="0 takes a free one.")
@click.option("--faults", type=click.Path(path_type=Path, exists=True), help="A TOML list.")
@click.option("--seconds", type=click.FloatRange(0), default=4.0, help="Time a task takes.")
def sandbox(port: int, faults: Path | None, seconds: float) -> None:
    """The local double of the service, alone."""
    from hailuo_studio.sandbox.serve import serve

    serve(port=port, faults=faults, home=paths.home() / "sandbox", seconds=seconds)


@cli.command()
@click.option("--report", is_flag=True, help="A report to hand on: no secrets, names or paths.")
@sandbox_option
def doctor(report: bool, sandbox: bool) -> None:
    """What works here, and what to do about what does not."""
    from hailuo_studio.cli import examining

    if report:
        run(Output(False), sandbox, examining.report, offline=True)
    sys.exit(int(asyncio.run(examining.examine())))
