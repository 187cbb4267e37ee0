"""Asking for the task: situation → state, sentence, how often it was asked. Nothing here ends a
task by itself, and nothing sends a second request."""

import email.utils
import time

import pytest

from hailuo_studio.core.budget import weight
from hailuo_studio.core.take import Reason, State, Why
from hailuo_studio.engine.telling import told
from tests.engine.conftest import order, until_state
from tests.faults.answers import BREAKS, SERVERS, UNREADABLE, page, status
from tests.faults.conftest import Bench
from tests.faults.sentences import complete
from tests.servers.faulty import Behaviour, answer, dripped
from tests.servers.service import of_task

BODY = '{{"code":{},"msg":"internal"}}'


def later(seconds: float) -> dict[str, str]:
    return {"Retry-After": email.utils.formatdate(time.time() + seconds, usegmt=True)}


PASSING = (
    BREAKS
    | SERVERS
    | UNREADABLE
    | {str(code): status(code) for code in (400, 401, 402, 403, 404, 422, 429)}
    | {f"body code {code}": answer(200, BODY.format(code)) for code in (401, 404, 422, 429, 500)}
    | {
        "403 page": page(403),
        "429 with seconds": status(429, headers={"Retry-After": "8"}),
        "429 with a date": status(429, headers=later(8)),
        "a redirect": answer(302, "", {"Location": "/elsewhere"}),
    }
)


@pytest.mark.parametrize("behaviour", PASSING.values(), ids=PASSING)
async def test_trouble_is_noted_and_asked_again(bench: Bench, behaviour: Behaviour) -> None:
    bench.service.meet("status", behaviour)
    studio = bench.studio()
    (row,) = order(studio)
    ready = await until_state(studio, row.take.id, State.READY)
    assert weight(ready.take).total == 30
    notes = [note for note in bench.notes if "Still checking" in note]
    assert notes
    assert complete(notes[0]), notes[0]
    assert (bench.service.count("submit"), bench.service.count("status")) == (1, 2)
    assert ready.note == ""


GOING_ON = {
    "an unknown state": of_task(status="MARINATING"),
    "no state at all": of_task(task_id="task-1"),
    "done without a link": of_task(status="SUCCESS"),
    "drop by drop": dripped(of_task(status="IN_PROGRESS"), 0.002),
    "running, with Retry-After": answer(
        200, '{"data":{"status":"IN_PROGRESS"}}', {"Retry-After": "8"}
    ),
}


@pytest.mark.parametrize("behaviour", GOING_ON.values(), ids=GOING_ON)
async def test_an_answer_that_settles_nothing_is_no_trouble(
    bench: Bench, behaviour: Behaviour
) -> None:
    bench.service.meet("status", behaviour, behaviour)
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.READY)
    assert not any("Still checking" in note for note in bench.notes)
    assert (bench.service.count("submit"), bench.service.count("status")) == (1, 3)


ENDS = {
    "moderation words": ("refused by content moderation", "", Reason.MODERATED),
    "code 1026": ("input", "1026", Reason.MODERATED),
    "code 1027": ("output", "1027", Reason.MODERATED),
    "cannot fetch the image": ("cannot fetch image from url", "", Reason.IMAGE_UNREADABLE),
    "other": ("internal error", "500", Reason.SERVICE),
    "no word about it": ("", "", Reason.SERVICE),
}


@pytest.mark.parametrize(("words", "code", "reason"), ENDS.values(), ids=ENDS)
async def test_a_task_that_failed(bench: Bench, words: str, code: str, reason: Reason) -> None:
    bench.service.meet("status", of_task(status="FAILED", failMsg=words, failCode=code))
    studio = bench.studio()
    (row,) = order(studio)
    failed = await until_state(studio, row.take.id, State.FAILED)
    assert failed.take.failure is not None
    assert failed.take.failure.reason is reason
    assert words in told(failed)
    assert complete(told(failed)), told(failed)
    assert weight(failed.take).total == 30
    assert (bench.service.count("submit"), bench.service.count("status")) == (1, 1)


HOLDS = {
    "done, and never a link": (of_task(status="SUCCESS"), 7, Why.LINK_MISSING, 30),
    "a task that stays unknown": (status(404), 9, Why.TASK_UNKNOWN, 30),
}


@pytest.mark.parametrize(("behaviour", "times", "why", "reserved"), HOLDS.values(), ids=HOLDS)
async def test_what_needs_a_person_is_held_and_goes_on(
    bench: Bench, behaviour: Behaviour, times: int, why: Why, reserved: int
) -> None:
    bench.service.meet("status", *[behaviour] * times)
    studio = bench.studio()
    (row,) = order(studio)
    held = await until_state(studio, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert held.take.hold.why is why
    assert complete(told(held)), told(held)
    assert held.take.task_id == "task-1"
    assert weight(held.take).total == reserved
    asked = bench.service.count("status")
    bench.service.faults["status"].clear()
    await studio.decisions.let_go(row.take.id)
    await until_state(studio, row.take.id, State.READY)
    assert asked >= 7
    assert bench.service.count("submit") == 1


async def test_a_retry_after_beyond_reason_never_costs_the_clip(bench: Bench) -> None:
    """A day's wait would outlast the link; five minutes are six seconds here."""
    bench.service.meet("status", status(429, headers={"Retry-After": "86400"}))
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.READY, seconds=20)


async def test_an_outage_of_the_service_is_waited_out_with_few_questions(bench: Bench) -> None:
    bench.service.meet("status", *[status(503)] * 20)
    studio = bench.studio(tempo=0.005)
    (row,) = order(studio)
    accepted_at = time.monotonic()
    await until_state(studio, row.take.id, State.READY)
    # 1 + 2 + 4 … 60 s between them: 20 questions take a quarter of an hour.
    assert (time.monotonic() - accepted_at) / 0.005 > 700
    assert bench.service.count("status") == 21
    assert bench.service.count("submit") == 1
