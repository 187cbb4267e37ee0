"""`continue`: a person's word about the rest of a batch."""

import sys

import click

from hailuo_studio.cli import piloting
from hailuo_studio.cli.asking import RefusedCall
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.cli.watching import Watch
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import PilotQuestion


async def follow(studio: Studio, batch_id: str, yes: bool, stop: bool, output: Output) -> Exit:
    """Show the price, ask, send the rest and wait; or cancel the rest."""
    if stop:
        stopped = studio.pilots.stop(batch_id)
        output.say(f"{stopped} takes were cancelled. Nothing of them was sent.")
        rows = [row for row in studio.rows() if row.take.batch_id == batch_id]
        output.summary(rows, Exit.READY)
        return Exit.READY
    question = studio.pilots.question(batch_id)
    project = studio.projects.names().get(question.project_id, "")
    piloting.event(question, output)
    output.say(piloting.words(question, project))
    _agree(question, yes, output)
    rest = frozenset(
        row.take.id
        for row in studio.rows()
        if row.take.batch_id == batch_id and row.take.behind and not row.state.ended
    )
    studio.pilots.follow(question)
    studio.start(only=rest)
    code = await Watch(studio, output, keep_queued=True).until_rest(rest)
    output.summary([row for row in studio.rows() if row.take.id in rest], code)
    return code


def _agree(question: PilotQuestion, yes: bool, output: Output) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        output.trouble(
            "Nothing was sent: the price was not agreed to. Add --yes to agree to it without "
            "being asked."
        )
        raise RefusedCall(Exit.OVER_CEILING)
    price = question.price.reserve
    if not click.confirm(f"Continue with {question.rest}, up to {price} credits?", err=True):
        output.trouble("Nothing was sent. The rest still waits.")
        raise RefusedCall(Exit.OVER_CEILING)
