"""Bringing the still online, and looking at it there: situation → state, sentence, uploads.
Nothing was sent to the service yet, so nothing costs anything."""

import io
from typing import Literal

import pytest
from PIL import Image

from hailuo_studio.core.budget import weight
from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.core.take import State, Why
from hailuo_studio.engine.telling import told
from hailuo_studio.engine.views import BannerKind
from hailuo_studio.hosting.http_endpoint import HttpEndpoint
from tests.engine.conftest import STILL, no_secret, order, until, until_state
from tests.faults.answers import BREAKS, SERVERS, page, status
from tests.faults.conftest import Bench, when
from tests.faults.sentences import complete
from tests.servers.faulty import Behaviour, answer


def picture(color: str = "teal", size: tuple[int, int] = (640, 480)) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, color).save(file, "JPEG")
    return file.getvalue()


PASSING = BREAKS | SERVERS | {"429": status(429), "408": status(408)}
REFUSED = {str(code): status(code) for code in (400, 401, 402, 403, 404, 413, 415, 422)} | {
    "403 page": page(403),
    "a portal's page": page(200),
}
UPLOADS = REFUSED | {
    "200 with an error": answer(200, '{"error":{"message":"no"}}'),
    "success: false": answer(200, '{"success":false}'),
    "truncated JSON": answer(200, '{"data":{"url":"ht'),
    "no link": answer(200, '{"data":{}}'),
    "a link that is not encrypted": answer(200, '{"data":{"url":"http://x.example/a.jpg"}}'),
    "a redirect": answer(307, "", {"Location": "/elsewhere"}),
}
READS = REFUSED | {
    "another picture": answer(200, picture("red")),
    "no picture": answer(200, b"\x00\x01" * 500, {"Content-Type": "text/plain"}),
    "too large": answer(200, b"\xff\xd8\xff" + b"\x00" * 10_000_001),
    "a redirect into the clear": answer(302, "", {"Location": "http://x.example/a.jpg"}),
    "a redirect in circles": answer(302, "", {"Location": "/pictures/0.jpg"}),
}


def phases(of_upload: dict[str, Behaviour], of_picture: dict[str, Behaviour]) -> list[object]:
    return [
        pytest.param(phase, behaviour, id=f"{phase}: {name}")
        for phase, table in (("upload", of_upload), ("picture", of_picture))
        for name, behaviour in table.items()
    ]


@pytest.mark.parametrize(("phase", "behaviour"), phases(PASSING, PASSING))
async def test_what_may_pass_is_tried_again_by_itself(
    bench: Bench, phase: str, behaviour: Behaviour
) -> None:
    bench.service.meet(phase, behaviour)
    studio = bench.studio()
    (row,) = order(studio)
    await when(lambda: any("tried again by itself" in note for note in bench.notes))
    waiting = studio.row(row.take.id)
    assert waiting.state is State.QUEUED
    assert weight(waiting.take).total == 0
    assert complete(waiting.note), waiting.note
    await until_state(studio, row.take.id, State.READY)
    assert bench.banners == []
    assert (bench.service.count("upload"), bench.service.count("submit")) == (2, 1)


