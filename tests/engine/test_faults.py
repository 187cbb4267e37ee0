"""What each fault of the service makes of a take, and of the money."""

from pathlib import Path

import pytest

from hailuo_studio.core.budget import weight
from hailuo_studio.core.errors import AlreadyAsked, InputError, NotOwned
from hailuo_studio.core.take import Reason, State, Why
from hailuo_studio.engine.views import BannerKind
from hailuo_studio.media.clip import verify_clip
from tests.engine.conftest import Bench, order, shot, until, until_state


@pytest.mark.parametrize(
    ("fault", "accepted"),
    [
        ("reset-before", 0),
        ("reset-after", 1),
        ("500", 0),
        ("502", 0),
        ("503", 0),
        ("504", 0),
        ("body-500", 0),
        ("not-json", 1),
        ("no-id", 1),
        ("truncate", 1),
    ],
)
async def test_a_post_without_an_answer_is_unsure_and_never_sent_again(
    bench: Bench, fault: str, accepted: int
) -> None:
    sandbox = bench.start_sandbox(f"submit {fault} first=1")
    studio = bench.studio()
    (row,) = order(studio)
    unsure = await until_state(studio, row.take.id, State.UNSURE)
    assert weight(unsure.take).reserved == 30
    assert sandbox.accepted == accepted
    await studio.aclose()
    bench.studios.clear()

    again = bench.studio()
    (other,) = order(again, shot("another"))
    await until_state(again, other.take.id, State.READY)
    assert again.row(row.take.id).state is State.UNSURE
    assert sandbox.accepted == accepted + 1


@pytest.mark.parametrize("fault", ["400", "404", "405", "413", "415", "422", "body-422"])
async def test_a_definite_refusal_fails_and_costs_nothing(bench: Bench, fault: str) -> None:
    bench.start_sandbox(f"submit {fault} first=1")
    studio = bench.studio()
    (row,) = order(studio)
    failed = await until_state(studio, row.take.id, State.FAILED)
    assert failed.take.failure is not None
    assert failed.take.failure.reason is Reason.REFUSED
    assert failed.take.failure.words
    assert weight(failed.take).total == 0


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("401", BannerKind.KEY_REFUSED),
        ("403", BannerKind.KEY_REFUSED),
        ("html", BannerKind.KEY_REFUSED),
        ("402", BannerKind.CREDITS_SHORT),
    ],
)
async def test_a_refusal_outside_the_request_waits_under_one_banner(
    bench: Bench, fault: str, kind: BannerKind
) -> None:
    sandbox = bench.start_sandbox(f"submit {fault} first=1")
    studio = bench.studio()
    rows = order(studio, takes=3)
    await until(studio, lambda: studio.queue.banner is not None)
    banner = studio.queue.banner
    assert banner is not None
    assert banner.kind is kind
    assert (banner.waiting, banner.needed) == (3, 90)
    await until(studio, lambda: all(studio.row(r.take.id).state is State.QUEUED for r in rows))
    studio.go_on()
    for row in rows:
        await until_state(studio, row.take.id, State.READY)
    assert sandbox.accepted == 3


async def test_too_many_requests_waits_as_told_and_goes_on_by_itself(bench: Bench) -> None:
    sandbox = bench.start_sandbox("submit 429 first=2 seconds=1")
    studio = bench.studio()
    (row,) = order(studio)
    await until(studio, lambda: studio.queue.banner is not None)
    assert studio.queue.banner is not None
    assert studio.queue.banner.kind is BannerKind.SLOW_DOWN
    assert studio.queue.banner.until is not None
    ready = await until_state(studio, row.take.id, State.READY)
    assert [attempt.status for attempt in ready.take.attempts] == [429, 429, None]
    assert sandbox.accepted == 1


