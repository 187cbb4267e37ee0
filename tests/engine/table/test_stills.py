"""The stills of a table: each looked at once, links fetched once, a person may stop."""

import asyncio
from pathlib import Path

import pytest

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.shot import Still
from hailuo_studio.engine.studio import Studio
from hailuo_studio.engine.table.values import Wishes
from hailuo_studio.paths import resources
from tests.engine.conftest import Bench

STILLS = resources() / "stills"


@pytest.fixture
def studio(bench: Bench) -> Studio:
    bench.start_sandbox()
    return bench.studio(start=False)


def nothing(done: int, of: int, taken: object) -> None:
    """Nobody looks."""


async def test_each_source_is_looked_at_once(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    sources = [str(STILLS / "coffee.png"), str(tmp_path / "gone.jpg"), str(tmp_path / "empty")]
    told: list[tuple[int, int]] = []
    stills = studio.tables.stills()
    assert await stills.take_in(sources * 3, lambda done, of, taken: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    (coffee,), (gone,), (empty,) = (stills.found[source] for source in sources)
    assert isinstance(coffee, Still)
    assert isinstance(gone, StillError)
    assert isinstance(empty, StillError)
    assert "no pictures" in empty.what
    assert await stills.take_in(sources, lambda *_: told.append((0, 0)))
    assert len(told) == 3


async def test_links_are_fetched_once_and_need_no_upload(bench: Bench, tmp_path: Path) -> None:
    served: list[str] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        served.append((await reader.readuntil(b"\r\n\r\n")).split()[1].decode())
        data = (STILLS / "coffee.png").read_bytes()
        head = f"HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: {len(data)}\r\n"
        writer.write(head.encode() + b"Connection: close\r\n\r\n" + data)
        await writer.drain()
        writer.close()

    bench.start_sandbox()
    studio = bench.studio(start=False)
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        rows = "".join(f"http://127.0.0.1:{port}/{n % 3}.png,A-{n}\n" for n in range(12))
        path = tmp_path / "links.csv"
        path.write_text("image,sku\n" + rows)
        table = await studio.tables.open(str(path))
        stills, wishes = studio.tables.stills(), Wishes(prompts=("It turns.",))
        assert await studio.tables.take_in(table, wishes, stills, nothing)
        batch = await studio.tables.compose(table, wishes, stills)
    assert sorted(served) == ["/0.png", "/1.png", "/2.png"]
    assert len(batch.shots) == 12
    assert all(shot.still.is_link for shot in batch.shots)


async def test_a_person_may_stop_and_go_on(studio: Studio, tmp_path: Path) -> None:
    sources = []
    for number in range(30):
        path = tmp_path / f"{number}.png"
        path.symlink_to(STILLS / "coffee.png")
        sources.append(str(path))
    stills = studio.tables.stills()

    def stop(done: int, of: int, taken: object) -> None:
        if done == 5:
            stills.stop()

    assert not await stills.take_in(sources, stop)
    assert 5 <= len(stills.found) < 12
    assert await stills.take_in(sources, nothing)
    assert len(stills.found) == 30
