"""A take's life: look at its facts, do the one step they call for, look again."""

from collections.abc import Awaitable, Callable

from hailuo_studio.core.take import State, Take, state
from hailuo_studio.engine.means import Means
from hailuo_studio.engine.preparing import prepare
from hailuo_studio.engine.saving import save_clip
from hailuo_studio.engine.submitting import send
from hailuo_studio.engine.waiting import wait_for_task

Step = Callable[[Means, Take], Awaitable[Take]]

STEPS: dict[State, Step] = {
    State.QUEUED: send,
    State.PREPARING: prepare,
    State.HOSTING: send,
    State.GENERATING: wait_for_task,
    State.DOWNLOADING: save_clip,
}


async def run(means: Means, take: Take) -> Take:
    """Carry an owned take on until no step is left: it has ended, or it needs a person.

    Restarting after a crash is the same loop. Raises QueueWaitsError when the whole queue has to
    wait; each change is announced after it is on disk.
    """
    while step := STEPS.get(state(take, owned=True)):
        take = await step(means, take)
        means.announce(take)
    return take
