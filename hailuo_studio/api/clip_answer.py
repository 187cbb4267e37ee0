"""What a file server's answer is worth: the clip, the part of it that was asked for, or neither."""

import httpx

from hailuo_studio.api.begun import Begun
from hailuo_studio.core.errors import DownloadError, DownloadTrouble

BEGINNING = 512
GONE = frozenset({403, 404, 410})


def look_at(answer: httpx.Response) -> None:
    """Raise DownloadError unless a file, or a part of one, comes."""
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
    if "html" in kind:
        raise _a_page()


def look_at_beginning(beginning: bytes) -> None:
    """Raise DownloadError for a page or a message, whatever type it goes by: videos begin with
    neither. Their type is not asked for: some stores give every file as text/plain."""
    if beginning.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"", b"<", b"{"):
        raise _a_page()


def _a_page() -> DownloadError:
    return DownloadError(
        DownloadTrouble.NOT_A_VIDEO,
        "The clip's link leads to a page, not to a video.",
        todo="The service is asked again.",
    )


def reaches_beyond(answer: httpx.Response, before: Begun) -> bool:
    """Whether a 416 is more than "you have all of it already"."""
    other = tag_of(answer) not in ("", before.tag)
    return other or answer.headers.get("Content-Range", "") != f"bytes */{before.size}"


def is_other_part(answer: httpx.Response, before: Begun) -> bool:
    """Whether a part came that does not go on where the file ends, or belongs to another file:
    not every server heeds If-Range."""
    if answer.status_code != 206:
        return False
    if not before.tag or not is_plain(answer):
        return True
    start: str = answer.headers.get("Content-Range", "").removeprefix("bytes ").partition("-")[0]
    return start != str(before.size) or tag_of(answer) not in ("", before.tag)


def is_plain(answer: httpx.Response) -> bool:
    """Some servers compress although asked not to; lengths then speak of other bytes."""
    return str(answer.headers.get("Content-Encoding", "identity")).casefold() == "identity"


def tag_of(answer: httpx.Response) -> str:
    """What names this version of the file for If-Range; empty where nothing does."""
    tag: str = answer.headers.get("ETag", "")
    if tag.startswith("W/") or not is_plain(answer):
        return ""
    return tag or str(answer.headers.get("Last-Modified", ""))
