"""Looking at a link the user gave."""

import pytest
from starlette.responses import HTMLResponse, Response

from hailuo_studio.core.errors import HostingError, InputError
from hailuo_studio.hosting.public_link import check_link
from tests.hosting.picture_hosts import PictureHosts
from tests.hosting.pictures import picture


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP"])
async def test_the_picture_behind_a_link(hosts: PictureHosts, format: str) -> None:
    sent = picture(format=format)
    assert await check_link(hosts.keep("any", sent)) == sent


async def test_another_kind_of_picture_is_handed_on(hosts: PictureHosts) -> None:
    gif = picture(format="GIF")
    assert await check_link(hosts.put_answer("gif", Response(gif, media_type="image/gif"))) == gif


async def test_plain_http_elsewhere_is_not_asked_for() -> None:
    with pytest.raises(InputError, match="not encrypted"):
        await check_link("http://pictures.example.com/mug.jpg")


async def test_a_redirect_is_followed(hosts: PictureHosts) -> None:
    link = hosts.put_redirect("moved", hosts.keep("any", picture()))
    assert await check_link(link) == picture()


async def test_a_redirect_to_plain_http_is_not_followed(hosts: PictureHosts) -> None:
    with pytest.raises(HostingError, match="not https"):
        await check_link(hosts.put_redirect("down", "http://pictures.example.com/mug.jpg"))


async def test_a_redirect_in_circles_ends(hosts: PictureHosts) -> None:
    with pytest.raises(HostingError, match="circles"):
        await check_link(hosts.put_redirect("round", f"{hosts.base}/answer/round"))


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (HTMLResponse("<h1>a gallery</h1>"), "a web page, not with a picture"),
        (Response(b"%PDF-1.7", media_type="application/pdf"), "not with a picture"),
        (Response(b"", media_type="image/png"), "not with a picture"),
        (Response(status_code=404), r"\(404\)"),
        (Response(b"\xff\xd8\xff" + bytes(10_000_000), media_type="image/jpeg"), "10 MB"),
    ],
)
async def test_what_is_no_usable_picture(hosts: PictureHosts, answer: Response, words: str) -> None:
    with pytest.raises(HostingError, match=words) as caught:
        await check_link(hosts.put_answer("bad", answer))
    assert not caught.value.passing
    assert caught.value.todo


async def test_this_computer_is_not_asked_for_through_a_proxy(
    hosts: PictureHosts, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody = hosts.put_answer("proxy", Response(status_code=502))
    monkeypatch.setenv("HTTP_PROXY", nobody)
    monkeypatch.setenv("ALL_PROXY", nobody)
    assert await check_link(hosts.keep("any", picture())) == picture()


async def test_a_server_in_trouble_may_be_asked_again(hosts: PictureHosts) -> None:
    with pytest.raises(HostingError) as caught:
        await check_link(hosts.put_answer("down", Response(status_code=503)))
    assert caught.value.passing
