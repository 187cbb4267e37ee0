"""Takes over a ceiling wait, others go on, and all go on by themselves when there is room."""

from collections import Counter
from dataclasses import dataclass

from hailuo_studio.core.budget import Ceilings
from hailuo_studio.core.shot import Duration, Settings
from hailuo_studio.core.take import State
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.ordering import price
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.views import BannerKind, Order, Row
from hailuo_studio.workplace import shipped_catalog
from tests.engine.conftest import TEMPO, Bench, order, shot, until


@dataclass
class Purse:
    """What a person sets, and the calendar."""

    day: int | None = None
    batch: int | None = None
    today: str = "2026-11-02"


def studio_of(bench: Bench, purse: Purse) -> Studio:
    studio = Studio(
        Folders(bench.folder / "home", bench.folder / "home" / "clips"),
        shipped_catalog(),
        practice=False,
        ceilings=lambda: Ceilings(purse.day, purse.batch),
        on_error=bench.errors.append,
        tempo=TEMPO,
        today=lambda: purse.today,
    )
    bench.studios.append(studio)
    bench.connect(studio)
    studio.start()
    return studio


def states(studio: Studio) -> Counter[State]:
    return Counter(row.state for row in studio.rows())


async def until_banner(studio: Studio, kind: BannerKind) -> None:
    await until(studio, lambda: studio.queue.banner is not None)
    assert studio.queue.banner is not None
    assert studio.queue.banner.kind is kind


def in_project(studio: Studio, project: str, prompt: str, takes: int = 1) -> tuple[Row, ...]:
    asked = (shot(prompt),)
    agreed = price(asked, takes, studio.catalog)
    return studio.orders.place(Order(project, asked, takes, agreed))


async def test_they_go_on_when_the_day_turns(bench: Bench) -> None:
    sandbox, purse = bench.start_sandbox(), Purse(day=40)
    studio = studio_of(bench, purse)
    order(studio, takes=2)
    await until_banner(studio, BannerKind.CEILING)
    await until(studio, lambda: states(studio)[State.READY] == 1)
    purse.today = "2026-11-03"
    await until(studio, lambda: states(studio)[State.READY] == 2)
    assert studio.queue.banner is None
    assert sandbox.accepted == 2
    assert studio.budget().used == 30


async def test_a_clock_that_goes_back_opens_no_new_day(bench: Bench) -> None:
    sandbox, purse = bench.start_sandbox(), Purse(day=40)
    studio = studio_of(bench, purse)
    order(studio, takes=1)
    await until(studio, lambda: states(studio)[State.READY] == 1)
    purse.today = "2026-11-01"
    order(studio, shot("Another."), takes=1)
    await until_banner(studio, BannerKind.CEILING)
    assert studio.budget().day == "2026-11-02"
    assert sandbox.accepted == 1


async def test_they_go_on_when_the_ceiling_is_raised(bench: Bench) -> None:
    bench.start_sandbox()
    purse = Purse(day=40)
    studio = studio_of(bench, purse)
    order(studio, takes=2)
    await until_banner(studio, BannerKind.CEILING)
    assert studio.queue.banner is not None
    assert (studio.queue.banner.waiting, studio.queue.banner.needed) == (1, 30)
    assert "10 of the 40 allowed for today" in studio.queue.banner.words
    purse.day = 60
    studio.ceilings_changed()
    assert studio.queue.banner is None
    await until(studio, lambda: states(studio)[State.READY] == 2)


async def test_they_go_on_when_credits_come_back(bench: Bench) -> None:
    bench.start_sandbox("status failed first=1")
    studio = studio_of(bench, Purse(day=40))
    order(studio, takes=2)
    await until_banner(studio, BannerKind.CEILING)
    await until(studio, lambda: states(studio)[State.FAILED] == 1)
    (failed,) = [row for row in studio.rows() if row.state is State.FAILED]
    studio.decisions.mark_refunded(failed.take.id)
    await until(studio, lambda: states(studio)[State.READY] == 1)


async def test_a_full_project_lets_the_others_go_on(bench: Bench) -> None:
    sandbox = bench.start_sandbox()
    studio = studio_of(bench, Purse())
    full = studio.projects.all()[0].id
    studio.queue.pause()
    in_project(studio, full, "First.", takes=2)
    studio.set_project_ceiling(full, 40)
    other = studio.projects.add("Other").id
    in_project(studio, other, "Second.", takes=2)
    studio.go_on()
    await until(studio, lambda: states(studio)[State.READY] == 3)
    await until_banner(studio, BannerKind.PROJECT_CEILING)
    assert "allowed for this project" in studio.queue.banner.words  # type: ignore[union-attr]
    assert studio.budget().projects[full].left == 10
    assert sandbox.accepted == 3
    studio.set_project_ceiling(full, 60)
    await until(studio, lambda: states(studio)[State.READY] == 4)


async def test_a_smaller_take_may_pass_one_that_does_not_fit(bench: Bench) -> None:
    bench.start_sandbox()
    studio = studio_of(bench, Purse(day=40))
    dear = shot("Dear.", Settings(duration=Duration.TEN))
    order(studio, dear, shot("Cheap."))
    await until(studio, lambda: states(studio)[State.READY] == 1)
    await until_banner(studio, BannerKind.CEILING)
    (left,) = [row for row in studio.rows() if row.state is State.QUEUED]
    assert left.take.shot.prompt == "Dear."


async def test_a_lowered_batch_ceiling_holds_for_what_is_queued(bench: Bench) -> None:
    bench.start_sandbox()
    purse = Purse()
    studio = studio_of(bench, purse)
    studio.queue.pause()
    order(studio, takes=3)
    purse.batch = 70
    studio.go_on()
    await until_banner(studio, BannerKind.BATCH_CEILING)
    await until(studio, lambda: states(studio)[State.READY] == 2)
