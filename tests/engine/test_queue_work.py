"""What a person does with a queue: pause it, reorder it, cancel, try again, check now."""

import pytest

from hailuo_studio.core.errors import InputError, OverCeiling
from hailuo_studio.core.take import State
from hailuo_studio.engine.pacing import SendingPace
from hailuo_studio.engine.views import BannerKind, BatchEnd
from tests.engine.conftest import TEMPO, Bench, order, shot, until, until_state

ON_THE_WAY = 0.1


async def test_a_pause_survives_a_restart_and_what_is_paid_comes_home(bench: Bench) -> None:
    sandbox = bench.start_sandbox(seconds=1)
    studio = bench.studio()
    (running,) = order(studio)
    await until_state(studio, running.take.id, State.GENERATING)
    studio.queue.pause()
    (waiting,) = order(studio, shot("Another text."))
    await studio.aclose()
    bench.studios.clear()
    again = bench.studio()
    assert again.queue.banner is not None
    assert again.queue.banner.kind is BannerKind.PAUSED
    await until_state(again, running.take.id, State.READY)
    assert again.row(waiting.take.id).state is State.QUEUED
    assert sandbox.accepted == 1
    again.go_on()
    await until_state(again, waiting.take.id, State.READY)
    assert again.queue.banner is None
    await again.aclose()
    bench.studios.clear()
    assert bench.studio().queue.banner is None


async def test_a_scripts_own_takes_are_sent_beside_a_pause(bench: Bench) -> None:
    bench.start_sandbox()
    bench.studio().queue.pause()
    script = bench.studio(start=False)
    (row,) = order(script)
    script.start(only=frozenset({row.take.id}))
    await until_state(script, row.take.id, State.READY)


