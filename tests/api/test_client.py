"""The client against a server that misbehaves: what leaves, and what each trouble means."""

import asyncio
import email.utils
import json
import time

import pytest

from hailuo_studio.api.client import MOST_ANSWER, REDACTED, ServiceClient
from hailuo_studio.api.request import request_body
from hailuo_studio.core.errors import AskError, InputError, Refused, Unanswered
from hailuo_studio.core.shot import Duration, Mode, Resolution, Settings, Shot, Still
from hailuo_studio.core.task import Progress
from tests.servers.faulty import (
    Behaviour,
    FaultyServer,
    Received,
    answer,
    cut,
    hang_up,
    reset,
    silence,
)

KEY = "aio_5ecret-of-the-shop"
BODY = {"model": "hailuo-2-3", "prompt": "Dämpfe. [Push in]", "image": "https://p.example/x.jpg"}
ACCEPTED = '{"code":200,"message":"success","data":{"task_id":"n51","status":"IN_PROGRESS"}}'


def client(server: FaultyServer, seconds: float = 20.0) -> ServiceClient:
    return ServiceClient(
        server.address, KEY, connect_seconds=5, post_seconds=seconds, get_seconds=seconds
    )


async def test_the_documented_request_and_nothing_else() -> None:
    async with FaultyServer(answer(200, ACCEPTED)) as server:
        accepted = await client(server).submit(BODY)
    assert (accepted.task_id, accepted.raw) == ("n51", ACCEPTED)
    [sent] = server.requests
    assert (sent.method, sent.path) == ("POST", "/api/v1/videos/generations")
    assert (
        sent.body
        == (
            '{"model":"hailuo-2-3","prompt":"Dämpfe. [Push in]","image":"https://p.example/x.jpg"}'
        ).encode()
    )
    assert sent.headers["authorization"] == f"Bearer {KEY}"
    assert sent.headers["content-type"] == "application/json"
    assert sent.headers["host"] == f"127.0.0.1:{server.port}"
    assert sent.headers["connection"] == "close"
    assert "cookie" not in sent.headers


@pytest.mark.parametrize(
    ("settings", "model", "duration", "resolution"),
    [
        (Settings(), "hailuo-2-3", "6", "768P"),
        (
            Settings(Mode.PRO, Duration.TEN, Resolution.P1080),
            "hailuo/2-3-image-to-video-pro",
            "10",
            "1080P",
        ),
    ],
)
def test_fields_of_the_request(
    settings: Settings, model: str, duration: str, resolution: str
) -> None:
    still = Still("/x/mug.jpg", "0" * 64, 800, 600, 1000, "JPEG")
    body = request_body(Shot(still, "Steam.", settings), "https://p.example/x.jpg", model)
    assert body == {
        "model": model,
        "prompt": "Steam.",
        "image": "https://p.example/x.jpg",
        "duration": duration,
        "resolution": resolution,
    }
    assert all(isinstance(value, str) for value in body.values())
    called = request_body(Shot(still, "Steam.", settings), "u", model, "https://me.example/cb")
    assert called["callback_url"] == "https://me.example/cb"


async def test_every_post_has_a_connection_of_its_own() -> None:
    async with FaultyServer(answer(200, ACCEPTED)) as server:
        speaker = client(server)
        for _ in range(3):
            await speaker.submit(BODY)
    assert len({request.peer for request in server.requests}) == server.connections == 3


async def test_questions_share_a_connection() -> None:
    async with FaultyServer(answer(200, '{"data":{"status":"pending"}}')) as server:
        speaker = client(server)
        reports = [await speaker.ask("n51") for _ in range(3)]
        await speaker.aclose()
    assert {report.progress for report in reports} == {Progress.RUNNING}
    assert server.connections == 1
    assert {request.path for request in server.requests} == {"/api/v1/tasks/n51"}
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


