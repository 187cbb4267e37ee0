"""From whatever a person gives (files, folders, links) to stills, or a sentence why not."""

import asyncio
import os
from collections.abc import Sequence
from pathlib import Path

from hailuo_studio.core.errors import HostingError, InputError, StillError
from hailuo_studio.core.limits import MOST_BYTES, MOST_LINK_BYTES
from hailuo_studio.core.shot import Still
from hailuo_studio.engine.pool import PICTURES, Pool
from hailuo_studio.hosting.public_link import check_link


async def take_in(pool: Pool, sources: Sequence[str]) -> list[Still | StillError]:
    """A still or an error for every picture named: each file, each link, and all that a folder
    holds. One bad one harms none of the others."""
    found: list[Still | StillError] = []
    for source in sources:
        if is_link(source):
            found.append(await _link(pool, source))
        elif await pool.run(os.path.isdir, source):
            found.extend(await _folder(pool, Path(source)))
        else:
            found.append(await _file(pool, Path(source)))
    return found


def is_link(source: str) -> bool:
    return source.casefold().startswith(("https://", "http://"))


async def look_at_link(pool: Pool, url: str, most: int = MOST_BYTES) -> Still:
    """The still behind a link, its bytes (`most` of them) fetched once. Raises StillError or
    HostingError."""
    from hailuo_studio.media.still import read_still_bytes

    picture = await check_link(url, most)
    return await pool.picture(read_still_bytes, picture, url)


async def _link(pool: Pool, url: str) -> Still | StillError:
    try:
        return await look_at_link(pool, url, MOST_LINK_BYTES)
    except StillError as error:
        return error
    except (HostingError, InputError) as error:
        return StillError(url, error.what, todo=error.todo)


async def _folder(pool: Pool, folder: Path) -> list[Still | StillError]:
    """Two at a time, in the folder's order; what can't be listed comes last."""
    from hailuo_studio.media.folder import find_stills

    unlisted: list[StillError] = []
    paths = await pool.run(find_stills, folder, unlisted.append)
    found: list[Still | StillError] = []
    for first in range(0, len(paths), PICTURES):
        some = paths[first : first + PICTURES]
        found.extend(await asyncio.gather(*(_file(pool, path) for path in some)))
    if not found and not unlisted:
        what, todo = "There are no pictures in this folder.", "Choose another folder, or files."
        unlisted = [StillError(str(folder), what, todo=todo)]
    return [*found, *unlisted]


async def _file(pool: Pool, path: Path) -> Still | StillError:
    from hailuo_studio.media.still import read_still

    try:
        return await pool.picture(read_still, path)
    except StillError as error:
        return error
