"""Where in an answer the clip's link stands, among links that are none."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urlsplit

from hailuo_studio.api.loose_json import Json, text_of, unpacked

_ENDINGS = (".mp4", ".mov", ".webm")
_NOT_RESULTS = frozenset({"request", "input", "params", "param", "inputs", "image", "images"})
_PICTURE_WORDS = ("cover", "thumb", "poster", "preview")


def result_url(root: Json, data: Json, submitted: set[str | None]) -> str | None:
    for candidate in (*_named_urls(data), *_named_urls(root), *_walk(root)):
        if isinstance(candidate, str) and _is_result(candidate.strip(), submitted):
            return text_of(candidate)
    return None


def _named_urls(where: Json) -> Iterator[Any]:
    """The places a link is known to stand, most probable first."""
    output, result = unpacked(where.get("output")), unpacked(where.get("result"))
    packed = unpacked(where.get("resultJson"))
    if isinstance(output, dict):
        yield output.get("video_url")
    yield where.get("video_url")
    yield from _urls(output)
    if isinstance(result, dict):
        yield result.get("video_url")
    yield from _urls(result)
    for value in (where.get("response"), where.get("response_data")):
        yield from _urls(unpacked(value))
    if isinstance(packed, dict):
        yield from _urls(unpacked(packed.get("resultUrls")))
    for name in ("result_urls", "resultUrls", "videos", "urls"):
        yield from _urls(unpacked(where.get(name)))


def _urls(value: Any) -> Iterator[Any]:
    """A link, a list of links, or objects with a link in `video_url` or `url`."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield value.get("video_url")
        yield value.get("url")
    elif isinstance(value, list):
        for item in value:
            yield from _urls(item) if not isinstance(item, list) else ()


def _walk(value: Any, depth: int = 0) -> Iterator[str]:
    """Any link that ends like a video, wherever it stands, but not in what was asked."""
    value = unpacked(value)
    if depth > 8:
        return
    if isinstance(value, str) and _path(value).endswith(_ENDINGS):
        yield value
    elif isinstance(value, dict):
        for name, inner in value.items():
            named = name.casefold()
            if named in _NOT_RESULTS or any(word in named for word in _PICTURE_WORDS):
                continue
            yield from _walk(inner, depth + 1)
    elif isinstance(value, list):
        for inner in value:
            yield from _walk(inner, depth + 1)


def _path(url: str) -> str:
    """The path of a link in lower case, empty where it is none."""
    try:
        return urlsplit(url.strip()).path.casefold()
    except ValueError:
        return ""


def _target(url: str) -> tuple[str, ...]:
    """What a link leads to, however its letters are escaped."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return (url,)
    return parts.netloc.casefold(), unquote(parts.path), unquote(parts.query)


def _is_result(link: str, submitted: set[str | None]) -> bool:
    if not link.startswith(("https://", "http://")) or not _path(link):
        return False
    if _target(link) in {_target(one) for one in submitted if one}:
        return False
    return not _path(link).endswith((".jpg", ".jpeg", ".png", ".webp", ".gif"))
