"""The Test button, against real servers."""

from starlette.responses import JSONResponse, Response

from hailuo_studio.core.hosting import HttpHosting
from hailuo_studio.hosting.presets import imgbb, own_server
from hailuo_studio.hosting.trial import Stage, trial
from tests.hosting.conftest import Endpoint, secrets
from tests.hosting.picture_hosts import GOOD_KEY, TOKEN, PictureHosts
from tests.hosting.pictures import alike, picture, recompressed

WHOLE = [Stage.UPLOAD, Stage.FETCH, Stage.COMPARE, Stage.REMOVE]


async def test_a_recompressing_host_passes_and_says_when_it_expires(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    tried = await trial(endpoint(imgbb(hosts.base), secrets(imgbb=GOOD_KEY)), picture(), alike)
    assert tried.ok
    assert [step.stage for step in tried.steps] == WHOLE
    assert "expires on 2025-10-" in tried.steps[-1].sentence
    assert tried.url.startswith(hosts.base)
    assert len(hosts.names[0]) > 30


async def test_an_own_server_is_left_as_it_was(hosts: PictureHosts, endpoint: Endpoint) -> None:
    address = f"{hosts.base}/stills/{{name}}"
    settings = own_server(address, delete=address, with_token=True)
    tried = await trial(endpoint(settings, secrets(own_server=TOKEN)), picture(), alike)
    assert tried.ok
    assert tried.steps[-1].sentence == "It was removed again."
    assert hosts.stored == {}


async def test_a_refused_upload_is_the_only_step(hosts: PictureHosts, endpoint: Endpoint) -> None:
    tried = await trial(endpoint(imgbb(hosts.base), secrets(imgbb="no")), picture(), alike)
    assert not tried.ok
    assert [(step.stage, step.ok) for step in tried.steps] == [(Stage.UPLOAD, False)]
    assert "Invalid API v1 key" in tried.steps[0].sentence


async def test_a_link_nobody_can_read(hosts: PictureHosts, endpoint: Endpoint) -> None:
    link = hosts.put_answer("private", Response(status_code=403))
    url = hosts.put_answer("up", JSONResponse({"url": link}))
    tried = await trial(endpoint(HttpHosting(url, url_path="url")), picture(), alike)
    assert not tried.ok
    assert [(step.stage, step.ok) for step in tried.steps] == [
        (Stage.UPLOAD, True),
        (Stage.FETCH, False),
        (Stage.REMOVE, True),
    ]


async def test_another_picture_comes_back(hosts: PictureHosts, endpoint: Endpoint) -> None:
    url = hosts.put_answer("up", JSONResponse({"url": hosts.keep("x", picture("maroon"))}))
    tried = await trial(endpoint(HttpHosting(url, url_path="url")), picture("teal"), alike)
    assert not tried.ok
    assert "different picture" in tried.steps[2].sentence


async def test_a_removal_that_fails_does_not_fail_the_trial(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    delete = hosts.put_answer("del", Response(status_code=405))
    settings = HttpHosting(f"{hosts.base}/own/text", delete=delete)
    tried = await trial(endpoint(settings), picture(), alike)
    assert tried.ok
    assert not tried.steps[-1].ok
    assert "(405)" in tried.steps[-1].sentence


async def test_a_server_of_ones_own_gives_back_every_byte(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    """Something on the way, that compresses pictures, is found by the test."""
    link = hosts.keep("x", recompressed(picture()))
    url = hosts.put_answer("up", JSONResponse({"url": link}))
    tried = await trial(endpoint(HttpHosting(url, "PUT", url_path="url")), picture(), alike)
    assert not tried.ok
    assert "something on the way changes pictures" in tried.steps[2].sentence
    tried = await trial(endpoint(HttpHosting(url, "POST", url_path="url")), picture(), alike)
    assert tried.ok
    assert tried.steps[2].sentence == "It is the same picture, compressed anew."
