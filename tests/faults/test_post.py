"""The POST: situation → state, banner, what is reserved, how many tasks there are in the end.

Whatever came back, the request is on the wire once; it is sent again only after a definite no for
a reason outside it, or when not a byte had left.
"""

import email.utils
import time
from dataclasses import dataclass

import pytest

from hailuo_studio.core.budget import weight
from hailuo_studio.core.take import Outcome, State
from hailuo_studio.engine.telling import told
from hailuo_studio.engine.views import BannerKind
from tests.engine.conftest import order, shot, until, until_state
from tests.faults.answers import BREAKS, SERVERS, UNREADABLE, page, status
from tests.faults.conftest import Bench
from tests.faults.sentences import complete
from tests.servers.faulty import Behaviour, FaultyServer, answer, cut, dripping, reset

ACCEPTED = '{"code":200,"data":{"task_id":"task-9","status":"IN_PROGRESS"}}'
NO_ID = '{"code":200,"message":"success","data":{}}'
BODY = '{{"code":{},"msg":"internal"}}'


@dataclass(frozen=True)
class Case:
    """`acted`: the service made a task of it although its answer does not say so."""

    behaviour: Behaviour
    acted: bool = False


UNSURE = (
    {f"{name}, not accepted": Case(one) for name, one in BREAKS.items()}
    | {f"{name}, accepted": Case(one, True) for name, one in (BREAKS | UNREADABLE).items()}
    | {name: Case(one) for name, one in SERVERS.items()}
    | {f"body code {code}": Case(answer(200, BODY.format(code))) for code in (500, 502, 503, 504)}
    | {
        "2xx without an id": Case(answer(200, NO_ID), True),
        "a redirect": Case(answer(307, "", {"Location": "/elsewhere"})),
        "408": Case(status(408)),
        "409": Case(status(409)),
    }
)


@pytest.mark.parametrize("case", UNSURE.values(), ids=UNSURE)
async def test_no_answer_is_unsure_and_stays_reserved(bench: Bench, case: Case) -> None:
    bench.service.meet("submit", case.behaviour, acted=case.acted)
    studio = bench.studio()
    (row,) = order(studio)
    unsure = await until_state(studio, row.take.id, State.UNSURE)
    assert [attempt.outcome for attempt in unsure.take.attempts] == [Outcome.UNANSWERED]
    assert weight(unsure.take).reserved == 30
    assert complete(told(unsure)), told(unsure)

    (other,) = order(studio, shot("another"))
    await until_state(studio, other.take.id, State.READY)
    assert studio.row(row.take.id).state is State.UNSURE
    assert bench.service.count("submit") == 2


async def test_an_answer_that_trickles_too_long_is_unsure(bench: Bench) -> None:
    bench.service.meet("submit", dripping(400, 0.05), acted=True)
    studio = bench.studio(post_seconds=0.5)
    (row,) = order(studio)
    unsure = await until_state(studio, row.take.id, State.UNSURE)
    assert "no answer came in time" in told(unsure)
    assert bench.service.count("submit") == 1


async def test_an_id_in_a_body_cut_after_it_is_not_lost(bench: Bench) -> None:
    """The attempt keeps what came, so that the person can attach it."""
    bench.service.meet("submit", cut(ACCEPTED.encode(), 4000), acted=True)
    studio = bench.studio()
    (row,) = order(studio)
    unsure = await until_state(studio, row.take.id, State.UNSURE)
    assert unsure.take.attempt is not None
    assert "task-9" in unsure.take.attempt.raw


FAILED = (
    {str(code): status(code, "words of the service") for code in (400, 404, 405, 413, 415, 422)}
    | {f"body code {c}": answer(200, BODY.format(c)) for c in (400, 404, 405, 413, 415, 422)}
    | {"404 page": page(404), "413 page": page(413), "405 and nothing": answer(405)}
)


@pytest.mark.parametrize("behaviour", FAILED.values(), ids=FAILED)
async def test_a_definite_no_fails_and_costs_nothing(bench: Bench, behaviour: Behaviour) -> None:
    bench.service.meet("submit", behaviour)
    studio = bench.studio()
    (row,) = order(studio)
    failed = await until_state(studio, row.take.id, State.FAILED)
    assert weight(failed.take).total == 0
    assert complete(told(failed)), told(failed)
    assert bench.service.count("submit") == 1
    if failed.take.failure is not None and failed.take.failure.words:
        assert failed.take.failure.words in told(failed)


WAITS = {
    "401": (status(401, "Invalid API key"), BannerKind.KEY_REFUSED),
    "403": (status(403), BannerKind.KEY_REFUSED),
    "403 page": (page(403), BannerKind.KEY_REFUSED),
    "body code 401": (answer(200, BODY.format(401)), BannerKind.KEY_REFUSED),
    "402": (status(402), BannerKind.CREDITS_SHORT),
    "body code 402": (answer(200, BODY.format(402)), BannerKind.CREDITS_SHORT),
    "400 insufficient": (status(400, "insufficient credits"), BannerKind.CREDITS_SHORT),
}


