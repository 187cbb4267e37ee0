"""Answers → values, pure and tolerant: whatever comes, it is read or it is one of our errors.

The service answers in several undocumented shapes; the rules below are those all known shapes of
the service, its sister sites and its upstreams agree with.
"""

import json
import logging
import math
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from hailuo_studio.core.errors import AskError, Refused, Unanswered
from hailuo_studio.core.task import Accepted, Progress, TaskReport

KEPT = 64 * 1024
MOST_CREDITS = 10**9
FINE_CODES = frozenset({0, 200, 201, 202})
REFUSALS = frozenset({400, 401, 402, 403, 404, 405, 413, 415, 422, 429})
_DONE = frozenset({"COMPLETED", "COMPLETE", "SUCCESS", "SUCCEEDED", "SUCCEED", "FINISHED", "DONE"})
_FAILED = frozenset(
    {
        "FAILED",
        "FAIL",
        "FAILURE",
        "ERROR",
        "ERRORED",
        "CANCELED",
        "CANCELLED",
        "EXPIRED",
        "TIMEOUT",
        "TIMED_OUT",
        "REJECTED",
        "ABORTED",
        "BLOCKED",
        "MODERATED",
    }
)
_RUNNING = frozenset(
    {
        "IN_PROGRESS",
        "PENDING",
        "WAITING",
        "QUEUING",
        "QUEUED",
        "GENERATING",
        "PROCESSING",
        "RUNNING",
        "CREATED",
        "SUBMITTED",
        "STARTED",
        "PREPARING",
        "0",
        "",
    }
)
_KNOWN = _DONE | _FAILED | _RUNNING | {"1"}
_CHARGES = (
    "consumed_credits",
    "consumed_credit",
    "credits_consumed",
    "credits_cost",
    "credits_used",
)
_ENDINGS = (".mp4", ".mov", ".webm")
_NOT_RESULTS = frozenset({"request", "input", "params", "param", "inputs", "image", "images"})
_PICTURE_WORDS = ("cover", "thumb", "poster", "preview")
_log = logging.getLogger(__name__)
_logged: set[str] = set()

Json = dict[str, Any]


def read_submit(status: int, text: str, retry_after: float | None = None) -> Accepted:
    """What a POST's answer means.

    An id means accepted, even next to an error. Without one a definite refusal is `Refused`;
    everything else is `Unanswered`: it may have been accepted.
    """
    root = _object(text)
    error = _error(status, root)
    task_id = _task_id(root, error is not None)
    if task_id:
        return Accepted(task_id, kept(text), _charge(root))
    if error is None:
        raise Unanswered("The service's answer names no task.", raw=kept(text))
    code, words = error
    if code in REFUSALS:
        raise Refused(code, words, retry_after=retry_after, raw=kept(text))
    raise Unanswered(f"The service answered with an error ({code}).", raw=kept(text))


def read_task(
    status: int, text: str, submitted_image: str | None, retry_after: float | None = None
) -> TaskReport:
    """What an answer about a task means. Raises AskError when it says nothing about the task."""
    root = _object(text)
    data = _data(root)
    word, has_word = _state_word(root, data)
    error = _error(status, root)
    failed = word in _FAILED
    if error is not None and not (failed and status < 400):
        code, words = error
        raise AskError(_sentence(code, words), status=code, retry_after=retry_after)
    if not root or not (has_word or data):
        raise AskError("The service's answer can't be read.", status=status)
    echo_image = _echo(root, data, "image", "image_url")
    url = _result_url(root, data, {(submitted_image or "").strip(), echo_image})
    progress = _progress(word, url)
    return TaskReport(
        progress,
        word,
        kept(text),
        url=url if progress is Progress.DONE else None,
        charged=_charge(root),
        words=_failure_words(root, data) if progress is Progress.FAILED else "",
        code=_failure_code(root, data) if failed else "",
        echo_prompt=_echo(root, data, "prompt"),
        echo_image=echo_image,
        retry_after=retry_after,
    )


def kept(text: str) -> str:
    """The first 64 KB."""
    return text.encode("utf-8", "replace")[:KEPT].decode("utf-8", "ignore")


def _sentence(code: int, words: str) -> str:
    named = {
        401: "The service refuses the key",
        403: "The service refuses the key",
        404: "The service does not know the task yet",
        429: "The service asks for patience",
    }
    return f"{named.get(code, f'The service has trouble ({code})')}{f': {words}' if words else ''}."


def _object(text: str) -> Json:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}


def _unpacked(value: Any) -> Any:
    """A string that is JSON itself is parsed once more."""
    if isinstance(value, str) and value.lstrip()[:1] in ("{", "["):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value


def _data(root: Json) -> Json:
    data = _unpacked(root.get("data"))
    if isinstance(data, list) and data and isinstance(data[0], dict):
        data = data[0]
    return data if isinstance(data, dict) else {}


def _text(value: Any) -> str:
    if isinstance(value, str):
        # Words cut inside an emoji end in half a character, which no file or ledger can hold.
        return value.strip().encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def _first_text(where: Json, *names: str) -> str:
    return next((found for name in names if (found := _text(where.get(name)))), "")


def _number(value: Any) -> int | None:
    if isinstance(value, bool):
        return None
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _error(status: int, root: Json) -> tuple[int, str] | None:
    """(code, words) where the answer is an error, by HTTP status or by its body."""
    inner = _unpacked(root.get("error"))
    if isinstance(inner, dict) and not _says_something(inner):
        inner = None
    words = _first_text(root, "msg", "message", "detail", "error_message")
    code: int | None = None
    if isinstance(inner, dict) and inner:
        words = _first_text(inner, "message", "msg", "detail", "type") or words
        code = _code(_number(inner.get("code")), inner, words)
    elif isinstance(inner, str) and inner:
        words = inner
        code = _code(_number(root.get("code")), root, words)
    elif (number := _number(root.get("code"))) is not None and number not in FINE_CODES:
        code = _code(number, root, words)
    elif root.get("success") is False:
        code = _code(_number(root.get("code")), root, words)
    elif status < 400:
        return None
    else:
        code = _code(None, root, words)
    if status >= 400 and (status in REFUSALS or code not in REFUSALS):
        code = 402 if code == 402 and _may_be_credits(status, words) else status
    return (code if code is not None else status, words[:500])


