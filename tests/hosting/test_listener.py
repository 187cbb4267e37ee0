"""The local door over real sockets: callbacks heard, stills shown, hostile callers harmless."""

import asyncio
import contextlib
import json
import logging
import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hailuo_studio.core.errors import ListenerError
from hailuo_studio.hosting.door import BODY_SECONDS, MOST_BODY
from hailuo_studio.hosting.guarded import HEAD_SECONDS, MOST_CONNECTIONS
from hailuo_studio.hosting.listener import Listener
from hailuo_studio.hosting.shelf import KEEP_SECONDS, Shelf
from tests.hosting.pictures import picture
from tests.servers.tunnel import free_port

TOKEN = "T0ken-of_a-take-nobody-can-guess"
NAME = "A-name_nobody-can-guess.jpg"


class Door:
    """A running listener that knows one take, and plain ways to knock."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.port = free_port()
        self.shelf = Shelf(folder)
        self.heard: list[str] = []
        self.listener = Listener(self.port, self.shelf, self._heard)

    def _heard(self, token: str) -> bool:
        self.heard.append(token)
        return token == TOKEN

    def file(self, name: str) -> Path:
        return self._folder / name

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self.port)

    async def knock(self, head: str, body: bytes = b"") -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of the answer to these bytes."""
        reader, writer = await self.connect()
        try:
            writer.write(f"{head}\r\nHost: x\r\n".encode())
            if body:
                writer.write(f"Content-Length: {len(body)}\r\n".encode())
            writer.write(b"\r\n" + body)
            answer = await asyncio.wait_for(reader.read(), 20)
        finally:
            writer.close()
        top, _, rest = answer.partition(b"\r\n\r\n")
        first, *lines = top.decode().split("\r\n")
        headers = dict(line.lower().split(": ", 1) for line in lines)
        return int(first.split()[1]), headers, rest

    async def call(self, body: bytes, token: str = TOKEN) -> tuple[int, bytes]:
        status, _, said = await self.knock(f"POST /callback/{token} HTTP/1.1", body)
        return status, said


@pytest.fixture
async def door(tmp_path: Path) -> AsyncIterator[Door]:
    found = Door(tmp_path / "in-flight")
    await found.listener.start()
    yield found
    await found.listener.aclose()
    assert asyncio.all_tasks() == {asyncio.current_task()}


async def test_a_callback_is_heard_and_a_challenge_given_back(door: Door) -> None:
    news = json.dumps({"data": {"task_id": "n1", "status": "SUCCESS"}}).encode()
    assert await door.call(news) == (200, b'{"status":"success"}')
    status, said = await door.call(b'{"challenge": "\xc3\xa4 7", "more": 1}')
    assert (status, json.loads(said)) == (200, {"challenge": "ä 7"})
    assert json.loads((await door.call(b'{"challenge": 7}'))[1]) == {"challenge": 7}
    assert door.heard == [TOKEN] * 3


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"\xff\xfe\x00",
        b"[" * MOST_BODY,
        b'{"a":' * 10_000,
        b'{"challenge": ' + b"9" * 5000 + b"}",
        b'{"challenge": ["deep"]}',
        b'{"challenge": "' + b"x" * 5000 + b'"}',
        b"NaN",
    ],
)
async def test_a_body_that_is_nonsense_is_a_callback_all_the_same(door: Door, body: bytes) -> None:
    assert await door.call(body) == (200, b'{"status":"success"}')


@pytest.mark.parametrize(
    "asked",
    [
        "GET /",
        "POST /",
        "GET /callback/" + TOKEN,
        "PUT /callback/" + TOKEN,
        "POST /callback/another",
        "POST /callback/",
        "POST /callback/" + TOKEN + "/",
        "POST /still/" + NAME,
        "DELETE /still/" + NAME,
        "GET /still/Another-name_nobody-can.jpg",
        "GET /still/..%2f..%2fsettings.toml",
        "GET /still/settings.toml",
        "GET /still/" + NAME + ".part",
        "OPTIONS *",
        "GET /docs",
    ],
)
async def test_everything_else_is_not_found_and_told_nothing(door: Door, asked: str) -> None:
    door.shelf.add(NAME, picture())
    door.file(f"{NAME}.part").write_bytes(picture())
    door.file("settings.toml").write_text("[service]")
    status, headers, said = await door.knock(f"{asked} HTTP/1.1")
    assert (status, said) == (404, b"{}")
    assert headers["connection"] == "close"
    assert "server" not in headers
    assert "allow" not in headers


async def test_a_still_is_shown_while_it_is_in_flight(door: Door) -> None:
    sent = picture(format="JPEG") + os.urandom(300_000)
    door.shelf.add(NAME, sent)
    status, headers, said = await door.knock(f"GET /any/prefix/still/{NAME} HTTP/1.1")
    assert (status, headers["content-type"], said) == (200, "image/jpeg", sent)
    assert headers["cache-control"] == "private, no-store"
    status, headers, said = await door.knock(f"HEAD /still/{NAME} HTTP/1.1")
    assert (status, headers["content-length"], said) == (200, str(len(sent)), b"")
    door.shelf.remove(NAME)
    assert (await door.knock(f"GET /still/{NAME} HTTP/1.1"))[0] == 404


