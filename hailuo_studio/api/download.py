"""A link → a file, resumable. No key goes along; https only, but for this computer itself."""

import asyncio
import hashlib
import os
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx

from hailuo_studio.api.connection import new_client
from hailuo_studio.core.address import check_address
from hailuo_studio.core.errors import DownloadError, DownloadTrouble, InputError

CHUNK = 256 * 1024
TIMEOUT = httpx.Timeout(60.0, connect=15.0)
MOST_REDIRECTS = 5
GONE = frozenset({403, 404, 410})
_DISK_TODO = "Free some space or make the folder writable; it is tried again by itself."


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole file as the server sent it; `size` in bytes."""

    path: Path
    size: int
    sha256: str


async def fetch(url: str, to: Path, progress: Callable[[int, int | None], None]) -> Fetched:
    """Download to `to`, going on where an earlier call was cut as long as the server still has
    the same file. `progress` hears bytes done and in all (None: unknown). Raises DownloadError.
    """
    tag_file = to.with_name(to.name + ".tag")
    try:
        check_address(url)
        have, tag = _begun(to, tag_file)
        async with new_client(url, TIMEOUT) as client:
            headers = {"Accept-Encoding": "identity"}
            if have:
                headers |= {"Range": f"bytes={have}-", "If-Range": tag}
            await _stream(client, url, headers, to, tag_file, progress)
        digest = await asyncio.to_thread(_digest, to)
        tag_file.unlink(missing_ok=True)
        return Fetched(to, to.stat().st_size, digest)
    except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError) as error:
        raise DownloadError(
            DownloadTrouble.CONNECTION,
            "The connection broke while the clip was being saved.",
            todo="It goes on by itself from where it was.",
        ) from error
    except InputError as error:
        raise DownloadError(DownloadTrouble.LINK_GONE, error.what) from error
    except OSError as error:
        raise DownloadError(
            DownloadTrouble.DISK,
            f"The clip can't be written to {to.parent}: {error.strerror}.",
            todo=_DISK_TODO,
        ) from error


def _begun(to: Path, tag_file: Path) -> tuple[int, str]:
    """How many bytes an earlier call left, and the tag of the file they belong to; 0 where there
    is no tag that could be sent, after a power cut for example."""
    try:
        have, tag = to.stat().st_size, tag_file.read_text("ascii")
    except (FileNotFoundError, UnicodeDecodeError):
        return 0, ""
    return (have, tag) if have and tag and tag.isprintable() else (0, "")


async def _stream(
    client: httpx.AsyncClient,
    url: str,
    headers: dict[str, str],
    to: Path,
    tag_file: Path,
    progress: Callable[[int, int | None], None],
) -> None:
    for _ in range(MOST_REDIRECTS + 1):
        check_address(url)
        async with client.stream("GET", url, headers=headers) as answer:
            if answer.is_redirect:
                url = str(answer.next_request.url) if answer.next_request else ""
                continue
            if answer.status_code == 416 or _is_other_part(answer, headers, to):
                to.unlink(missing_ok=True)
                tag_file.unlink(missing_ok=True)
                raise DownloadError(
                    DownloadTrouble.CONNECTION,
                    "The clip's server has another file than the one begun.",
                    todo="It is fetched anew by itself.",
                )
            _look_at(answer)
            await _write(answer, to, tag_file, progress)
            return
    raise DownloadError(DownloadTrouble.LINK_GONE, "The clip's link leads round in a circle.")


def _is_other_part(answer: httpx.Response, asked: dict[str, str], to: Path) -> bool:
    """Whether a part came that does not go on where the file ends, or belongs to another file:
    not every server heeds If-Range."""
    if answer.status_code != 206:
        return False
    if "Range" not in asked or not _is_plain(answer):
        return True
    start: str = answer.headers.get("Content-Range", "").removeprefix("bytes ").partition("-")[0]
    return start != str(to.stat().st_size) or _tag(answer) not in ("", asked["If-Range"])


def _is_plain(answer: httpx.Response) -> bool:
    """Some servers compress although asked not to; lengths then speak of other bytes."""
    return str(answer.headers.get("Content-Encoding", "identity")).casefold() == "identity"


def _tag(answer: httpx.Response) -> str:
    """What names this version of the file for If-Range; empty where nothing does."""
    tag: str = answer.headers.get("ETag", "")
    if tag.startswith("W/") or not _is_plain(answer):
        return ""
    return tag or str(answer.headers.get("Last-Modified", ""))


def _look_at(answer: httpx.Response) -> None:
    status, kind = answer.status_code, answer.headers.get("Content-Type", "").casefold()
    if status in GONE:
        raise DownloadError(
            DownloadTrouble.LINK_GONE,
            f"The clip's link does not work any more ({status}).",
            todo="The service is asked for a new one.",
        )
    if status not in (200, 206):
        raise DownloadError(
            DownloadTrouble.CONNECTION,
            f"The clip's server has trouble ({status}).",
            todo="It is tried again by itself.",
        )
    if kind.startswith(("text/", "application/json", "application/xml")):
        raise DownloadError(
            DownloadTrouble.NOT_A_VIDEO,
            "The clip's link leads to a page, not to a video.",
            todo="The service is asked again.",
        )


async def _write(
    answer: httpx.Response,
    to: Path,
    tag_file: Path,
    progress: Callable[[int, int | None], None],
) -> None:
    resumed = answer.status_code == 206
    done = to.stat().st_size if resumed else 0
    length = answer.headers.get("Content-Length", "")
    total = done + int(length) if length.isdigit() and _is_plain(answer) else None
    tag = _tag(answer)
    if not resumed:
        tag_file.unlink(missing_ok=True)
    with to.open("ab" if resumed else "wb", buffering=CHUNK) as file:
        if tag and not resumed:
            tag_file.write_text(tag)
        try:
            async for chunk in answer.aiter_bytes():
                file.write(chunk)
                done += len(chunk)
                progress(done, total)
        finally:
            file.flush()
        await asyncio.to_thread(os.fsync, file.fileno())
    if total is not None and done != total:
        raise httpx.ReadError("cut")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
