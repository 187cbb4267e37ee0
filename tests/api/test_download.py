"""Clips come home whole, go on where they were cut, and never from the wrong place."""

import gzip
import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from hailuo_studio.api.begun import forget
from hailuo_studio.api.download import MOST_REDIRECTS, fetch
from hailuo_studio.core.errors import DownloadError, DownloadTrouble
from tests.servers.faulty import Behaviour, FaultyServer, answer, cut, reset

CLIP = bytes(range(256)) * 4000
HALF = len(CLIP) // 2
VIDEO = {"Content-Type": "video/mp4", "ETag": '"one"'}


def part(start: int, body: bytes = CLIP, tag: str = '"one"') -> Behaviour:
    span = f"bytes {start}-{len(body) - 1}/{len(body)}"
    return answer(206, body[start:], VIDEO | {"Content-Range": span, "ETag": tag})


def silent(done: int, total: int | None) -> None:
    pass


async def trouble(server: FaultyServer, to: Path, path: str = "/clip.mp4") -> DownloadError:
    with pytest.raises(DownloadError) as caught:
        await fetch(server.address + path, to, silent)
    assert "only saving failed" in str(caught.value)
    return caught.value


async def test_a_whole_file_with_its_hash(tmp_path: Path) -> None:
    heard: list[tuple[int, int | None]] = []
    to = tmp_path / "clip.part"
    async with FaultyServer(answer(200, CLIP, VIDEO)) as server:
        fetched = await fetch(
            server.address + "/clip.mp4?sig=a%2Fb", to, lambda d, t: heard.append((d, t))
        )
    assert to.read_bytes() == CLIP
    assert (fetched.path, fetched.size) == (to, len(CLIP))
    assert fetched.sha256 == hashlib.sha256(CLIP).hexdigest()
    assert heard[-1] == (len(CLIP), len(CLIP))
    assert heard == sorted(heard)
    forget(to)
    assert list(tmp_path.iterdir()) == [to]
    [asked] = server.requests
    assert asked.path == "/clip.mp4?sig=a%2Fb"
    assert not {"authorization", "cookie", "range", "if-range"} & asked.headers.keys()
    assert asked.headers["accept-encoding"] == "identity"


async def test_it_goes_on_where_it_was_cut(tmp_path: Path) -> None:
    to, heard = tmp_path / "clip.part", list[tuple[int, int | None]]()
    async with FaultyServer(cut(CLIP[:HALF], len(CLIP), VIDEO), part(HALF)) as server:
        error = await trouble(server, to)
        assert error.trouble is DownloadTrouble.CONNECTION
        assert to.read_bytes() == CLIP[:HALF]
        fetched = await fetch(server.address + "/clip.mp4", to, lambda d, t: heard.append((d, t)))
    assert to.read_bytes() == CLIP
    assert fetched.sha256 == hashlib.sha256(CLIP).hexdigest()
    assert server.requests[1].headers["range"] == f"bytes={HALF}-"
    assert server.requests[1].headers["if-range"] == '"one"'
    assert heard[0][0] > HALF
    assert heard[-1] == (len(CLIP), len(CLIP))
    forget(to)
    assert list(tmp_path.iterdir()) == [to]


