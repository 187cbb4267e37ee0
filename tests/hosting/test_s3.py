"""A bucket, on a real server that verifies signatures and their expiry."""

import asyncio
import socket
import time
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from starlette.responses import Response

from hailuo_studio.core.errors import HostingError, InputError
from hailuo_studio.core.hosting import S3Hosting
from hailuo_studio.core.take import Hosted
from hailuo_studio.hosting.s3 import S3Storage
from hailuo_studio.hosting.trial import trial
from tests.hosting.conftest import NOW, secrets
from tests.hosting.picture_hosts import PictureHosts
from tests.hosting.pictures import alike, picture
from tests.servers.s3 import BUCKET, KEY_ID, SECRET, S3Server, known_key

NAME = "3f1c-unguessable.png"
ERROR = '<?xml version="1.0"?><Error><Code>{}</Code><Message>{}</Message>{}</Error>'


@pytest.fixture(scope="module")
def storage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    server = S3Server(tmp_path_factory.mktemp("s3") / "buckets")
    yield server
    server.stop()


@pytest.fixture
def server(storage: S3Server) -> S3Server:
    storage.wipe()
    return storage


async def refusal(hosting: S3Hosting, **keys: str) -> HostingError:
    known = {"s3_access_key_id": KEY_ID, "s3_secret_access_key": SECRET} | keys
    with pytest.raises(HostingError) as caught:
        await S3Storage(hosting, secrets(**known)).put(picture(), NAME)
    assert SECRET not in str(caught.value)
    assert "charged" in caught.value.cost
    return caught.value


async def test_up_back_and_away(server: S3Server) -> None:
    host = S3Storage(server.hosting(prefix="hailuo/stills/"), known_key, lambda: NOW)
    hosted = await host.put(picture(), NAME)
    assert server.objects == {f"{BUCKET}/hailuo/stills/{NAME}": picture()}
    assert hosted.object_name == host.object_name(NAME) == f"hailuo/stills/{NAME}"
    assert hosted.expires_at == NOW + 86400
    assert hosted.kind == host.kind == f"s3:127.0.0.1:{server.port}/{BUCKET}"
    assert parse_qs(urlsplit(hosted.url).query)["X-Amz-Expires"] == ["86400"]
    assert SECRET not in hosted.url
    assert await host.fetch_back(hosted.url) == picture()
    assert await host.alive(hosted.url)
    assert await host.remove(hosted)
    assert server.objects == {}
    assert not await host.alive(hosted.url)
    assert await host.remove(hosted), "gone already is gone"


async def test_a_link_opens_nothing_else(server: S3Server) -> None:
    host = S3Storage(server.hosting(), known_key)
    hosted = await host.put(picture(), NAME)
    await host.put(picture("maroon"), "another.png")
    for tampered in (
        hosted.url.replace(NAME, "another.png"),
        hosted.url[:-4] + "0000",
        hosted.url.replace("X-Amz-Expires=86400", "X-Amz-Expires=604800"),
        hosted.url.partition("?")[0],
    ):
        assert tampered != hosted.url
        assert not await host.alive(tampered)
        with pytest.raises(HostingError, match="does not give the picture"):
            await host.fetch_back(tampered)


async def test_a_link_ends_when_it_says(server: S3Server) -> None:
    host = S3Storage(server.hosting(expires_in=1), known_key)
    hosted = await host.put(picture(), NAME)
    assert hosted.expires_at is not None
    # The server counts whole seconds.
    await asyncio.sleep(hosted.expires_at + 1.1 - time.time())
    assert not await host.alive(hosted.url)
    assert await host.remove(hosted)
    assert server.objects == {}


async def test_what_is_wrong_with_the_key_or_the_bucket_is_said(server: S3Server) -> None:
    error = await refusal(server.hosting(), s3_secret_access_key="another")
    assert "does not accept the secret access key" in error.what
    error = await refusal(server.hosting(), s3_access_key_id="AKIDANOTHER00000")
    assert "does not know the access key id" in error.what
    error = await refusal(server.hosting(bucket="missing"))
    assert "no bucket named missing" in error.what
    assert not error.passing
    assert error.todo
    assert server.objects == {}


