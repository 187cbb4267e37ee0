"""The paid request and its questions through a proxy: where they go, and what a failure means."""

import asyncio
import sys

import pytest

from hailuo_studio.api.client import ServiceClient
from hailuo_studio.core.errors import AskError, NotSent, Unanswered
from hailuo_studio.core.network import Login, Manner, Network, Proxy
from tests.network.conftest import ELSEWHERE, NAME, Authority
from tests.servers.faulty import (
    FaultyServer,
    Received,
    answer,
    hang_up,
    reset,
)
from tests.servers.forward_proxy import ForwardProxy

KEY = "aio_5ecret-of-the-shop"
BODY = {"model": "hailuo-2-3", "prompt": "Steam.", "image": "https://p.example/x.jpg"}
ACCEPTED = '{"data":{"task_id":"n51"}}'
LOGIN = Login("anna", "p:ss wörd@1")
TYPED = (LOGIN.user, LOGIN.password)


class Setting:
    """What the settings say now."""

    def __init__(self, network: Network) -> None:
        self.network = network

    def __call__(self) -> Network:
        return self.network


async def not_sent(network: Network, origin: str = f"https://{NAME}") -> NotSent:
    """The error, after seeing that a question fails the same way, and that neither tells."""
    client = ServiceClient(origin, KEY, network=lambda: network)
    with pytest.raises(NotSent) as caught:
        await client.submit(BODY)
    with pytest.raises(AskError) as asked:
        await client.ask("n51")
    await client.aclose()
    assert asked.value.what == caught.value.what
    assert asked.value.advice == caught.value.advice
    assert "Nothing was sent, nothing was charged." in str(caught.value)
    for secret in (KEY, LOGIN.user, LOGIN.password):
        assert secret not in str(caught.value) + str(asked.value) + repr(network)
    return caught.value


@pytest.mark.parametrize("login", [None, LOGIN], ids=["open", "with a password"])
@pytest.mark.parametrize("kind", ["http", "https", "socks5"])
async def test_it_goes_through(authority: Authority, kind: str, login: Login | None) -> None:
    async with (
        authority.server(answer(200, ACCEPTED)) as server,
        ForwardProxy(
            {NAME: server.port},
            login=TYPED if login else None,
            tls=authority.vouch("127.0.0.1") if kind == "https" else None,
            socks=kind == "socks5",
        ) as proxy,
    ):
        client = ServiceClient(
            f"https://{NAME}", KEY, network=lambda: authority.through(proxy, login)
        )
        assert (await client.submit(BODY)).task_id == "n51"
        await client.ask("n51")
        await client.aclose()
    assert proxy.asked == [f"{NAME}:443"] * 2
    assert [request.method for request in server.requests] == ["POST", "GET"]
    assert KEY not in "".join(proxy.heads)


@pytest.mark.parametrize("kind", ["http", "socks5"])
async def test_it_wants_a_password(authority: Authority, kind: str) -> None:
    wrong = Login(LOGIN.user, "anything else")
    async with (
        authority.server(answer(200, ACCEPTED)) as server,
        ForwardProxy({NAME: server.port}, login=TYPED, socks=kind == "socks5") as proxy,
    ):
        without = await not_sent(authority.through(proxy))
        refused = await not_sent(authority.through(proxy, wrong))
    assert without.what == f"The proxy 127.0.0.1:{proxy.port} wants a user name and a password."
    assert "does not accept the user name and the password" in refused.what
    assert "Settings, under Network" in without.advice
    assert proxy.led == 0
    assert server.connections == 0


async def test_it_is_away(authority: Authority, dead_port: int) -> None:
    away = await not_sent(Network(Manner.OWN, Proxy("http", "127.0.0.1", dead_port)))
    assert away.what == f"The proxy 127.0.0.1:{dead_port} can't be reached."
    assert "Check its address in Settings" in away.advice


@pytest.mark.parametrize("scheme", ["http", "socks5"])
@pytest.mark.parametrize("says", [b"", b"\x05", b"nonsense\r\n\r\n", b"\x05\x00\x05\x07"])
async def test_it_gives_no_sense(scheme: str, says: bytes) -> None:
    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.write(says)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(meet, "127.0.0.1") as server:
        port = server.sockets[0].getsockname()[1]
        said = await not_sent(Network(Manner.OWN, Proxy(scheme, "127.0.0.1", port)))
    assert said.what == f"The proxy 127.0.0.1:{port} does not lead to {NAME}."


async def test_it_does_not_lead_there(authority: Authority) -> None:
    async with ForwardProxy({}) as proxy:
        said = await not_sent(authority.through(proxy))
    assert f"does not lead to {NAME} (403 Forbidden)." in said.what
    assert "Ask who runs the proxy" in said.advice


async def test_nobody_vouches_for_it_until_the_settings_do(authority: Authority) -> None:
    """The same client goes on with what the settings say now."""
    async with (
        authority.server(answer(200, ACCEPTED)) as server,
        ForwardProxy({NAME: server.port}) as proxy,
    ):
        setting = Setting(Network(Manner.OWN, proxy.proxy()))
        said = await not_sent(setting.network)
        assert "does not trust its certificate" in said.what
        assert "A firewall or company proxy may be reading the connection." in said.what
        assert "give its certificate in Settings, under Network" in said.advice
        client = ServiceClient(f"https://{NAME}", KEY, network=setting)
        with pytest.raises(NotSent):
            await client.submit(BODY)
        assert server.requests == []
        setting.network = authority.through(proxy)
        assert (await client.submit(BODY)).task_id == "n51"
        await client.aclose()
    assert len(server.requests) == 1