def _says_something(error: Json) -> bool:
    """Some services send an error object with every answer, empty or of code 0 when all is well."""
    return _number(error.get("code")) not in FINE_CODES and any(error.values())


def _code(number: int | None, where: Json, words: str) -> int | None:
    said = f"{_text(where.get('code'))} {_text(where.get('type'))} {words}".casefold()
    if "insufficient" in said and _may_be_credits(number or 0, words):
        return 402
    return None if number in FINE_CODES else number


def _may_be_credits(code: int, words: str) -> bool:
    """Whether "insufficient" beside this code speaks of credits: not of permissions, and not of the
    capacity of a server in trouble, which may have accepted the request all the same."""
    if code in (401, 403):
        return not any(word in words.casefold() for word in ("permission", "scope", "privilege"))
    return code < 500 or any(word in words.casefold() for word in ("credit", "balance", "fund"))


def _task_id(root: Json, is_error: bool) -> str:
    data = _data(root)
    for where, name in (
        (data, "task_id"),
        (data, "taskId"),
        (data, "id"),
        (root, "task_id"),
        (root, "taskId"),
        (data, "workId"),
        (root, "workId"),
    ):
        if (found := _text(where.get(name))) and found != "0":
            return found
    beside = {"status", "model", "created_at"} & root.keys()
    if beside and not (is_error and _number(root.get("status")) is not None):
        return _text(root.get("id"))
    return ""


def _state_word(root: Json, data: Json) -> tuple[str, bool]:
    """The first word that is a state, else the first word there is: `type` may name the medium."""
    for where in (data, root):
        words = []
        for name in ("status", "type", "state"):
            value = where.get(name)
            if where is root and name == "status" and _number(value) is not None:
                continue  # An HTTP-like number beside the data speaks of the query.
            if word := _text(value).upper().replace(" ", "_").replace("-", "_"):
                words.append(word)
        if words:
            return next((word for word in words if word in _KNOWN), words[0]), True
    return "", False


def _progress(word: str, url: str | None) -> Progress:
    if word in _DONE or (word == "1" and url):
        return Progress.DONE
    if word in _FAILED:
        return Progress.FAILED
    if word not in _RUNNING and word not in _logged and len(_logged) < 100:
        _logged.add(word)
        _log.warning("unknown state %.60r is taken as still running", word)
    return Progress.RUNNING


def _charge(root: Json) -> int | None:
    data = _data(root)
    for where in (data, root):
        for name in _CHARGES:
            if (found := _amount(where.get(name))) is not None:
                return found
    return None


def _amount(value: Any) -> int | None:
    """Whole credits, a fraction rounded up."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        amount = math.ceil(float(value))
    except (ValueError, OverflowError):
        return None
    return amount if 0 <= amount <= MOST_CREDITS else None


def _failure_code(root: Json, data: Json) -> str:
    for where in (data, root):
        inner = _unpacked(where.get("error"))
        named = _first_text(where, "failCode", "fail_code", "error_code")
        if named := named or (_first_text(inner, "code") if isinstance(inner, dict) else ""):
            return named
    return ""


def _failure_words(root: Json, data: Json) -> str:
    for where in (data, root):
        for name in ("failMsg", "fail_msg", "error_message", "error", "fail_reason", "reason"):
            value = _unpacked(where.get(name))
            if isinstance(value, dict):
                value = value.get("message") or value.get("msg")
            if found := _text(value):
                return found[:500]
    return _first_text(data, "message", "msg")[:500]


def _echo(root: Json, data: Json, *names: str) -> str | None:
    for where in (data, root):
        for holder in ("request", "input", "params", "param"):
            asked = _unpacked(where.get(holder))
            if isinstance(asked, dict):
                nested = _unpacked(asked.get("input"))
                for level in (asked, nested if isinstance(nested, dict) else {}):
                    if found := _first_text(level, *names):
                        return found
    return None


def _result_url(root: Json, data: Json, submitted: set[str | None]) -> str | None:
    for candidate in (*_named_urls(data), *_named_urls(root), *_walk(root)):
        if isinstance(candidate, str) and _is_result(candidate.strip(), submitted):
            return _text(candidate)
    return None


def _named_urls(where: Json) -> Iterator[Any]:
    """The places a link is known to stand, most probable first."""
    output, result = _unpacked(where.get("output")), _unpacked(where.get("result"))
    packed = _unpacked(where.get("resultJson"))
    if isinstance(output, dict):
        yield output.get("video_url")
    yield where.get("video_url")
    yield from _urls(output)
    if isinstance(result, dict):
        yield result.get("video_url")
    yield from _urls(result)
    for value in (where.get("response"), where.get("response_data")):
        yield from _urls(_unpacked(value))
    if isinstance(packed, dict):
        yield from _urls(_unpacked(packed.get("resultUrls")))
    for name in ("result_urls", "resultUrls", "videos", "urls"):
        yield from _urls(_unpacked(where.get(name)))


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
    value = _unpacked(value)
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


def _is_result(link: str, submitted: set[str | None]) -> bool:
    if not link.startswith(("https://", "http://")) or link in submitted or not _path(link):
        return False
    return not _path(link).endswith((".jpg", ".jpeg", ".png", ".webp", ".gif"))
