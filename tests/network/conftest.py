"""An authority of our own, servers it vouches for, and no proxy of the machine under test."""

import socket
import ssl

import pytest
import trustme

from hailuo_studio.core.network import Login, Manner, Network
from tests.servers.faulty import Behaviour, FaultyServer
from tests.servers.forward_proxy import ForwardProxy

# A name that exists nowhere: only a proxy leads to it.
NAME = "service.example"
# It leads to this computer, but is no loopback address: as if it were elsewhere.
ELSEWHERE = "0.0.0.0"


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def dead_port() -> int:
    """A port of this computer where nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port: int = held.getsockname()[1]
        return port


class Authority:
    """`pem` is what has to be believed, so that its servers are."""

    def __init__(self) -> None:
        self._own = trustme.CA(organization_name="Example Company", key_type=trustme.KeyType.ECDSA)
        self.pem = self._own.cert_pem.bytes().decode()

    def vouch(self, name: str) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._own.issue_cert(name, key_type=trustme.KeyType.ECDSA).configure_cert(context)
        return context

    def server(self, *behaviours: Behaviour, name: str = NAME, host: str = "") -> FaultyServer:
        return FaultyServer(*behaviours, tls=self.vouch(name), host=host or "127.0.0.1")

    def through(self, proxy: ForwardProxy, login: Login | None = None) -> Network:
        return Network(Manner.OWN, proxy.proxy(login), self.pem)


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()