@pytest.mark.parametrize(("phase", "behaviour"), phases(UPLOADS, READS))
async def test_what_a_person_has_to_mend_is_held(
    bench: Bench, phase: str, behaviour: Behaviour
) -> None:
    bench.service.meet(phase, *[behaviour] * 7)
    studio = bench.studio()
    (row,) = order(studio)
    held = await until_state(studio, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert held.take.hold.why is Why.PICTURE_LINK
    assert complete(told(held)), told(held)
    assert weight(held.take).total == 0
    assert bench.service.count("upload") == 1
    assert bench.service.count("submit") == 0
    bench.service.faults[phase].clear()
    await studio.decisions.let_go(row.take.id)
    await until_state(studio, row.take.id, State.READY)


@pytest.mark.parametrize(("method", "state"), [("POST", State.READY), ("PUT", State.HELD)])
async def test_only_image_hosts_may_compress_anew(
    bench: Bench, method: Literal["POST", "PUT"], state: State
) -> None:
    """A server of one's own gives back what it was given, or something changes it on the way."""
    with Image.open(STILL) as image:
        file = io.BytesIO()
        image.convert("RGB").save(file, "JPEG", quality=60)
    hosting = HttpHosting(f"{bench.service.address}/upload", method, url_path="data.url")
    bench.service.meet("picture", answer(200, file.getvalue()))
    studio = bench.studio(way=HttpEndpoint(hosting, no_secret))
    (row,) = order(studio)
    ended = await until_state(studio, row.take.id, State.READY, State.HELD)
    assert ended.state is state
    if state is State.HELD:
        assert "not the one that was sent" in told(ended)


@pytest.mark.parametrize("phase", ["upload", "picture"])
async def test_a_host_that_stays_down_is_waited_for_under_one_banner(
    bench: Bench, phase: str
) -> None:
    bench.service.meet(phase, *[status(503)] * 12)
    studio = bench.studio()
    rows = order(studio, takes=3)
    await until(studio, lambda: studio.queue.banner is not None)
    banner = studio.queue.banner
    assert banner is not None
    assert (banner.kind, banner.waiting) == (BannerKind.PICTURE_HOST, 3)
    assert banner.until is not None
    assert complete(banner.words), banner.words
    for row in rows:
        await until_state(studio, row.take.id, State.READY)
    assert {banner.kind for banner in bench.banners} == {BannerKind.PICTURE_HOST}
    assert bench.service.count("submit") == 3


async def test_a_script_loses_patience_with_a_host(bench: Bench) -> None:
    bench.service.meet("upload", *[status(503)] * 9)
    studio = bench.studio(patience=5)
    (row,) = order(studio)
    held = await until_state(studio, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert held.take.hold.why is Why.PICTURE_LINK
    assert complete(told(held)), told(held)
    assert bench.service.count("upload") == 5


def online(bench: Bench) -> Shot:
    """A shot of a picture that is at a web address already."""
    data = picture()
    bench.service.pictures["/pictures/own.jpg"] = data
    url = f"{bench.service.address}/pictures/own.jpg"
    return Shot(Still(url, "0" * 64, 640, 480, len(data), "JPEG"), "Steam rises.")


@pytest.mark.parametrize("behaviour", PASSING.values(), ids=PASSING)
async def test_a_public_link_that_may_come_back_is_waited_for(
    bench: Bench, behaviour: Behaviour
) -> None:
    """While it waits, others are sent."""
    bench.service.meet("picture", *[behaviour] * 3)
    studio = bench.studio()
    (row,) = order(studio, online(bench))
    await when(lambda: any("tried again by itself" in note for note in bench.notes))
    assert complete(bench.notes[0]), bench.notes[0]
    ready = await until_state(studio, row.take.id, State.READY)
    assert bench.banners == []
    assert ready.take.attempts[0].sent.request["image"].endswith("/pictures/own.jpg")
    assert (bench.service.count("upload"), bench.service.count("picture")) == (0, 4)


LINKS = {name: one for name, one in READS.items() if name != "another picture"}


@pytest.mark.parametrize("behaviour", LINKS.values(), ids=LINKS)
async def test_a_public_link_that_is_no_picture_is_held(bench: Bench, behaviour: Behaviour) -> None:
    bench.service.meet("picture", *[behaviour] * 7)
    studio = bench.studio()
    (row,) = order(studio, online(bench))
    held = await until_state(studio, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert held.take.hold.why in (Why.PICTURE_LINK, Why.STILL)
    assert complete(told(held)), told(held)
    assert bench.service.count("submit") == 0


async def test_a_public_link_to_nobody_waits_while_others_are_sent(bench: Bench) -> None:
    lost = Still("http://127.0.0.1:9/a.jpg", "1" * 64, 640, 480, 9, "JPEG")
    studio = bench.studio()
    (waiting,) = order(studio, Shot(lost, "Steam rises."))
    (other,) = order(studio)
    await until_state(studio, other.take.id, State.READY)
    row = await until_state(studio, waiting.take.id, State.QUEUED)
    assert row.take.attempts == ()


async def test_a_host_whose_links_die_too_soon_is_used_once_and_said(bench: Bench) -> None:
    bench.life = 3600
    studio = bench.studio()
    (row,) = order(studio)
    held = await until_state(studio, row.take.id, State.HELD)
    assert "less than two hours" in told(held)
    assert complete(told(held)), told(held)
    assert (bench.service.count("upload"), bench.service.count("submit")) == (1, 0)
