"""`takes`, `resume` and `resolve`: what is there, and what becomes of it."""

from hailuo_studio.cli.asking import project_of
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.cli.watching import Watch
from hailuo_studio.core.errors import NotOwned
from hailuo_studio.core.take import State, Why
from hailuo_studio.engine.studio import Studio

# Held for a price: only a person who sees it can agree.
_NEEDS_AGREEMENT = frozenset({Why.PRICE_CHANGED, Why.WAITED_LONG})


def takes(studio: Studio, project: str | None, output: Output) -> Exit:
    """Every take and its state, oldest first."""
    rows = studio.rows(project_of(studio, project).id if project else None)
    for row in rows:
        output.row(row)
    output.summary(rows, Exit.READY)
    return Exit.READY


async def resume(studio: Studio, output: Output) -> Exit:
    """Carry on with all that is unfinished until nothing is left to do."""
    unfinished = [row for row in studio.rows() if not row.state.ended]
    for row in unfinished:
        hold = row.take.hold
        if row.state is State.HELD and hold is not None and hold.why not in _NEEDS_AGREEMENT:
            await studio.decisions.let_go(row.take.id)
    take_ids = frozenset(row.take.id for row in unfinished)
    for row in studio.rows():
        if row.take.id in take_ids:
            output.row(row)
    studio.start(only=take_ids)
    code = await Watch(studio, output, keep_queued=True).until_rest(take_ids)
    rows = [row for row in studio.rows() if row.take.id in take_ids]
    output.summary(rows, code)
    return code


async def resolve(
    studio: Studio, take_id: str, task_id: str | None, resend: bool, output: Output
) -> Exit:
    """Settle an unsure take: its task's id, send again, or (neither) not sent."""
    if studio.row(take_id).state is not State.UNSURE:
        raise NotOwned(take_id)
    if task_id is not None:
        report = await studio.decisions.examine(take_id, task_id)
        await studio.decisions.attach(take_id, task_id)
        output.say(f"Task {task_id} is {report.progress.value}; it belongs to take {take_id} now.")
        followed = take_id
    elif resend:
        again = await studio.decisions.send_again(take_id)
        output.say(
            f"Take {take_id} stays counted as possibly charged. Take {again.take.id} is queued "
            f"for up to {again.take.agreed} credits: hailuo-studio resume sends it."
        )
        followed = again.take.id
    else:
        await studio.decisions.not_sent(take_id)
        output.say(f"Take {take_id} is cancelled; its credits are free again.")
        followed = take_id
    rows = [studio.row(i) for i in dict.fromkeys((take_id, followed))]
    for row in rows:
        output.row(row)
    output.summary(rows, Exit.READY)
    return Exit.READY
