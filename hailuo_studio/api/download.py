"""A link → a file, resumable. No key goes along; https only, but for this computer itself."""

import asyncio
import hashlib
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from hailuo_studio.api.begun import Begun, begun, forget, remember
from hailuo_studio.api.clip_answer import (
    BEGINNING,
    is_other_part,
    is_plain,
    look_at,
    look_at_beginning,
    reaches_beyond,
    tag_of,
)
from hailuo_studio.api.stall import STALL, Stall
from hailuo_studio.core.address import check_address, encrypted
from hailuo_studio.core.errors import DownloadError, DownloadTrouble, InputError
from hailuo_studio.core.network import Network, NetworkNow
from hailuo_studio.network.outward import new_client
from hailuo_studio.network.trouble import NETWORK_ERRORS, trouble_of

CHUNK = 256 * 1024
CONNECT_SECONDS = 15.0
MOST_REDIRECTS = 5

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole file as the server sent it; `size` in bytes."""

    path: Path
    size: int
    sha256: str


async def fetch(
    url: str,
    to: Path,
    progress: Progress,
    stall: Stall = STALL,
    network: NetworkNow = Network,
) -> Fetched:
    """Download to `to`, going on where an earlier call was cut as long as the server still has
    the same file. `progress` hears bytes done and in all (None: unknown). Raises DownloadError.

    However long it takes, it goes on while bytes come as `stall` demands. Of an http address
    elsewhere the https form is asked for. A file that is whole is not fetched again: trouble after
    the download never needs its link to be alive still. `begun.forget(to)` clears the note of it,
    once `to` has been used.
    """
    try:
        before = begun(to)
        if before.sha256:
            if await asyncio.to_thread(_digest, to) == before.sha256:
                progress(before.size, before.size)
                return Fetched(to, before.size, before.sha256)
            before = Begun()
        url = _usable(url)
        patience = httpx.Timeout(stall.seconds, connect=CONNECT_SECONDS)
        async with new_client(network, patience) as client:
            await _download(client, url, to, before, _Watched(progress, stall))
        digest = await asyncio.to_thread(_digest, to)
        remember(to, begun(to).tag, digest)
        return Fetched(to, to.stat().st_size, digest)
    except InputError as error:
        raise DownloadError(
            DownloadTrouble.LINK_GONE, error.what, todo="The service is asked for a new link."
        ) from error
    except (*NETWORK_ERRORS, TimeoutError) as error:
        raise _cut(error, urlsplit(url).netloc) from error
    except OSError as error:
        raise DownloadError(
            DownloadTrouble.DISK,
            f"The clip can't be written to {to.parent}: {error.strerror or error}.",
            todo="Free some space or make the folder writable; it is tried again by itself.",
        ) from error


def _cut(error: BaseException, host: str) -> DownloadError:
    """Only where no connection came about is there something that a person can do."""
    what, advice = "The connection broke while the clip was being saved.", ""
    if isinstance(error, httpx.ConnectError | httpx.ProxyError):
        trouble = trouble_of(error, host)
        what, advice = trouble.what, trouble.todo
    again = "It goes on by itself from where it was."
    todo = " ".join(filter(None, (advice, again)))
    return DownloadError(DownloadTrouble.CONNECTION, what, todo=todo)


def _usable(url: str) -> str:
    url = encrypted(url)
    check_address(url)
    return url


@dataclass(frozen=True, slots=True)
class _Watched:
    """Who hears of the progress, and how slow it may be."""

    heard: Progress
    stall: Stall


async def _download(
    client: httpx.AsyncClient, url: str, to: Path, before: Begun, watched: _Watched
) -> None:
    headers = {"Accept-Encoding": "identity"}
    if before.tag:
        headers |= {"Range": f"bytes={before.size}-", "If-Range": before.tag}
    for _ in range(MOST_REDIRECTS + 1):
        async with _answer(client, url, headers, watched.stall) as answer:
            if answer.has_redirect_location:
                url = _usable(str(answer.next_request.url) if answer.next_request else "")
                continue
            if answer.status_code == 416 and not reaches_beyond(answer, before):
                return
            if answer.status_code == 416 or is_other_part(answer, before):
                to.unlink(missing_ok=True)
                forget(to)
                raise DownloadError(
                    DownloadTrouble.CONNECTION,
                    "The clip's server has another file than the one begun.",
                    todo="It is fetched anew by itself.",
                )
            look_at(answer)
            await _write(answer, to, before, watched)
            return
    raise DownloadError(
        DownloadTrouble.LINK_GONE,
        "The clip's link leads round in a circle.",
        todo="The service is asked for a new link.",
    )


@asynccontextmanager
async def _answer(
    client: httpx.AsyncClient, url: str, headers: dict[str, str], stall: Stall
) -> AsyncIterator[httpx.Response]:
    """Its head, in time even where it trickles; its body not yet read."""
    asked = client.build_request("GET", url, headers=headers)
    async with asyncio.timeout(stall.until_answered):
        answer = await client.send(asked, stream=True)
    try:
        yield answer
    finally:
        await answer.aclose()


async def _write(answer: httpx.Response, to: Path, before: Begun, watched: _Watched) -> None:
    resumed = answer.status_code == 206
    done = before.size if resumed else 0
    length = answer.headers.get("Content-Length", "")
    total = done + int(length) if length.isdigit() and is_plain(answer) else None
    pieces = watched.stall.guarded(answer.aiter_bytes())
    progress = watched.heard
    beginning = b""
    if not resumed:
        # Before the file is opened: a page never takes the place of what was begun.
        beginning = await _beginning(pieces)
        look_at_beginning(beginning)
        forget(to)
    with to.open("ab" if resumed else "wb", buffering=CHUNK) as file:
        if not resumed and (tag := tag_of(answer)):
            remember(to, tag)
        try:
            file.write(beginning)
            done += len(beginning)
            async for piece in pieces:
                file.write(piece)
                done += len(piece)
                progress(done, total)
        finally:
            file.flush()
        await asyncio.to_thread(os.fsync, file.fileno())
    progress(done, total)
    if total is not None and done != total:
        raise httpx.ReadError("cut")


async def _beginning(pieces: AsyncIterator[bytes]) -> bytes:
    """The first bytes, enough to tell a page from a video."""
    found = b""
    async for piece in pieces:
        found += piece
        if len(found) >= BEGINNING:
            break
    return found


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
