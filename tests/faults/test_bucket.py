"""Copies in a bucket: one for all takes of a still, made anew where they end or vanish, gone when
nothing needs them. The bucket's server verifies every signature."""

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hailuo_studio.core.take import State
from hailuo_studio.hosting.s3 import S3Storage
from tests.engine.conftest import order, until, until_state
from tests.faults.conftest import Bench, when
from tests.servers.s3 import S3Server, known_key
from tests.servers.service import of_task

RUNNING = [of_task(status="IN_PROGRESS")] * 10_000


@pytest.fixture
def server(tmp_path: Path) -> Iterator[S3Server]:
    found = S3Server(tmp_path / "buckets")
    yield found
    found.stop()


def uploads(bench: Bench) -> int:
    with sqlite3.connect(f"file:{bench.home / 'ledger.sqlite3'}?mode=ro", uri=True) as ledger:
        count = ledger.execute("SELECT count(*) FROM hosted_stills").fetchone()[0]
    ledger.close()
    return int(count)


async def test_takes_of_one_still_share_one_copy_that_ends_with_them(
    bench: Bench, server: S3Server
) -> None:
    bench.service.meet("status", *RUNNING)
    studio = bench.studio(way=S3Storage(server.hosting(prefix="a/b"), known_key))
    rows = order(studio, takes=3)
    for row in rows:
        await until_state(studio, row.take.id, State.GENERATING)
    assert len(server.objects) == 1
    bench.service.faults["status"].clear()
    for row in rows:
        await until_state(studio, row.take.id, State.READY)
    assert len({body["image"] for body in bench.service.accepted}) == 1
    assert uploads(bench) == 1
    await when(lambda: server.objects == {})
    await when(lambda: "deleted there at" in studio.privacy_line(rows[0].take.id))
    assert f"your bucket stills at 127.0.0.1:{server.port}" in studio.privacy_line(rows[1].take.id)


@pytest.mark.parametrize("removed", [False, True], ids=["two hours left", "removed by others"])
async def test_a_copy_that_will_not_do_is_made_anew(
    bench: Bench, server: S3Server, removed: bool
) -> None:
    ahead = 0.0

    def clock() -> float:
        return time.time() + ahead

    bench.service.meet("status", *RUNNING)
    studio = bench.studio(way=S3Storage(server.hosting(), known_key, clock), clock=clock)
    (first,) = order(studio)
    await until_state(studio, first.take.id, State.GENERATING)
    if removed:
        server.wipe()
    else:
        ahead = 22.1 * 3600
    (second,) = order(studio, again=True)
    await until_state(studio, second.take.id, State.GENERATING)
    assert uploads(bench) == 2
    assert len({body["image"] for body in bench.service.accepted}) == 2
    bench.service.faults["status"].clear()
    for row in (first, second):
        await until_state(studio, row.take.id, State.READY)
    await when(lambda: server.objects == {})


async def test_what_could_not_be_deleted_is_deleted_after_a_restart(
    bench: Bench, server: S3Server
) -> None:
    bench.service.meet("status", *RUNNING)
    way = S3Storage(server.hosting(), known_key)
    studio = bench.studio(way=way)
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.GENERATING)
    server.stop()
    bench.service.faults["status"].clear()
    await until_state(studio, row.take.id, State.READY)
    await bench.close()
    assert len(server.objects) == 1
    server.start()
    bench.studio(way=way)
    await when(lambda: server.objects == {})


async def test_a_wrong_key_holds_the_take_and_costs_nothing(bench: Bench, server: S3Server) -> None:
    async def wrong(name: str) -> str | None:
        return "wrong"

    studio = bench.studio(way=S3Storage(server.hosting(), wrong))
    (row,) = order(studio)
    held = await until_state(studio, row.take.id, State.HELD)
    assert held.take.hold is not None
    assert "does not know the access key id" in held.take.hold.words
    assert bench.service.count("submit") == 0
    assert server.objects == {}


async def test_an_upload_cut_off_by_a_crash_is_cleaned_up(bench: Bench, server: S3Server) -> None:
    """The object's name was on disk before a byte left; whether it arrived nobody knows."""
    way = S3Storage(server.hosting(), known_key)
    hosted = await way.put(b"half a picture", "lost.jpg")
    bench.studio(way=way, start=False)
    await bench.close()
    with sqlite3.connect(bench.home / "ledger.sqlite3") as ledger:
        ledger.execute(
            "INSERT INTO hosted_stills (sha256, kind, object_name, hosted_at) VALUES (?, ?, ?, ?)",
            ("a" * 64, way.kind, hosted.object_name, time.time() - 700),
        )
    ledger.close()
    studio = bench.studio(way=way)
    await when(lambda: server.objects == {})
    await until(studio, lambda: True)
