"""From whatever a person gives (files, folders, links) to stills, or a sentence why not."""

import asyncio
import os
from collections import deque
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from hailuo_studio.core.errors import HostingError, InputError, StillError
from hailuo_studio.core.limits import MOST_BYTES, MOST_LINK_BYTES
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.core.shot import Still
from hailuo_studio.engine.pool import PICTURES, Pool
from hailuo_studio.hosting.public_link import check_link

if TYPE_CHECKING:
    from hailuo_studio.media.still import Look

# Enough that no thread waits for the loop, few enough that giving up stops at once.
AHEAD = 2 * PICTURES
LINKS_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one picture: the how manieth of how many it is."""

    found: "Look | StillError"
    number: int
    total: int


async def take_in(
    pool: Pool, sources: Sequence[str], network: NetworkNow = Network
) -> list[Still | StillError]:
    """A still or an error for every picture named: each file, each link, and all that a folder
    holds. One bad one harms none of the others."""
    found = [taken.found async for taken in looks(pool, sources, network)]
    return [one if isinstance(one, StillError) else one.still for one in found]


async def looks(
    pool: Pool, sources: Sequence[str], network: NetworkNow = Network
) -> AsyncIterator[Taken]:
    """The same, each as soon as it and all before it are known, thumbnails included. What is left
    when the iteration is given up is not read any more."""
    items = await _listed(pool, sources)
    number = 0
    for links, group in groupby(items, key=lambda item: isinstance(item, str)):
        some = list(group)
        found_here = (
            _looks_at_links(pool, [item for item in some if isinstance(item, str)], network)
            if links
            else _looks_at_files(pool, [item for item in some if not isinstance(item, str)])
        )
        async for found in found_here:
            number += 1
            yield Taken(found, number, len(items))


async def _listed(pool: Pool, sources: Sequence[str]) -> list[str | Path | StillError]:
    """Links, files, and what can't be listed after the rest of its folder."""
    items: list[str | Path | StillError] = []
    for source in sources:
        if is_link(source):
            items.append(source)
        elif await pool.run(os.path.isdir, source):
            items += await pool.run(_folder, Path(source))
        else:
            items.append(Path(source))
    return items


async def _looks_at_files(
    pool: Pool, items: Sequence[Path | StillError]
) -> "AsyncIterator[Look | StillError]":
    begun: deque[asyncio.Future[Look | StillError]] = deque()
    try:
        for item in items:
            begun.append(pool.begin_picture(_file, item))
            if len(begun) > AHEAD:
                yield await begun.popleft()
        while begun:
            yield await begun.popleft()
    finally:
        for look in begun:
            look.cancel()


async def _looks_at_links(
    pool: Pool, urls: Sequence[str], network: NetworkNow
) -> "AsyncIterator[Look | StillError]":
    for first in range(0, len(urls), LINKS_AT_ONCE):
        some = urls[first : first + LINKS_AT_ONCE]
        for found in await asyncio.gather(*(_link(pool, url, network) for url in some)):
            yield found


def is_link(source: str) -> bool:
    return source.casefold().startswith(("https://", "http://"))


async def look_at_link(pool: Pool, url: str, network: NetworkNow, most: int = MOST_BYTES) -> "Look":
    """The still behind a link, its bytes (`most` of them) fetched once. Raises StillError or
    HostingError."""
    from hailuo_studio.media.still import look_at_bytes

    picture = await check_link(url, most, network)
    return await pool.picture(look_at_bytes, picture, url)


async def _link(pool: Pool, url: str, network: NetworkNow) -> "Look | StillError":
    try:
        return await look_at_link(pool, url, network, MOST_LINK_BYTES)
    except StillError as error:
        return error
    except (HostingError, InputError) as error:
        return StillError(url, error.what, todo=error.todo)


def _folder(folder: Path) -> list[Path | StillError]:
    from hailuo_studio.media.folder import find_stills

    unlisted: list[StillError] = []
    paths = find_stills(folder, unlisted.append)
    if not paths and not unlisted:
        what, todo = "There are no pictures in this folder.", "Choose another folder, or files."
        unlisted = [StillError(str(folder), what, todo=todo)]
    return [*paths, *unlisted]


def _file(item: Path | StillError) -> "Look | StillError":
    from hailuo_studio.media.still import look_at

    if isinstance(item, StillError):
        return item
    try:
        return look_at(item)
    except StillError as error:
        return error
