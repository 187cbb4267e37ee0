"""Whatever keeps a host from answering is a sentence, and has an end."""

import pytest

from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.network import Network
from hailuo_studio.hosting.web import send
from tests.servers.faulty import Behaviour, FaultyServer, answer, dripped, dripping, silence

_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in _PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.mark.parametrize("setting", ["socks4://127.0.0.1:1080", "gopher://x:1"])
async def test_a_proxy_setting_that_cant_be_used(
    setting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", setting)
    with pytest.raises(HostingError) as caught:
        await send("GET", "https://pictures.example/a.png", network=Network)
    assert "proxy" in caught.value.what
    assert "Nothing was sent, nothing was charged" in str(caught.value)
    assert caught.value.todo
    assert not caught.value.passing


async def test_a_proxy_that_leads_nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    async with FaultyServer(answer(502)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.address)
        with pytest.raises(
            HostingError, match=r"does not lead to pictures\.example \(502"
        ) as caught:
            await send("GET", "https://pictures.example/a.png", network=Network)
    assert caught.value.passing


@pytest.mark.parametrize(
    "behaviour",
    [silence, dripping(400, 0.02), dripped(answer(200, "x" * 100), 0.05)],
    ids=["silence", "a body of drops", "a head of drops"],
)
async def test_waiting_ends(behaviour: Behaviour) -> None:
    async with FaultyServer(behaviour) as server:
        with pytest.raises(HostingError, match="did not answer in time") as caught:
            await send("GET", server.address, network=Network, seconds=0.4)
    assert caught.value.passing