@pytest.mark.parametrize(
    ("status", "code", "message", "more", "said"),
    [
        (403, "AccessDenied", "Access Denied", "", "does not allow writing"),
        (403, "RequestTimeTooSkewed", "The difference is too large", "", "clock is wrong: there"),
        (403, "AccessDenied", "Request has expired", "", "clock is wrong: there it is "),
        (
            400,
            "AuthorizationQueryParametersError",
            "the region 'us-east-1' is wrong",
            "<Region>eu-west-3</Region>",
            "in another region than eu-central-1: eu-west-3.",
        ),
        (301, "PermanentRedirect", "Use the right endpoint", "", "in another region"),
        (503, "SlowDown", "Reduce your request rate.", "", "(503): Reduce your request rate."),
        (413, "EntityTooLarge", "", "", "(413): EntityTooLarge."),
    ],
)
async def test_refusals_in_the_documented_form(
    hosts: PictureHosts, status: int, code: str, message: str, more: str, said: str
) -> None:
    body = ERROR.format(code, message, more)
    hosts.put_answer(NAME, Response(body, status, media_type="text/xml"))
    error = await refusal(S3Hosting(hosts.base, "answer", "eu-central-1", path_style=True))
    assert said in error.what
    assert error.passing is (status == 503)


async def test_a_key_that_may_not_delete_is_said(hosts: PictureHosts) -> None:
    hosts.put_answer(NAME, Response(ERROR.format("AccessDenied", "Access Denied", ""), 403))
    host = S3Storage(S3Hosting(hosts.base, "answer", "eu", path_style=True), known_key)
    with pytest.raises(HostingError, match="does not allow deleting") as caught:
        await host.remove(Hosted(f"{hosts.base}/x", host.kind, object_name=NAME))
    assert "s3:DeleteObject" in caught.value.todo
    assert not caught.value.passing


async def test_an_upload_can_be_stopped() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = f"http://127.0.0.1:{silent.getsockname()[1]}"
        host = S3Storage(S3Hosting(endpoint, BUCKET, "eu", path_style=True), known_key)
        upload = asyncio.ensure_future(host.put(picture(), NAME))
        connection, _ = await asyncio.to_thread(silent.accept)
        upload.cancel()
        began = time.monotonic()
        with connection, pytest.raises(asyncio.CancelledError):
            await upload
        assert time.monotonic() - began < 2


async def test_nothing_there_to_talk_to(server: S3Server) -> None:
    other = server.address.replace("http://", "https://")
    error = await refusal(server.hosting(endpoint=other))
    assert "no encrypted connection is possible" in error.what
    error = await refusal(server.hosting(endpoint="https://no-such-storage.invalid"))
    assert error.passing
    with pytest.raises(InputError, match="not encrypted"):
        S3Storage(server.hosting(endpoint="http://s3.example.com"), known_key)


async def test_other_programs_settings_change_no_signature(
    server: S3Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "AWS_SESSION_TOKEN": "another-program",
        "AWS_ACCESS_KEY_ID": "another-program",
        "AWS_SECRET_ACCESS_KEY": "another-program",
        "AWS_ENDPOINT_URL": "https://elsewhere.example",
        "AWS_ENDPOINT_URL_S3": "https://elsewhere.example",
        "AWS_REGION": "mars",
        "AWS_SKIP_SIGNATURE": "true",
        "AWS_REQUEST_PAYER": "true",
        "AWS_VIRTUAL_HOSTED_STYLE_REQUEST": "true",
    }.items():
        monkeypatch.setenv(name, value)
    host = S3Storage(server.hosting(), known_key)
    hosted = await host.put(picture(), NAME)
    assert hosted.url.startswith(f"{server.address}/{BUCKET}/{NAME}?")
    assert "another-program" not in hosted.url
    assert await host.fetch_back(hosted.url) == picture()


def test_a_name_before_the_host() -> None:
    hosting = S3Hosting("https://s3.eu-central-1.example.com", BUCKET, "eu-central-1")
    assert hosting.bucket_url == "https://stills.s3.eu-central-1.example.com"


async def test_the_trial_cleans_up(server: S3Server) -> None:
    tried = await trial(S3Storage(server.hosting(), known_key), picture(), alike)
    assert tried.ok
    assert [step.sentence for step in tried.steps] == [
        "The picture was uploaded.",
        "It can be read at its link.",
        "It is the same picture, byte for byte.",
        "It was removed again.",
    ]
    assert server.objects == {}
