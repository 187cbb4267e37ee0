"""`doctor`: what works here, as lines, or as a report to hand on."""

import click

from hailuo_studio.cli.exits import Exit
from hailuo_studio.doctor import findings
from hailuo_studio.engine.studio import Studio


async def examine() -> Exit:
    """Print every finding; READY when all of it works, else SOME_FAILED."""
    found = await findings()
    for finding in found:
        mark = "ok " if finding.works else "!! "
        click.echo(f"{mark} {finding.name:<13} {finding.words}")
        if finding.todo:
            click.echo(f"{'':18}{finding.todo}")
    return Exit.READY if all(finding.works for finding in found) else Exit.SOME_FAILED


async def report(studio: Studio) -> Exit:
    """Print the report of this home."""
    from hailuo_studio.report import report_of

    click.echo(await report_of(studio))
    return Exit.READY