async def test_a_trouble_that_passes_leaves_the_pause_in_place(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    studio.queue.pause()
    studio.queue.block(
        BannerKind.SETTINGS, InputError("The settings can't be read.", todo="Mend the file.")
    )
    assert studio.queue.banner is not None
    assert studio.queue.banner.kind is BannerKind.SETTINGS
    studio.queue.pause()
    assert studio.queue.banner.kind is BannerKind.SETTINGS


async def test_takes_are_sent_in_the_order_a_person_gave_them(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    studio.queue.pause()
    ids = [order(studio, shot(f"Text {number}."))[0].take.id for number in range(4)]
    wanted = [ids[3], ids[1], ids[0], ids[2]]
    studio.decisions.reorder(wanted)
    by_rank = sorted(studio.rows(), key=lambda row: row.take.rank)
    assert [row.take.id for row in by_rank] == wanted
    studio.go_on()
    for one in ids:
        await until_state(studio, one, State.READY)
    sent = [one["body"]["prompt"] for one in sandbox.record()["received"]]
    # Two are sent at once, so neighbours may arrive the other way round.
    assert set(sent[:2]) == {"Text 3.", "Text 1."}
    assert set(sent[2:]) == {"Text 0.", "Text 2."}


async def test_only_what_waits_changes_its_turn(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    (first,) = order(studio)
    await until_state(studio, first.take.id, State.READY)
    studio.queue.pause()
    later = [order(studio, shot(f"Text {number}."))[0].take.id for number in range(2)]
    studio.decisions.reorder([later[1], first.take.id, later[0]])
    assert studio.row(first.take.id).take.rank == first.take.rank
    assert studio.row(later[1]).take.rank < studio.row(later[0]).take.rank


async def test_several_unsent_takes_are_cancelled_at_once(bench: Bench) -> None:
    sandbox = bench.start_sandbox(seconds=1)
    studio = bench.studio()
    (sent,) = order(studio)
    await until_state(studio, sent.take.id, State.GENERATING)
    studio.queue.pause()
    rows = order(studio, shot("Another text."), takes=3)
    ids = [row.take.id for row in rows]
    assert await studio.decisions.cancel_all([sent.take.id, *ids]) == 3
    assert {studio.row(one).state for one in ids} == {State.CANCELLED}
    await until_state(studio, sent.take.id, State.READY)
    assert sandbox.accepted == 1


async def test_all_that_failed_is_tried_again_as_one_batch_with_its_price_seen(
    bench: Bench,
) -> None:
    sandbox = bench.start_sandbox("submit 422 first=2")
    studio = bench.studio()
    rows = order(studio, shot("One."), shot("Two."))
    for row in rows:
        await until_state(studio, row.take.id, State.FAILED)
    project = studio.projects.all()[0].id
    offer = studio.decisions.offer_retry(project)
    assert set(offer.takes) == {row.take.id for row in rows}
    assert offer.price.reserve == 60
    again = studio.decisions.retry_all(project, offer)
    assert {row.take.again_of for row in again} == set(offer.takes)
    assert len({row.take.batch_id for row in again}) == 1
    for row in again:
        await until_state(studio, row.take.id, State.READY)
    assert sandbox.accepted == 2
    assert studio.decisions.offer_retry(project).takes == ()
    with pytest.raises(InputError, match="changed meanwhile"):
        studio.decisions.retry_all(project, offer)
    assert len(studio.rows()) == 4


async def test_what_the_filter_refused_is_left_out(bench: Bench) -> None:
    bench.start_sandbox("status moderated first=1")
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.FAILED)
    offer = studio.decisions.offer_retry(studio.projects.all()[0].id)
    assert (offer.takes, offer.left_out) == ((), 1)


async def test_trying_again_obeys_the_ceiling_of_a_batch(bench: Bench) -> None:
    bench.start_sandbox("submit 422 first=2")
    studio = bench.studio(batch=40)
    for text in ("One.", "Two."):
        (row,) = order(studio, shot(text))
        await until_state(studio, row.take.id, State.FAILED)
    project = studio.projects.all()[0].id
    with pytest.raises(OverCeiling):
        studio.decisions.retry_all(project, studio.decisions.offer_retry(project))
    assert len(studio.rows()) == 2


async def test_check_now_asks_at_once_but_not_more_than_once_a_second(bench: Bench) -> None:
    bench.start_sandbox(seconds=2)
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.GENERATING)
    await until(studio, lambda: studio.queue.check_now(row.take.id) or True)
    assert not studio.queue.check_now(row.take.id)
    assert not studio.queue.check_now("nobody")
    await until_state(studio, row.take.id, State.READY)


async def test_the_end_of_a_batch_is_told_once(bench: Bench) -> None:
    bench.start_sandbox("submit 422 nth=2")
    studio, beside = bench.studio(), bench.studio()
    told: list[BatchEnd] = []
    studio.batches.ended.connect(told.append)
    beside.batches.ended.connect(told.append)
    rows = order(studio, shot("One."), shot("Two."), shot("Three."))
    await until(studio, lambda: all(studio.row(r.take.id).state.ended for r in rows))
    await until(beside, lambda: all(r.state.ended for r in beside.rows()) and bool(beside.rows()))
    assert [(end.ready, end.failed, end.cancelled) for end in told] == [(2, 1, 0)]
    assert told[0].project_id == studio.projects.all()[0].id
    later = bench.studio(start=False)
    later.batches.ended.connect(told.append)
    later.start()
    assert len(told) == 1


async def test_the_time_a_batch_takes_is_known_as_far_as_it_can_be(bench: Bench) -> None:
    bench.start_sandbox(seconds=3)
    studio = bench.studio()
    studio.queue.pause()
    rows = order(studio, takes=3)
    batch = rows[0].take.batch_id
    assert studio.batches.seconds_left(batch) is None
    studio.go_on()
    left = studio.batches.seconds_left(batch)
    assert left is not None
    assert 120 <= left <= 130
    assert studio.batches.seconds_left("nobody's") is None


@pytest.mark.parametrize(("senders", "at_once"), [(1, 1), (3, 3)])
async def test_no_more_takes_are_sent_at_once_than_the_pace_allows(
    bench: Bench, senders: int, at_once: int
) -> None:
    bench.start_sandbox("upload hang seconds=1")
    studio = bench.studio()
    studio.queue.pace = lambda: SendingPace(senders)
    most = 0

    def count(row: object) -> None:
        nonlocal most
        now = [r.state for r in studio.rows()]
        most = max(most, sum(now.count(s) for s in (State.HOSTING, State.SUBMITTING)))

    studio.row_changed.connect(count)
    texts = [shot(f"Text {number}.") for number in range(4)]
    rows = order(studio, *texts)
    for row in rows:
        await until_state(studio, row.take.id, State.READY)
    assert most == at_once


async def test_new_tasks_keep_their_distance(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = bench.studio()
    studio.queue.pace = lambda: SendingPace(2, 5.0)
    rows = order(studio, shot("One."), shot("Two."))
    for row in rows:
        await until_state(studio, row.take.id, State.READY)
    first, second = (one["at"] for one in sandbox.record()["received"])
    # They keep their distance when they leave; on the way one may gain a little on the other.
    assert second - first >= 5.0 * TEMPO - ON_THE_WAY