async def test_cut_again_and_again(tmp_path: Path) -> None:
    to, thirds = tmp_path / "clip.part", [len(CLIP) // 3, 2 * len(CLIP) // 3]

    def piece(start: int, end: int) -> Behaviour:
        span = {"Content-Range": f"bytes {start}-{len(CLIP) - 1}/{len(CLIP)}"}
        return cut(CLIP[start:end], len(CLIP) - start, VIDEO | span, 206)

    first = cut(CLIP[: thirds[0]], len(CLIP), VIDEO)
    async with FaultyServer(first, piece(*thirds), part(thirds[1])) as server:
        await trouble(server, to)
        await trouble(server, to)
        await fetch(server.address + "/clip.mp4", to, silent)
    assert to.read_bytes() == CLIP


NEW = b"another clip" * 1000
OTHER_TAG = VIDEO | {"ETag": '"two"'}


@pytest.mark.parametrize(
    ("second", "tries"),
    [
        pytest.param(answer(200, NEW, OTHER_TAG), 1, id="changed, If-Range heeded"),
        pytest.param(part(HALF, NEW * 99, '"two"'), 2, id="changed, If-Range not heeded"),
        pytest.param(answer(200, NEW, {"Content-Type": "video/mp4"}), 1, id="no ranges"),
        pytest.param(part(HALF - 7), 2, id="another part than asked for"),
        pytest.param(answer(206, CLIP[HALF:], VIDEO), 2, id="a part that does not say which"),
        pytest.param(answer(416, "", {"Content-Range": "bytes */7"}), 2, id="beyond its end"),
    ],
)
async def test_a_file_that_changed_starts_anew(
    second: Behaviour, tries: int, tmp_path: Path
) -> None:
    to = tmp_path / "clip.part"
    begun = cut(CLIP[:HALF], len(CLIP), VIDEO)
    async with FaultyServer(begun, second, answer(200, NEW, OTHER_TAG)) as server:
        await trouble(server, to)
        for _ in range(tries - 1):
            assert (await trouble(server, to)).trouble is DownloadTrouble.CONNECTION
        await fetch(server.address + "/clip.mp4", to, silent)
    assert to.read_bytes() == NEW
    if tries == 2:
        assert "range" not in server.requests[2].headers


@pytest.mark.parametrize("tag", [None, 'W/"weak"'], ids=["no tag", "weak tag"])
async def test_without_a_tag_nothing_is_joined(tag: str | None, tmp_path: Path) -> None:
    headers = {"Content-Type": "video/mp4"} | ({"ETag": tag} if tag else {})
    to = tmp_path / "clip.part"
    begun = cut(CLIP[:HALF], len(CLIP), headers)
    async with FaultyServer(begun, answer(200, NEW)) as server:
        await trouble(server, to)
        await fetch(server.address + "/clip.mp4", to, silent)
    assert "range" not in server.requests[1].headers
    assert to.read_bytes() == NEW


async def test_last_modified_serves_where_there_is_no_etag(tmp_path: Path) -> None:
    when = "Wed, 21 Oct 2015 07:28:00 GMT"
    span = f"bytes {HALF}-{len(CLIP) - 1}/{len(CLIP)}"
    begun = cut(CLIP[:HALF], len(CLIP), {"Last-Modified": when})
    rest = answer(206, CLIP[HALF:], {"Content-Range": span, "Last-Modified": when})
    async with FaultyServer(begun, rest) as server:
        await trouble(server, tmp_path / "clip.part")
        await fetch(server.address + "/clip.mp4", tmp_path / "clip.part", silent)
    assert server.requests[1].headers["if-range"] == when
    assert (tmp_path / "clip.part").read_bytes() == CLIP


@pytest.mark.parametrize("junk", [b"", b"\x00\x00\x00\x00", b"\xff\xfe", b'"one"', b'{"tag": 1}'])
async def test_a_tag_damaged_by_a_power_cut_starts_anew(junk: bytes, tmp_path: Path) -> None:
    to = tmp_path / "clip.part"
    to.write_bytes(b"\x00" * 100)
    (tmp_path / "clip.part.tag").write_bytes(junk)
    async with FaultyServer(answer(200, CLIP, VIDEO)) as server:
        await fetch(server.address + "/clip.mp4", to, silent)
    assert to.read_bytes() == CLIP
    assert "range" not in server.requests[0].headers


async def test_a_server_that_compresses_although_asked_not_to(tmp_path: Path) -> None:
    packed = answer(200, gzip.compress(CLIP), VIDEO | {"Content-Encoding": "gzip"})
    async with FaultyServer(packed) as server:
        await fetch(server.address + "/clip.mp4", tmp_path / "clip.part", silent)
    assert (tmp_path / "clip.part").read_bytes() == CLIP


@pytest.mark.parametrize(
    ("behaviour", "kind"),
    [
        pytest.param(answer(403, "no"), DownloadTrouble.LINK_GONE, id="403"),
        pytest.param(answer(404), DownloadTrouble.LINK_GONE, id="404"),
        pytest.param(answer(410), DownloadTrouble.LINK_GONE, id="410"),
        pytest.param(answer(500), DownloadTrouble.CONNECTION, id="500"),
        pytest.param(answer(503), DownloadTrouble.CONNECTION, id="503"),
        pytest.param(answer(206, CLIP, VIDEO), DownloadTrouble.CONNECTION, id="a part unasked"),
        pytest.param(reset, DownloadTrouble.CONNECTION, id="reset"),
        pytest.param(
            answer(200, "<html>Sign in</html>", {"Content-Type": "text/html; charset=utf-8"}),
            DownloadTrouble.NOT_A_VIDEO,
            id="a page",
        ),
        pytest.param(
            answer(200, "{}", {"Content-Type": "application/json"}),
            DownloadTrouble.NOT_A_VIDEO,
            id="JSON",
        ),
        pytest.param(
            answer(200, "\n<!DOCTYPE html>" + " " * 600, {"Content-Type": "video/mp4"}),
            DownloadTrouble.NOT_A_VIDEO,
            id="a page that goes by video",
        ),
        pytest.param(
            answer(200, "\ufeff<?xml version='1.0'?>"), DownloadTrouble.NOT_A_VIDEO, id="XML"
        ),
        pytest.param(answer(200, "", VIDEO), DownloadTrouble.NOT_A_VIDEO, id="nothing"),
        pytest.param(answer(302), DownloadTrouble.CONNECTION, id="a redirect to nowhere"),
    ],
)
async def test_what_each_trouble_is_called(
    behaviour: Behaviour, kind: DownloadTrouble, tmp_path: Path
) -> None:
    async with FaultyServer(behaviour) as server:
        error = await trouble(server, tmp_path / "clip.part")
    assert error.trouble is kind
    assert not (tmp_path / "clip.part").exists()


@pytest.mark.parametrize("kind", ["text/plain", "binary/octet-stream", ""])
async def test_a_video_whatever_type_it_goes_by(kind: str, tmp_path: Path) -> None:
    async with FaultyServer(answer(200, CLIP, {"Content-Type": kind})) as server:
        await fetch(server.address + "/clip.mp4", tmp_path / "clip.part", silent)
    assert (tmp_path / "clip.part").read_bytes() == CLIP


async def test_an_error_leaves_what_was_begun(tmp_path: Path) -> None:
    to = tmp_path / "clip.part"
    begun = cut(CLIP[:HALF], len(CLIP), VIDEO)
    page = answer(200, "<html>Sign in to this network</html>", {"Content-Type": "video/mp4"})
    async with FaultyServer(begun, answer(503), answer(404), page, part(HALF)) as server:
        for _ in range(4):
            await trouble(server, to)
        await fetch(server.address + "/clip.mp4", to, silent)
    assert to.read_bytes() == CLIP


async def test_redirects_on_this_computer_are_followed(tmp_path: Path) -> None:
    async with FaultyServer(answer(200, CLIP, VIDEO)) as store:
        away = answer(302, "", {"Location": store.address + "/final.mp4", "Set-Cookie": "a=b"})
        near = answer(307, "", {"Location": "/moved.mp4"})
        async with FaultyServer(near, away) as server:
            await fetch(server.address + "/clip.mp4", tmp_path / "clip.part", silent)
    assert [request.path for request in server.requests] == ["/clip.mp4", "/moved.mp4"]
    assert [request.path for request in store.requests] == ["/final.mp4"]
    assert (tmp_path / "clip.part").read_bytes() == CLIP


@pytest.mark.parametrize(
    "location",
    ["ftp://cdn.example.com/clip.mp4", "file:///etc/passwd"],
)
async def test_redirects_to_what_is_no_web_address_are_not(location: str, tmp_path: Path) -> None:
    async with FaultyServer(answer(302, "", {"Location": location})) as server:
        error = await trouble(server, tmp_path / "clip.part")
    assert error.trouble is DownloadTrouble.LINK_GONE
    assert len(server.requests) == 1


async def test_redirects_in_a_circle_end(tmp_path: Path) -> None:
    async with FaultyServer(answer(302, "", {"Location": "/clip.mp4"})) as server:
        error = await trouble(server, tmp_path / "clip.part")
    assert error.trouble is DownloadTrouble.LINK_GONE
    assert len(server.requests) == MOST_REDIRECTS + 1


ODD = ["ftp://cdn.example.com/clip.mp4", "clip.mp4", "", "https://[x/"]


@pytest.mark.parametrize("url", ODD)
async def test_addresses_that_may_not_be_used(url: str, tmp_path: Path) -> None:
    with pytest.raises(DownloadError) as caught:
        await fetch(url, tmp_path / "clip.part", silent)
    assert caught.value.trouble is DownloadTrouble.LINK_GONE
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("host", ["xn--a.example", "a..b", "a" * 70 + ".example"])
async def test_a_name_that_cant_be(host: str, tmp_path: Path) -> None:
    with pytest.raises(DownloadError) as caught:
        await fetch(f"https://{host}/clip.mp4", tmp_path / "clip.part", silent)
    assert caught.value.trouble is DownloadTrouble.CONNECTION


async def test_this_computer_is_reached_past_the_proxy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with FaultyServer(answer(502)) as proxy, FaultyServer(answer(200, CLIP)) as server:
        for name in ("HTTP_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.address)
        await fetch(server.address + "/clip.mp4", tmp_path / "clip.part", silent)
    assert proxy.requests == []


async def test_nobody_listens(dead_port: int, tmp_path: Path) -> None:
    with pytest.raises(DownloadError) as caught:
        await fetch(f"http://127.0.0.1:{dead_port}/clip.mp4", tmp_path / "clip.part", silent)
    assert caught.value.trouble is DownloadTrouble.CONNECTION


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda folder: folder / "nowhere" / "clip.part", id="no such folder"),
        pytest.param(lambda folder: folder, id="a folder in its place"),
    ],
)
async def test_a_place_that_cant_be_written(spoil: Callable[[Path], Path], tmp_path: Path) -> None:
    async with FaultyServer(answer(200, CLIP, VIDEO)) as server:
        error = await trouble(server, spoil(tmp_path))
    assert error.trouble is DownloadTrouble.DISK
