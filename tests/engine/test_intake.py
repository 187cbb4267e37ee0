"""Pictures on their way in: announced in order, as they are read, and given up at once."""

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Framing
from hailuo_studio.engine.intake import AHEAD, looks
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.prepared_pictures import PreparedPictures
from hailuo_studio.media.still import Look, read_still
from tests.media.pictures import encoded, quarters


@pytest.fixture
def pool() -> Iterator[Pool]:
    made = Pool()
    yield made
    made.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """mug 1 … mug 30, a text among them."""
    for number in range(1, 31):
        (tmp_path / f"mug {number}.jpg").write_bytes(encoded(quarters((320, 320 + number))))
    (tmp_path / "mug 7.jpg").write_text("no picture")
    return tmp_path


async def test_they_come_in_order_with_their_thumbnails(pool: Pool, folder: Path) -> None:
    taken = [one async for one in looks(pool, [str(folder)])]
    assert [one.number for one in taken] == list(range(1, 31))
    assert {one.total for one in taken} == {30}
    assert isinstance(taken[6].found, StillError)
    heights = [one.found.still.height for one in taken if isinstance(one.found, Look)]
    assert heights == [320 + number for number in range(1, 31) if number != 7]
    thumbnails = [one.found.thumbnail for one in taken if isinstance(one.found, Look)]
    assert all(len(t.data) == 3 * t.width * t.height > 0 for t in thumbnails)


async def test_the_first_comes_before_the_last_is_read(pool: Pool, tmp_path: Path) -> None:
    """A pipe nobody writes to stands last but one: what is before it is there all the same."""
    for number in range(12):
        (tmp_path / f"{number}.jpg").write_bytes(encoded(quarters()))
    sources = [str(tmp_path / f"{number}.jpg") for number in range(12)]
    coming = looks(pool, sources)
    first = await anext(coming)
    assert first.number == 1
    assert first.total == 12
    await coming.aclose()  # type: ignore[attr-defined]


async def test_what_is_given_up_is_not_read(pool: Pool, folder: Path) -> None:
    read = []

    async def watch() -> None:
        async for one in looks(pool, [str(folder)]):
            read.append(one)
            if len(read) == 3:
                break

    before = {path: path.stat().st_atime_ns for path in folder.iterdir()}
    for path in before:
        os.utime(path, ns=(1, path.stat().st_mtime_ns))
    await watch()
    await pool.picture(lambda: None)
    touched = [path for path in before if path.stat().st_atime_ns != 1]
    if touched:  # Where the disk keeps no times of access there is nothing to see.
        assert len(touched) <= 3 + AHEAD + 2


async def test_many_takes_of_one_still_are_prepared_once(pool: Pool, tmp_path: Path) -> None:
    path = tmp_path / "mug.jpg"
    path.write_bytes(encoded(quarters((1600, 1200))))
    still = read_still(path)
    pictures = PreparedPictures(pool, tmp_path / "prepared")
    first = await asyncio.gather(*(pictures.get(still, Framing()) for _ in range(6)))
    assert len(set(first)) == 1
    written = Path(first[0].path).stat().st_mtime_ns
    path.unlink()
    later = await PreparedPictures(pool, tmp_path / "prepared").get(still, Framing())
    assert later == first[0]
    assert Path(later.path).stat().st_size == later.size
    assert written > 0
