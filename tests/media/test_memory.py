"""What large pictures need, each measured in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.media.pictures import encoded, quarters

ROOT = Path(__file__).parents[2]
_PROGRAM = """
import asyncio, json, sys
from pathlib import Path
from hailuo_studio.engine.intake import take_in
from hailuo_studio.engine.pool import Pool
from hailuo_studio.media.thumbnail import thumbnail
from tests.peak import peak_megabytes

async def main(first, *paths):
    pool = Pool()
    await take_in(pool, [first])
    before = peak_megabytes()
    found = await asyncio.gather(*(take_in(pool, [path]) for path in paths))
    await asyncio.gather(*(pool.picture(thumbnail, Path(path), 256) for path in paths))
    print(json.dumps([peak_megabytes() - before, [one.width * one.height for (one,) in found]]))
    pool.close()

asyncio.run(main(*sys.argv[1:]))
"""

_THREADS = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from hailuo_studio.media.thumbnail import thumbnail
from tests.peak import peak_megabytes

first, *paths = sys.argv[1:]
thumbnail(Path(first), 256)
before = peak_megabytes()
with ThreadPoolExecutor(len(paths)) as threads:
    list(threads.map(lambda path: thumbnail(Path(path), 256), paths))
print(json.dumps([peak_megabytes() - before, []]))
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="memory is counted otherwise")


def grown(*paths: Path, program: str = _PROGRAM) -> int:
    """Megabytes that taking these in, all at the same time, needs beyond a small picture."""
    ended = subprocess.run(
        [sys.executable, "-c", program, *map(str, paths)],
        cwd=ROOT, capture_output=True, text=True, timeout=100, check=True,
    )  # fmt: skip
    more, pixels = json.loads(ended.stdout)
    assert all(count > 49_000_000 for count in pixels)
    return int(more)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("large") / "small.jpg"
    path.write_bytes(encoded(quarters()))
    return path


def test_a_jpeg_of_100_megapixels_is_read_at_reduced_scale(small: Path) -> None:
    path = small.with_name("large.jpg")
    quarters((12_000, 8_400)).save(path, quality=90)
    assert grown(small, path) < 60


def six_of_50_megapixels(small: Path) -> list[Path]:
    path = small.with_name("large.png")
    paths = [path, *(path.with_name(f"{n}.png") for n in range(5))]
    if not path.exists():
        quarters((8_700, 5_750)).save(path, compress_level=1)
        for copy in paths[1:]:
            copy.hardlink_to(path)
    return paths


def test_six_pngs_of_50_megapixels_are_two_at_a_time(small: Path) -> None:
    """200 MB each when decoded: two of them, and a little for the way."""
    assert 150 < grown(small, *six_of_50_megapixels(small)) < 550


def test_so_they_are_whatever_threads_ask_for_them(small: Path) -> None:
    assert 150 < grown(small, *six_of_50_megapixels(small), program=_THREADS) < 550


def test_the_figures_are_those_of_decoding(small: Path) -> None:
    """Without reduced scale the JPEG would need all of it: the measure measures."""
    path = small.with_name("grey.png")
    Image.new("L", (8_700, 5_750), 128).save(path, compress_level=1)
    assert 40 < grown(small, path) < 120
