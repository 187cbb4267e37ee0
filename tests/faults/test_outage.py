"""No network for an hour: one quiet banner; then what is paid first, and then what is new."""

import pytest

from hailuo_studio.core.budget import weight
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import BannerKind
from tests.engine.conftest import order, shot, until, until_state
from tests.faults.answers import status
from tests.faults.clocks import Clock
from tests.faults.conftest import Bench, when
from tests.faults.sentences import complete
from tests.servers.service import of_task

TEMPO = 0.002
HOUR = 3600.0
RUNNING = of_task(status="IN_PROGRESS")
AWAY = {BannerKind.OFFLINE, BannerKind.PICTURE_HOST}


async def test_paid_and_unsent_takes_wait_and_go_on_in_order(bench: Bench) -> None:
    clock = Clock(TEMPO)
    bench.service.meet("status", *[RUNNING] * 200)
    studio = bench.studio(clock=clock, tempo=TEMPO)
    (paid,) = order(studio)
    await when(lambda: bench.service.count("status") >= 1)
    await bench.service.go_away()
    gone_at = clock()
    unsent = order(studio, shot("another"), takes=2)
    await when(lambda: clock() > gone_at + HOUR)

    assert studio.row(paid.take.id).state is State.GENERATING
    assert complete(studio.row(paid.take.id).note), studio.row(paid.take.id).note
    assert {banner.kind for banner in bench.banners} <= AWAY
    assert all(complete(banner.words) for banner in bench.banners), bench.banners[0].words
    assert bench.lifted == 0
    assert sum(weight(studio.row(row.take.id).take).total for row in unsent) == 0

    bench.service.faults.clear()
    bench.service.log.clear()
    await bench.service.come_back()
    for row in (paid, *unsent):
        await until_state(studio, row.take.id, State.READY)
    phases = [phase for phase, _ in bench.service.log]
    assert phases[:2] == ["status", "result"]
    assert phases.index("result") < phases.index("submit")
    assert bench.service.count("submit") == 3
    assert bench.lifted == 1


async def test_an_hour_without_names_costs_a_try_a_minute(bench: Bench) -> None:
    """A real look-up of a name that no name server knows."""
    clock = Clock(TEMPO)
    studio = bench.studio(clock=clock, tempo=TEMPO, address="https://service.invalid")
    (row,) = order(studio)
    began = clock()
    await when(lambda: clock() > began + HOUR)
    tried = len(studio.row(row.take.id).take.attempts)
    assert 10 <= tried <= 75
    assert {banner.kind for banner in bench.banners} == {BannerKind.OFFLINE}
    assert bench.lifted == 0
    assert "its name is not found" in bench.banners[0].words
    # Between two tries nothing is reserved; it may be asked in the middle of one.
    await when(lambda: weight(studio.row(row.take.id).take).total == 0)
    bench.connect(studio)
    await until_state(studio, row.take.id, State.READY)
    assert bench.service.count("submit") == 1


@pytest.mark.parametrize("saving", [False, True], ids=["making the clip", "saving it"])
async def test_a_start_without_network_waits_too(bench: Bench, saving: bool) -> None:
    clock = Clock(TEMPO)
    phase, trouble = ("result", status(503)) if saving else ("status", RUNNING)
    bench.service.meet(phase, *[trouble] * 200)
    first = bench.studio(clock=clock, tempo=TEMPO)
    (paid,) = order(first)
    await when(lambda: bench.service.count(phase) >= 1)
    await bench.close()
    await bench.service.go_away()

    second = bench.studio(clock=clock, tempo=TEMPO)
    (unsent,) = order(second, shot("another"))
    await until(second, lambda: second.queue.banner is not None)
    assert second.queue.banner is not None
    assert second.queue.banner.kind is BannerKind.OFFLINE
    bench.service.log.clear()
    bench.service.faults.clear()
    await bench.service.come_back()
    for row in (paid, unsent):
        await until_state(second, row.take.id, State.READY)
    phases = [phase for phase, _ in bench.service.log]
    assert phases.index("result") < phases.index("submit")
    assert bench.service.count("submit") == 2
