"""A disk that is full to its last byte, at the worst of moments: nothing is sent twice, no task id
is lost, and all goes on once there is room."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from hailuo_studio.core.budget import weight
from hailuo_studio.core.take import State
from hailuo_studio.engine.views import Banner, BannerKind
from tests.engine.conftest import order, until, until_state
from tests.faults.conftest import Bench
from tests.faults.sentences import complete
from tests.servers.faulty import Behaviour, Received, answer
from tests.servers.small_disk import SmallDisk, small_disk

ACCEPTED = answer(200, '{"code":200,"data":{"task_id":"task-1","status":"IN_PROGRESS"}}')


@pytest.fixture
def home(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "home", "6m") as disk:
        yield disk


def filling(disk: SmallDisk, then: Behaviour, leave: int = 0) -> Behaviour:
    """The disk is full before the answer comes."""

    async def behave(
        received: Received, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        disk.fill(leave)
        await then(received, reader, writer)

    return behave


async def banner_of(bench: Bench, *, spare: bool) -> tuple[str, Banner]:
    """A take is accepted in the moment its home is full; its id, and what is shown."""
    studio = bench.studio()
    if not spare:
        (bench.home / "spare").unlink()
    (row,) = order(studio)
    await until(studio, lambda: studio.queue.banner is not None)
    banner = studio.queue.banner
    assert banner is not None
    assert banner.kind is BannerKind.LEDGER
    assert banner.until is None
    assert "task-1" in banner.words
    assert row.take.id in banner.words
    assert complete(banner.words), banner.words
    # Where not even that can be written, the take stays this program's.
    expected = State.UNSURE if spare else State.SUBMITTING
    stopped = await until_state(studio, row.take.id, expected)
    assert weight(stopped.take).reserved == 30
    return row.take.id, banner


async def test_the_id_is_rescued_and_brought_home_once_there_is_room(
    home: SmallDisk, bench: Bench
) -> None:
    bench.service.meet("submit", filling(home, ACCEPTED), acted=True)
    take_id, _ = await banner_of(bench, spare=True)
    studio = bench.current
    assert "task-1" in (bench.home / "rescue.jsonl").read_text()
    studio.go_on()
    assert studio.queue.banner is None or studio.queue.banner.kind is BannerKind.LEDGER
    home.empty()
    studio.go_on()
    ready = await until_state(studio, take_id, State.READY)
    assert ready.take.task_id == "task-1"
    assert bench.service.count("submit") == 1
    assert not (bench.home / "rescue.jsonl").exists()
    assert (bench.home / "spare").stat().st_size > 0


async def test_the_next_start_brings_it_home(home: SmallDisk, bench: Bench) -> None:
    bench.service.meet("submit", filling(home, ACCEPTED), acted=True)
    take_id, _ = await banner_of(bench, spare=True)
    await bench.close()
    home.empty()
    studio = bench.studio()
    ready = await until_state(studio, take_id, State.READY)
    assert ready.take.task_id == "task-1"
    assert bench.service.count("submit") == 1


async def test_without_a_byte_of_room_memory_keeps_the_id(home: SmallDisk, bench: Bench) -> None:
    bench.service.meet("submit", filling(home, ACCEPTED), acted=True)
    take_id, banner = await banner_of(bench, spare=False)
    assert "could not be written anywhere" in banner.words
    home.empty()
    bench.current.go_on()
    await until_state(bench.current, take_id, State.READY)
    assert bench.service.count("submit") == 1


async def test_closed_meanwhile_it_is_written_as_soon_as_it_can_be(
    home: SmallDisk, bench: Bench
) -> None:
    bench.service.meet("submit", filling(home, ACCEPTED), acted=True)
    take_id, _ = await banner_of(bench, spare=False)
    home.empty()
    await bench.close()
    studio = bench.studio()
    await until_state(studio, take_id, State.READY)
    assert bench.service.count("submit") == 1


async def test_while_the_clip_is_saved_it_waits_for_room(bench: Bench, clip: bytes) -> None:
    with small_disk(bench.clips, "2m") as disk:
        good = answer(200, clip, {"ETag": '"clip"'})
        bench.service.meet("result", filling(disk, good, leave=8192))
        studio = bench.studio()
        (row,) = order(studio)
        await until(studio, lambda: any("No space left" in note for note in bench.notes))
        note = next(note for note in bench.notes if "No space left" in note)
        assert complete(note), note
        assert studio.row(row.take.id).state is State.DOWNLOADING
        disk.empty()
        ready = await until_state(studio, row.take.id, State.READY)
        assert ready.take.clip is not None
        assert Path(ready.take.clip.path).exists()
        await bench.close()
    assert bench.service.count("submit") == 1


async def test_while_the_picture_is_prepared_all_wait_under_one_banner(bench: Bench) -> None:
    with small_disk(bench.home / "prepared", "4k") as disk:
        disk.fill()
        studio = bench.studio()
        rows = order(studio, takes=2)
        await until(studio, lambda: studio.queue.banner is not None)
        banner = studio.queue.banner
        assert banner is not None
        assert banner.kind is BannerKind.DISK
        assert banner.until is not None
        assert complete(banner.words), banner.words
        assert bench.service.count("upload") == 0
        disk.enlarge("8m")
        for row in rows:
            await until_state(studio, row.take.id, State.READY)
        await bench.close()
    assert bench.service.count("submit") == 2