async def test_without_a_connection_nothing_is_sent_and_it_goes_on_by_itself(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio(address="http://127.0.0.1:9")
    (row,) = order(studio)
    await until(studio, lambda: studio.queue.banner is not None)
    assert studio.queue.banner is not None
    assert studio.queue.banner.kind is BannerKind.OFFLINE
    assert weight(studio.row(row.take.id).take).total == 0
    bench.connect(studio)
    await until_state(studio, row.take.id, State.READY)
    assert sandbox.accepted == 1


async def test_a_script_gives_up_on_a_dead_connection_and_says_so(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio(address="http://127.0.0.1:9", patience=2)
    (row,) = order(studio)
    held = await until_state(studio, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert held.take.hold.why is Why.NO_CONNECTION
    assert "Nothing was sent" in held.take.hold.words


@pytest.mark.parametrize(
    "fault",
    [
        "status 500 first=2",
        "status 429 first=1 seconds=1",
        "status 401 first=1",
        "status 404 first=1",
        "status html first=1",
        "status reset-before first=1",
        "status truncate first=1",
        "status unknown-state first=2",
        "status without-url first=2",
        "result expired first=1",
        "result page first=1",
        "result not-a-video first=1",
        "result cut first=1 bytes=20000",
        "result reset-before first=1",
        "result 503 first=1",
        "upload 503 first=1",
        "picture 503 nth=1",
    ],
)
async def test_trouble_that_passes_is_waited_out(bench: Bench, fault: str) -> None:
    sandbox = bench.start_sandbox(fault)
    studio = bench.studio()
    (row,) = order(studio)
    ready = await until_state(studio, row.take.id, State.READY)
    assert ready.take.clip is not None
    assert verify_clip(Path(ready.take.clip.path)).frames == 150
    assert sandbox.accepted == 1


async def test_finished_without_a_link_is_held_and_can_go_on(bench: Bench) -> None:
    bench.start_sandbox("status without-url first=8")
    studio = bench.studio()
    (row,) = order(studio)
    held = await until_state(studio, row.take.id, State.HELD, seconds=60)
    assert held.take.hold is not None
    assert held.take.hold.why is Why.LINK_MISSING
    assert held.take.task_id
    assert "SUCCESS" in held.take.last_raw
    await studio.decisions.let_go(row.take.id)
    await until_state(studio, row.take.id, State.READY)


async def test_what_the_filter_refused_is_not_sent_again_unchanged(bench: Bench) -> None:
    sandbox = bench.start_sandbox("status moderated first=1")
    studio = bench.studio()
    (row,) = order(studio)
    failed = await until_state(studio, row.take.id, State.FAILED)
    assert failed.take.failure is not None
    assert failed.take.failure.reason is Reason.MODERATED
    with pytest.raises(InputError, match="content filter"):
        studio.decisions.retry(row.take.id)
    with pytest.raises(InputError, match="content filter"):
        order(studio)
    (edited,) = order(studio, shot("edited"))
    await until_state(studio, edited.take.id, State.READY)
    assert sandbox.accepted == 2


async def test_a_failed_take_stays_possibly_charged_until_a_person_says_refunded(
    bench: Bench,
) -> None:
    bench.start_sandbox("status failed first=1")
    studio = bench.studio(day=100)
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.FAILED)
    assert studio.budget().used == 30
    again = studio.decisions.retry(row.take.id)
    assert again.take.again_of == row.take.id
    await until_state(studio, again.take.id, State.READY)
    assert studio.budget().used == 60
    studio.decisions.mark_refunded(row.take.id)
    assert studio.budget().used == 30


async def test_the_same_order_twice_is_refused_unless_meant(bench: Bench) -> None:
    bench.start_sandbox("submit reset-after first=1")
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.UNSURE)
    with pytest.raises(AlreadyAsked) as refused:
        order(studio)
    assert refused.value.takes == (row.take.id,)
    (meant,) = order(studio, again=True)
    await until_state(studio, meant.take.id, State.READY)


async def test_settling_an_unsure_take(bench: Bench) -> None:
    sandbox = bench.start_sandbox("submit reset-after first=3")
    studio = bench.studio(day=500)
    rows = order(studio, takes=3)
    for row in rows:
        await until_state(studio, row.take.id, State.UNSURE)
    resent, unsent, found = (row.take.id for row in rows)
    assert studio.budget().used == 90

    again = await studio.decisions.send_again(resent)
    await until_state(studio, again.take.id, State.READY)
    assert studio.row(resent).state is State.FAILED
    assert studio.budget().used == 120

    assert (await studio.decisions.not_sent(unsent)).state is State.CANCELLED
    assert studio.budget().used == 90
    with pytest.raises(NotOwned):
        await studio.decisions.not_sent(unsent)

    tasks = [task["task_id"] for task in sandbox.record()["accepted"]]
    with pytest.raises(InputError, match="already belongs"):
        await studio.decisions.examine(found, str(studio.row(again.take.id).take.task_id))
    await studio.decisions.examine(found, tasks[2])
    await studio.decisions.attach(found, tasks[2])
    await until_state(studio, found, State.READY)
    assert sandbox.accepted == 4
