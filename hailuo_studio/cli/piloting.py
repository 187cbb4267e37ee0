"""`continue`: the first takes of a batch are done; may the rest follow?"""

import sys
from collections.abc import Iterable

import click

from hailuo_studio.cli.asking import RefusedCall
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.cli.watching import Watch
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import PilotQuestion


def words(question: PilotQuestion, project: str) -> str:
    """ "The first 3 of Spring are done (2 ready, 1 failed)." and what the rest costs."""
    counts = (
        (question.ready, "ready"),
        (question.failed, "failed"),
        (question.cancelled, "cancelled"),
    )
    ended = ", ".join(f"{count} {name}" for count, name in counts if count)
    none = " None of them is ready." if not question.ready else ""
    rose = f" The price rose: {question.agreed} were agreed to." if question.dearer else ""
    return (
        f"The first {question.pilot} of {project} are done ({ended}).{none} {question.rest} wait "
        f"for your word, up to {question.price.reserve} credits.{rose}"
    )


def tell(studio: Studio, batches: Iterable[str], output: Output) -> None:
    """Say what waits for a person's word; a script never says it by itself."""
    wanted, names = set(batches), studio.projects.names()
    for question in studio.pilots.questions():
        if question.batch_id not in wanted:
            continue
        _event(question, output)
        sandbox = " --sandbox" if studio.practice else ""
        output.say(
            f"{words(question, names.get(question.project_id, ''))} "
            f"Go on with: hailuo-studio continue {question.batch_id}{sandbox}"
        )


def _event(question: PilotQuestion, output: Output) -> None:
    output.event(
        "pilot",
        batch=question.batch_id,
        ready=question.ready,
        failed=question.failed,
        cancelled=question.cancelled,
        rest=question.rest,
        credits={"agreed": question.agreed, "reserve": question.price.reserve},
    )


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
    _event(question, output)
    output.say(words(question, project))
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