async def test_an_odd_task_id_stays_in_its_place() -> None:
    async with FaultyServer(answer(404)) as server:
        speaker = client(server)
        for odd in ("a/../../billing", "n51?all=1", "n 51#x", "微", ".", "..", "\ud83d", "v1.2"):
            with pytest.raises(AskError):
                await speaker.ask(odd)
        await speaker.aclose()
    assert [request.path for request in server.requests] == [
        "/api/v1/tasks/a%2F..%2F..%2Fbilling",
        "/api/v1/tasks/n51%3Fall%3D1",
        "/api/v1/tasks/n%2051%23x",
        "/api/v1/tasks/%E5%BE%AE",
        "/api/v1/tasks/%2E",
        "/api/v1/tasks/%2E%2E",
        "/api/v1/tasks/%3F",
        "/api/v1/tasks/v1.2",
    ]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_not_followed_and_the_key_goes_nowhere_else(status: int) -> None:
    async with FaultyServer(answer(200, ACCEPTED)) as elsewhere:
        location = {"Location": f"{elsewhere.address}/api/v1/videos/generations"}
        async with FaultyServer(answer(status, b"", location)) as server:
            speaker = client(server)
            with pytest.raises(Unanswered):
                await speaker.submit(BODY)
            with pytest.raises(AskError) as caught:
                await speaker.ask("n51")
            await speaker.aclose()
    assert caught.value.status == status
    assert len(server.requests) == 2
    assert elsewhere.requests == []


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(reset, id="reset after the request"),
        pytest.param(hang_up, id="hung up without an answer"),
        pytest.param(cut(b'{"code":200,"da', 200), id="cut within the body"),
        pytest.param(answer(200, '{"code":200,"da'), id="JSON cut short"),
        pytest.param(answer(200, '{"code":500,"msg":"internal"}'), id="body code 500"),
        pytest.param(answer(200, "<html>Sign in</html>"), id="a portal's page"),
        pytest.param(answer(201, ""), id="201 and nothing"),
        pytest.param(answer(500, "oops"), id="500"),
        pytest.param(answer(502, "<html>Bad Gateway</html>"), id="502"),
        pytest.param(answer(503, '{"error":{"code":503}}'), id="503"),
        pytest.param(answer(504), id="504"),
        pytest.param(answer(200, "OK"), id="no JSON"),
        pytest.param(answer(200, b"\xff\xfe\x00", {"Content-Encoding": "gzip"}), id="no gzip"),
        pytest.param(answer(200, b"", {"Content-Length": "x"}), id="no HTTP"),
    ],
)
async def test_after_the_request_left_nothing_is_certain(behaviour: Behaviour) -> None:
    async with FaultyServer(behaviour) as server:
        with pytest.raises(Unanswered):
            await client(server).submit(BODY)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("behaviour", "status"),
    [
        pytest.param(answer(200, '{"code":422,"msg":"image is required"}'), 422, id="body code"),
        pytest.param(answer(413, "<html>Too Large</html>"), 413, id="a gateway's page"),
        pytest.param(answer(400, '{"error":{"code":"insufficient_credits"}}'), 402, id="credits"),
    ],
)
async def test_a_definite_no_is_refused(behaviour: Behaviour, status: int) -> None:
    async with FaultyServer(behaviour) as server:
        with pytest.raises(Refused) as caught:
            await client(server).submit(BODY)
    assert caught.value.status == status


async def test_half_a_character_in_the_prompt_breaks_nothing() -> None:
    async with FaultyServer(answer(200, ACCEPTED)) as server:
        await client(server).submit(BODY | {"prompt": "Steam \ud83d"})
    assert json.loads(server.requests[0].body)["prompt"] == "Steam ?"


