"""From whatever a person gives (files, folders, links) to stills, or a sentence why not."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import TypeVar

from hailuo_studio.core.errors import HostingError, InputError, StillError
from hailuo_studio.core.limits import MOST_BYTES, MOST_LINK_BYTES
from hailuo_studio.core.shot import Still
from hailuo_studio.engine.pool import PICTURES, Pool
from hailuo_studio.hosting.public_link import check_link

T = TypeVar("T")
Found = Still | StillError


async def take_in(pool: Pool, sources: Sequence[str]) -> list[Found]:
    """A still or an error for every picture named: each file, each link, and all that a folder
    holds. One bad one harms none of the others."""
    return await _two_at_a_time(_source, pool, sources)


async def _two_at_a_time(
    take: Callable[[Pool, T], Awaitable[list[Found]]], pool: Pool, what: Sequence[T]
) -> list[Found]:
    """In their order. No more are asked for at once, so that others get at the pool between."""
    found: list[Found] = []
    for first in range(0, len(what), PICTURES):
        some = what[first : first + PICTURES]
        for part in await asyncio.gather(*(take(pool, one) for one in some)):
            found.extend(part)
    return found


async def _source(pool: Pool, source: str) -> list[Found]:
    if is_link(source):
        return [await _link(pool, source)]
    if await pool.run(os.path.isdir, source):
        return await _folder(pool, Path(source))
    return await _file(pool, Path(source))


def is_link(source: str) -> bool:
    return source.casefold().startswith(("https://", "http://"))


async def look_at_link(pool: Pool, url: str, most: int = MOST_BYTES) -> Still:
    """The still behind a link, its bytes (`most` of them) fetched once. Raises StillError or
    HostingError."""
    from hailuo_studio.media.still import read_still_bytes

    picture = await check_link(url, most)
    return await pool.picture(read_still_bytes, picture, url)


async def _link(pool: Pool, url: str) -> Found:
    try:
        return await look_at_link(pool, url, MOST_LINK_BYTES)
    except StillError as error:
        return error
    except (HostingError, InputError) as error:
        return StillError(url, error.what, todo=error.todo)


async def _folder(pool: Pool, folder: Path) -> list[Found]:
    """In the folder's order; what of it can't be listed comes last."""
    from hailuo_studio.media.folder import find_stills

    unlisted: list[StillError] = []
    paths = await pool.run(find_stills, folder, unlisted.append)
    if not paths and not unlisted:
        what, todo = "There are no pictures in this folder.", "Choose another folder, or files."
        unlisted = [StillError(str(folder), what, todo=todo)]
    return [*await _two_at_a_time(_file, pool, paths), *unlisted]


async def _file(pool: Pool, path: Path) -> list[Found]:
    from hailuo_studio.media.still import read_still

    try:
        return [await pool.picture(read_still, path)]
    except StillError as error:
        return [error]
