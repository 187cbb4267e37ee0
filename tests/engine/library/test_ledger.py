"""Library and ledger keep in step: takes appear as they get ready, judgements hold in both."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from hailuo_studio.core.library import LibraryFilter, RejectReason
from hailuo_studio.core.take import Judgement, State
from hailuo_studio.engine.library.library import Library
from hailuo_studio.engine.library.sidecar import judged_in, read, sidecar_of
from tests.engine.conftest import Bench, order, until_state

ALL = LibraryFilter()


async def when(library: Library, wanted: Callable[[], object]) -> None:
    """Wait for a condition that an announced change makes true."""
    changed = asyncio.Event()
    stop = library.changed.connect(lambda ids: changed.set())
    try:
        async with asyncio.timeout(30):
            while not await wanted():  # type: ignore[misc]
                await changed.wait()
                changed.clear()
    finally:
        stop()


async def test_a_take_appears_is_judged_and_comes_back_after_a_restart(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    (row,) = order(studio)
    take_id = row.take.id

    async def there() -> bool:
        return bool(await studio.library.clips([take_id]))

    await when(studio.library, there)
    ready = studio.row(take_id).take
    assert ready.clip is not None
    path = Path(ready.clip.path)
    (clip,) = await studio.library.clips([take_id])
    assert (clip.prompt, clip.task_id, clip.path) == (
        ready.shot.prompt,
        ready.task_id,
        ready.clip.path,
    )

    # The queue's own keep and reject reach the sidecar.
    studio.decisions.judge(take_id, Judgement.KEEP)

    async def kept() -> bool:
        return (await studio.library.find(ALL)).kept == 1

    await when(studio.library, kept)
    assert judged_in(read(sidecar_of(path))).judgement is Judgement.KEEP

    # The library's reach the ledger.
    (decided,) = await studio.library.judge([take_id], Judgement.REJECT, RejectReason.HANDS)
    assert studio.row(take_id).take.judgement is Judgement.REJECT
    await studio.library.take_back([decided])
    assert studio.row(take_id).take.judgement is Judgement.KEEP
    await studio.library.judge([take_id], Judgement.REJECT, RejectReason.HANDS)

    # A file that was moved is found, also by the ledger.
    moved = path.with_name("hero.mp4")
    path.rename(moved)
    await studio.library.look_for_missing()
    file = studio.row(take_id).take.clip
    assert file is not None and file.path == str(moved)

    await bench.close()
    for index in (bench.folder / "home").glob("library.sqlite3*"):
        index.unlink()
    again = bench.studio(start=False)
    await again.library.rebuild(lambda done, of: None)
    (clip,) = await again.library.clips([take_id])
    assert (clip.path, clip.reason) == (str(moved), RejectReason.HANDS)


async def test_clips_made_before_there_was_an_index_are_taken_in(bench: Bench) -> None:
    bench.start_sandbox()
    studio = bench.studio()
    (row,) = order(studio)
    await until_state(studio, row.take.id, State.READY)
    await bench.close()
    for index in (bench.folder / "home").glob("library.sqlite3*"):
        index.unlink()
    bench.start_sandbox()
    again = bench.studio()

    async def there() -> bool:
        return (await again.library.find(ALL)).clips == 1

    await when(again.library, there)
