"""The program's own way of taking files in, in a process of its own whose memory is measured.

    python -m tests.torture.hostile.intake MANIFEST FOLDER

Each path of the manifest (a JSON list of names and paths) by itself, then the folder as one drop.
One JSON line each on standard output, the last with what the process needed at most.
"""

import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from hailuo_studio.core.errors import StillError
from hailuo_studio.core.framing import Framing
from hailuo_studio.core.shot import Still
from hailuo_studio.engine.intake import take_in
from hailuo_studio.engine.pool import Pool
from hailuo_studio.media.picture import as_srgb, opened
from hailuo_studio.media.prepare import prepare
from hailuo_studio.media.thumbnail import thumbnail
from tests.media.pictures import corners
from tests.peak import peak_megabytes

SECONDS = 10.0
SMALL_ENOUGH = 1_000_000  # Pixels; larger ones are bombs, whose colours nobody looks at.


async def told(pool: Pool, found: Still | StillError, prepared: Path) -> dict[str, Any]:
    if isinstance(found, StillError):
        return {"said": found.what, "todo": found.todo, "source": found.source}
    line = {"note": found.note, "format": found.format}
    await pool.picture(thumbnail, Path(found.source), 256)
    if found.width * found.height < SMALL_ENOUGH:
        line["corners"] = await colours(pool, found, prepared)
    return line


async def colours(pool: Pool, still: Still, folder: Path) -> Any:
    """The corners of what will really be sent."""
    done = await pool.picture(prepare, still, Framing(), folder)
    with opened(Path(done.path).read_bytes(), done.path) as image:
        return corners(as_srgb(image))


async def look(pool: Pool, name: str, path: str, prepared: Path) -> None:
    began = time.monotonic()
    async with asyncio.timeout(SECONDS):
        found = [await told(pool, one, prepared) for one in await take_in(pool, [path])]
    emit({"name": name, "found": found, "seconds": time.monotonic() - began})


async def drop(pool: Pool, folder: str) -> None:
    async with asyncio.timeout(4 * SECONDS):
        found = await take_in(pool, [folder])
    emit({"drop": [one.source for one in found], "stills": [
        one.source for one in found if isinstance(one, Still)
    ]})  # fmt: skip


async def main(manifest: Path, folder: str) -> None:
    pool = Pool()
    try:
        with tempfile.TemporaryDirectory() as prepared:
            for name, path in json.loads(manifest.read_text()):
                await look(pool, name, path, Path(prepared))
        await drop(pool, folder)
    finally:
        pool.close()
    emit({"peak": peak_megabytes()})


def emit(line: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