async def test_a_post_given_up_hangs_up_and_is_not_repeated() -> None:
    came, gone = asyncio.Event(), asyncio.Event()

    async def watched(
        received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        came.set()
        await silence(received, reader, writer)
        gone.set()

    async with FaultyServer(watched) as server:
        post = asyncio.ensure_future(client(server).submit(BODY))
        await asyncio.wait_for(came.wait(), 10)
        post.cancel()
        with pytest.raises(asyncio.CancelledError):
            await post
        await asyncio.wait_for(gone.wait(), 10)
    assert server.connections == 1


async def test_what_came_of_a_cut_answer_is_kept_without_the_key() -> None:
    part = f'{{"data":{{"task_id":"n51","key":"{KEY}",'
    async with FaultyServer(cut(part.encode(), 4000)) as server:
        with pytest.raises(Unanswered) as caught:
            await client(server).submit(BODY)
    assert caught.value.raw == part.replace(KEY, REDACTED)


async def test_a_reset_before_the_request_was_read_is_not_taken_for_unsent() -> None:
    """The bytes may be under way when the reset comes: only a person can tell."""
    async with FaultyServer(deaf=True) as server:
        with pytest.raises(Unanswered):
            await client(server).submit(BODY)
        assert server.connections == 1


async def test_an_endless_answer_is_cut() -> None:
    async with FaultyServer(answer(200, b'"' + b"x" * (MOST_ANSWER * 3))) as server:
        with pytest.raises(Unanswered) as caught:
            await client(server).submit(BODY)
    assert len(caught.value.raw) == 64 * 1024


@pytest.mark.parametrize(
    ("header", "at_least", "at_most"),
    [
        pytest.param("17", 17, 17, id="seconds"),
        pytest.param("0", 0, 0, id="0"),
        pytest.param("Wed, 21 Oct 2015 07:28:00 GMT", 0, 0, id="a date gone by"),
        pytest.param("9" * 30, 86_400, 86_400, id="beyond reason"),
        pytest.param("Thu, 01 Jan 9999 00:00:00 GMT", 86_400, 86_400, id="a date beyond reason"),
    ],
)
async def test_retry_after(header: str, at_least: float, at_most: float) -> None:
    async with FaultyServer(answer(429, "{}", {"Retry-After": header})) as server:
        speaker = client(server)
        with pytest.raises(Refused) as refused:
            await speaker.submit(BODY)
        with pytest.raises(AskError) as asked:
            await speaker.ask("n51")
        await speaker.aclose()
    for heard in (refused.value.retry_after, asked.value.retry_after):
        assert heard is not None
        assert at_least <= heard <= at_most


@pytest.mark.parametrize("gmt", [True, False], ids=["GMT", "without a zone"])
async def test_retry_after_a_date(gmt: bool) -> None:
    header = email.utils.formatdate(time.time() + 90, usegmt=gmt)
    async with FaultyServer(answer(429, "{}", {"Retry-After": header})) as server:
        with pytest.raises(Refused) as refused:
            await client(server).submit(BODY)
    assert refused.value.retry_after is not None
    assert 60 <= refused.value.retry_after <= 91


@pytest.mark.parametrize("header", ["", "soon", "-5", "²", "1.5"])
async def test_retry_after_that_says_nothing(header: str) -> None:
    async with FaultyServer(answer(429, "{}", {"Retry-After": header})) as server:
        with pytest.raises(Refused) as refused:
            await client(server).submit(BODY)
    assert refused.value.retry_after is None


async def test_the_key_is_in_no_record_and_no_error() -> None:
    told = json.dumps({"error": {"code": 401, "message": f"Bad key {KEY}"}})
    report = json.dumps({"data": {"status": "FAILED", "failMsg": f"with {KEY}"}})
    async with FaultyServer(answer(401, told), answer(401, told), answer(200, report)) as server:
        speaker = client(server)
        with pytest.raises(Refused) as refused:
            await speaker.submit(BODY)
        with pytest.raises(AskError) as asked:
            await speaker.ask("n51")
        failed = await speaker.ask("n51")
        await speaker.aclose()
    texts = (str(refused.value), refused.value.raw, str(asked.value), failed.raw, failed.words)
    assert all(REDACTED in text and KEY not in text for text in texts)


async def test_a_key_with_a_slash_is_known_however_it_is_written() -> None:
    key = "aio_a/b/c"
    report = r'{"data": {"status": "FAILED", "failMsg": "with aio_a\/b\/c"}}'
    async with FaultyServer(answer(200, report)) as server:
        speaker = ServiceClient(server.address, key)
        failed = await speaker.ask("n51")
        await speaker.aclose()
    assert failed.words == f"with {REDACTED}"
    assert REDACTED in failed.raw


@pytest.mark.parametrize("key", ["aio_sm“art", "aio_two\nlines", "aio_ключ", "aio_\x00"])
def test_a_key_no_header_can_carry(key: str) -> None:
    with pytest.raises(InputError) as caught:
        ServiceClient("https://apiin.one", key)
    assert key not in str(caught.value)


async def test_blanks_around_the_key_are_not_sent() -> None:
    async with FaultyServer(answer(200, ACCEPTED)) as server:
        await ServiceClient(server.address, f" {KEY}\n").submit(BODY)
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


@pytest.mark.parametrize("origin", ["http://apiin.one", "ftp://x.example", "apiin.one", ""])
def test_an_origin_that_is_not_encrypted_is_refused(origin: str) -> None:
    with pytest.raises(InputError):
        ServiceClient(origin, KEY)