async def test_what_a_crash_left_behind_is_gone_after_two_days(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    shelf.add(NAME, picture())
    shelf.add("young-" + NAME, picture())
    old = time.time() - KEEP_SECONDS - 60
    os.utime(tmp_path / NAME, (old, old))
    shelf.sweep()
    assert shelf.find(NAME) is None
    assert shelf.find("young-" + NAME) is not None


async def test_a_gigabyte_is_not_waited_for(door: Door) -> None:
    reader, writer = await door.connect()
    writer.write(f"POST /callback/{TOKEN} HTTP/1.1\r\nHost: x\r\n".encode())
    writer.write(b"Content-Length: 1073741824\r\n\r\n" + b"x" * 1000)
    answer = await asyncio.wait_for(reader.read(), 5)
    assert answer.startswith(b"HTTP/1.1 404")
    writer.close()


async def test_chunks_without_end_are_broken_off(door: Door) -> None:
    _, writer = await door.connect()
    writer.write(f"POST /callback/{TOKEN} HTTP/1.1\r\nHost: x\r\n".encode())
    writer.write(b"Transfer-Encoding: chunked\r\n\r\n")
    written = 0
    with contextlib.suppress(ConnectionError):
        while written < 64 << 20:
            writer.write(b"10000\r\n" + b"x" * 65536 + b"\r\n")
            written += 65536
            await asyncio.wait_for(writer.drain(), 5)
    assert written < 32 << 20
    writer.close()
    assert (await door.call(b"{}"))[0] == 200


async def test_drips_are_cut_off_in_time_and_others_are_served_meanwhile(door: Door) -> None:
    async def drip(first: bytes) -> tuple[float, bytes]:
        reader, writer = await door.connect()
        began = time.monotonic()
        writer.write(first)
        ended = asyncio.ensure_future(reader.read())
        try:
            while not ended.done():
                writer.write(b"x")
                await asyncio.wait({ended}, timeout=0.5)
            return time.monotonic() - began, ended.result()
        except ConnectionError:
            return time.monotonic() - began, b""
        finally:
            ended.cancel()
            await asyncio.gather(ended, return_exceptions=True)
            writer.close()

    head = drip(b"POST /callback/x HTTP/1.1\r\nHost: x\r\nX: ")
    slow = f"POST /callback/{TOKEN} HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n".encode()
    dripping = asyncio.gather(head, drip(slow))
    assert (await door.call(b"{}"))[0] == 200
    async with asyncio.timeout(HEAD_SECONDS + BODY_SECONDS):
        (in_head, _), (in_body, said) = await dripping
    assert in_head < HEAD_SECONDS + 3
    assert in_body < BODY_SECONDS + 3
    assert said.startswith(b"HTTP/1.1 404")


async def test_too_many_connections_are_broken_off_and_the_door_stays_open(door: Door) -> None:
    held = [await door.connect() for _ in range(MOST_CONNECTIONS)]
    reader, writer = await door.connect()
    with contextlib.suppress(ConnectionResetError):
        assert await asyncio.wait_for(reader.read(), 5) == b""
    writer.close()
    for _, one in held:
        one.close()
        await one.wait_closed()
    async with asyncio.timeout(5):
        while True:
            try:
                assert (await door.call(b"{}"))[0] == 200
                break
            except (ConnectionError, IndexError):
                continue


async def test_a_head_as_long_as_a_book_is_refused(door: Door) -> None:
    reader, writer = await door.connect()
    writer.write(b"GET / HTTP/1.1\r\nX: " + b"y" * 200_000)
    try:
        answer = await asyncio.wait_for(reader.read(), 5)
    except ConnectionResetError:
        answer = b""
    assert not answer or answer.startswith(b"HTTP/1.1 400")
    writer.close()


async def test_no_path_comes_into_the_log(door: Door, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await door.call(b"{}")
        await door.call(b"{}", token="wrong-path-here")
        await door.knock("\x00nonsense " + TOKEN)
    assert TOKEN not in caplog.text
    assert "wrong-path-here" not in caplog.text


async def test_a_port_that_is_taken_is_a_sentence(door: Door, tmp_path: Path) -> None:
    second = Listener(door.port, Shelf(tmp_path), lambda token: False)
    with pytest.raises(ListenerError) as refused:
        await second.start()
    assert f"port {door.port}" in refused.value.what
    assert "asking" in refused.value.cost
    await second.aclose()


async def test_the_port_is_free_after_closing(door: Door) -> None:
    reader, writer = await door.connect()
    await door.listener.aclose()
    with pytest.raises(OSError):
        await door.connect()
    await door.listener.start()
    assert (await door.call(b"{}"))[0] == 200
    writer.close()
    await reader.read()
