"""A change of the network in the settings: it holds for the next request of everything that is
open, without a new start."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hailuo_studio.core.errors import HostingError, InputError
from hailuo_studio.core.network import Manner, NetworkChoice
from hailuo_studio.desk import StudioDesk
from hailuo_studio.networking import Networking
from hailuo_studio.store.secrets import Keychain
from hailuo_studio.workplace import Workplace
from tests.hosting.pictures import picture
from tests.network.conftest import NAME, Authority
from tests.servers.faulty import FaultyServer, answer
from tests.servers.forward_proxy import ForwardProxy

LINK = f"https://{NAME}/mug.jpg"
TYPED = ("marked-anna", "marked-secret")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("HAILUO_STUDIO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("HAILUO_STUDIO_API_KEY", "aio_desk_test")
    monkeypatch.setenv("HAILUO_STUDIO_API_URL", f"https://{NAME}")
    return tmp_path / "home"


@pytest.fixture
async def desks() -> AsyncIterator[tuple[StudioDesk, StudioDesk]]:
    """Practice's, and the one of the real service that stays open behind it."""
    errors: list[BaseException] = []
    keychain = Keychain()
    networking = Networking(keychain)
    opened = [
        Workplace(practice, keychain=keychain, networking=networking, on_error=errors.append)
        for practice in (True, False)
    ]
    for workplace in opened:
        await workplace.connect()
    yield StudioDesk(opened[0], keychain), StudioDesk(opened[1], keychain)
    for workplace in opened:
        await workplace.aclose()
    assert errors == []


@pytest.fixture
def authority() -> Authority:
    return Authority()


@pytest.fixture
async def server(authority: Authority) -> AsyncIterator[FaultyServer]:
    said = answer(200, picture(), {"Content-Type": "image/jpeg"})
    async with authority.server(said) as running:
        yield running


@pytest.fixture
async def proxy(server: FaultyServer) -> AsyncIterator[ForwardProxy]:
    async with ForwardProxy({NAME: server.port}, login=TYPED) as running:
        yield running


@pytest.fixture
def file(authority: Authority, tmp_path: Path) -> str:
    path = tmp_path / "company.pem"
    path.write_text(authority.pem)
    return str(path)


async def test_it_holds_for_all_that_is_open(
    desks: tuple[StudioDesk, StudioDesk], proxy: ForwardProxy, file: str, home: Path
) -> None:
    practice, real = desks
    with pytest.raises(HostingError, match="its name is not found"):
        await real.thumbnail(LINK, 64)
    choice = NetworkChoice(Manner.OWN, proxy.address, *TYPED, file)
    assert (await practice.try_network(choice)).ok
    with pytest.raises(HostingError):
        await real.thumbnail(LINK, 64)
    await practice.save_network(choice)
    for desk in desks:
        assert (await desk.thumbnail(LINK, 64)).width == 64
    await practice.save_network(NetworkChoice(ca_file=file))
    with pytest.raises(HostingError, match="its name is not found"):
        await real.thumbnail(LINK, 64)
    assert set(proxy.asked) == {f"{NAME}:443"}
    written = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert b"marked" not in written
    assert b"marked" not in (await real.report()).encode()


async def test_what_cant_be_used_leaves_the_settings(
    desks: tuple[StudioDesk, StudioDesk], home: Path, tmp_path: Path
) -> None:
    _, real = desks
    with pytest.raises(InputError, match="is missing"):
        await real.save_network(NetworkChoice(ca_file=str(tmp_path / "gone.pem")))
    assert not (home / "settings.toml").exists()
    assert (await real.network_state()).choice == NetworkChoice()


async def test_certificates_that_went_away_stop_the_real_service_until_done_without(
    desks: tuple[StudioDesk, StudioDesk], file: str
) -> None:
    _, real = desks
    await real.save_network(NetworkChoice(ca_file=file))
    assert real.banner is None
    Path(file).unlink()
    await real.workplace.connect()
    assert real.banner is not None
    assert "company.pem is missing. Nothing was sent, nothing was charged." in real.banner.words
    assert "company.pem is missing" in (await real.network_state()).trouble
    await real.save_network(NetworkChoice())
    assert real.banner is None
