"""`takes` and `resume`: what is there, and carrying on with it."""

from hailuo_studio.cli.asking import project_of
from hailuo_studio.cli.exits import Exit
from hailuo_studio.cli.output import Output
from hailuo_studio.cli.watching import Watch
from hailuo_studio.core.take import State, Why
from hailuo_studio.engine.studio import Studio

# Held for a price: only a person who sees it can agree.
_NEEDS_AGREEMENT = frozenset({Why.PRICE_CHANGED, Why.WAITED_LONG})


def takes(studio: Studio, project: str | None, output: Output) -> Exit:
    """Every take and its state, oldest first."""
    rows = studio.rows(project_of(studio, project).id if project else None)
    for row in rows:
        output.row(row, studio.privacy_line(row.take.id))
    output.summary(rows, Exit.READY)
    return Exit.READY


async def resume(studio: Studio, output: Output) -> Exit:
    """Carry on with all that is unfinished until nothing is left to do."""
    studio.forget_failures()
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
