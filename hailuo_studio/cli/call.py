"""What the commands share: options, and a call from opening the engine to its exit code."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import click

from hailuo_studio import paths
from hailuo_studio.cli import asking
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.core.errors import StudioError
from hailuo_studio.engine.studio import Studio
from hailuo_studio.logs import start_log

if TYPE_CHECKING:
    from hailuo_studio.workplace import Workplace

SCRIPT_PATIENCE = 5

sandbox_option = click.option("--sandbox", is_flag=True, help="Practice: nothing is charged.")
json_option = click.option(
    "--json", is_flag=True, help="One JSON object per line on standard output."
)
pilot_option = click.option(
    "--pilot", type=click.IntRange(0), default=0, help="Send so many first; ask before the rest."
)
project_option = click.option("--project", metavar="NAME", help="Default: the first project.")


def with_options(command: Callable[..., Any], *options: Callable[..., Any]) -> Callable[..., Any]:
    for option in reversed(options):
        command = option(command)
    return command


def run(
    output: Output,
    practice: bool,
    work: Callable[[Studio], Awaitable[Exit]],
    *,
    offline: bool = False,
) -> None:
    """Open the engine, do the work, close it; every error becomes sentences and an exit code."""
    from hailuo_studio.networking import Networking
    from hailuo_studio.store.secrets import Keychain
    from hailuo_studio.workplace import Workplace

    start_log(paths.logs())

    async def session() -> Exit:
        keychain = Keychain()
        workplace = Workplace(
            practice,
            keychain=keychain,
            networking=Networking(keychain),
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
