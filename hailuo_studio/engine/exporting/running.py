"""Runs jobs one after another in the pool, tells how far they are, stops them when asked."""

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count

from hailuo_studio.core.errors import ExportError, StudioError
from hailuo_studio.core.signal import Signal
from hailuo_studio.engine.exporting.jobs import Job, Produced, Step, StepState, Work
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.scope import Scope
from hailuo_studio.media.export.stopping import Stopped, Watch

_TELL_EVERY = 0.1


class Jobs:
    """Must be used on the loop. `changed` comes with every new state of a job."""

    def __init__(self, pool: Pool, scope: Scope) -> None:
        self.changed = Signal[[Job]]()
        self._pool = pool
        self._scope = scope
        self._numbers = count(1)
        self._jobs: dict[str, Job] = {}
        self._stops: dict[str, threading.Event] = {}

    @property
    def all(self) -> tuple[Job, ...]:
        """The oldest first; those that ended stay until they are forgotten."""
        return tuple(self._jobs.values())

    def job(self, job_id: str) -> Job:
        return self._jobs[job_id]

    def start(self, title: str, folder: str, work: Sequence[Work]) -> Job:
        """Begin, or wait for those before it."""
        job_id = f"export {next(self._numbers)}"
        steps = tuple(Step(one.title, one.clip_id) for one in work)
        job = self._jobs[job_id] = Job(job_id, title, folder, steps)
        self._stops[job_id] = threading.Event()
        self._scope.start(job_id, self._run(job_id, tuple(work)))
        self.changed.emit(job)
        return job

    def cancel(self, job_id: str) -> None:
        """What is finished stays; what is being made goes away, what waits never begins."""
        if job_id not in self._stops:
            return
        self._stops[job_id].set()
        for number, step in enumerate(self._jobs[job_id].steps):
            if step.state is StepState.WAITING:
                self._put(job_id, number, replace(step, state=StepState.CANCELLED))

    def forget(self, job_id: str) -> None:
        """A job that ended need not be shown any more."""
        if job_id in self._jobs and self._jobs[job_id].ended:
            del self._jobs[job_id]

    async def finished(self, job_id: str) -> Job:
        """Once it has ended."""
        await self._scope.finished(job_id)
        return self._jobs[job_id]

    def close(self) -> None:
        """Stop everything; threads notice within a moment."""
        for stop in self._stops.values():
            stop.set()

    async def _run(self, job_id: str, work: Sequence[Work]) -> None:
        stop = self._stops[job_id]
        try:
            for number, one in enumerate(work):
                if stop.is_set():
                    break
                await self._step(job_id, number, one, stop)
        finally:
            self._stop_rest(job_id)
            del self._stops[job_id]

    async def _step(self, job_id: str, number: int, work: Work, stop: threading.Event) -> None:
        def note(part: float) -> None:
            job = self._jobs.get(job_id)
            if job is not None and not job.steps[number].state.ended and not stop.is_set():
                now = job.steps[number]
                part = max(part, now.part)
                self._put(job_id, number, replace(now, state=StepState.RUNNING, part=part))

        def run(watch: Watch) -> Produced:
            watch.check()
            watch.told(0.0)
            return work.run(watch)

        step = Step(work.title, work.clip_id)
        watch = Watch(stop.is_set, _told_on_loop(note))
        try:
            produced = await self._pool.long(run, watch)
            step = replace(step, state=StepState.DONE, part=1.0, produced=produced)
        except Stopped:
            step = replace(step, state=StepState.CANCELLED)
        except StudioError as error:
            step = replace(step, state=StepState.FAILED, error=error)
        except asyncio.CancelledError:
            stop.set()
            raise
        self._put(job_id, number, step)

    def _stop_rest(self, job_id: str) -> None:
        """What never came to its turn, or ended as nobody expected."""
        job = self._jobs.get(job_id)
        for number, step in enumerate(job.steps if job is not None else ()):
            if step.state is StepState.RUNNING and not self._stops[job_id].is_set():
                error = ExportError(f"{step.title} could not be made.", todo="See the log.")
                self._put(job_id, number, replace(step, state=StepState.FAILED, error=error))
            elif not step.state.ended:
                self._put(job_id, number, replace(step, state=StepState.CANCELLED))

    def _put(self, job_id: str, number: int, step: Step) -> None:
        job = self._jobs.get(job_id)
        if job is None or job.steps[number] == step:
            return
        steps = (*job.steps[:number], step, *job.steps[number + 1 :])
        self._jobs[job_id] = replace(job, steps=steps)
        self.changed.emit(self._jobs[job_id])


def _told_on_loop(note: Callable[[float], None]) -> Callable[[float], None]:
    """Called in a thread, as often as it likes: the loop hears of it ten times a second."""
    loop = asyncio.get_running_loop()
    last = -1.0

    def told(part: float) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _TELL_EVERY and not loop.is_closed():
            last = now
            loop.call_soon_threadsafe(note, part)

    return told
