"""Pictures for the window: copies of links, pictures without a file, the product in them."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from hailuo_studio.core.errors import InputError, StillError
from hailuo_studio.core.framing import Framing
from hailuo_studio.core.limits import Fix, fixed_framing, still_problems
from hailuo_studio.core.shot import Shot, Still
from hailuo_studio.engine.folders import Folders
from hailuo_studio.engine.intake import take_in
from hailuo_studio.engine.pictures import Pictures
from hailuo_studio.engine.pool import Pool
from hailuo_studio.engine.prepared_pictures import PreparedPictures
from tests.hosting.picture_hosts import PictureHosts, Running
from tests.media.pictures import encoded, quarters


@pytest.fixture(scope="module")
def hosts() -> Iterator[PictureHosts]:
    server = Running()
    yield server.hosts
    server.stop()


@pytest.fixture
def pool() -> Iterator[Pool]:
    made = Pool()
    yield made
    made.close()


@pytest.fixture
def pictures(pool: Pool, tmp_path: Path) -> Pictures:
    folders = Folders(tmp_path / "home", tmp_path / "clips")
    return Pictures(pool, folders, PreparedPictures(pool, folders.prepared))


async def taken_in(pool: Pool, source: str) -> Still:
    (still,) = await take_in(pool, [source])
    assert isinstance(still, Still)
    return still


async def test_a_link_beyond_the_limits_is_mended_by_a_copy(
    pool: Pool, pictures: Pictures, hosts: PictureHosts
) -> None:
    """Too wide for the service, and nobody can crop it where it is."""
    still = await taken_in(pool, hosts.keep("any", encoded(quarters((3000, 600)))))
    assert {p.fix for p in still_problems(still)} == {Fix.COPY}
    copy = await pictures.copy_of(still)
    assert not copy.is_link
    assert copy.sha256 == still.sha256
    framing = fixed_framing(copy)
    assert still_problems(copy, framing) == ()
    sent = await pictures.sent(Shot(copy, "It turns.", framing=framing))
    assert 2 / 5 <= sent.width / sent.height <= 5 / 2


async def test_a_heavy_link_is_taken_in_and_mended_by_a_copy(
    pool: Pool, pictures: Pictures, hosts: PictureHosts
) -> None:
    noise = Image.frombytes("RGB", (2400, 1600), random.Random(1).randbytes(2400 * 1600 * 3))
    still = await taken_in(pool, hosts.keep("any", encoded(noise, "PNG")))
    assert still.size > 10_000_000
    (problem,) = still_problems(still)
    assert problem.fix is Fix.COPY
    copy = await pictures.copy_of(still)
    assert still_problems(copy) == ()
    assert (await pictures.sent(Shot(copy, "It turns."))).size <= 10_000_000


async def test_a_framed_link_asks_for_a_copy(pool: Pool, hosts: PictureHosts) -> None:
    still = await taken_in(pool, hosts.keep("any", encoded(quarters((1200, 900)))))
    assert still_problems(still) == ()
    (problem,) = still_problems(still, Framing((0, 0, 0.5, 0.5)))
    assert problem.fix is Fix.COPY


async def test_pixels_without_a_file_are_kept_as_they_are(pictures: Pictures) -> None:
    rgba = bytes((10, 200, 30, 255)) * (400 * 310)
    still = await pictures.keep_pixels("pasted / 1", (400, 310), rgba)
    assert (still.width, still.height) == (400, 310)
    assert still.name.startswith("pasted 1")
    again = await pictures.keep_pixels("pasted / 1", (400, 310), rgba)
    assert again == still
    with Image.open(still.source) as image:
        assert image.convert("RGBA").getpixel((5, 5)) == (10, 200, 30, 255)


async def test_bytes_that_are_no_picture_are_not_kept(pictures: Pictures, tmp_path: Path) -> None:
    with pytest.raises(StillError):
        await pictures.keep_bytes("page", b"<html>no picture</html>")
    assert not (tmp_path / "home" / "stills").exists()


async def test_a_folder_that_can_not_be_written_is_said(pool: Pool, tmp_path: Path) -> None:
    blocked = tmp_path / "home"
    blocked.mkdir()
    (blocked / "stills").write_text("in the way")
    folders = Folders(blocked, tmp_path)
    pictures = Pictures(pool, folders, PreparedPictures(pool, folders.prepared))
    with pytest.raises(InputError, match="can't be kept"):
        await pictures.keep_pixels("pasted", (1, 1), b"0000")


@pytest.mark.parametrize("place", [(40, 300, 500, 700), (900, 100, 1500, 800)])
async def test_the_product_on_a_plain_ground(
    pool: Pool, pictures: Pictures, tmp_path: Path, place: tuple[int, int, int, int]
) -> None:
    image = Image.new("RGB", (1600, 900), "#f4f4f2")
    image.paste("#30507a", place)
    path = tmp_path / "bag.jpg"
    image.save(path, quality=80)
    found = await pictures.product(await taken_in(pool, str(path)))
    wanted = (place[0] / 1600, place[1] / 900, place[2] / 1600, place[3] / 900)
    assert found == pytest.approx(wanted, abs=0.02)


async def test_nothing_stands_out_of_an_empty_picture(
    pool: Pool, pictures: Pictures, tmp_path: Path
) -> None:
    path = tmp_path / "empty.png"
    Image.new("RGB", (800, 600), "white").save(path)
    assert await pictures.product(await taken_in(pool, str(path))) is None


async def test_a_vanished_still_is_said(pool: Pool, pictures: Pictures, tmp_path: Path) -> None:
    path = tmp_path / "gone.png"
    quarters().save(path)
    still = await taken_in(pool, str(path))
    path.unlink()
    with pytest.raises(StillError, match="not there any more"):
        await pictures.sent(Shot(replace(still), "It turns."))
