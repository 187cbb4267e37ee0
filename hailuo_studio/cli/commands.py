"""The commands and their options."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from hailuo_studio import __version__, paths
from hailuo_studio.cli import asking, exporting, following, hot_folder, resuming, settling, tabling
from hailuo_studio.cli import ledger as accounts
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.core.errors import StudioError
from hailuo_studio.core.export_names import USUAL
from hailuo_studio.core.exporting import Format
from hailuo_studio.core.framing import Aspect
from hailuo_studio.core.shot import Duration, Mode, Resolution
from hailuo_studio.core.table import Images
from hailuo_studio.engine.accounts import By
from hailuo_studio.engine.studio import Studio
from hailuo_studio.logs import start_log

if TYPE_CHECKING:
    from hailuo_studio.workplace import Workplace

SCRIPT_PATIENCE = 5

_sandbox = click.option("--sandbox", is_flag=True, help="Practice: nothing is charged.")
_json = click.option("--json", is_flag=True, help="One JSON object per line on standard output.")
_pilot = click.option(
    "--pilot", type=click.IntRange(0), default=0, help="Send so many first; ask before the rest."
)
_project = click.option("--project", metavar="NAME", help="Default: the first project.")


def _with(command: Callable[..., Any], *options: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(options):
        command = option(command)
    return command


def _price_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """How it should move, and what that costs."""
    return _with(
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
    return _with(
        command,
        click.argument("stills", nargs=-1, required=True, metavar="STILL..."),
        _price_options,
        click.option("--fix", is_flag=True, help="Crop, enlarge or shorten what does not fit."),
        click.option("--skip-bad", is_flag=True, help="Go on without stills that can't be used."),
        _project,
        _json,
        _sandbox,
    )


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__)
def cli() -> None:
    """Hailuo Studio: stills that move. Without a command the window opens."""


@cli.command()
@_shot_options
@click.option("--max-credits", "most", type=click.IntRange(0), help="Ceiling for this call.")
@click.option("--out", "folder", type=click.Path(path_type=Path), help="Folder for the clips.")
@click.option("--yes", is_flag=True, help="Agree to the price without being asked.")
@click.option("--again", is_flag=True, help="Ask again for what is already unfinished.")
@click.option("--keep-queued", is_flag=True, help="Keep unsent takes when this call is stopped.")
@_pilot
def generate(json: bool, sandbox: bool, **options: Any) -> None:
    """Animate stills: files, folders or links."""
    output = Output(json)
    asked = asking.Asked(**options)
    _run(output, sandbox, lambda studio: asking.generate(studio, asked, output))


@cli.command()
@_shot_options
def quote(json: bool, sandbox: bool, **options: Any) -> None:
    """What it would cost; nothing is sent."""
    output = Output(json)
    asked = asking.Asked(**options)
    _run(output, sandbox, lambda studio: asking.quote(studio, asked, output), offline=True)


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
@_pilot
@_project
@_json
@_sandbox
def batch(json: bool, sandbox: bool, **options: Any) -> None:
    """Animate the rows of a table: CSV, XLSX, JSON lines, a shop's product export."""
    output = Output(json)
    asked = tabling.Asked(**options)
    _run(
        output,
        sandbox,
        lambda studio: tabling.batch(studio, asked, output),
        offline=asked.quote_only,
    )


@cli.command()
@_project
@_json
@_sandbox
def takes(project: str | None, json: bool, sandbox: bool) -> None:
    """Every take and its state."""
    output = Output(json)

    async def show(studio: Studio) -> Exit:
        return resuming.takes(studio, project, output)

    _run(output, sandbox, show, offline=True)


@cli.command()
@click.option("--by", type=click.Choice([by.value for by in By]), help="Add up.")
@click.option("--csv", is_flag=True, help="For a spreadsheet, on standard output.")
@_project
@_json
@_sandbox
def ledger(by: str | None, csv: bool, project: str | None, json: bool, sandbox: bool) -> None:
    """What every take cost."""
    if csv and (by or json):
        raise click.UsageError("--csv lists every take; leave --by and --json away.")
    output = Output(json)

    async def show(studio: Studio) -> Exit:
        return accounts.show(studio, project, By(by) if by else None, csv, output)

    _run(output, sandbox, show, offline=True)


