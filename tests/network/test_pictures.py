"""Pictures and clips take the same way: uploads of every kind, links looked at, downloads."""

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from hailuo_studio.api.download import fetch
from hailuo_studio.core.errors import DownloadError, HostingError
from hailuo_studio.core.hosting import HttpHosting, S3Hosting
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.network import Network
from hailuo_studio.hosting.choose import host_for
from hailuo_studio.hosting.interface import Host
from hailuo_studio.hosting.public_link import check_link
from hailuo_studio.hosting.shelf import Shelf
from hailuo_studio.hosting.tunnel import TunnelHost
from tests.hosting.conftest import secrets
from tests.hosting.pictures import picture
from tests.network.conftest import NAME, Authority
from tests.servers.faulty import answer, reset
from tests.servers.forward_proxy import ForwardProxy

SITE = f"https://{NAME}"
JPEG = {"Content-Type": "image/jpeg"}
VIDEO = {"Content-Type": "video/mp4"}
CLIP = bytes(range(256)) * 400
LINK = json.dumps({"data": {"url": f"{SITE}/mug.jpg"}})
known = secrets(s3_access_key_id="AKID", s3_secret_access_key="secret")


def host(hosting: HttpHosting | S3Hosting, network: Network, folder: Path) -> Host:
    found = host_for(hosting, known, None, Shelf(folder), lambda: network)
    assert found is not None
    return found


async def put(network: Network, folder: Path) -> None:
    way = host(HttpHosting(f"{SITE}/up", method="PUT"), network, folder)
    hosted = await way.put(picture(), "mug.jpg")
    assert await way.alive(hosted.url)


async def form(network: Network, folder: Path) -> None:
    hosting = HttpHosting(f"{SITE}/up", url_path="data.url", delete=f"{SITE}/gone")
    way = host(hosting, network, folder)
    assert await way.remove(await way.put(picture(), "mug.jpg"))


async def bucket(network: Network, folder: Path) -> None:
    way = host(S3Hosting(SITE, "stills", "eu", path_style=True), network, folder)
    assert await way.remove(await way.put(picture(), "mug.jpg"))


async def link(network: Network, folder: Path) -> None:
    await check_link(f"{SITE}/mug.jpg", network=lambda: network)


async def tunnel(network: Network, folder: Path) -> None:
    at = ListenAt(8790, SITE)
    way = TunnelHost(at, Shelf(folder), network=lambda: network)
    await way.fetch_back(at.still_url("mug.jpg"))


WAYS = [(put, b"", 2), (form, LINK, 2), (bucket, b"", 2), (link, None, 1), (tunnel, None, 1)]


@pytest.mark.parametrize(("work", "body", "requests"), WAYS)
async def test_each_goes_through_the_proxy(
    authority: Authority,
    tmp_path: Path,
    work: Callable[[Network, Path], Awaitable[None]],
    body: bytes | str | None,
    requests: int,
) -> None:
    said = answer(200, picture() if body is None else body, JPEG)
    async with authority.server(said) as server, ForwardProxy({NAME: server.port}) as proxy:
        await work(authority.through(proxy), tmp_path)
    assert proxy.asked == [f"{NAME}:443"] * requests
    assert len(server.requests) == requests


@pytest.mark.parametrize(("work", "body", "requests"), WAYS)
async def test_a_proxy_that_wants_a_password_is_tried_again(
    authority: Authority,
    tmp_path: Path,
    work: Callable[[Network, Path], Awaitable[None]],
    body: object,
    requests: int,
) -> None:
    async with ForwardProxy({}, login=("anna", "secret")) as proxy:
        with pytest.raises(HostingError, match="wants a user name and a password") as caught:
            await work(authority.through(proxy), tmp_path)
    assert caught.value.passing
    assert "nothing was charged" in str(caught.value)
    assert "under Network" in caught.value.todo


async def test_a_clip_is_fetched_through_the_proxy_and_its_redirect_too(
    authority: Authority, tmp_path: Path
) -> None:
    onward = answer(302, b"", {"Location": "https://files.example/final.mp4"})
    async with (
        authority.server(onward) as service,
        authority.server(answer(200, CLIP, VIDEO), name="files.example") as files,
        ForwardProxy({NAME: service.port, "files.example": files.port}) as proxy,
    ):
        network = authority.through(proxy)
        to = tmp_path / "clip.part"
        fetched = await fetch(f"{SITE}/clip.mp4", to, lambda *_: None, network=lambda: network)
    assert fetched.path.read_bytes() == CLIP
    assert proxy.asked == [f"{NAME}:443", "files.example:443"]


async def test_a_clip_that_waits_for_the_proxy_is_paid_and_says_what_to_do(
    authority: Authority, tmp_path: Path, dead_port: int
) -> None:
    async with ForwardProxy({}, login=("anna", "secret")) as proxy:
        network = authority.through(proxy)
        with pytest.raises(DownloadError) as caught:
            await fetch(f"{SITE}/c.mp4", tmp_path / "c", lambda *_: None, network=lambda: network)
    said = str(caught.value)
    assert "wants a user name and a password" in said
    assert "The clip is finished and paid; only saving failed." in said
    assert "under Network. It goes on by itself from where it was." in said


async def test_a_clip_that_is_cut_is_not_the_proxys_fault(
    authority: Authority, tmp_path: Path
) -> None:
    async with authority.server(reset) as server, ForwardProxy({NAME: server.port}) as proxy:
        network = authority.through(proxy)
        with pytest.raises(DownloadError, match="connection broke while"):
            await fetch(f"{SITE}/c.mp4", tmp_path / "c", lambda *_: None, network=lambda: network)
