"""An endpoint's answers, good and bad, over real sockets."""

import socket
import threading
from pathlib import Path

import pytest
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response

from hailuo_studio.core.errors import HostingError, InputError, KeychainError
from hailuo_studio.core.hosting import HttpHosting, TunnelHosting
from hailuo_studio.core.listening import ListenAt
from hailuo_studio.core.network import Network
from hailuo_studio.core.take import Hosted
from hailuo_studio.hosting.choose import host_for
from hailuo_studio.hosting.shelf import Shelf
from tests.hosting.conftest import NOW, Endpoint, secrets
from tests.hosting.picture_hosts import PictureHosts
from tests.hosting.pictures import picture


async def failure(endpoint: Endpoint, settings: HttpHosting) -> HostingError:
    with pytest.raises(HostingError) as caught:
        await endpoint(settings).put(picture(), "a.png")
    return caught.value


async def test_the_link_is_picked_out_of_lists_and_the_id_deletes(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    settings = HttpHosting(
        f"{hosts.base}/own/upload",
        url_path="files.0.url",
        delete=f"{hosts.base}/kept/own/{{files.0.id}}",
        expires_in=3600,
    )
    host = endpoint(settings)
    hosted = await host.put(picture(), "a.png")
    assert await host.fetch_back(hosted.url) == picture()
    assert hosted.expires_at == NOW + 3600
    assert await host.remove(hosted)
    with pytest.raises(HostingError, match=r"does not give the picture \(404\)"):
        await host.fetch_back(hosted.url)


async def test_an_answer_that_is_the_link_itself(hosts: PictureHosts, endpoint: Endpoint) -> None:
    host = endpoint(HttpHosting(f"{hosts.base}/own/text"))
    hosted = await host.put(picture(), "a.png")
    assert await host.fetch_back(hosted.url) == picture()


@pytest.mark.parametrize(
    ("status", "passing"), [(400, False), (401, False), (413, False), (429, True), (503, True)]
)
async def test_what_may_help_when_tried_again(
    hosts: PictureHosts, endpoint: Endpoint, status: int, passing: bool
) -> None:
    url = hosts.put_answer("no", JSONResponse({"error": {"message": "no."}}, status))
    error = await failure(endpoint, HttpHosting(url, url_path="url"))
    assert error.passing is passing
    assert error.what.endswith(f"refused the picture ({status}): no.")
    assert error.what.startswith("127.0.0.1:")
    assert "charged" in error.cost


@pytest.mark.parametrize(
    "answer",
    [
        JSONResponse({"data": {}}),
        JSONResponse({"data": {"url": "http://files.example.com/a.png"}}),
        JSONResponse({"data": {"url": 7}}),
        JSONResponse([{"data": 1}]),
        PlainTextResponse("<html>welcome</html>"),
        Response(b"[" * 100_000),
    ],
)
async def test_an_answer_without_a_link(
    hosts: PictureHosts, endpoint: Endpoint, answer: Response
) -> None:
    settings = HttpHosting(hosts.put_answer("odd", answer), url_path="data.url")
    error = await failure(endpoint, settings)
    assert "no https link at data.url" in error.what
    assert not error.passing


async def test_a_no_inside_a_success(hosts: PictureHosts, endpoint: Endpoint) -> None:
    url = hosts.put_answer("no", JSONResponse({"success": False, "message": "quota used up"}))
    error = await failure(endpoint, HttpHosting(url, url_path="url"))
    assert "quota used up" in error.what


async def test_an_upload_follows_no_redirect(hosts: PictureHosts, endpoint: Endpoint) -> None:
    url = hosts.put_answer("moved", RedirectResponse(f"{hosts.base}/own/text"))
    error = await failure(endpoint, HttpHosting(url))
    assert "(307)" in error.what
    assert hosts.forms == []


async def test_an_endless_answer_is_cut(hosts: PictureHosts, endpoint: Endpoint) -> None:
    url = hosts.put_answer("big", PlainTextResponse("x" * 1_000_001))
    error = await failure(endpoint, HttpHosting(url))
    assert "more than 1 MB" in error.what


async def test_a_secret_the_host_repeats_is_not_shown(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    url = hosts.put_answer("no", JSONResponse({"error": "key sesame-42 is unknown"}, 403))
    host = endpoint(HttpHosting(url, fields={"key": "keychain:door"}), secrets(door="sesame-42"))
    with pytest.raises(HostingError) as caught:
        await host.put(picture(), "a.png")
    assert "key … is unknown" in caught.value.what
    assert "sesame-42" not in str(caught.value)


async def test_a_missing_secret_uploads_nothing(hosts: PictureHosts, endpoint: Endpoint) -> None:
    settings = HttpHosting(f"{hosts.base}/own/text", headers={"X-Key": "keychain:gone"})
    error = await failure(endpoint, settings)
    assert "no key named gone" in error.what
    assert hosts.headers == []


async def test_a_keychain_that_cant_be_read_is_said(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    async def locked(name: str) -> str | None:
        raise KeychainError("The keychain is locked.", todo="Unlock it.")

    host = endpoint(HttpHosting(f"{hosts.base}/own/text", fields={"k": "keychain:a"}), locked)
    with pytest.raises(HostingError, match=r"The keychain is locked\..*Unlock it\."):
        await host.put(picture(), "a.png")


async def test_a_secret_no_header_can_carry(hosts: PictureHosts, endpoint: Endpoint) -> None:
    settings = HttpHosting(f"{hosts.base}/own/text", headers={"X-Key": "keychain:key"})
    host = endpoint(settings, secrets(key="two\nlines"))
    with pytest.raises(HostingError, match="X-Key") as caught:
        await host.put(picture(), "a.png")
    assert "lines" not in caught.value.what


async def test_a_copy_at_another_host_is_left_alone(
    hosts: PictureHosts, endpoint: Endpoint
) -> None:
    host = endpoint(HttpHosting(f"{hosts.base}/stills/{{name}}", "PUT", delete=f"{hosts.base}/x"))
    elsewhere = Hosted("https://a.example/1", host.kind, object_name="https://a.example/delete/1")
    assert not await host.remove(elsewhere)


async def test_a_removal_that_is_refused_is_said(hosts: PictureHosts, endpoint: Endpoint) -> None:
    delete = hosts.put_answer("del", Response(status_code=500))
    host = endpoint(HttpHosting(f"{hosts.base}/own/text", delete=delete))
    hosted = await host.put(picture(), "a.png")
    with pytest.raises(HostingError, match="did not remove the picture") as caught:
        await host.remove(hosted)
    assert caught.value.passing


async def test_nobody_listens(endpoint: Endpoint) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    error = await failure(endpoint, HttpHosting(f"http://127.0.0.1:{port}/upload"))
    assert error.passing
    assert error.what == f"127.0.0.1:{port} can't be reached."


async def test_a_server_without_tls(hosts: PictureHosts, endpoint: Endpoint) -> None:
    url = hosts.base.replace("http://", "https://")
    error = await failure(endpoint, HttpHosting(f"{url}/own/text"))
    assert "no encrypted connection is possible" in error.what


async def test_the_line_breaks_off(endpoint: Endpoint) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def hang_up() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1000)

        thread = threading.Thread(target=hang_up)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/upload"
        error = await failure(endpoint, HttpHosting(url))
        thread.join()
    assert error.passing
    assert "broke off" in error.what


async def test_which_host_the_settings_name(tmp_path: Path) -> None:
    shelf, at = Shelf(tmp_path), ListenAt(8790, "https://a.example")
    assert host_for(None, secrets(), at, shelf, Network) is None
    settings = HttpHosting("https://files.example.com/up", expires_in=604800)
    host = host_for(settings, secrets(), None, shelf, Network)
    assert host is not None
    assert host.kind == "http:files.example.com"
    assert host.describe() == "files.example.com, 7 days"
    with pytest.raises(InputError):
        plain = HttpHosting("http://files.example.com/up")
        host_for(plain, secrets(), None, shelf, Network)
    tunnel = host_for(TunnelHosting(), secrets(), at, shelf, Network)
    assert tunnel is not None
    assert tunnel.describe() == "this computer, as a.example, while it is needed"
