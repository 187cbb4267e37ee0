"""The presets against a server that answers as those hosts document."""

import pytest

from hailuo_studio.core.errors import HostingError
from hailuo_studio.hosting.interface import random_name
from hailuo_studio.hosting.presets import cloudinary, imgbb, own_server
from tests.hosting.conftest import NOW, Endpoint, secrets
from tests.hosting.picture_hosts import GOOD_KEY, PRESET, TOKEN, PictureHosts
from tests.hosting.pictures import alike, picture


async def test_imgbb_gives_a_link_that_expires_in_a_day(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    host = endpoint(imgbb(hosts.base), secrets(imgbb=GOOD_KEY))
    sent = picture()
    hosted = await host.put(sent, "8f3a.png")
    assert hosted.expires_at == NOW + 86400
    assert (hosted.object_name, hosted.id) == ("", 0)
    assert hosts.forms == [{"key": GOOD_KEY, "expiration": "86400"}]
    assert hosts.names == ["8f3a.png"]
    got = await host.fetch_back(hosted.url)
    assert got != sent
    assert alike(sent, got)
    assert not await host.remove(hosted)
    assert host.describe() == "ImgBB, 24 h"


async def test_imgbb_says_a_wrong_key_and_never_shows_it(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    host = endpoint(imgbb(hosts.base), secrets(imgbb="wrong-key-99"))
    with pytest.raises(HostingError) as caught:
        await host.put(picture(), "a.png")
    assert caught.value.what.endswith("refused the picture (400): Invalid API v1 key.")
    assert not caught.value.passing
    assert "wrong-key-99" not in str(caught.value)


async def test_cloudinary_gives_its_secure_link_that_stays(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    host = endpoint(cloudinary("demo", PRESET, hosts.base))
    hosted = await host.put(picture(), "a.png")
    assert hosted.expires_at is None
    assert await host.fetch_back(hosted.url) == picture()
    assert not await host.remove(hosted)
    assert host.describe() == "Cloudinary, stays until deleted"


async def test_cloudinary_says_an_unknown_preset(hosts: PictureHosts, endpoint: Endpoint) -> None:
    host = endpoint(cloudinary("demo", "typo", hosts.base))
    with pytest.raises(HostingError, match=r"\(400\): Upload preset not found\."):
        await host.put(picture(), "a.png")


async def test_an_own_server_takes_gives_back_and_deletes(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    address = f"{hosts.base}/stills/{{name}}"
    settings = own_server(address, delete=address, with_token=True)
    host = endpoint(settings, secrets(own_server=f"{TOKEN}\n"))
    name = random_name(".png")
    hosted = await host.put(picture(), name)
    assert hosted.url == f"{hosts.base}/stills/{name}"
    assert hosts.headers[0]["content-type"] == "image/png"
    assert await host.fetch_back(hosted.url) == picture()
    assert "authorization" not in hosts.headers[1]
    assert await host.remove(hosted)
    assert hosts.stored == {}
    assert await host.remove(hosted), "gone already is gone"


async def test_two_pictures_by_put_never_share_an_address(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    settings = own_server(f"{hosts.base}/stills/", with_token=True)
    host = endpoint(settings, secrets(own_server=TOKEN))
    first = await host.put(picture("teal"), random_name(".png"))
    second = await host.put(picture("maroon"), random_name(".png"))
    assert await host.fetch_back(first.url) == picture("teal")
    assert await host.fetch_back(second.url) == picture("maroon")
