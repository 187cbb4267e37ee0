"""What must hold of any answer whatever, judged without the reader's own rules."""

import json
from collections.abc import Iterator
from typing import Any

from hailuo_studio.api.answers import KEPT, read_submit, read_task
from hailuo_studio.core.errors import AskError, Refused, Unanswered
from hailuo_studio.core.task import Progress
from tests.fuzz.answers import IMAGE, IMAGE_SPELT

_REFUSING = {400, 401, 402, 403, 404, 405, 413, 415, 422, 429}
_IDS = ("task_id", "taskId", "workId", "id")


def reads_a_task(status: int, text: str) -> None:
    """Done only with a link the answer gave, which is never the submitted picture."""
    try:
        report = read_task(status, text, IMAGE)
    except AskError as error:
        str(error).encode()
        return
    assert len(report.raw.encode()) <= KEPT
    for told in (report.words, report.code, report.echo_prompt, report.state_word):
        assert told is None or told.encode() is not None
    assert report.charged is None or report.charged >= 0
    if report.url is None:
        return
    assert report.progress is Progress.DONE
    assert status < 400
    assert report.url.startswith(("https://", "http://"))
    assert report.url not in {one.strip() for one in IMAGE_SPELT}
    assert report.url in {one.strip() for one in strings(text)}


def reads_a_post(status: int, text: str) -> None:
    """An id only where one stands; a refusal only where a refusing number stands or it is said
    that credits are short; anything else may have been accepted."""
    try:
        accepted = read_submit(status, text)
    except Unanswered as error:
        str(error).encode()
        return
    except Refused as error:
        str(error).encode()
        said = status in _REFUSING or "insufficient" in text.casefold()
        assert said or _REFUSING & set(numbers(text))
        return
    assert accepted.task_id == accepted.task_id.strip() != ""
    assert accepted.task_id.encode()
    assert any(f'"{name}"' in text or f'\\"{name}\\"' in text for name in _IDS)


def strings(text: str) -> Iterator[str]:
    """Every string of an answer, those inside packed strings too."""
    return (one for one in _leaves(text) if isinstance(one, str))


def numbers(text: str) -> Iterator[int]:
    for one in _leaves(text):
        if isinstance(one, str | int | float) and not isinstance(one, bool):
            try:
                yield int(one)
            except (ValueError, OverflowError):
                continue


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for inner in value.values():
            yield from _leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
    else:
        yield value
        if isinstance(value, str) and value.strip()[:1] in ("{", "["):
            try:
                packed = json.loads(value)
            except (ValueError, RecursionError):
                return
            yield from _leaves(packed)