@pytest.mark.parametrize(("behaviour", "kind"), WAITS.values(), ids=WAITS)
async def test_a_no_for_all_waits_for_a_person(
    bench: Bench, behaviour: Behaviour, kind: BannerKind
) -> None:
    bench.service.meet("submit", behaviour)
    studio = bench.studio()
    (row,) = order(studio)
    await until(studio, lambda: studio.queue.banner is not None)
    banner = studio.queue.banner
    assert banner is not None
    assert (banner.kind, banner.waiting, banner.needed, banner.until) == (kind, 1, 30, None)
    assert complete(banner.words), banner.words
    waiting = await until_state(studio, row.take.id, State.QUEUED)
    assert weight(waiting.take).total == 0
    studio.go_on()
    await until_state(studio, row.take.id, State.READY)
    assert bench.service.count("submit") == 2
    assert len(bench.service.accepted) == 1


def later(seconds: float, wrong_by: float = 0.0) -> dict[str, str]:
    """Retry-After as a date, by a server whose clock differs from ours."""
    now = time.time() + wrong_by
    dates = (email.utils.formatdate(at, usegmt=True) for at in (now, now + seconds))
    return dict(zip(("Date", "Retry-After"), dates, strict=True))


SLOW = {
    "seconds": (status(429, headers={"Retry-After": "7"}), 7),
    "a date": (status(429, headers=later(9)), 9),
    "a date of another clock": (status(429, headers=later(9, -7200)), 9),
    "not said": (status(429), 15),
    "nonsense": (status(429, headers={"Retry-After": "soon"}), 15),
    "body code": (answer(200, BODY.format(429)), 15),
    "0": (status(429, headers={"Retry-After": "0"}), 1),
}


@pytest.mark.parametrize(("behaviour", "seconds"), SLOW.values(), ids=SLOW)
async def test_too_many_requests_counts_down_and_goes_on(
    bench: Bench, behaviour: Behaviour, seconds: float
) -> None:
    bench.service.meet("submit", behaviour)
    studio = bench.studio()
    (row,) = order(studio)
    ready = await until_state(studio, row.take.id, State.READY)
    banner = bench.banners[0]
    assert banner.kind is BannerKind.SLOW_DOWN
    assert banner.until is not None
    refused_at = ready.take.attempts[0].outcome_at
    assert refused_at is not None
    assert banner.until - refused_at == pytest.approx(seconds, abs=0.5)
    assert complete(banner.words), banner.words
    assert bench.service.count("submit") == 2
    assert len(bench.service.accepted) == 1


async def test_without_being_told_it_waits_longer_each_time(bench: Bench) -> None:
    bench.service.meet("submit", *[status(429)] * 5)
    studio = bench.studio(tempo=0.002)
    (row,) = order(studio)
    ready = await until_state(studio, row.take.id, State.READY)
    refusals = [one.outcome_at for one in ready.take.attempts[:-1]]
    untils = list(dict.fromkeys(banner.until for banner in bench.banners))
    gaps = [round(u - at) for u, at in zip(untils, refusals, strict=True) if u and at]
    assert gaps == [15, 30, 60, 120, 120]


@pytest.fixture
async def deaf() -> FaultyServer:
    return FaultyServer(reset, deaf=True)


NOT_SENT = {
    "nobody listens": ("http://127.0.0.1:9", "can't be reached"),
    "no such name": ("https://service.invalid", "its name is not found"),
    "no TLS there": ("https://127.0.0.1:{port}", "can't be reached"),
}


@pytest.mark.parametrize(("address", "words"), NOT_SENT.values(), ids=NOT_SENT)
async def test_when_nothing_left_it_is_tried_again_by_itself(
    bench: Bench, address: str, words: str
) -> None:
    studio = bench.studio(address=address.format(port=bench.service.port))
    (row,) = order(studio)
    await until(studio, lambda: len(studio.row(row.take.id).take.attempts) >= 3)
    waiting = studio.row(row.take.id).take
    assert {a.outcome for a in waiting.attempts} <= {Outcome.NOT_SENT, None}
    banner = bench.banners[0]
    assert banner.kind is BannerKind.OFFLINE
    assert words in banner.words
    assert complete(banner.words), banner.words
    bench.connect(studio)
    await until_state(studio, row.take.id, State.READY)
    assert bench.service.count("submit") == 1


async def test_a_reset_before_the_body_was_read_is_unsure(bench: Bench, deaf: FaultyServer) -> None:
    async with deaf:
        studio = bench.studio(address=deaf.address)
        (row,) = order(studio)
        unsure = await until_state(studio, row.take.id, State.UNSURE)
        assert deaf.connections == 1
    assert weight(unsure.take).reserved == 30