async def test_a_proxy_that_nobody_vouches_for(authority: Authority) -> None:
    async with ForwardProxy({}, tls=authority.vouch("127.0.0.1")) as proxy:
        said = await not_sent(Network(Manner.OWN, proxy.proxy()))
    assert said.what.startswith(f"127.0.0.1:{proxy.port} can't be reached safely")
    assert proxy.asked == []


async def test_another_servers_certificate(authority: Authority) -> None:
    async with (
        authority.server(answer(200, ACCEPTED), name="other.example") as server,
        ForwardProxy({NAME: server.port}) as proxy,
    ):
        said = await not_sent(authority.through(proxy))
    assert "another server's certificate came" in said.what
    assert server.requests == []


@pytest.mark.parametrize("behaviour", [hang_up, reset], ids=["hang up", "reset"])
async def test_what_left_is_never_called_not_sent(authority: Authority, behaviour: object) -> None:
    async with (
        authority.server(behaviour) as server,  # type: ignore[arg-type]
        ForwardProxy({NAME: server.port}) as proxy,
    ):
        client = ServiceClient(f"https://{NAME}", KEY, network=lambda: authority.through(proxy))
        with pytest.raises(Unanswered):
            await client.submit(BODY)
    assert len(server.requests) == 1
    assert proxy.led == 1


async def test_a_request_on_its_way_outlives_a_change(authority: Authority) -> None:
    """Other settings, the client closed as for a new one: the answer still comes."""
    arrived, go_on = asyncio.Event(), asyncio.Event()

    async def slow(
        received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        arrived.set()
        await go_on.wait()
        await answer(200, ACCEPTED)(received, reader, writer)

    async with (
        authority.server(slow) as server,
        ForwardProxy({NAME: server.port}) as first,
        ForwardProxy({NAME: server.port}) as second,
    ):
        setting = Setting(authority.through(first))
        client = ServiceClient(f"https://{NAME}", KEY, network=setting)
        sending = asyncio.ensure_future(client.submit(BODY))
        await arrived.wait()
        setting.network = authority.through(second)
        await client.aclose()
        go_on.set()
        assert (await sending).task_id == "n51"
        await client.ask("n51")
        await client.aclose()
    assert (first.led, second.led) == (1, 1)
    assert [request.method for request in server.requests] == ["POST", "GET"]


async def test_a_question_that_is_cut_by_a_change_is_asked_again(authority: Authority) -> None:
    arrived = asyncio.Event()

    async def never(
        received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        arrived.set()
        await reader.read()

    async with authority.server(never) as server, ForwardProxy({NAME: server.port}) as proxy:
        client = ServiceClient(f"https://{NAME}", KEY, network=lambda: authority.through(proxy))
        asking = asyncio.ensure_future(client.ask("n51"))
        await arrived.wait()
        await client.aclose()
        with pytest.raises(AskError):
            await asking


@pytest.mark.skipif(sys.platform == "win32", reason="0.0.0.0 leads nowhere there")
async def test_none_asks_no_proxy(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    async with (
        authority.server(answer(200, ACCEPTED), name=ELSEWHERE, host=ELSEWHERE) as server,
        ForwardProxy({ELSEWHERE: server.port}) as proxy,
    ):
        for name in ("HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.address)
        setting = Setting(Network(Manner.NONE, None, authority.pem))
        client = ServiceClient(server.address, KEY, network=setting)
        await client.submit(BODY)
        assert proxy.asked == []
        setting.network = Network(Manner.SYSTEM, None, authority.pem)
        await client.submit(BODY)
        assert proxy.asked == [f"{ELSEWHERE}:{server.port}"]
        monkeypatch.setenv("NO_PROXY", f"elsewhere.example,{ELSEWHERE}")
        await client.submit(BODY)
        assert proxy.led == 1
    assert len(server.requests) == 3


async def test_the_systems_proxy_may_bring_its_password(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with (
        authority.server(answer(200, ACCEPTED)) as server,
        ForwardProxy({NAME: server.port}, login=TYPED) as proxy,
    ):
        written = f"http://anna:p%3Ass%20w%C3%B6rd%401@127.0.0.1:{proxy.port}"
        monkeypatch.setenv("HTTPS_PROXY", written)
        client = ServiceClient(
            f"https://{NAME}", KEY, network=lambda: Network(authorities=authority.pem)
        )
        assert (await client.submit(BODY)).task_id == "n51"
    assert proxy.led == 1


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_this_computer_is_reached_past_a_proxy_of_ones_own(
    authority: Authority, host: str
) -> None:
    async with FaultyServer(answer(200, ACCEPTED), host=host) as server, ForwardProxy({}) as proxy:
        client = ServiceClient(server.address, KEY, network=lambda: authority.through(proxy))
        await client.submit(BODY)
    assert proxy.asked == []
    assert len(server.requests) == 1
