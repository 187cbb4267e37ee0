"""The settings' network in use: its login from the keychain, its certificates, its trial."""

import base64
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from hailuo_studio.core.errors import InputError
from hailuo_studio.core.network import (
    Login,
    Manner,
    NetworkChoice,
    NetworkSettings,
    read_proxy,
)
from hailuo_studio.logs import Redact, redact
from hailuo_studio.networking import Networking
from hailuo_studio.privacy import Privacy
from hailuo_studio.store.secrets import Keychain
from tests.network.conftest import NAME, Authority
from tests.servers.faulty import answer
from tests.servers.forward_proxy import ForwardProxy

SITE = f"https://{NAME}"
TYPED = ("marked-anna", "marked-p:ss")


@pytest.fixture
def authority() -> Authority:
    return Authority()


@pytest.fixture(autouse=True)
def no_keychain(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """What is to be kept is remembered for this run."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    return


@pytest.fixture
def networking() -> Networking:
    return Networking(Keychain("hailuo-studio-tests"))


def own(address: str, ca_file: str = "") -> NetworkSettings:
    return NetworkSettings(Manner.OWN, read_proxy(address), ca_file)


async def test_a_login_is_kept_and_goes_to_its_own_proxy_alone(networking: Networking) -> None:
    chosen = NetworkChoice(Manner.OWN, "http://proxy:3128", *TYPED)
    changes = await networking.keep(chosen, NetworkSettings())
    assert changes == {"network": {"proxy": "http://proxy:3128", "ca_file": None}}
    assert "marked" not in repr(changes)
    await networking.follow(own("http://proxy:3128"))
    proxy = networking.now().proxy
    assert proxy is not None
    assert proxy.login == Login(*TYPED)
    await networking.follow(own("http://another:3128"))
    other = networking.now().proxy
    assert other is not None
    assert other.login is None


async def test_the_password_is_never_given_out_and_stays_until_it_is_changed(
    networking: Networking,
) -> None:
    chosen = NetworkChoice(Manner.OWN, "http://proxy:3128", *TYPED)
    await networking.keep(chosen, NetworkSettings())
    state = await networking.state(own("http://proxy:3128"))
    assert state.choice == NetworkChoice(Manner.OWN, "http://proxy:3128", TYPED[0])
    assert state.password_kept
    await networking.keep(state.choice, own("http://proxy:3128"))
    assert (await networking.state(own("http://proxy:3128"))).password_kept
    await networking.keep(NetworkChoice(Manner.OWN, "http://proxy:3128"), own("http://proxy:3128"))
    assert not (await networking.state(own("http://proxy:3128"))).password_kept


async def test_neither_log_nor_report_has_the_login(networking: Networking) -> None:
    chosen = NetworkChoice(Manner.OWN, "http://proxy:3128", *TYPED)
    await networking.keep(chosen, NetworkSettings())
    sent = base64.b64encode(":".join(TYPED).encode()).decode()
    said = f"Basic {sent} of {TYPED[0]} with {TYPED[1]}"
    record = logging.LogRecord("x", logging.INFO, "x", 1, said, None, None)
    redact.filter(record)
    for text in (record.getMessage(), Privacy([], Path("/home/x")).clean(said)):
        assert "marked" not in text
        assert sent not in text


@pytest.mark.parametrize("scheme", ["http", "https", "socks5"])
def test_an_address_with_a_login_is_shown_without_it(scheme: str) -> None:
    said = f"HTTPS_PROXY={scheme}://anna:s3cret@w@proxy.example:3128 is set"
    assert Redact().clean(said) == f"HTTPS_PROXY={scheme}://[secret]@proxy.example:3128 is set"
    cleaned = Privacy([], Path("/home/x")).clean(said)
    assert "anna" not in cleaned
    assert "s3cret" not in cleaned
    assert "proxy.example:3128" in cleaned


async def test_certificates_that_are_missing_are_said_and_nothing_breaks(
    networking: Networking, tmp_path: Path
) -> None:
    settings = NetworkSettings(ca_file=str(tmp_path / "gone.pem"))
    await networking.follow(settings)
    assert networking.trouble is not None
    assert "gone.pem is missing" in networking.trouble.what
    assert "is missing" in (await networking.state(settings)).trouble
    await networking.follow(NetworkSettings())
    assert networking.trouble is None


async def test_a_wrong_choice_changes_nothing(networking: Networking, tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    for choice in (
        NetworkChoice(Manner.OWN, "nonsense"),
        NetworkChoice(Manner.OWN, "http://proxy:3128", "anna"),
        NetworkChoice(ca_file=str(file)),
    ):
        with pytest.raises(InputError):
            await networking.keep(choice, NetworkSettings())
    # A file that went missing does not keep a person from changing the proxy.
    gone = NetworkSettings(ca_file=str(file))
    chosen = NetworkChoice(Manner.NONE, ca_file=str(file))
    assert await networking.keep(chosen, gone) == {
        "network": {"proxy": "none", "ca_file": str(file)}
    }


async def test_a_trial_says_how_it_went_and_costs_nothing(
    networking: Networking, authority: Authority, tmp_path: Path
) -> None:
    file = tmp_path / "ca.pem"
    file.write_text(authority.pem)
    async with (
        authority.server(answer(404)) as server,
        ForwardProxy({NAME: server.port}, login=TYPED) as proxy,
    ):
        with_all = NetworkChoice(Manner.OWN, proxy.address, *TYPED, str(file))
        good = await networking.try_out(with_all, SITE)
        no_password = NetworkChoice(Manner.OWN, proxy.address, ca_file=str(file))
        refused = await networking.try_out(no_password, SITE)
        no_file = NetworkChoice(Manner.OWN, proxy.address, *TYPED)
        untrusted = await networking.try_out(no_file, SITE)
        wrong = await networking.try_out(NetworkChoice(Manner.OWN, "nonsense"), SITE)
    assert good.ok
    place = f"127.0.0.1:{proxy.port}"
    assert good.sentence == f"{NAME} can be reached through the proxy {place}."
    assert [refused.ok, untrusted.ok, wrong.ok] == [False] * 3
    assert refused.sentence.startswith(f"The proxy {place} wants a user name and a password.")
    assert "A firewall or company proxy may be reading the connection." in untrusted.sentence
    assert "not a proxy's address" in wrong.sentence
    assert [request.method for request in server.requests] == ["GET"]
    assert "authorization" not in server.requests[0].headers
