"""When not a byte of the POST left this computer, it is not sent; proxies included."""

import sys
from pathlib import Path

import pytest

from hailuo_studio.api.client import ServiceClient
from hailuo_studio.core.errors import AskError, NotSent
from tests.api.certificates import self_signed
from tests.servers.faulty import Behaviour, FaultyServer, answer, reset, silence

KEY = "aio_5ecret-of-the-shop"
BODY = {"model": "hailuo-2-3", "prompt": "Steam.", "image": "https://p.example/x.jpg"}
ACCEPTED = '{"data":{"task_id":"n51"}}'


async def not_sent(origin: str, seconds: float = 5.0) -> NotSent:
    """The error, after seeing that a question fails too."""
    speaker = ServiceClient(
        origin, KEY, connect_seconds=seconds, post_seconds=seconds, get_seconds=seconds
    )
    with pytest.raises(NotSent) as caught:
        await speaker.submit(BODY)
    with pytest.raises(AskError) as asked:
        await speaker.ask("n51")
    await speaker.aclose()
    assert asked.value.status is None
    assert KEY not in str(caught.value) + str(asked.value)
    assert "nothing was charged" in str(caught.value)
    return caught.value


async def test_nobody_listens(dead_port: int) -> None:
    await not_sent(f"http://127.0.0.1:{dead_port}")


async def test_a_name_nobody_knows() -> None:
    said = str(await not_sent("https://nowhere.invalid"))
    assert "nowhere.invalid can't be reached: its name is not found" in said


@pytest.mark.parametrize("host", ["xn--a.example", "a..b", "a" * 70 + ".example", "ä" * 80])
async def test_a_name_that_cant_be(host: str) -> None:
    assert "can't be reached" in str(await not_sent(f"https://{host}"))


async def test_a_server_that_speaks_no_tls() -> None:
    async with FaultyServer(answer(200, ACCEPTED)) as server:
        await not_sent(f"https://127.0.0.1:{server.port}")
    assert server.requests == []


async def test_a_certificate_nobody_vouches_for(tmp_path: Path) -> None:
    async with FaultyServer(answer(200, ACCEPTED), tls=self_signed(tmp_path)) as server:
        assert "does not trust its certificate" in str(await not_sent(server.address))
    assert server.requests == []


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(answer(403, "no"), id="403"),
        pytest.param(answer(407, "who are you?"), id="407"),
        pytest.param(answer(502), id="502"),
        pytest.param(reset, id="reset"),
        pytest.param(silence, id="silence"),
    ],
)
async def test_a_proxy_that_leads_nowhere(
    behaviour: Behaviour, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with FaultyServer(behaviour) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        await not_sent("https://service.example", 0.5)
    assert {request.method for request in proxy.requests} == {"CONNECT"}
    assert {request.path for request in proxy.requests} == {"service.example:443"}
    assert all("authorization" not in request.headers for request in proxy.requests)
    assert all(request.body == b"" for request in proxy.requests)


async def test_a_tunnel_without_tls_at_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    async with FaultyServer(answer(200), reset) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        await not_sent("https://service.example", 0.5)


async def test_a_proxy_nobody_runs(dead_port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{dead_port}")
    await not_sent("https://service.example")


@pytest.mark.parametrize("setting", ["socks4://127.0.0.1:1080", "gopher://x:1"])
async def test_a_proxy_setting_that_cant_be_used(
    setting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", setting)
    assert "proxy" in str(await not_sent("https://service.example"))


LOOPBACK = ["127.0.0.1", "localhost", *(["127.0.0.2"] if sys.platform == "linux" else [])]


@pytest.mark.parametrize("host", LOOPBACK)
async def test_this_computer_is_reached_past_the_proxy(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = FaultyServer(answer(200, ACCEPTED), host=host)
    async with FaultyServer(answer(502)) as proxy, server:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.address)
        speaker = ServiceClient(server.address, KEY)
        assert (await speaker.submit(BODY)).task_id == "n51"
        await speaker.ask("n51")
        await speaker.aclose()
    assert proxy.requests == []
    assert len(server.requests) == 2