@cli.command()
@click.argument("clips", nargs=-1, required=True, metavar="CLIP|TAKE...")
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
@_json
@_sandbox
def export(json: bool, sandbox: bool, **options: Any) -> None:
    """Clips as MP4, GIF, WebP, ProRes or pictures; nothing is ever overwritten."""
    output = Output(json)
    asked = exporting.Asked(**options)
    _run(output, sandbox, lambda studio: exporting.export(studio, asked, output), offline=True)


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path))
@_price_options
@click.option("--allowance", type=click.IntRange(0), required=True, help="Credits, in all.")
@click.option("--present", is_flag=True, help="Order the pictures that are there already, too.")
@click.option("--keep-queued", is_flag=True, help="Keep unsent takes when this call is stopped.")
@_project
@_json
@_sandbox
def watch(json: bool, sandbox: bool, **options: Any) -> None:
    """Animate what arrives in FOLDER, inside an allowance, until Ctrl-C."""
    output = Output(json)
    asked = hot_folder.Watched(**options)
    _run(output, sandbox, lambda studio: hot_folder.watch(studio, asked, output))


@cli.command()
@_json
@_sandbox
def resume(json: bool, sandbox: bool) -> None:
    """Carry on with all that is unfinished."""
    output = Output(json)
    _run(output, sandbox, lambda studio: resuming.resume(studio, output))


@cli.command("continue")
@click.argument("batch")
@click.option("--yes", is_flag=True, help="Agree to the price without being asked.")
@click.option("--stop", is_flag=True, help="Cancel the rest; nothing of it was sent.")
@_json
@_sandbox
def follow(batch: str, yes: bool, stop: bool, json: bool, sandbox: bool) -> None:
    """Let the rest of a batch follow its pilot."""
    if yes and stop:
        raise click.UsageError("Say one of --yes, --stop.")
    output = Output(json)
    work = partial(following.follow, batch_id=batch, yes=yes, stop=stop, output=output)
    _run(output, sandbox, work, offline=stop)


@cli.command()
@click.argument("take")
@click.option("--resend", is_flag=True, help="Send again; the first may be charged as well.")
@click.option("--not-sent", is_flag=True, help="You checked: it was not accepted.")
@click.option("--task-id", metavar="ID", help="You found its task.")
@click.option("--detach", is_flag=True, help="Take a task id given by you away again.")
@click.option("--balance-before", "before", type=click.IntRange(0), metavar="N")
@click.option("--balance-now", "now", type=click.IntRange(0), metavar="N")
@_json
@_sandbox
def resolve(take: str, json: bool, sandbox: bool, **said: Any) -> None:
    """Settle a take that may have been charged; without an option, show it."""
    word = settling.Word(**said)
    if word.ways > 1:
        raise click.UsageError("Say one of --resend, --not-sent, --task-id ID, --detach.")
    if (word.before is None) != (word.now is None):
        raise click.UsageError("A comparison needs --balance-before and --balance-now.")
    output = Output(json)
    _run(output, sandbox, lambda studio: settling.resolve(studio, take, word, output))


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
@_sandbox
def doctor(report: bool, sandbox: bool) -> None:
    """What works here, and what to do about what does not."""
    from hailuo_studio.cli import examining

    if report:
        _run(Output(False), sandbox, examining.report, offline=True)
    sys.exit(int(asyncio.run(examining.examine())))


def _run(
    output: Output,
    practice: bool,
    work: Callable[[Studio], Awaitable[Exit]],
    *,
    offline: bool = False,
) -> None:
    """Open the engine, do the work, close it; every error becomes sentences and an exit code."""
    from hailuo_studio.store.secrets import Keychain
    from hailuo_studio.workplace import Workplace

    start_log(paths.logs())

    async def session() -> Exit:
        workplace = Workplace(
            practice,
            keychain=Keychain(),
            on_error=output.trouble_of,
            patience=SCRIPT_PATIENCE,
        )
        try:
            if not offline:
                await workplace.connect()
                _stop_on(workplace)
                if workplace.listening.trouble is not None:
                    output.trouble(workplace.listening.trouble)
            return await work(workplace.studio)
        finally:
            await workplace.aclose()

    try:
        code = asyncio.run(session())
    except asking.RefusedCall as refused:
        code = refused.code
    except StudioError as error:
        output.trouble(error)
        code = asking.exit_for(error)
    sys.exit(int(code))


def _stop_on(workplace: "Workplace") -> None:
    """Settings or a keychain that can't be read send nothing in a script."""
    if workplace.trouble is not None:
        raise workplace.trouble
