"""A link that is not encrypted is fetched in its https form or not at all.

0.0.0.0 leads to this computer, but is no loopback address: as if it were elsewhere.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from hailuo_studio.api.download import fetch
from hailuo_studio.core.errors import DownloadError, DownloadTrouble
from hailuo_studio.network.trust import trust
from tests.api.certificates import self_signed
from tests.servers.faulty import FaultyServer, answer

CLIP = bytes(range(256)) * 400
VIDEO = {"Content-Type": "video/mp4"}
ELSEWHERE = "0.0.0.0"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="0.0.0.0 leads nowhere there")


def silent(done: int, total: int | None) -> None:
    pass


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FaultyServer:
    """A server elsewhere that speaks TLS only, with a certificate that is trusted here."""
    server = FaultyServer(
        answer(200, CLIP, VIDEO), tls=self_signed(tmp_path, ELSEWHERE), host=ELSEWHERE
    )
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "both.pem"))
    trust.cache_clear()
    return server


@pytest.fixture(autouse=True)
def forgotten_trust() -> Iterator[None]:
    yield
    trust.cache_clear()


async def test_its_https_form_is_fetched(trusted: FaultyServer, tmp_path: Path) -> None:
    async with trusted as server:
        link = f"http://{ELSEWHERE}:{server.port}/clip.mp4"
        fetched = await fetch(link, tmp_path / "clip.part", silent)
    assert fetched.path.read_bytes() == CLIP
    assert [request.path for request in server.requests] == ["/clip.mp4"]


async def test_a_redirect_into_the_clear_is_followed_encrypted(
    trusted: FaultyServer, tmp_path: Path
) -> None:
    async with trusted as server:
        onward = {"Location": f"http://{ELSEWHERE}:{server.port}/final.mp4"}
        async with FaultyServer(answer(302, "", onward)) as near:
            fetched = await fetch(near.address + "/clip.mp4", tmp_path / "clip.part", silent)
    assert fetched.path.read_bytes() == CLIP
    assert [request.path for request in server.requests] == ["/final.mp4"]


async def test_nothing_is_said_in_the_clear(tmp_path: Path) -> None:
    async with FaultyServer(answer(200, CLIP, VIDEO), host=ELSEWHERE) as server:
        with pytest.raises(DownloadError) as caught:
            await fetch(f"http://{ELSEWHERE}:{server.port}/clip.mp4?sig=1", tmp_path / "c", silent)
    assert caught.value.trouble is DownloadTrouble.CONNECTION
    assert server.connections == 1
    assert server.requests == []
