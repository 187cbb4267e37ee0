"""This computer as the picture link: shown through a tunnel exactly while it is needed."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hailuo_studio.core.errors import HostingError
from hailuo_studio.core.hosting import same_place
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.hosting.interface import random_name
from hailuo_studio.hosting.listener import Listener
from hailuo_studio.hosting.shelf import Shelf
from hailuo_studio.hosting.trial import trial
from hailuo_studio.hosting.tunnel import SEEN_SECONDS, TunnelHost
from tests.hosting.conftest import NOW
from tests.hosting.pictures import alike, picture
from tests.servers.tunnel import Tunnel, free_port


class Way:
    """A host behind a tunnel, with its listener."""

    def __init__(self, folder: Path, tunnel: Tunnel) -> None:
        self.folder = folder
        self.tunnel = tunnel
        self.shelf = Shelf(folder)
        self.listener = Listener(tunnel.port, self.shelf, lambda token: False)
        self.host = TunnelHost(
            ListenAt(tunnel.port, tunnel.public_url), self.shelf, clock=lambda: NOW
        )


@pytest.fixture
async def way(tmp_path: Path) -> AsyncIterator[Way]:
    async with Tunnel(free_port()) as tunnel:
        found = Way(tmp_path / "in-flight", tunnel)
        await found.listener.start()
        yield found
        await found.listener.aclose()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_picture_is_shown_until_it_is_removed(way: Way) -> None:
    sent, name = picture(), random_name(".png")
    hosted = await way.host.put(sent, name)
    assert hosted.url == f"{way.tunnel.public_url}/still/{name}"
    assert (hosted.kind, hosted.object_name) == (f"tunnel:{way.tunnel.public_url}", name)
    assert hosted.expires_at == NOW + SEEN_SECONDS
    assert await way.host.fetch_back(hosted.url) == sent
    assert way.tunnel.paths == [f"/still/{name}"]
    assert await way.host.remove(hosted)
    with pytest.raises(HostingError, match=r"Through the tunnel: .*\(404\)"):
        await way.host.fetch_back(hosted.url)
    assert await way.host.remove(hosted)
    assert not list(way.folder.iterdir())


async def test_the_link_works_again_after_a_restart(way: Way) -> None:
    hosted = await way.host.put(picture(), random_name(".png"))
    await way.listener.aclose()
    with pytest.raises(HostingError) as down:
        await way.host.fetch_back(hosted.url)
    assert down.value.passing
    assert f"port {way.tunnel.port}" in down.value.todo
    another = Listener(way.tunnel.port, Shelf(way.folder), lambda token: False)
    await another.start()
    assert await way.host.fetch_back(hosted.url) == picture()
    await another.aclose()


async def test_another_program_on_the_port_is_a_sentence(way: Way) -> None:
    await way.listener.aclose()
    stranger = Listener(way.tunnel.port, Shelf(way.folder / "elsewhere"), lambda token: False)
    await stranger.start()
    with pytest.raises(HostingError, match=f"does not listen on port {way.tunnel.port}") as refused:
        await way.host.put(picture(), random_name(".png"))
    assert refused.value.passing
    assert refused.value.todo
    assert not list(way.folder.iterdir())
    await stranger.aclose()


async def test_a_folder_that_takes_nothing_is_a_sentence(way: Way) -> None:
    way.folder.write_text("a file is in its place")
    with pytest.raises(HostingError, match="can't be written"):
        await way.host.put(picture(), random_name(".png"))


async def test_trying_it_goes_through_the_tunnel(way: Way) -> None:
    found = await trial(way.host, picture(), alike)
    assert [step.ok for step in found.steps] == [True] * 4
    way.tunnel.down = True
    found = await trial(way.host, picture(), alike)
    assert not found.ok
    assert "tunnel" in found.steps[1].sentence
    assert not list(way.folder.iterdir())


def test_this_computer_removes_what_it_showed_under_another_name() -> None:
    assert same_place("tunnel:https://a.example", "tunnel:https://b.example")
    assert not same_place("tunnel:https://a.example", "http:a.example")
    assert same_place("http:a.example", "http:a.example")
