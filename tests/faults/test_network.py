"""A company's network: every request of a take goes through its proxy, and what it refuses costs
nothing and goes on by itself once the settings say otherwise."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from hailuo_studio.core.network import Login, Manner, Network
from hailuo_studio.core.shot import Still
from hailuo_studio.core.take import Outcome, State
from hailuo_studio.engine.views import BannerKind
from tests.engine.conftest import order, shot, until_state
from tests.faults.conftest import Bench, when
from tests.faults.sentences import complete
from tests.hosting.pictures import picture
from tests.network.conftest import NAME, Authority
from tests.servers.forward_proxy import ForwardProxy
from tests.servers.service import ScriptedService

LOGIN = Login("anna", "marked-Secret")
ONCE = {"submit": 1, "status": 1, "result": 1, "upload": 1}


@pytest.fixture
def authority() -> Authority:
    return Authority()


@pytest.fixture
async def service(clip: bytes, authority: Authority) -> AsyncIterator[ScriptedService]:
    async with ScriptedService(clip, name=NAME, tls=authority.vouch(NAME)) as running:
        yield running


@pytest.fixture
async def proxy(service: ScriptedService) -> AsyncIterator[ForwardProxy]:
    async with ForwardProxy({NAME: service.port}, login=(LOGIN.user, LOGIN.password)) as running:
        yield running


async def test_a_take_goes_through_the_proxy_alone(
    bench: Bench, proxy: ForwardProxy, authority: Authority
) -> None:
    bench.network = lambda: authority.through(proxy, LOGIN)
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.READY)
    assert {phase: bench.service.count(phase) for phase in ONCE} == ONCE
    assert set(proxy.asked) == {f"{NAME}:443"}
    # The picture is put, read back and looked at; nothing of all that went past the proxy.
    assert proxy.led >= len(bench.service.log) - 1


async def test_a_picture_that_is_online_is_looked_at_through_the_proxy(
    bench: Bench, proxy: ForwardProxy, authority: Authority
) -> None:
    """When it is added, from a table too, when its product is looked for, and before it is sent."""
    bench.service.pictures["/pictures/mug.jpg"] = picture(size=(640, 480))
    link = f"https://{NAME}/pictures/mug.jpg"
    bench.network = lambda: authority.through(proxy, LOGIN)
    studio = bench.studio()
    (still,) = await studio.take_in([link])
    assert isinstance(still, Still)
    stills = studio.tables.stills()
    assert await stills.take_in([link], lambda *_: None)
    assert stills.found[link] == (still,)
    await studio.pictures.product(still)
    seen = bench.service.count("picture")
    (row,) = order(studio, replace(shot(), still=still))
    await until_state(studio, row.take.id, State.READY)
    assert (seen, bench.service.count("picture")) == (3, 4)
    assert bench.service.accepted[0]["image"] == link


async def test_what_the_proxy_refuses_waits_for_the_settings(
    bench: Bench, proxy: ForwardProxy, authority: Authority
) -> None:
    bench.network = lambda: authority.through(proxy, LOGIN)
    studio = bench.studio()
    (first,) = order(studio)
    await until_state(studio, first.take.id, State.READY)
    bench.network = lambda: authority.through(proxy)
    (row,) = order(studio)
    await when(lambda: bool(bench.banners))
    banner = bench.banners[0]
    assert banner.kind in (BannerKind.OFFLINE, BannerKind.PICTURE_HOST)
    assert complete(banner.words), banner.words
    assert "wants a user name and a password" in banner.words
    assert "Settings, under Network" in banner.words
    assert LOGIN.password not in banner.words
    bench.network = lambda: authority.through(proxy, LOGIN)
    await until_state(studio, row.take.id, State.READY)
    take = studio.row(row.take.id).take
    assert {a.outcome for a in take.attempts[:-1]} <= {Outcome.NOT_SENT}
    assert bench.service.count("submit") == 2


async def test_an_untrusted_connection_sends_nothing_until_its_certificate_is_given(
    bench: Bench, proxy: ForwardProxy, authority: Authority
) -> None:
    bench.network = lambda: Network(Manner.OWN, proxy.proxy(LOGIN))
    studio = bench.studio()
    (row,) = order(studio)
    await when(lambda: bool(bench.banners))
    assert "does not trust its certificate" in bench.banners[0].words
    assert "Nothing was sent, nothing was charged." in bench.banners[0].words
    assert bench.service.log == []
    bench.network = lambda: authority.through(proxy, LOGIN)
    await until_state(studio, row.take.id, State.READY)
    assert bench.service.count("submit") == 1
